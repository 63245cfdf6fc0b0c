import { dateText, documentText, sectionText } from '../../compare/wording.ts';
import type { Assignment } from '../../extract/types.ts';
import { fold } from '../../text/fold.ts';
import { isPeriodic, lastDay } from '../deadline.ts';
import { alike, ownDuties } from '../duties.ts';
import { DUTIES, directive, districtPlan } from '../examples.ts';
import type { Rule, RuleContext } from '../rule.ts';

const REPORT =
  '1. Ủy ban nhân dân các huyện, thành phố báo cáo kết quả thực hiện phong trào thi đua trước ngày 30 tháng 11 năm 2024.';

export const deadlineAfterParent: Rule = {
  id: 'deadline-after-parent',
  title: 'Thời hạn muộn hơn thời hạn cấp trên giao',
  severity: 'error',
  rationale:
    'Việc cấp dưới phải xong sau hạn cấp trên giao thì đơn vị không thể báo cáo đúng hạn. Không nêu khi không chắc hai nhiệm vụ là một, khi thời hạn là định kỳ, khi một bên không ghi ngày, và khi chỉ chênh một ngày do cách hiểu “trước ngày”.',
  violating: [
    {
      name: 'Tỉnh hẹn trước 30/11, huyện hẹn cấp xã trước 15/12',
      parent: directive(DUTIES, REPORT),
      child: districtPlan(
        DUTIES,
        '1. Ủy ban nhân dân các xã, thị trấn báo cáo kết quả thực hiện phong trào thi đua trước ngày 15 tháng 12 năm 2024.',
      ),
      subject: 'báo cáo kết quả thực hiện phong trào thi đua',
    },
  ],
  passing: [
    {
      name: 'Huyện hẹn sớm hơn',
      parent: directive(DUTIES, REPORT),
      child: districtPlan(
        DUTIES,
        '1. Ủy ban nhân dân các xã, thị trấn báo cáo kết quả thực hiện phong trào thi đua trước ngày 20 tháng 11 năm 2024.',
      ),
    },
  ],
  check(context) {
    const told = new Set<string>();
    return ownDuties(context).flatMap(({ duty }) => {
      const limit = isPeriodic(duty.deadline) ? null : lastDay(duty.deadline);
      if (limit === null) return [];
      const later = latestAnswer(duty, limit, context);
      if (!later) return [];
      const key = `${later.anchor.block}:${later.anchor.start}`;
      if (told.has(key)) return [];
      told.add(key);
      return [
        {
          subject: later.task,
          message: `Thời hạn ${dateText(later.deadline ?? '')} của nhiệm vụ “${later.task}” muộn hơn thời hạn ${dateText(duty.deadline ?? '')} tại ${documentText(context.parent.metadata)}${sectionText(duty.anchor.section)}; đề nghị rà soát.`,
          childAnchor: later.anchor,
          parentAnchor: duty.anchor,
        },
      ];
    });
  },
};

/** Share of common words above which two duties are one. */
const SAME_DUTY = 0.5;
const DAY = 24 * 3600 * 1000;

/** The duty of the plan that answers the parent's and ends after it; null when one ends in time. */
function latestAnswer(duty: Assignment, limit: string, { child }: RuleContext): Assignment | null {
  const answers = child.assignments.filter(
    ({ task, deadline }) =>
      !isPeriodic(deadline) &&
      lastDay(deadline) !== null &&
      fold(task).includes('báo cáo') === fold(duty.task).includes('báo cáo') &&
      alike(task, duty.task) >= SAME_DUTY,
  );
  const late = answers.filter(
    ({ deadline }) => Date.parse(lastDay(deadline) ?? limit) - Date.parse(limit) > DAY,
  );
  // An earlier date for the same duty keeps the parent's; the later one is then for somebody else.
  return late.length === answers.length ? (late[0] ?? null) : null;
}
