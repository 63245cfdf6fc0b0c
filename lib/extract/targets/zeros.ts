/**
 * Goals of nothing: `không để xảy ra cháy, nổ lớn` among listed goals is a value of zero.
 */
import { definePattern } from '../../text/pattern.ts';
import { cleanName } from './clean.ts';
import { periodIn } from './period.ts';
import type { Draft, ProseContext, Statement } from './types.ts';

/** At the start of an item only: inside a sentence the same words describe how a task is done. */
const NOTHING = definePattern(
  'goal of nothing',
  /^(?:[-+*•\s]|\(?\d{1,2}[.)]|\p{L}\))*(?:(?:phấn đấu|quyết tâm|nỗ lực|bảo đảm|đảm bảo|kiên quyết|tuyệt đối)\s+)?(?:không (?:để )?(?:xảy ra|phát sinh|còn)|không có)\s+(?<what>[^.;]{4,160})/iu,
  {
    matches: ['- Không để xảy ra cháy, nổ lớn', 'Phấn đấu không còn hộ nghèo', 'không có chi bộ yếu kém'],
    misses: ['tăng cường tuần tra, không để xảy ra', 'Không ngừng đổi mới', 'không để lãng phí'],
  },
);

/** The goal of nothing that a part of a list of goals states, or none. */
export function zeroTargets({ text, segment, period }: Statement, context: ProseContext): Draft[] {
  if (!context.listsGoals) return [];
  const part = text.slice(segment.start, segment.end);
  const match = NOTHING.exec(part);
  const indicator = cleanName(match?.groups?.what ?? '');
  if (!match || !indicator) return [];
  return [
    {
      indicator,
      kind: 'quantity',
      change: 'level',
      comparator: '=',
      value: 0,
      valueMax: null,
      grade: null,
      unit: null,
      period: periodIn(part) ?? period,
      block: context.block,
      start: segment.start,
      end: segment.start + match[0].trimEnd().length,
      restated: false,
      partOf: null,
      rowUnits: [],
      reasons: ['goal-section', 'nothing'],
    },
  ];
}
