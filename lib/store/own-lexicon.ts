/**
 * Indicators and units of a person's own (chỉ tiêu, đơn vị tính riêng).
 */
import * as v from 'valibot';
import { ownIndicatorSchema, ownUnitSchema } from '../corrections/exchange.ts';
import type { OwnIndicator } from '../lexicon/indicators/types.ts';
import type { OwnLexicon } from '../lexicon/own.ts';
import type { OwnUnit } from '../lexicon/units/types.ts';
import { fold } from '../text/fold.ts';
import type { Library } from './db.ts';

/** What the person has added, in the order of the alphabet. */
export async function ownLexicon(db: Library): Promise<OwnLexicon> {
  const [indicators, units] = await Promise.all([db.ownIndicators.toArray(), db.ownUnits.toArray()]);
  return {
    indicators: indicators
      .filter((row) => v.is(ownIndicatorSchema, row))
      .map(({ changedAt: _, ...indicator }) => indicator)
      .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    units: units
      .filter((row) => v.is(ownUnitSchema, row))
      .map(({ changedAt: _, ...unit }) => unit)
      .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
  };
}

/** The key of a new indicator: of its name, so that two machines that add the same one agree. */
export const ownKey = (name: string): string =>
  `own:${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

export async function keepOwnIndicator(
  db: Library,
  indicator: OwnIndicator,
  now = new Date(),
): Promise<void> {
  await db.ownIndicators.put({ ...indicator, changedAt: now.toISOString() });
}

/** The indicator is unknown again; names that were said to mean it mean again what they meant by themselves. */
export function dropOwnIndicator(db: Library, key: string): Promise<void> {
  return db.transaction('rw', db.ownIndicators, db.aliases, async () => {
    await db.ownIndicators.delete(key);
    await db.aliases.filter((alias) => alias.key === key).delete();
  });
}

export async function keepOwnUnit(db: Library, unit: OwnUnit, now = new Date()): Promise<void> {
  await db.ownUnits.put({ ...unit, changedAt: now.toISOString() });
}

export const dropOwnUnit = (db: Library, name: string): Promise<void> => db.ownUnits.delete(name);
