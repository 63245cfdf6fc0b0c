import { documentText } from '../../compare/wording.ts';
import { fold } from '../../text/fold.ts';
import { CARRIES_OUT, directive, districtPlanWith } from '../examples.ts';
import { bodyKey } from '../recipients.ts';
import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const parentIssuerNotRecipient: Rule = {
  id: 'parent-issuer-not-recipient',
  title: 'Nơi nhận chưa có cơ quan ban hành văn bản cấp trên',
  severity: 'info',
  defaultOff: true,
  rationale:
    'Kế hoạch thực hiện văn bản của cấp trên thường được gửi cấp trên để báo cáo. Không nêu khi Nơi nhận có cơ quan của cấp trên dưới bất kỳ tên nào (Chủ tịch, Văn phòng, Thường trực, sở theo dõi), có dấu “(b/c)”, hoặc không đọc được Nơi nhận. Mặc định tắt vì có nơi báo cáo qua cơ quan thường trực.',
  violating: [
    {
      name: 'Không gửi Ủy ban nhân dân tỉnh',
      parent: directive(BODY),
      child: districtPlanWith(
        {
          opening: CARRIES_OUT,
          recipients: ['- Các phòng, ban chuyên môn thuộc huyện;', '- UBND các xã, thị trấn;'],
        },
        BODY,
      ),
      subject: 'Ủy ban nhân dân tỉnh',
    },
  ],
  passing: [{ name: 'Gửi để báo cáo', parent: directive(BODY), child: districtPlanWith({}, BODY) }],
  check({ parent, child }) {
    const { issuer } = parent.metadata;
    const { recipients, anchors } = child.metadata;
    const anchor = anchors.recipients;
    if (issuer === null || !anchor || recipients.length < FEW) return [];
    const lines = recipients.map((line) => fold(line));
    const tier = TIER.exec(fold(issuer))?.[0];
    if (tier === undefined || lines.some((line) => REPORTED.test(line) || line.includes(tier))) return [];
    if (lines.some((line) => bodyKey(line) === bodyKey(issuer))) return [];
    return [
      {
        subject: issuer,
        message: `${sentence(documentText({ ...parent.metadata, issuer: null }))} do ${issuer} ban hành; chưa thấy cơ quan này trong Nơi nhận của kế hoạch. Đề nghị bổ sung để báo cáo.`,
        childAnchor: anchor,
        parentAnchor: null,
      },
    ];
  },
};

const FEW = 2;
const TIER = /trung ương|chính phủ|tỉnh|thành phố|huyện/u;
const REPORTED = /b\/c|báo cáo|như trên|như điều/u;
