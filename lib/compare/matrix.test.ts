import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { allocations, coverageMatrix } from './matrix.ts';
import { record, target } from './records.fixture.ts';

const communes = (value: number) =>
  target({
    indicator: 'xã đạt chuẩn nông thôn mới',
    indicatorKey: 'ntm_communes',
    value,
    unit: 'xã',
    change: 'increase',
  });
const insured = (value: number) =>
  target({
    indicator: 'Tỷ lệ bao phủ bảo hiểm y tế',
    indicatorKey: 'health_insurance_coverage',
    value,
    unit: '%',
  });

const parent = record({ issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' }, [
  communes(5),
  insured(95),
]);
const plan = (name: string, added: number, rate: number) =>
  record({ issuer: `Ủy ban nhân dân huyện ${name}`, issuerLevel: 'district' }, [
    communes(added),
    insured(rate),
  ]);
const comparison = compare(parent, [plan('Mộc Lâm', 2, 96), plan('Đá Bạc', 1, 94)]);

describe('coverageMatrix', () => {
  const matrix = coverageMatrix(comparison);
  it('has a cell for each target and child', () =>
    expect(matrix.cells.map((line) => line.map(({ status }) => status))).toEqual([
      ['share', 'share'],
      ['exceeded', 'weaker'],
    ]));
  it('counts by child', () => expect(matrix.byChild[1]).toMatchObject({ weaker: 1, share: 1, met: 0 }));
});

describe('allocations', () => {
  it('adds the parts up in the unit of the parent', () =>
    expect(allocations(comparison)).toEqual([{ parentTarget: 0, wanted: 5, sum: 3, holders: [0, 1] }]));
});
