import { describe, expect, it } from 'vitest';
import type { Target } from '../extract/types.ts';
import { compare } from './compare.ts';
import { record, target } from './records.fixture.ts';
import type { CoverageRow } from './types.ts';

function row(wanted: Target, given: Target): CoverageRow {
  const [first] = compare(
    record({ issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' }, [wanted]),
    [record({ issuer: 'Ủy ban nhân dân huyện Mộc Lâm', issuerLevel: 'district' }, [given])],
  ).coverage;
  if (!first) throw new Error('no coverage');
  return first;
}

const insured = target({
  indicator: 'tỷ lệ bao phủ bảo hiểm y tế',
  indicatorKey: 'health_insurance_coverage',
  value: 95,
  unit: '%',
});

describe('one matter in units of two families', () => {
  it('is linked by its name and cannot be compared', () => {
    const found = row(insured, target({ indicator: 'Bao phủ bảo hiểm y tế', value: 40_200, unit: 'người' }));
    expect([found.status, found.cause]).toEqual(['not-comparable', 'unit']);
  });

  it('is no slip of the unit where the name says what is counted', () => {
    const found = row(
      target({ indicator: 'Tỷ lệ cơ quan đạt chuẩn văn hóa', value: 90, unit: '%' }),
      target({ indicator: 'Số cơ quan đạt chuẩn văn hóa', value: 31, unit: 'cơ quan' }),
    );
    expect([found.status, found.cause]).toEqual(['not-comparable', 'definition']);
  });

  it('leaves another matter missing', () => {
    const found = row(insured, target({ indicator: 'Thẻ bảo hiểm y tế cấp mới', value: 300, unit: 'thẻ' }));
    expect(found.status).toBe('missing');
  });

  it('does not stand before the true counterpart', () => {
    const plans = record({ issuer: 'Ủy ban nhân dân huyện Mộc Lâm', issuerLevel: 'district' }, [
      target({ indicator: 'Bao phủ bảo hiểm y tế', value: 40_200, unit: 'người' }),
      { ...insured, value: 96 },
    ]);
    const parent = record({ issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' }, [insured]);
    expect(compare(parent, [plans]).coverage.map(({ childTarget, status }) => [childTarget, status])).toEqual(
      [[1, 'exceeded']],
    );
  });
});
