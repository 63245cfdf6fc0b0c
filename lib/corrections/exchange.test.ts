import { describe, expect, it } from 'vitest';
import type { OwnLexicon } from '../lexicon/own.ts';
import { exportCorrections, importCorrections } from './exchange.ts';
import { strikeTarget } from './make.ts';
import { planOf } from './plan.fixture.ts';

const struck = strikeTarget(planOf(), 0);
const corrections = struck ? [struck] : [];
const aliases = [{ name: 'Tỷ lệ thôn có nhà văn hóa', key: 'cultural_villages' }];
const own: OwnLexicon = {
  indicators: [
    { key: 'own:vuon', name: 'Vườn mẫu', synonyms: ['vườn kiểu mẫu'], unit: 'vườn', direction: 'neutral' },
  ],
  units: [{ name: 'sào', aliases: [], equals: { factor: 360, unit: 'm²' } }],
};
const file = exportCorrections(corrections, aliases, own);

describe('exchange', () => {
  it('reads what it has written', () => {
    expect(corrections).toHaveLength(1);
    expect(importCorrections(file)).toEqual({
      format: 'doi-chieu/corrections@1',
      corrections,
      aliases,
      ...own,
    });
  });

  it('reads a file of the time before indicators of one’s own', () =>
    expect(importCorrections('{"format":"doi-chieu/corrections@1","corrections":[],"aliases":[]}')).toEqual({
      format: 'doi-chieu/corrections@1',
      corrections: [],
      aliases: [],
      indicators: [],
      units: [],
    }));

  it.each([
    ['no JSON', 'không phải JSON'],
    ['another format', file.replace('corrections@1', 'corrections@2')],
    ['another kind', file.replace('strike-target', 'burn-target')],
    ['an empty name', file.replace(aliases[0]?.name ?? '', '')],
    ['an indicator that takes the place of a known one', file.replace('own:vuon', 'poverty_rate')],
    ['an infinite offset', file.replace(/"start": \d+/, '"start": 1e999')],
    ['an alien document', file.replace(/"sha256": "a/, '"sha256": "z')],
  ])('refuses %s', (_, content) => {
    expect(content).not.toBe(file);
    expect(importCorrections(content)).toBeNull();
  });
});
