import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDigits, formatNumber, readDigits } from './numbers.ts';
import { readWordNumber } from './numbers-words.ts';

describe('numbers in digits', () => {
  it.each([
    ['1.700.000', 1_700_000, 'vietnamese'],
    ['4.600', 4600, 'vietnamese'],
    ['13.136,1', 13_136.1, 'vietnamese'],
    ['1.246,695', 1246.695, 'vietnamese'],
    ['39,42', 39.42, 'vietnamese'],
    ['1,246', 1.246, 'vietnamese'],
    ['05', 5, 'vietnamese'],
    ['0', 0, 'vietnamese'],
    ['39.3', 39.3, 'english'],
    ['0.125', 0.125, 'english'],
    ['1,700,000', 1_700_000, 'english'],
    ['12,345.6', 12_345.6, 'english'],
  ])('%s is %d, %s', (text, value, style) => expect(readDigits(text)).toEqual({ value, style }));

  it.each(['1.2.3', '12.34.56', '1.2345.678', '', 'abc', '1,2,3'])('%s is no number', (text) =>
    expect(readDigits(text)).toBeNull(),
  );

  it('stops before the full stop of the sentence', () =>
    expect(findDigits('đạt 2.192. Năm 2024 có 05 xã.').map(({ value }) => value)).toEqual([2192, 2024, 5]));

  it('leaves out digits inside words and symbols', () =>
    expect(findDigits('COVID19, A4, 2.3.1').map(({ value }) => value)).toEqual([]));

  it('gives the offsets of what it read', () => {
    const text = 'Tổng đàn: 123.548 con';
    const [number] = findDigits(text);
    expect(number && text.slice(number.start, number.end)).toBe('123.548');
  });
});

describe('formatting', () => {
  it.each([
    [1_700_000, undefined, '1.700.000'],
    [39.42, undefined, '39,42'],
    [0.5, undefined, '0,5'],
    [98, 2, '98,00'],
    [-1234.5, undefined, '-1.234,5'],
  ])('%d with %s decimals → %s', (value, decimals, text) => expect(formatNumber(value, decimals)).toBe(text));

  it('reads back every number it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(readDigits(formatNumber(value, decimals))?.value).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('numbers in words', () => {
  it.each([
    ['hai mươi lăm xã', 25, 'hai mươi lăm'],
    ['mười lăm hộ', 15, 'mười lăm'],
    ['hai mươi mốt', 21, 'hai mươi mốt'],
    ['ba mươi tư', 34, 'ba mươi tư'],
    ['một trăm phần trăm', 100, 'một trăm'],
    ['một trăm linh năm', 105, 'một trăm linh năm'],
    ['một nghìn hai trăm linh bốn', 1204, 'một nghìn hai trăm linh bốn'],
    ['ba triệu rưỡi', 3_500_000, 'ba triệu rưỡi'],
    ['một vạn dân', 10_000, 'một vạn'],
    ['hai nghìn tỷ đồng', 2e12, 'hai nghìn tỷ'],
    ['hai phần ba số thôn', 2 / 3, 'hai phần ba'],
    ['một nửa', 0.5, 'một nửa'],
    ['bảy chục', 70, 'bảy chục'],
  ])('%s', (text, value, read) => {
    const number = readWordNumber(text, 0);
    expect(number?.value).toBeCloseTo(value, 9);
    expect(number && text.slice(number.start, number.end)).toBe(read);
  });

  it.each(['xã nông thôn mới', 'trăm hoa', ''])('"%s" starts with no number word', (text) =>
    expect(readWordNumber(text, 0)).toBeNull(),
  );
});
