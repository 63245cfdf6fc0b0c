import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { record, target } from './records.fixture.ts';
import { rowsByChildTarget } from './several-parents.ts';

const insured = (value: number) =>
  target({
    indicator: 'Tỷ lệ bao phủ bảo hiểm y tế',
    indicatorKey: 'health_insurance_coverage',
    value,
    unit: '%',
  });
const trained = (value: number) =>
  target({ indicator: 'Tỷ lệ lao động qua đào tạo', indicatorKey: 'trained_labour_rate', value, unit: '%' });

const province = { issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' } as const;
const plan = record({ issuer: 'Ủy ban nhân dân huyện Mộc Lâm', issuerLevel: 'district' }, [
  insured(95),
  trained(60),
  target({ indicator: 'Số thôn có nhà văn hóa mới', value: 4, unit: 'thôn' }),
]);

describe('rowsByChildTarget', () => {
  it('gathers the goals of all parents that one goal answers', () => {
    const comparisons = [
      compare(record(province, [insured(94), trained(62)]), [plan]),
      compare(record(province, [insured(96)]), [plan]),
    ];
    expect(
      rowsByChildTarget(comparisons).map((rows) => rows.map(({ parent, row }) => [parent, row.status])),
    ).toEqual([
      [
        [0, 'exceeded'],
        [1, 'weaker'],
      ],
      [[0, 'weaker']],
      [],
    ]);
  });
});
