import { describe, expect, it } from 'vitest';
import type { PlanRecord, Target } from '../extract/types.ts';
import { district, labour, province, revenue, row } from './bodies.fixture.ts';
import { compare } from './compare.ts';
import { record, target } from './records.fixture.ts';

describe('rates', () => {
  it.each([
    [58, 'weaker'],
    [60, 'met'],
    [60.5, 'exceeded'],
  ])('%d against 60 is %s', (value, status) =>
    expect(row(province(labour(60)), district(labour(value))).status).toBe(status),
  );

  it('says by how much', () =>
    expect(row(province(labour(60)), district(labour(57.5))).reason).toBe(
      'Chưa đạt mức cấp trên giao: 57,5% so với 60% (chênh 2,5 điểm %).',
    ));

  it('takes a lower unemployment for the better one', () => {
    const jobless = (value: number): Target =>
      target({
        indicator: 'Tỷ lệ thất nghiệp khu vực thành thị',
        indicatorKey: 'unemployment_rate_urban',
        value,
        unit: '%',
      });
    expect(row(province(jobless(3)), district(jobless(2.5))).status).toBe('exceeded');
    expect(row(province(jobless(3)), district(jobless(3.4))).status).toBe('weaker');
  });

  it('sees a softer bound behind the same figure', () =>
    expect(
      row(province(labour(60, { comparator: '>=' })), district(labour(60, { comparator: '~' }))).cause,
    ).toBe('comparator'));

  it('asks rather than accuses when a figure was read with little certainty', () =>
    expect(
      row(province(labour(60)), district(labour(55, { confidence: { score: 0.6, reasons: [] } }))).question,
    ).toBe(true));
});

describe('amounts', () => {
  it('are a part of the province in a district', () => {
    const found = row(province(revenue(4600, 'tỷ đồng')), district(revenue(83_900, 'triệu đồng')));
    expect(found.status).toBe('share');
    expect(found.reason).toContain('83.900 triệu đồng = 1,8% của 4.600 tỷ đồng');
  });

  it('are the whole in a department of the province', () =>
    expect(
      row(
        province(revenue(4600, 'tỷ đồng')),
        record({ issuer: 'Sở Tài chính', issuerLevel: 'department', place: 'Trà Sơn' }, [
          revenue(4500, 'tỷ đồng'),
        ]),
      ).status,
    ).toBe('weaker'));

  it('above the whole are told', () =>
    expect(row(province(revenue(4600, 'tỷ đồng')), district(revenue(83_900, 'tỷ đồng'))).cause).toBe(
      'above-total',
    ));
});

describe('what may not be compared', () => {
  it('income for output per head', () => {
    const found = row(
      province(
        target({
          indicator: 'GRDP bình quân đầu người',
          indicatorKey: 'grdp_per_capita',
          value: 63,
          unit: 'triệu đồng',
        }),
      ),
      district(
        target({
          indicator: 'Thu nhập bình quân đầu người',
          indicatorKey: 'income_per_capita',
          value: 40,
          unit: 'triệu đồng/người/năm',
        }),
      ),
    );
    expect([found.status, found.cause]).toEqual(['not-comparable', 'definition']);
  });

  it('a rate of a part of the people with the rate of all', () => {
    const found = row(
      province(target({ indicator: 'Tỷ lệ hộ sử dụng internet', value: 90, unit: '%' })),
      district(target({ indicator: 'Tỷ lệ hộ dân tộc thiểu số sử dụng internet', value: 70, unit: '%' })),
    );
    expect(found.status).not.toBe('weaker');
  });

  it('a level with a change', () => {
    const poor = (change: Target['change'], value: number): Target =>
      target({ indicator: 'Tỷ lệ hộ nghèo', indicatorKey: null, value, unit: '%', change });
    expect(row(province(poor('decrease', 3)), district(poor('level', 6))).status).toBe('not-comparable');
  });

  it('a year with a year outside it', () => {
    const found = row(province(labour(60, { period: '2024' })), district(labour(50, { period: '2023' })));
    expect([found.status, found.cause]).toEqual(['not-comparable', 'period']);
  });
});

describe('order', () => {
  const goals = [
    labour(60),
    revenue(4600, 'tỷ đồng'),
    target({
      indicator: 'Tỷ lệ bao phủ bảo hiểm y tế',
      indicatorKey: 'health_insurance_coverage',
      value: 95,
      unit: '%',
    }),
  ];
  const answers = [
    revenue(90, 'tỷ đồng'),
    target({
      indicator: 'Tỷ lệ bao phủ bảo hiểm y tế',
      indicatorKey: 'health_insurance_coverage',
      value: 96,
      unit: '%',
    }),
    labour(58),
  ];

  it('changes nothing', () => {
    const summary = (parent: PlanRecord, child: PlanRecord) =>
      compare(parent, [child])
        .coverage.map(({ parentTarget, status, reason }) => [
          parent.targets[parentTarget]?.indicator,
          status,
          reason,
        ])
        .sort();
    expect(summary(province(...goals), district(...answers))).toEqual(
      summary(province(...[...goals].reverse()), district(...[...answers].reverse())),
    );
  });

  it('yields to what a person decided', () => {
    const decisions = [[{ parentTarget: 0, childTarget: 2, same: false }]];
    const [first] = compare(province(...goals), [district(...answers)], { decisions }).coverage;
    expect(first?.childTarget).toBeNull();
  });
});
