/** Plans of bodies of one province made by hand, and what they are compared on. */
import type { PlanRecord, Target } from '../extract/types.ts';
import { compare } from './compare.ts';
import { record, target } from './records.fixture.ts';
import type { CoverageRow } from './types.ts';

export const province = (...targets: Target[]): PlanRecord =>
  record({ issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' }, targets);
export const district = (...targets: Target[]): PlanRecord =>
  record({ issuer: 'Ủy ban nhân dân huyện Mộc Lâm', issuerLevel: 'district' }, targets);
export const department = (...targets: Target[]): PlanRecord =>
  record({ issuer: 'Sở Công Thương', issuerLevel: 'department', place: 'Trà Sơn' }, targets);

/** The only row of a comparison of one target with another. */
export function row(parent: PlanRecord, child: PlanRecord): CoverageRow {
  const [first] = compare(parent, [child]).coverage;
  if (!first) throw new Error('no coverage');
  return first;
}

export const labour = (value: number, more: Partial<Target> = {}): Target =>
  target({
    indicator: 'Tỷ lệ lao động qua đào tạo',
    indicatorKey: 'trained_labour_rate',
    value,
    unit: '%',
    ...more,
  });
export const revenue = (value: number, unit: string, more: Partial<Target> = {}): Target =>
  target({
    indicator: 'Thu ngân sách nhà nước trên địa bàn',
    indicatorKey: 'budget_revenue_local',
    value,
    unit,
    ...more,
  });
