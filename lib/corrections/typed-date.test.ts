import { describe, expect, it } from 'vitest';
import { readDate, writeDate } from './typed-date.ts';

describe('readDate', () => {
  it.each([
    ['15/12/2024', '2024-12-15'],
    [' 5 / 3 / 2025 ', '2025-03-05'],
    ['05-03-2025', '2025-03-05'],
    ['12/2024', '2024-12'],
    ['2024', '2024'],
    ['', null],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', undefined],
    ['31/4/2024', undefined],
    ['13/2024', undefined],
    ['15/12', undefined],
    ['trước Tết', undefined],
    ['15/12/24', undefined],
  ])('reads %j as %j', (typed, iso) => {
    expect(readDate(typed)).toBe(iso);
  });

  it('reads what it has written', () => {
    for (const iso of ['2024-12-15', '2024-12', '2024']) expect(readDate(writeDate(iso))).toBe(iso);
    expect(writeDate('hằng quý')).toBe('hằng quý');
    expect(writeDate(null)).toBe('');
  });
});
