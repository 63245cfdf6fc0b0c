import { describe, expect, it } from 'vitest';
import { target } from './records.fixture.ts';
import { dateText, dayText, goalText, numberText, periodText, quantityText, sectionText } from './wording.ts';

describe('numbers the Vietnamese way', () => {
  it.each([
    [13136.1, '13.136,1'],
    [1_700_000, '1.700.000'],
    [0.5, '0,5'],
    [100, '100'],
    [999, '999'],
    [-2500, '-2.500'],
  ])('%d is %s', (value, text) => expect(numberText(value)).toBe(text));

  it('has % next to the figure and other units apart', () =>
    expect([quantityText(58.5, '%'), quantityText(4600, 'tỷ đồng'), quantityText(3, null)]).toEqual([
      '58,5%',
      '4.600 tỷ đồng',
      '3',
    ]));
});

describe('goals', () => {
  it.each([
    [target({ value: 10, unit: '%', comparator: '>=' }), 'từ 10% trở lên'],
    [
      target({ value: 3, valueMax: 4, unit: '%/năm', change: 'decrease', comparator: '>=' }),
      'giảm ít nhất 3-4%/năm',
    ],
    [target({ value: 63.7, unit: 'triệu đồng', comparator: '>' }), 'trên 63,7 triệu đồng'],
    [target({ value: 2, unit: '%', comparator: '<=' }), 'không quá 2%'],
    [target({ kind: 'grade', grade: 'tốt' }), 'tốt'],
    [target({ kind: 'relative' }), 'không nêu con số'],
  ])('%#', (goal, text) => expect(goalText(goal)).toBe(text));
});

it('writes dates and sections as letters do', () => {
  expect([dateText('2024-02-06'), dateText('2024-02'), dateText('2024')]).toEqual([
    '06/02/2024',
    '02/2024',
    '2024',
  ]);
  expect([dayText('2024-02-06'), dayText('2024-02'), dayText('2024')]).toEqual([
    'ngày 06/02/2024',
    'tháng 02/2024',
    'năm 2024',
  ]);
  expect(dateText('15 ngày sau khi kết thúc năm học 2024-2025')).toBe(
    '15 ngày sau khi kết thúc năm học 2024-2025',
  );
  expect(['2024', '2021-2025', '2024-2025'].map(periodText)).toEqual([
    'năm 2024',
    'giai đoạn 2021-2025',
    '2024-2025',
  ]);
});

it.each([
  ['', ''],
  ['I.7', ' (mục I.7)'],
  ['Điều 1', ' (Điều 1)'],
  ['Điều 1.2', ' (khoản 2 Điều 1)'],
  ['Chương II.Điều 12.3.đ', ' (điểm đ khoản 3 Điều 12)'],
  ['Điều 1.II.3', ' (mục Điều 1.II.3)'],
  ['PHỤ LỤC II.3', ' (Phụ lục II, mục 3)'],
  ['Phần thứ hai', ' (Phần thứ hai)'],
])('names the place %s as letters do', (section, text) => expect(sectionText(section)).toBe(text));
