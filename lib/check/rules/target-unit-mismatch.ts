import { documentText, sectionText } from '../../compare/wording.ts';
import { linkedRows } from '../coverage.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { goalBeside, ofThePlan, targetName } from '../sentence.ts';
import { isUnfit } from '../unit-fit.ts';

export const targetUnitMismatch: Rule = {
  id: 'target-unit-mismatch',
  title: 'Đơn vị tính không phù hợp hoặc không quy đổi được',
  severity: 'warning',
  rationale:
    'Một chỉ tiêu nêu bằng hai đơn vị không quy đổi được cho nhau thì không tổng hợp, so sánh được; đơn vị không đo được điều tên chỉ tiêu nói (diện tích tính bằng tấn) là lỗi gõ. Không nêu khi chỉ khác bậc (triệu đồng và tỷ đồng), khi một bên là số bình quân hoặc mật độ (đó là chỉ tiêu khác), khi một bên tính theo % và một bên theo điểm %.',
  violating: [
    {
      name: 'Tỷ lệ bao phủ nêu bằng triệu đồng',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế: 95 triệu đồng.'),
      subject: 'Tỷ lệ bao phủ bảo hiểm y tế',
    },
    {
      name: 'Diện tích nêu bằng tấn',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
        '2. Tổng diện tích gieo trồng đạt 12.400 tấn.',
      ),
      subject: 'diện tích gieo trồng',
    },
  ],
  passing: [
    {
      name: 'Diện tích đạt một tỷ lệ của kế hoạch',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
        '2. Diện tích gieo trồng vụ mùa đạt 98% kế hoạch.',
      ),
    },
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
    const pairs = linkedRows(context, 'unit');
    const told = new Set(pairs.map(({ child }) => child));
    return [
      ...pairs.map(({ parent, child }) => ({
        subject: child.indicator,
        message: `Chỉ tiêu ${targetName(child, context.child)}${ofThePlan(child)} là ${goalBeside(child, parent)}, trong khi ${document}${sectionText(parent.anchor.section)} nêu ${goalBeside(parent, child)}; đề nghị thống nhất đơn vị tính.`,
        childAnchor: child.anchor,
        parentAnchor: parent.anchor,
      })),
      ...context.child.targets
        .filter((target) => !told.has(target) && isUnfit(target))
        .map((target) => ({
          subject: target.indicator,
          message: `Đơn vị tính “${target.unit ?? ''}” không phù hợp với chỉ tiêu ${targetName(target, context.child)}${ofThePlan(target)}; đề nghị kiểm tra.`,
          childAnchor: target.anchor,
          parentAnchor: null,
        })),
    ];
  },
};
