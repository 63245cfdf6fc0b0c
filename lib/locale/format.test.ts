import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatBytes,
  formatDate,
  formatGoal,
  formatGoalValue,
  formatMoment,
  formatNumber,
  formatPeriod,
  formatYears,
  type GoalParts,
} from './format.ts';
import { messagesIn } from './locale.ts';

const words = messagesIn('vi');

const goal = (parts: Partial<GoalParts>): GoalParts => ({
  kind: 'quantity',
  change: 'level',
  comparator: '=',
  value: null,
  valueMax: null,
  grade: null,
  unit: null,
  ...parts,
});

describe('numbers and dates', () => {
  it.each([
    [13136.1, '13.136,1'],
    [2192, '2.192'],
    [39.42, '39,42'],
    [0.5, '0,5'],
    [-4.5, '-4,5'],
    [1700000, '1.700.000'],
  ])('writes %d as %s', (value, text) => expect(formatNumber(value)).toBe(text));

  it.each([
    ['2024-02-06', '06/02/2024'],
    ['2024-02', '02/2024'],
    ['2024', '2024'],
    ['quý IV', 'quý IV'],
  ])('writes the date %s as %s', (iso, text) => expect(formatDate(iso)).toBe(text));

  it('writes a moment in local time', () =>
    expect(formatMoment(new Date(2024, 1, 6, 9, 5).getTime())).toBe('06/02/2024 09:05'));

  it.each([
    [0, '0 B'],
    [1023, '1.023 B'],
    [1536, '1,5 KB'],
    [5 * 1024 ** 3, '5 GB'],
  ])('writes %d bytes as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

  it.each([
    [58.5, '%', '58,5%'],
    [4600, 'tỷ đồng', '4.600 tỷ đồng'],
    [7, null, '7'],
  ])('writes %d with the unit %s as %s', (value, unit, text) => expect(formatAmount(value, unit)).toBe(text));

  it('joins the years of a period with a dash', () => {
    expect(formatPeriod('2021-2025')).toBe('2021–2025');
    expect(formatPeriod('2024')).toBe('2024');
    expect(formatYears({ from: '2024', to: '2024' })).toBe('2024');
    expect(formatYears({ from: '2021', to: '2030' })).toBe('2021–2030');
  });
});

describe('goals', () => {
  it.each<[Partial<GoalParts>, string]>([
    [{ value: 58.5, comparator: '>=', unit: '%' }, '≥ 58,5%'],
    [{ value: 4600, unit: 'tỷ đồng' }, '4.600 tỷ đồng'],
    [{ value: 10, valueMax: 12, comparator: 'range', unit: '%' }, '10–12%'],
    [{ value: 5, change: 'increase', unit: 'bậc' }, 'tăng 5 bậc'],
    [{ value: 4.5, change: 'decrease', comparator: '>=', unit: '%' }, 'giảm ≥ 4,5%'],
    [{ value: 5, comparator: '~', unit: null }, '≈ 5'],
    [{ kind: 'grade', grade: 'tốt' }, 'tốt'],
    [{ kind: 'grade', comparator: '>=', grade: 'khá' }, 'từ khá trở lên'],
    [{ kind: 'relative', comparator: '>', grade: 'năm 2023' }, 'cao hơn năm 2023'],
    [{ kind: 'relative', change: 'increase', grade: 'năm 2023' }, 'tăng so với năm 2023'],
    [{ kind: 'relative', change: 'decrease' }, 'giảm'],
    [{}, '–'],
  ])('writes %j as %s', (parts, text) => expect(formatGoal(goal(parts), words)).toBe(text));

  it('leaves the unit to its own column', () =>
    expect(formatGoalValue(goal({ value: 1234.5, unit: 'ha' }), words)).toBe('1.234,5'));
});
