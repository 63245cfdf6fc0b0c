/**
 * What a person adds to the lexicon: indicators and units of their own. In force for one piece of work at a time, so that
 * the same document and options always give the same record.
 */
import { withOwnIndicators } from './indicators/indicators.ts';
import type { OwnIndicator } from './indicators/types.ts';
import type { OwnUnit } from './units/types.ts';
import { withOwnUnits } from './units/units.ts';

/** Chỉ tiêu và đơn vị tính riêng. */
export interface OwnLexicon {
  indicators: readonly OwnIndicator[];
  units: readonly OwnUnit[];
}

export const NO_OWN: OwnLexicon = { indicators: [], units: [] };

/** Runs `work`, which must not be asynchronous, with this lexicon known besides the program's own. */
export const withOwnLexicon = <T>(own: OwnLexicon, work: () => T): T =>
  withOwnUnits(own.units, () => withOwnIndicators(own.indicators, work));
