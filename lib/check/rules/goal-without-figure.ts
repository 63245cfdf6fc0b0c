import { documentText, goalText, sectionText } from '../../compare/wording.ts';
import { linkedRows } from '../coverage.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { ofThePlan, targetName } from '../sentence.ts';

export const goalWithoutFigure: Rule = {
  id: 'goal-without-figure',
  title: 'Chỉ nêu hướng phấn đấu trong khi cấp trên giao con số',
  severity: 'info',
  defaultOff: true,
  rationale:
    'Cấp trên giao một con số mà kế hoạch chỉ nêu “cao hơn năm trước” thì khó kiểm điểm. Không nêu khi kế hoạch nêu mức xếp loại, khi con số có ở chỗ khác trong kế hoạch. Mặc định tắt vì đơn vị có thể chỉ góp phần vào chỉ tiêu chung.',
  violating: [
    {
      name: 'Cao hơn năm trước, không có con số',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế cao hơn năm 2023.'),
      subject: 'bảo hiểm y tế',
    },
  ],
  passing: [
    {
      name: 'Có con số',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.'),
    },
  ],
  check(context) {
    const document = documentText(context.parent.metadata);
    return linkedRows(context, 'kind')
      .filter(({ parent, child }) => parent.kind === 'quantity' && child.kind === 'relative')
      .map(({ parent, child }) => ({
        subject: child.indicator,
        message: `Chỉ tiêu ${targetName(child, context.child)}${ofThePlan(child)} chỉ nêu hướng phấn đấu, trong khi ${document}${sectionText(parent.anchor.section)} giao ${goalText(parent)}; đề nghị nêu con số.`,
        childAnchor: child.anchor,
        parentAnchor: parent.anchor,
      }));
  },
};
