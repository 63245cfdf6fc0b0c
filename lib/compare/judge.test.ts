import { describe, expect, it } from 'vitest';
import type { Target } from '../extract/types.ts';
import { compare } from './compare.ts';
import { record, target } from './records.fixture.ts';

function row(wanted: Target, given: Target) {
  const [first] = compare(
    record({ issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' }, [wanted]),
    [record({ issuer: 'Ủy ban nhân dân huyện Mộc Lâm', issuerLevel: 'district' }, [given])],
  ).coverage;
  if (!first) throw new Error('no coverage');
  return [first.status, first.cause];
}

describe('a goal that only the province is measured by', () => {
  const exports = (value: number) =>
    target({ indicator: 'Giá trị xuất khẩu', indicatorKey: 'export_value', value, unit: 'triệu USD' });
  const department = (issuer: string, value: number) =>
    compare(record({ issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' }, [exports(300)]), [
      record({ issuer, issuerLevel: 'department', place: 'Trà Sơn' }, [exports(value)]),
    ]).coverage[0]?.status;

  it('is set anew by the department that answers for it', () => {
    expect(department('Sở Công Thương', 310)).toBe('exceeded');
    expect(department('Sở Công Thương', 280)).toBe('weaker');
  });
  it('is quoted by every other', () => expect(department('Sở Xây dựng', 310)).toBe('conflict'));
});

describe('what looks like an amount or a rate and is neither', () => {
  it('an income per head without the word in its unit is no part of a whole', () => {
    const income = (value: number) =>
      target({ indicator: 'Thu nhập bình quân đầu người', value, unit: 'triệu đồng/năm' });
    expect(row(income(60), income(45))).toEqual(['not-comparable', 'scope']);
  });

  it('a branch of the economy has its own share in every place', () => {
    const industry = (value: number) => target({ indicator: 'công nghiệp - xây dựng', value, unit: '%' });
    expect(row(industry(35), industry(20))).toEqual(['not-comparable', 'scope']);
  });

  it('a rate of growth and the value that grows are two measures', () =>
    expect(
      row(
        target({
          indicator: 'Tốc độ tăng giá trị sản xuất',
          indicatorKey: 'gross_output_growth',
          value: 10,
          unit: '%',
        }),
        target({ indicator: 'Giá trị sản xuất', indicatorKey: 'gross_output', value: 2300, unit: 'tỷ đồng' }),
      )[1],
    ).not.toBe('unit'));

  it('an amount above the whole is told even where only the province counts it', () => {
    const exports = (value: number) =>
      target({ indicator: 'Giá trị xuất khẩu', indicatorKey: 'export_value', value, unit: 'triệu USD' });
    expect(row(exports(140), exports(1450))).toEqual(['share', 'above-total']);
    expect(row(exports(140), exports(14))).toEqual(['not-comparable', 'scope']);
  });
});

describe('words that narrow a goal', () => {
  const rate = (indicator: string, indicatorKey: string, value: number) =>
    target({ indicator, indicatorKey, value, unit: '%' });

  it('go without saying where the indicator has them in its own name', () => {
    const key = 'primary_completion_rate';
    expect(
      row(
        rate('Tỷ lệ học sinh hoàn thành chương trình tiểu học', key, 99),
        rate('Hoàn thành chương trình tiểu học', key, 98),
      ),
    ).toEqual(['weaker', 'value']);
  });

  it('tell two goals apart where it has not', () =>
    expect(
      row(
        rate('Tỷ lệ hộ nghèo dân tộc thiểu số', 'poverty_rate', 8),
        rate('Tỷ lệ hộ nghèo', 'poverty_rate', 9),
      )[1],
    ).toBe('scope'));
});
