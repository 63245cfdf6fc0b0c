import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { convertible, describeUnit, readUnit, toBase, UNITS } from './units.ts';

describe('the table of units', () => {
  it('gives no spelling to two units', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const unit of UNITS)
      for (const spelling of new Set([unit.canonical, ...unit.aliases].map(fold))) {
        const owner = owners.get(spelling);
        if (owner !== undefined) clashes.push(`${spelling}: ${owner}, ${unit.canonical}`);
        owners.set(spelling, unit.canonical);
      }
    expect(clashes).toEqual([]);
  });

  it('has a positive factor everywhere', () =>
    expect(UNITS.filter((unit) => !(unit.factor > 0)).map((unit) => unit.canonical)).toEqual([]));

  it('describes every spelling of its own', () =>
    expect(
      UNITS.flatMap((unit) => [unit.canonical, ...unit.aliases])
        .filter((spelling) => !spelling.includes('/'))
        .filter((spelling) => describeUnit(spelling) === null),
    ).toEqual([]));
});

describe('describeUnit', () => {
  it.each([
    ['tỷ đồng', 'money_vnd', 1e9],
    ['nghìn tỷ đồng', 'money_vnd', 1e12],
    ['triệu', 'money_vnd', 1e6],
    ['triệu đồng/người/năm', 'money_vnd_per_person_year', 1e6],
    ['triệu đồng/người/tháng', 'money_vnd_per_person_year', 12e6],
    ['triệu đồng/ha', 'money_vnd_per_area', 1e6],
    ['Nghìn USD', 'money_usd', 1e3],
    ['%', 'share', 0.01],
    ['%/năm', 'share', 0.01],
    ['‰', 'share', 0.001],
    ['điểm phần trăm', 'percentage_point', 1],
    ['giường/1 vạn dân', 'rate_per_10000', 1],
    ['bác sĩ/10.000 dân', 'rate_per_10000', 1],
    ['thuê bao/100 dân', 'rate_per_10000', 100],
    ['/100.000 dân', 'rate_per_10000', 0.1],
    ['trường hợp trên 100.000 dân', 'rate_per_10000', 0.1],
    ['tạ/ha', 'yield', 100],
    ['m3/ngày đêm', 'flow', 1],
    ['nghìn ha', 'area', 1e7],
    ['triệu lượt', 'visits', 1e6],
    ['HTX', 'organisations', 1],
    ['hộ dân', 'household', 1],
    ['người/km2', 'density_people', 1],
  ])('%s is %s × %d', (unit, dimension, factor) => {
    const described = describeUnit(unit);
    expect(described?.dimension).toBe(dimension);
    expect(described?.factor).toBeCloseTo(factor, 12);
  });

  it.each(['', 'chỗ nào', '8'])('"%s" is no unit', (unit) => expect(describeUnit(unit)).toBeNull());
});

describe('conversion', () => {
  it('brings money to đồng', () => expect(toBase(83_900, 'triệu đồng')).toBe(toBase(83.9, 'tỷ đồng')));
  it.each([
    ['triệu đồng', 'tỷ đồng', true],
    ['triệu đồng', 'triệu USD', false],
    ['giường', 'giường/1 vạn dân', false],
    ['lao động', 'đảng viên', false],
    ['HTX', 'hợp tác xã', true],
    ['giường/1 vạn dân', 'giường bệnh/10.000 dân', true],
    ['tiêu chí', 'tiêu chí/xã', false],
    ['trường hợp/100.000 dân', 'ca/10.000 dân', true],
    ['/100.000 dân', 'người/100.000 dân', true],
    ['/100.000 dân', 'bác sĩ/10.000 dân', false],
    ['%', '%/năm', true],
  ])('%s and %s: %s', (a, b, expected) => {
    const [left, right] = [describeUnit(a), describeUnit(b)];
    expect(left !== null && right !== null && convertible(left, right)).toBe(expected);
  });
});

describe('readUnit', () => {
  it.each([
    ['tỷ đồng trở lên', 'tỷ đồng'],
    ['%/năm;', '%/năm'],
    ['giường/1 vạn dân.', 'giường/1 vạn dân'],
    ['triệu đồng/người/năm', 'triệu đồng/người/năm'],
    ['lượt khách du lịch', 'lượt khách'],
    ['thôn (bản)', 'thôn'],
    ['nghìn tỷ đồng', 'nghìn tỷ đồng'],
    ['trường hợp trên 100.000 dân.', 'trường hợp trên 100.000 dân'],
    ['trường hợp tảo hôn', 'trường hợp'],
    ['bé trai/100 bé gái', 'bé trai/100 bé gái'],
  ])('"%s" starts with %s', (text, unit) => expect(readUnit(text, 0)?.text).toBe(unit));

  it('does not take the start of a longer word', () => expect(readUnit('hàng năm', 0)).toBeNull());
});
