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
    'Phần ký có chức vụ mà không có họ tên người ký nghĩa là văn bản chưa được ban hành. Không nêu khi bản đọc được không có phần ký, khi ghi “(đã ký)”, khi tệp PDF đã có số và ngày (chữ ký số và họ tên có thể là hình ảnh), hoặc khi văn bản ghi rõ DỰ THẢO.',
  violating: [
    {
      name: 'Có chức vụ, không có họ tên',
      parent: directive(BODY),
      child: districtPlanWith({ signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }, BODY),
      subject: 'CHỦ TỊCH',
    },
  ],
  passing: [{ name: 'Đủ chức vụ, họ tên', parent: directive(BODY), child: districtPlan(BODY) }],
  check({ child, childBlocks }) {
    const { header, signer, anchors } = child.metadata;
    const anchor = anchors.signer ?? anchors.title ?? anchors.documentType;
    if (!header.signatureBlock || signer?.name != null || !anchor) return [];
    if (isDraft(childBlocks) || isDoubtful(child, childBlocks) || mayBeSignedByImage(child)) return [];
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
