import { describe, expect, it } from 'vitest';
import type { PlanRecord, Target } from '../extract/types.ts';
import { compare } from './compare.ts';
import { record, target } from './records.fixture.ts';
import type { CoverageRow } from './types.ts';

const province = (...targets: Target[]): PlanRecord =>
  record({ issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' }, targets);
const district = (...targets: Target[]): PlanRecord =>
  record({ issuer: 'Ủy ban nhân dân huyện Mộc Lâm', issuerLevel: 'district' }, targets);
const department = (...targets: Target[]): PlanRecord =>
  record({ issuer: 'Sở Công Thương', issuerLevel: 'department', place: 'Trà Sơn' }, targets);

/** The only row of a comparison of one target with another. */
function row(parent: PlanRecord, child: PlanRecord): CoverageRow {
  const [first] = compare(parent, [child]).coverage;
  if (!first) throw new Error('no coverage');
  return first;
}

const labour = (value: number, more: Partial<Target> = {}): Target =>
  target({
    indicator: 'Tỷ lệ lao động qua đào tạo',
    indicatorKey: 'trained_labour_rate',
    value,
    unit: '%',
    ...more,
  });
const revenue = (value: number, unit: string, more: Partial<Target> = {}): Target =>
  target({
    indicator: 'Thu ngân sách nhà nước trên địa bàn',
    indicatorKey: 'budget_revenue_local',
    value,
    unit,
    ...more,
  });

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

describe('a year under a longer plan', () => {
  const long = (...targets: Target[]): PlanRecord =>
    record(
      {
        issuer: 'Ủy ban nhân dân tỉnh Trà Sơn',
        issuerLevel: 'province',
        period: { from: '2021', to: '2025' },
      },
      targets,
    );
  const year = (...targets: Target[]): PlanRecord => province(...targets);

  it('is a stage while it is below the end', () => {
    const found = row(long(labour(70, { period: '2021-2025' })), year(labour(66, { period: '2024' })));
    expect([found.status, found.cause]).toEqual(['not-comparable', 'stage']);
  });

  it('has met it when it is above already', () =>
    expect(row(long(labour(70, { period: '2021-2025' })), year(labour(71, { period: '2024' }))).status).toBe(
      'exceeded',
    ));

  it('is judged by the end in the last year', () =>
    expect(row(long(labour(70, { period: '2021-2025' })), year(labour(66, { period: '2025' }))).status).toBe(
      'weaker',
    ));

  it('holds a part of what is added up over the years', () => {
    const forest = (value: number, period: string): Target =>
      target({
        indicator: 'Trồng rừng tập trung',
        indicatorKey: 'forest_planted',
        value,
        unit: 'ha',
        change: 'increase',
        period,
      });
    const found = row(long(forest(5000, '2021-2025')), year(forest(1100, '2024')));
    expect(found.status).toBe('share');
    expect(found.reason).toContain('22%');
  });
});

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

describe('a goal stated in parts', () => {
  const forest = (indicator: string, value: number) =>
    target({ indicator, value, unit: 'ha', change: 'increase' });
  const parts = [forest('Trồng rừng tập trung phòng hộ', 60), forest('Trồng rừng tập trung sản xuất', 250)];

  it('is a share of the province when a district does so', () => {
    const found = row(province(forest('Trồng rừng tập trung', 1000)), district(...parts));
    expect(found.status).toBe('share');
    expect(found.reason).toContain('= 310 ha, bằng 31% của tăng 1.000 ha');
  });

  it('can be met by the same body and is never missed', () => {
    expect(row(province(forest('Trồng rừng tập trung', 310)), province(...parts)).status).toBe('met');
    expect(row(province(forest('Trồng rừng tập trung', 400)), province(...parts)).status).toBe(
      'not-comparable',
    );
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
