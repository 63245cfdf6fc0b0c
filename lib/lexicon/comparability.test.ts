import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { ANNIVERSARIES } from './anniversaries.ts';
import { INCOMPARABLE } from './comparability.ts';
import { COMPOUND_WORDS } from './compound-words.ts';
import { INDICATORS, indicatorOf } from './indicators/indicators.ts';
import { PROGRAMMES } from './programmes.ts';
import { EVERY_OFFICE, SECTORS } from './sectors.ts';
import { MISSPELLINGS } from './spelling.ts';

describe('tables of the rules', () => {
  it('name only known indicators', () => {
    const keys = [
      ...INCOMPARABLE.flatMap(({ a, b }) => [a, b]),
      ...SECTORS.flatMap(({ indicators }) => indicators),
      ...EVERY_OFFICE,
    ];
    expect([...new Set(keys)].filter((key) => indicatorOf(key) === null)).toEqual([]);
  });

  it('give every indicator a sector', () => {
    const placed = new Set([...SECTORS.flatMap(({ indicators }) => indicators), ...EVERY_OFFICE]);
    expect(INDICATORS.map(({ key }) => key).filter((key) => !placed.has(key))).toEqual([]);
  });

  it('hold each pair once', () => {
    const pairs = INCOMPARABLE.map(({ a, b }) => [a, b].sort().join('|'));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('correct what is wrong, and no style', () => {
    for (const { wrong, right } of MISSPELLINGS) expect(fold(wrong), wrong).not.toBe(fold(right));
    const wrong = MISSPELLINGS.map((entry) => fold(entry.wrong));
    expect(new Set(wrong).size).toBe(wrong.length);
  });

  it('take no known word for a misspelling', () => {
    const known = new Set(COMPOUND_WORDS.map((words) => fold(words)));
    expect(MISSPELLINGS.filter(({ wrong }) => known.has(fold(wrong)))).toEqual([]);
  });

  it('have periods that run forwards and years that have been', () => {
    for (const { periods } of PROGRAMMES) for (const [from, to] of periods) expect(from).toBeLessThan(to);
    for (const { year } of ANNIVERSARIES) expect(year).toBeLessThan(2000);
  });
});
