import { describe, expect, it } from 'vitest';
import type { IssuerLevel } from '../extract/types.ts';
import { compare } from './compare.ts';
import { record, target } from './records.fixture.ts';

function status(wanted: string, given: string, level: IssuerLevel, value = 1): string {
  const parent = record({ issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' }, [
    target({ indicator: wanted, value: 2, unit: 'mô hình', comparator: '>=' }),
  ]);
  const child = record({ issuer: 'Ủy ban nhân dân Mộc Lâm', issuerLevel: level }, [
    target({ indicator: given, value, unit: 'mô hình' }),
  ]);
  return compare(parent, [child]).coverage[0]?.status ?? 'none';
}

const TOTAL = 'mô hình tự quản bảo vệ môi trường kiểu mới';

describe('an amount for each', () => {
  it('is a yardstick for the like', () =>
    expect(status(`mỗi xã có ${TOTAL}`, `mỗi xã có ${TOTAL}`, 'district')).toBe('weaker'));
  it('is a yardstick for one of those it is meant of', () => {
    expect(status(`mỗi xã có ${TOTAL}`, `mỗi xã có ${TOTAL}`, 'commune', 3)).toBe('exceeded');
    expect(status(`mỗi xã có ${TOTAL}`, `có ${TOTAL}`, 'commune')).toBe('weaker');
  });
  it('says nothing of a total', () =>
    expect(status(`mỗi xã có ${TOTAL}`, `có ${TOTAL}`, 'district', 30)).toBe('not-comparable'));
  it('leaves a total to be shared', () => expect(status(TOTAL, TOTAL, 'district')).toBe('share'));
});
