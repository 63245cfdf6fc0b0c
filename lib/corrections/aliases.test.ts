import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import { aliasMap, withAliases } from './aliases.ts';
import { PARAGRAPHS, planOf } from './plan.fixture.ts';

const document = documentFromParagraphs(PARAGRAPHS, { sha256: 'a'.repeat(64) });
const keys = (record: ReturnType<typeof extract>) =>
  new Map(record.targets.map(({ indicator, indicatorKey }) => [indicator, indicatorKey]));

describe('withAliases', () => {
  const name = [...keys(planOf().record).keys()].find((one) => one.startsWith('Tỷ lệ thôn')) ?? '';

  it.each([
    [[{ name, key: 'my_halls' }]],
    [[{ name: name.toUpperCase(), key: 'my_halls' }]],
    [
      [
        { name, key: 'first' },
        { name, key: 'my_halls' },
      ],
    ],
  ])('gives what extraction with the aliases gives', (aliases) => {
    const map = aliasMap(aliases);
    const late = withAliases(planOf().record, map);
    expect(late).toEqual(extract(document, { aliases: map }));
    expect(keys(late).get(name)).toBe('my_halls');
    expect(late.targets.filter(({ confidence }) => confidence.reasons.includes('alias'))).toHaveLength(1);
  });

  it('leaves a record alone without aliases or without the name', () => {
    const { record } = planOf();
    expect(withAliases(record, new Map())).toBe(record);
    expect(withAliases(record, aliasMap([{ name: 'Tỷ lệ thôn', key: 'k' }]))).toEqual(record);
  });
});
