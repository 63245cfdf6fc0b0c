import { describe, expect, it } from 'vitest';
import type { PlanRecord, Target } from '../extract/types.ts';
import { labour, province, row } from './bodies.fixture.ts';
import { record, target } from './records.fixture.ts';

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
