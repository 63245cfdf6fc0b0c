/**
 * All indicators, group by group: one file a group, one line here.
 */
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
import { povertyLabourInsurance } from './poverty-labour-insurance.ts';
import type { Indicator } from './types.ts';

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
];

const BY_KEY = new Map(INDICATORS.map((indicator) => [indicator.key, indicator]));

/** The indicator of a key, or null for a key that is not known. */
export const indicatorOf = (key: string): Indicator | null => BY_KEY.get(key) ?? null;
