import { describe, expect, it } from 'vitest';
import { letterOrdinal, pointLetter, romanNumeral, romanValue } from './list-marks.ts';

describe('marks of lists', () => {
  it('counts in Roman numbers and back', () => {
    for (let number = 1; number < 4000; number++) expect(romanValue(romanNumeral(number))).toBe(number);
    expect(romanNumeral(49)).toBe('XLIX');
  });

  it.each(['', 'IIII', 'VX', 'iv', 'A', 'XIIIII'])('does not take %j for a Roman number', (text) =>
    expect(romanValue(text)).toBe(0),
  );

  it('puts đ after d and leaves f out', () => {
    expect([4, 5, 6, 7].map(pointLetter)).toEqual(['d', 'đ', 'e', 'g']);
    expect(letterOrdinal('Đ')).toBe(5);
    expect([letterOrdinal('f'), letterOrdinal('ab'), pointLetter(24)]).toEqual([0, 0, '']);
  });
});
