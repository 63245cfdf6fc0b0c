import { describe, expect, it } from 'vitest';
import { department, labour, province, revenue, row } from './bodies.fixture.ts';
import { target } from './records.fixture.ts';

describe('restated goals of the level above', () => {
  const restated = { restated: true };
  it('are met with the same figure in another unit', () =>
    expect(
      row(province(revenue(4600, 'tỷ đồng')), department(revenue(4_600_000, 'triệu đồng', restated))).status,
    ).toBe('met'));
  it('are misquoted with another', () => {
    const found = row(province(revenue(4600, 'tỷ đồng')), department(revenue(4060, 'tỷ đồng', restated)));
    expect([found.status, found.cause]).toEqual(['conflict', 'misquoted']);
  });
});

describe('a quotation beside another measure', () => {
  it('is not held against it', () => {
    const found = row(
      province(
        target({
          indicator: 'Thu nhập bình quân đầu người',
          indicatorKey: 'income_per_capita',
          value: 46,
          unit: 'triệu đồng/người/năm',
        }),
      ),
      department(
        target({
          indicator: 'GRDP bình quân đầu người',
          indicatorKey: 'grdp_per_capita',
          value: 63,
          unit: 'triệu đồng',
          restated: true,
        }),
      ),
    );
    expect(found.status).toBe('not-comparable');
  });

  it('of another year is not held against it', () => {
    const quoted = labour(55, { restated: true, period: '2022' });
    expect(row(province(labour(60)), department(quoted)).status).toBe('not-comparable');
  });
});
