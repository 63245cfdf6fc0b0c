import { dateText, documentText } from '../../compare/wording.ts';
import { numberKey } from '../citation-identity.ts';
import { CARRIES_OUT, directive, districtPlan, districtPlanWith } from '../examples.ts';
import { areRelated } from '../kinship.ts';
import { parentCitations } from '../parent-citation.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024 trên địa bàn huyện.';

export const parentNotCited: Rule = {
  id: 'parent-not-cited',
  title: 'Kế hoạch không viện dẫn văn bản cấp trên',
  severity: 'error',
  rationale:
    'Kế hoạch triển khai một văn bản cấp trên phải viện dẫn văn bản đó. Không nêu khi chưa biết số của văn bản cấp trên và kế hoạch có viện dẫn văn bản cùng loại, cùng trích yếu; khi kế hoạch viện dẫn với số hoặc ngày sai thì nêu ở quy tắc viện dẫn sai. Khi hai văn bản khác nội dung và không có chỉ tiêu chung thì chỉ hỏi lại việc chọn văn bản cấp trên; các quy tắc về phần thiếu im lặng.',
  violating: [
    {
      name: 'Không dòng nào nhắc tới Chỉ thị',
      parent: directive(BODY),
      child: districtPlanWith({ opening: 'Ủy ban nhân dân huyện Hòa Khê ban hành Kế hoạch như sau:' }, BODY),
      subject: '05/CT-UBND',
    },
  ],
  passing: [
    { name: 'Viện dẫn ngay câu mở đầu', parent: directive(BODY), child: districtPlan(BODY) },
    {
      name: 'Ngày viết theo kiểu khác',
      parent: directive(BODY),
      child: districtPlanWith(
        { opening: CARRIES_OUT.replace('ngày 10 tháng 01 năm 2024', 'ngày 10/01/2024') },
        BODY,
      ),
    },
  ],
  check(context) {
    const { parent, childBlocks } = context;
    const { number, anchors } = parent.metadata;
    if (number === null || parentCitations(context).length > 0) return [];
    const key = numberKey(number);
    if (childBlocks.some(({ text }) => numberKey(text).includes(key))) return [];
    const anchor = anchors.number ?? anchors.title ?? anchors.documentType;
    const place = context.child.metadata.anchors.title ?? context.child.metadata.anchors.documentType;
    if (!anchor && !place) return [];
    const issued = parent.metadata.issuedOn;
    const document = `${documentText(parent.metadata)}${issued?.length === 10 ? ` ngày ${dateText(issued)}` : ''}`;
    const fact = `Chưa thấy kế hoạch viện dẫn ${document}`;
    const related = areRelated(context);
    return [
      {
        subject: number,
        message: related
          ? `${fact}; đề nghị bổ sung căn cứ.`
          : `${fact}, nội dung hai văn bản cũng khác nhau; đề nghị kiểm tra việc chọn văn bản cấp trên để đối chiếu.`,
        childAnchor: place ?? null,
        parentAnchor: anchor ?? null,
        severity: related ? 'error' : 'warning',
      },
    ];
  },
};
