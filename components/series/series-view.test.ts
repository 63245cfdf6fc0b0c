import { describe, expect, it } from 'vitest';
import type { Goal } from '../../lib/compare/series.ts';
import { messagesIn } from '../../lib/locale/locale.ts';
import { findIndicators, goalTable, roundTicks, scaleOf, tableText } from './series-view.ts';

const words = messagesIn('vi');
const goal = (body: string, period: string | null, value: number): Goal => ({
  documentId: body,
  body,
  issuedOn: null,
  target: {
    indicator: 'Tỷ lệ hộ nghèo',
    indicatorKey: 'poverty_rate',
    kind: 'quantity',
    change: 'level',
    comparator: '=',
    value,
    valueMax: null,
    grade: null,
    unit: '%',
    period,
    assignedUnits: [],
    anchor: { block: 0, start: 0, end: 1, page: null, section: '', quote: 'x' },
    restated: false,
    partOf: null,
    confidence: { score: 1, reasons: [] },
  },
});

describe('findIndicators', () => {
  const entries = [
    { key: 'a', name: 'Tỷ lệ lao động qua đào tạo', synonyms: ['LĐ đã đào tạo'], goals: 2 },
    { key: 'b', name: 'Tỷ lệ hộ nghèo', synonyms: [], goals: 5 },
  ];
  it.each([
    ['lao dong dao tao', ['a']],
    ['đã đào', ['a']],
    ['ty le', ['b', 'a']],
    ['ngheo hon', []],
  ])('"%s"', (query, keys) => expect(findIndicators(entries, query).map(({ key }) => key)).toEqual(keys));
});

it('lays goals out by body and year, periods among them, unknown years last', () => {
  const table = goalTable([
    goal('UBND xã Bến Tràm', null, 1),
    goal('=UBND xã An Hòa', '2032', 2),
    goal('ubnd xã Bến Tràm', '2031', 3),
    goal('UBND xã Bến Tràm', '2031', 4),
    goal('UBND xã Bến Tràm', '2031-2035', 5),
  ]);
  expect(table.columns).toEqual(['2031', '2031-2035', '2032', '']);
  expect(tableText(table, words).split('\n')).toEqual([
    'Đơn vị\t2031\t2031–2035\t2032\tkhông rõ năm',
    "'=UBND xã An Hòa\t\t\t2%\t",
    'UBND xã Bến Tràm\t3%; 4%\t5%\t\t1%',
  ]);
});

describe('roundTicks', () => {
  it.each([
    [
      [57.5, 62.5],
      [56, 58, 60, 62, 64],
    ],
    [[50], [40, 60]],
    [[0], [0, 0.5]],
    [
      [0.1, 0.35],
      [0.1, 0.2, 0.3, 0.4],
    ],
    [
      [-5, 5],
      [-5, 0, 5],
    ],
  ])('of %j', (values, ticks) => expect(roundTicks(values)).toEqual(ticks));
});

it('gives every year its place', () => {
  const points = ['2021', '2024', '2025'].map((year) => ({
    goal: goal('A', year, 1),
    year,
    value: Number(year),
  }));
  const scale = scaleOf([{ body: 'A', points }], 400, 100);
  expect(scale.years).toEqual(['2021', '2022', '2023', '2024', '2025']);
  expect([scale.x('2021'), scale.x('2024'), scale.x('2025')]).toEqual([0, 300, 400]);
  expect(scale.y(scale.ticks[0] ?? 0)).toBe(100);
});
