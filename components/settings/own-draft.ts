/**
 * What a person types about an indicator or a unit of their own, and what is wrong with it.
 */

import { tidy } from '../../lib/corrections/typed-text.ts';
import type { OwnIndicator, OwnUnit } from '../../lib/corrections/types.ts';
import { readDigits } from '../../lib/text/numbers.ts';

interface IndicatorDraft {
  name: string;
  /** One a line. */
  synonyms: string;
  unit: string;
  direction: OwnIndicator['direction'];
}

export const NEW_INDICATOR: IndicatorDraft = {
  name: '',
  synonyms: '',
  unit: '%',
  direction: 'higher_better',
};

export interface UnitDraft {
  name: string;
  /** One a line. */
  aliases: string;
  /** How much of a known unit one of it is; both empty for a thing counted by itself. */
  factor: string;
  unit: string;
}

export const NEW_UNIT: UnitDraft = { name: '', aliases: '', factor: '', unit: '' };

export type OwnProblem = 'empty' | 'not-a-number' | 'both-or-none' | 'taken' | 'starts-with-digit';

type OwnReading<Draft, Read> =
  | { kind: 'problems'; problems: Partial<Record<keyof Draft, OwnProblem>> }
  | { kind: 'read'; value: Read };

const lines = (text: string): string[] => [...new Set(text.split('\n').map(tidy).filter(Boolean))];

export const indicatorDraft = (own: OwnIndicator): IndicatorDraft => ({
  ...own,
  synonyms: own.synonyms.join('\n'),
});

/** @param taken true for a name that another indicator of the person's own bears */
export function readIndicator(
  draft: IndicatorDraft,
  taken: (name: string) => boolean,
): OwnReading<IndicatorDraft, Omit<OwnIndicator, 'key'>> {
  const problems: Partial<Record<keyof IndicatorDraft, OwnProblem>> = {};
  const name = tidy(draft.name);
  const unit = tidy(draft.unit);
  if (name === '') problems.name = 'empty';
  else if (taken(name)) problems.name = 'taken';
  if (unit === '') problems.unit = 'empty';
  return Object.keys(problems).length > 0
    ? { kind: 'problems', problems }
    : {
        kind: 'read',
        value: { name, synonyms: lines(draft.synonyms), unit, direction: draft.direction },
      };
}

export function readUnitDraft(
  draft: UnitDraft,
  taken: (name: string) => boolean,
): OwnReading<UnitDraft, OwnUnit> {
  const problems: Partial<Record<keyof UnitDraft, OwnProblem>> = {};
  const name = tidy(draft.name);
  const unit = tidy(draft.unit);
  const written = tidy(draft.factor);
  const factor = written === '' ? null : readDigits(written);
  if (name === '') problems.name = 'empty';
  // A figure before it is the amount.
  else if (/^\d/.test(name)) problems.name = 'starts-with-digit';
  else if (taken(name)) problems.name = 'taken';
  if (written !== '' && (factor?.style !== 'vietnamese' || factor.value <= 0))
    problems.factor = 'not-a-number';
  if (written === '' && unit !== '') problems.factor = 'both-or-none';
  if (written !== '' && unit === '') problems.unit = 'both-or-none';
  return Object.keys(problems).length > 0
    ? { kind: 'problems', problems }
    : {
        kind: 'read',
        value: {
          name,
          aliases: lines(draft.aliases),
          equals: factor === null ? null : { factor: factor.value, unit },
        },
      };
}
