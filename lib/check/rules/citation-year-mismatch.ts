import { dayText } from '../../compare/wording.ts';
import { mentionsOf, yearMismatch } from '../citation-identity.ts';
import { directive, districtPlan } from '../examples.ts';
import type { Rule } from '../rule.ts';

export const citationYearMismatch: Rule = {
  id: 'citation-year-mismatch',
  title: 'Năm trong số ký hiệu khác năm ban hành',
  severity: 'warning',
  rationale:
    'Số của văn bản quy phạm pháp luật có năm ban hành (“73/2023/NĐ-CP”); ngày viện dẫn thuộc năm khác thì số hoặc ngày sai. Không nêu khi viện dẫn không ghi ngày.',
  violating: [
    {
      name: 'Nghị định năm 2023 ghi ngày của năm 2024',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan('1. Thực hiện Nghị định số 12/2022/NĐ-CP ngày 17 tháng 01 năm 2023 của Chính phủ.'),
      subject: '12/2022/NĐ-CP',
    },
  ],
  passing: [
    {
      name: 'Năm khớp',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan('1. Thực hiện Nghị định số 12/2022/NĐ-CP ngày 17 tháng 01 năm 2022 của Chính phủ.'),
    },
  ],
  check({ child }) {
    return mentionsOf(child).flatMap(({ number, issuedOn, anchor }) => {
      if (number === null || issuedOn === null || !yearMismatch(number, issuedOn)) return [];
      return [
        {
          subject: number,
          message: `Kế hoạch viện dẫn văn bản số ${number} ${dayText(issuedOn)}, khác năm trong số ký hiệu; đề nghị kiểm tra.`,
          childAnchor: anchor,
          parentAnchor: null,
        },
      ];
    });
  },
};
