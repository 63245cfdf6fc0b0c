import { documentText, sectionText } from '../../compare/wording.ts';
import { linkedRows } from '../coverage.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import type { Rule } from '../rule.ts';

export const targetUnitMismatch: Rule = {
  id: 'target-unit-mismatch',
  title: 'Cùng chỉ tiêu nhưng đơn vị tính không quy đổi được',
  severity: 'warning',
  rationale:
    'Một chỉ tiêu nêu bằng hai đơn vị không quy đổi được cho nhau thì không tổng hợp, so sánh được. Không nêu khi chỉ khác bậc (triệu đồng và tỷ đồng), khi một bên là số bình quân hoặc mật độ (đó là chỉ tiêu khác), khi một bên tính theo % và một bên theo điểm %.',
  violating: [
    {
      name: 'Tỷ lệ bao phủ nêu bằng triệu đồng',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế: 95 triệu đồng.'),
      subject: 'Tỷ lệ bao phủ bảo hiểm y tế',
    },
  ],
  passing: [
    {
      name: 'Triệu đồng và tỷ đồng',
      parent: directive(GOALS, '1. Thu ngân sách nhà nước trên địa bàn từ 4.000 tỷ đồng trở lên.'),
      child: districtPlan(GOALS, '1. Thu ngân sách nhà nước trên địa bàn: 90.000 triệu đồng.'),
    },
    {
      name: 'Giường bệnh và giường bệnh trên 1 vạn dân là hai chỉ tiêu',
      parent: directive(GOALS, '1. Số giường bệnh đạt 40,5 giường/1 vạn dân.'),
      child: districtPlan(GOALS, '1. Số giường bệnh: 120 giường.'),
    },
  ],
  check(context) {
    const document = documentText(context.parent.metadata);
    return linkedRows(context, 'unit').map(({ parent, child }) => ({
      subject: child.indicator,
      message: `Chỉ tiêu “${child.indicator}” được nêu theo “${child.unit ?? ''}”, trong khi ${document}${sectionText(parent.anchor.section)} nêu theo “${parent.unit ?? ''}”; đề nghị thống nhất đơn vị tính.`,
      childAnchor: child.anchor,
      parentAnchor: parent.anchor,
    }));
  },
};
