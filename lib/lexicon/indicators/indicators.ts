/**
 * All indicators, group by group: one file a group, one line here.
 */

import { describeUnit } from '../units/units.ts';
import { agricultureForestry } from './agriculture-forestry.ts';
import { businessTrade } from './business-trade.ts';
import { defenceSecurity } from './defence-security.ts';
import { economy } from './economy.ts';
import { educationCulture } from './education-culture.ts';
import { environment } from './environment.ts';
import { governance } from './governance.ts';
import { healthPopulation } from './health-population.ts';
import { infrastructure } from './infrastructure.ts';
import { newRuralOcop } from './new-rural-ocop.ts';
import { partyMass } from './party-mass.ts';
import { peopleChildren } from './people-children.ts';
import { povertyLabourInsurance } from './poverty-labour-insurance.ts';
import type { ComparisonRule, Indicator, OwnIndicator } from './types.ts';

export const INDICATORS: readonly Indicator[] = [
  ...economy,
  ...businessTrade,
  ...agricultureForestry,
  ...newRuralOcop,
  ...infrastructure,
  ...povertyLabourInsurance,
  ...healthPopulation,
  ...educationCulture,
  ...environment,
  ...governance,
  ...defenceSecurity,
  ...partyMass,
  ...peopleChildren,
];

const BY_KEY = new Map(INDICATORS.map((indicator) => [indicator.key, indicator]));

/** Indicators of a person, in force while `withOwnIndicators` runs. */
let taught: readonly Indicator[] = [];
const made = new WeakMap<readonly OwnIndicator[], readonly Indicator[]>();

/** The indicator of a key, or null for a key that is not known. */
export const indicatorOf = (key: string): Indicator | null =>
  taught.find((own) => own.key === key) ?? BY_KEY.get(key) ?? null;

/** The indicators of a person that are in force; the same list for the same ones. */
export const taughtIndicators = (): readonly Indicator[] => taught;

/** Runs `work`, which must not be asynchronous, with these indicators known besides the program's own. */
export function withOwnIndicators<T>(indicators: readonly OwnIndicator[], work: () => T): T {
  if (indicators.length === 0) return work();
  const before = taught;
  taught = made.get(indicators) ?? indicators.map(indicatorFrom);
  made.set(indicators, taught);
  try {
    return work();
  } finally {
    taught = before;
  }
}

function indicatorFrom({ key, name, synonyms, unit, direction }: OwnIndicator): Indicator {
  const dimension = describeUnit(unit)?.dimension ?? 'count';
  return {
    key,
    name,
    synonyms,
    dimension,
    direction,
    levels: ['province', 'district', 'commune', 'department'],
    comparison: comparisonOf(dimension, direction),
  };
}

/** Nothing but the unit and the direction is known of how the goals of two levels hang together. */
function comparisonOf(dimension: Indicator['dimension'], direction: Indicator['direction']): ComparisonRule {
  if (direction === 'neutral') return 'DIFFERENTIATED';
  if (dimension === 'share') return direction === 'lower_better' ? 'RATE_CEILING' : 'RATE_FLOOR';
  return ADDS_UP.has(dimension) ? 'SHARE_SUM' : 'DIFFERENTIATED';
}

const ADDS_UP: ReadonlySet<Indicator['dimension']> = new Set([
  'money_vnd',
  'money_usd',
  'area',
  'length',
  'mass',
  'volume',
  'people',
  'visits',
  'household',
  'livestock',
  'beds',
  'admin_units',
  'products',
  'organisations',
  'count_events',
  'count',
]);
