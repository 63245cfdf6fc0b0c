import { expect, it } from 'vitest';
import { narrowParents } from './parent-search.ts';

const choices = Array.from({ length: 20 }, (_, at) => ({
  id: String(at),
  label: `Chỉ thị · ${at}/CT-UBND`,
  title: at === 13 ? 'Phòng cháy, chữa cháy' : 'Phát động thi đua',
  cited: at === 0,
}));

it('offers a few and counts the others', () => {
  const { choices: offered, more } = narrowParents(choices, '');
  expect(offered.length + more).toBe(20);
  expect(more).toBeGreaterThan(0);
});

it('finds without diacritics', () =>
  expect(narrowParents(choices, 'phong chay').choices.map(({ id }) => id)).toEqual(['13']));
