import { directive, districtPlan } from '../examples.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const secrecyMark: Rule = {
  id: 'secrecy-mark',
  title: 'Văn bản có dấu độ mật',
  severity: 'error',
  rationale:
    'Văn bản mật chỉ được lưu giữ, sao chụp, chuyển giao theo pháp luật về bảo vệ bí mật nhà nước; cần hỏi trước khi lưu hoặc xuất. Không nêu khi chữ “bảo mật”, “bí mật” nằm trong câu: dấu độ mật là MẬT, TỐI MẬT, TUYỆT MẬT đứng riêng một dòng bằng chữ in hoa.',
  violating: [
    {
      name: 'Dấu TỐI MẬT ở đầu văn bản',
      parent: directive(BODY),
      child: ['TỐI MẬT', ...districtPlan(BODY)],
      subject: 'TỐI MẬT',
    },
  ],
  passing: [
    {
      name: 'Chữ “bảo mật” trong câu',
      parent: directive(BODY),
      child: districtPlan('1. Bảo đảm an toàn, bảo mật thông tin; bảo vệ bí mật nhà nước.'),
    },
  ],
  check({ child }) {
    const { secrecy, anchors } = child.metadata;
    const anchor = anchors.secrecy;
    if (secrecy === null || !anchor) return [];
    return [
      {
        subject: secrecy,
        message: `Văn bản có dấu “${secrecy}”; chỉ lưu, xuất hoặc chuyển tiếp khi được phép theo quy định về bảo vệ bí mật nhà nước.`,
        childAnchor: anchor,
        parentAnchor: null,
      },
    ];
  },
};
