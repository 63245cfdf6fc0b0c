import { documentText, sectionText } from '../../compare/wording.ts';
import { linkedRows } from '../coverage.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { goalBeside, ofThePlan, targetName } from '../sentence.ts';

export const targetDirectionConflict: Rule = {
  id: 'target-direction-conflict',
  title: 'Ngược chiều với chỉ tiêu của cấp trên',
  severity: 'error',
  rationale:
    'Cấp trên yêu cầu giảm mà kế hoạch đặt mức tăng (hoặc ngược lại) thường là lỗi soạn thảo. Không nêu khi một bên là mức cần đạt (“giảm còn 4%”) chứ không phải mức tăng, giảm.',
  violating: [
    {
      name: 'Tỷ lệ hộ nghèo tăng thay vì giảm',
      parent: directive(GOALS, '1. Tỷ lệ hộ nghèo giảm ít nhất 3%/năm.'),
      child: districtPlan(GOALS, '1. Tỷ lệ hộ nghèo tăng ít nhất 3%/năm.'),
      subject: 'Tỷ lệ hộ nghèo',
    },
  ],
  passing: [
    {
      name: 'Cả hai cùng giảm',
      parent: directive(GOALS, '1. Tỷ lệ hộ nghèo giảm ít nhất 3%/năm.'),
      child: districtPlan(GOALS, '1. Tỷ lệ hộ nghèo giảm ít nhất 3,5%/năm.'),
    },
    {
      name: 'Một bên là mức còn lại',
      parent: directive(GOALS, '1. Tỷ lệ hộ nghèo giảm ít nhất 3%/năm.'),
      child: districtPlan(GOALS, '1. Tỷ lệ hộ nghèo giảm còn 6%.'),
    },
  ],
  check(context) {
    const document = documentText(context.parent.metadata);
    return linkedRows(context, 'direction').map(({ parent, child }) => ({
      subject: child.indicator,
      message: `Chỉ tiêu ${targetName(child, context.child)}${ofThePlan(child)} là ${goalBeside(child, parent)}, ngược chiều với mức ${goalBeside(parent, child)} tại ${document}${sectionText(parent.anchor.section)}; đề nghị rà soát.`,
      childAnchor: child.anchor,
      parentAnchor: parent.anchor,
    }));
  },
};
