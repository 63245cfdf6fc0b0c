import type { Block } from '../../document/types.ts';
import { directive, districtPlan, districtPlanWith } from '../examples.ts';
import { isDraft, mayBeSignedByImage } from '../form.ts';
import { isDoubtful } from '../prose.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const signatureMissing: Rule = {
  id: 'signature-missing',
  title: 'Văn bản chưa có người ký',
  severity: 'warning',
  rationale:
    'Phần ký có chức vụ mà không có họ tên người ký nghĩa là văn bản chưa được ban hành. Không nêu khi bản đọc được không có phần ký, khi ghi “(đã ký)”, khi chức danh đứng trước phần căn cứ (thẩm quyền ban hành) hoặc họ tên viết cùng dòng, khi tệp PDF đã có số và ngày (chữ ký số và họ tên có thể là hình ảnh), hoặc khi văn bản ghi rõ DỰ THẢO.',
  violating: [
    {
      name: 'Có chức vụ, không có họ tên',
      parent: directive(BODY),
      child: districtPlanWith({ signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }, BODY),
      subject: 'CHỦ TỊCH',
    },
  ],
  passing: [
    { name: 'Đủ chức vụ, họ tên', parent: directive(BODY), child: districtPlan(BODY) },
    {
      name: 'Chức danh có thẩm quyền đứng trước phần căn cứ của quyết định',
      parent: directive(BODY),
      child: [
        ...districtPlan(BODY).slice(0, 5),
        'QUYẾT ĐỊNH',
        'Về việc khen thưởng phong trào thi đua năm 2024',
        'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN HÒA KHÊ',
        'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
        BODY,
      ],
    },
    {
      name: 'Họ tên viết cùng dòng với chức vụ',
      parent: directive(BODY),
      child: districtPlanWith(
        { signature: ['TL. GIÁM ĐỐC KT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG Lê Thị Bình'] },
        BODY,
      ),
    },
  ],
  check({ child, childBlocks }) {
    const { header, signer, anchors } = child.metadata;
    const anchor = anchors.signer ?? anchors.title ?? anchors.documentType;
    if (!header.signatureBlock || signer?.name != null || !anchor) return [];
    if (isDraft(childBlocks) || isDoubtful(child, childBlocks) || mayBeSignedByImage(child)) return [];
    if (opensDecision(childBlocks, anchor.block) || NAMED.test(anchor.quote)) return [];
    if (childBlocks.slice(-12).some(({ text }) => /đã ký/iu.test(text))) return [];
    return [
      {
        subject: signer?.position ?? anchors.signer?.quote ?? 'người ký',
        message:
          'Chưa thấy họ tên người ký tại phần ký, có thể là bản dự thảo hoặc chưa ban hành; đề nghị xác định bản chính thức trước khi rà soát.',
        childAnchor: anchor,
        parentAnchor: null,
      },
    ];
  },
};

/** A name behind the positions on their line: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thị Bình`. */
const NAMED = /\p{Lu}{2,} \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;

/** The office that decides, over the grounds of a decision, signs nothing there. */
const opensDecision = (blocks: readonly Block[], at: number): boolean =>
  blocks.slice(at + 1, at + 4).some(({ text }) => /^căn cứ(?!\p{L})/iu.test(text));
