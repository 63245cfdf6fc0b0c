import { describe, expect, it } from 'vitest';
import { department, district, labour, province, revenue, row } from './bodies.fixture.ts';
import { compare } from './compare.ts';
import { target } from './records.fixture.ts';

describe('what a plan need not carry', () => {
  it('a goal that is measured for the province', () =>
    expect(
      row(
        province(
          target({ indicator: 'Tốc độ tăng trưởng GRDP', indicatorKey: 'grdp_growth', value: 9, unit: '%' }),
        ),
        district(),
      ).status,
    ).toBe('not-applicable'));
  it('a goal of another sector', () =>
    expect(row(province(labour(60)), department()).status).toBe('not-applicable'));
  it('but asks for its part of an amount', () => {
    const found = row(province(revenue(4600, 'tỷ đồng')), district());
    expect([found.status, found.question]).toEqual(['missing', true]);
  });
  it('and names a dropped part', () => {
    const parts = province(
      labour(60),
      target({
        indicator: 'lao động được đào tạo nghề',
        indicatorKey: 'vocational_trained_labour_rate',
        value: 45,
        unit: '%',
        partOf: 0,
      }),
    );
    const rows = compare(parts, [district(labour(61))]).coverage;
    expect(rows.map(({ status, question }) => [status, question])).toEqual([
      ['exceeded', false],
      ['missing', false],
    ]);
  });
});
