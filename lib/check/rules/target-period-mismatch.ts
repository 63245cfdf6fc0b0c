import { documentText, sectionText } from '../../compare/wording.ts';
import { linkedRows } from '../coverage.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import { areRelated } from '../kinship.ts';
import type { Rule } from '../rule.ts';
import { goalBeside, ofThePlan, targetName } from '../sentence.ts';

export const targetPeriodMismatch: Rule = {
  id: 'target-period-mismatch',
  title: 'Cùng chỉ tiêu nhưng khác thời kỳ',
  severity: 'warning',
  rationale:
    'Chỉ tiêu của năm khác hoặc giai đoạn khác không trả lời cho chỉ tiêu cấp trên giao. Không nêu khi năm của kế hoạch nằm trong giai đoạn của cấp trên (kế hoạch năm của kế hoạch 5 năm), hoặc khi cả kế hoạch dành cho một thời kỳ khác (khi đó chỉ nêu một lần). Không nêu khi kế hoạch không viện dẫn văn bản cấp trên và nói về việc khác.',
  violating: [
    {
      name: 'Chỉ tiêu của năm 2024 được đặt cho năm 2025',
      parent: directive(GOALS, '1. Tỷ lệ lao động qua đào tạo năm 2024 đạt 60%.'),
      child: districtPlan(GOALS, '1. Tỷ lệ lao động qua đào tạo đến năm 2025 đạt 60%.'),
      subject: 'Tỷ lệ lao động qua đào tạo',
    },
  ],
  passing: [
    {
      name: 'Cùng năm',
      parent: directive(GOALS, '1. Tỷ lệ lao động qua đào tạo năm 2024 đạt 60%.'),
      child: districtPlan(GOALS, '1. Tỷ lệ lao động qua đào tạo đạt 60%.'),
    },
  ],
  check(context) {
    if (!areRelated(context)) return [];
    const document = documentText(context.parent.metadata);
    const rows = linkedRows(context, 'period');
    const own = context.child.metadata.period;
    const whole = rows.filter(({ child }) => own !== null && child.period === spanOf(own));
    // A plan for another year differs in every goal: it is said once.
    const told = whole.length > 1 ? rows.filter((row) => !whole.includes(row) || row === whole[0]) : rows;
    return told.map(({ parent, child }) => ({
      subject: child.indicator,
      message: `Chỉ tiêu ${targetName(child, context.child)}${ofThePlan(child)} là ${goalBeside(child, parent)}, trong khi ${document}${sectionText(parent.anchor.section)} giao ${goalBeside(parent, child)}; đề nghị rà soát thời kỳ.`,
      childAnchor: child.anchor,
      parentAnchor: parent.anchor,
    }));
  },
};

const spanOf = ({ from, to }: { from: string; to: string }): string => (from === to ? from : `${from}-${to}`);
