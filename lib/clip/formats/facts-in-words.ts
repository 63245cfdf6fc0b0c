import { formatDate, formatGoal, formatPeriod } from '../../locale/format.ts';
import type { Messages } from '../../locale/messages.ts';
import type { ClipFacts } from '../types.ts';

/** One line a fact: `Tỷ lệ hộ nghèo: 2,5% (2031)`, `Sở Y tế (chủ trì): …`. */
export function factsInWords({ targets, assignments }: ClipFacts, words: Messages): string[] {
  return [
    ...targets.map((target) => {
      const goal = `${target.indicator}: ${formatGoal(target, words)}`;
      return target.period === null ? goal : `${goal} (${formatPeriod(target.period)})`;
    }),
    ...assignments.map(({ unit, role, task, deadline }) =>
      [
        `${unit} (${words.terms.role[role]}): ${task}`,
        deadline === null ? '' : `${words.facts.deadline.toLowerCase()} ${formatDate(deadline)}`,
      ]
        .filter(Boolean)
        .join(', '),
    ),
  ];
}
