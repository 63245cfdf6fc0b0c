/**
 * One phrase read as a target, written in one line for the tables of the tests beside this file:
 * `name | change comparator value..max unit | period | key`.
 */
import { indicatorKeyOf } from '../../../lexicon/indicators/match.ts';
import { Passage } from '../passage.ts';
import { proseTargets } from '../prose.ts';
import type { Stance } from '../stance.ts';
import type { Draft } from '../types.ts';

/** Drafts of a phrase that stands in a part of a plan for 2025-2030 with the given stance. */
export const draftsOf = (text: string, stance: Stance = 'goal'): Draft[] =>
  proseTargets(text.normalize('NFC'), {
    block: 0,
    stance,
    passage: new Passage(stance, 2025, null),
    lead: '',
    listsGoals: stance === 'goal',
    reports: false,
    planFrom: 2025,
    issuerLevel: 'district',
  });

/** The same, each in one line. */
export const readPhrase = (text: string, stance: Stance = 'goal'): string[] =>
  draftsOf(text, stance).map(line);

function line(draft: Draft): string {
  const value =
    draft.value === null
      ? (draft.grade ?? '')
      : `${Math.round(draft.value * 1000) / 1000}${draft.valueMax === null ? '' : `..${draft.valueMax}`}`;
  const key = indicatorKeyOf(draft.indicator, { change: draft.change, unit: draft.unit });
  return [
    draft.indicator,
    [draft.change, draft.comparator, value, draft.unit].filter(Boolean).join(' '),
    draft.period,
    key,
  ]
    .map((part) => part ?? '')
    .join(' | ')
    .replace(/(?: \| )+$/, '');
}
