import { describe, expect, it } from 'vitest';
import type { Target } from '../extract/types.ts';
import { type Goal, seriesOf } from './series.ts';

const goal = (body: string, known: Partial<Target>, issuedOn: string | null = null): Goal => ({
  documentId: `${body}-${known.period}-${issuedOn}`,
  body,
  issuedOn,
  target: {
    indicator: 'Tỷ lệ lao động qua đào tạo',
    indicatorKey: 'trained_labour_rate',
    kind: 'quantity',
    change: 'level',
    comparator: '>=',
    value: 50,
    valueMax: null,
    grade: null,
    unit: '%',
    period: '2031',
    assignedUnits: [],
    anchor: { block: 0, start: 0, end: 1, page: null, section: '', quote: 'x' },
    restated: false,
    partOf: null,
    confidence: { score: 1, reasons: [] },
    ...known,
  },
});
const lines = (goals: Goal[]) =>
  seriesOf(goals).lines.map(({ body, points }) => [
    body,
    ...points.map(({ year, value }) => `${year}:${value}`),
  ]);
const reasons = (goals: Goal[]) => seriesOf(goals).apart.map(({ reason }) => reason);

describe('seriesOf', () => {
  it('makes a line a body, by year, the longest first', () =>
    expect(
      lines([
        goal('UBND xã A', { period: '2031' }),
        goal('UBND tỉnh B', { period: '2032', value: 61 }),
        goal('ubnd tỉnh B', { period: '2031', value: 60 }),
      ]),
    ).toEqual([
      ['UBND tỉnh B', '2031:60', '2032:61'],
      ['UBND xã A', '2031:50'],
    ]));

  it('brings units that convert to the one used most', () =>
    expect(
      lines([
        goal('A', { value: 2, unit: 'tỷ đồng', indicatorKey: null }),
        goal('B', { value: 3, unit: 'tỷ đồng', indicatorKey: null }),
        goal('C', { value: 1500, unit: 'triệu đồng', indicatorKey: null }),
      ]),
    ).toEqual([
      ['A', '2031:2'],
      ['B', '2031:3'],
      ['C', '2031:1.5'],
    ]));

  it.each([
    ['another measure', { unit: 'người', value: 900 }, 'other-unit'],
    ['an unknown unit', { unit: 'guồng' }, 'other-unit'],
    ['an increase', { change: 'increase' }, 'other-change'],
    ['a part of the population', { indicator: 'Tỷ lệ lao động nữ qua đào tạo' }, 'other-scope'],
    ['a grade', { kind: 'grade', value: null, grade: 'khá' }, 'no-figure'],
    ['a range', { valueMax: 60 }, 'range'],
    ['several years', { period: '2031-2035' }, 'whole-period'],
    ['no year', { period: null }, 'no-year'],
    ['told again', { restated: true }, 'restated'],
  ] as const)('leaves apart: %s', (_, known, reason) => {
    const goals = [goal('A', {}), goal('B', {}), goal('C', known)];
    expect(reasons(goals)).toEqual([reason]);
    expect(lines(goals)).toHaveLength(2);
  });

  it('takes the later of two goals for one year, and tells the other when it differs', () => {
    const first = goal('A', { value: 50 }, '2031-01-10');
    const second = goal('A', { value: 55 }, '2031-06-01');
    expect(lines([first, second])).toEqual([['A', '2031:55']]);
    expect(reasons([first, second])).toEqual(['superseded']);
    expect(reasons([first, { ...second, target: { ...second.target, value: 50 } }])).toEqual([]);
  });

  it('knows units of one’s own', () => {
    const own = {
      indicators: [],
      units: [{ name: 'sào', aliases: [], equals: { factor: 500, unit: 'm²' } }],
    };
    const goals = [
      goal('A', { value: 2, unit: 'ha', indicatorKey: null }),
      goal('B', { value: 40, unit: 'sào', indicatorKey: null }),
    ];
    expect(seriesOf(goals, own).lines[1]?.points[0]?.value).toBe(2);
    expect(reasons(goals)).toEqual(['other-unit']);
  });

  it('has nothing of nothing', () => expect(seriesOf([])).toEqual({ unit: null, lines: [], apart: [] }));
});
