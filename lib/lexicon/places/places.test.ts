import { describe, expect, it } from 'vitest';
import { existsOn, findProvince, PROVINCES, placeKey, presentProvince, provinceWithKind } from './places.ts';

describe('provinces', () => {
  it.each([
    ['2004-06-01', 64],
    ['2010-01-01', 63],
    ['2025-02-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-07-01', 34],
  ])('has the right number on %s', (day, count) =>
    expect(PROVINCES.filter((province) => existsOn(province, day))).toHaveLength(count),
  );
  it('never has one name twice at a time', () => {
    for (const day of ['2004-06-01', '2010-01-01', '2025-02-01', '2025-07-01', '2026-05-01']) {
      const keys = PROVINCES.filter((province) => existsOn(province, day)).map(({ name }) => placeKey(name));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
  it('finds whatever the spelling', () => {
    expect(findProvince('ĐĂK NÔNG')?.name).toBe('Đắk Nông');
    expect(findProvince('TỈNH HOÀ BÌNH')?.name).toBe('Hòa Bình');
    expect(findProvince('TP. Hồ Chí Minh')?.kind).toBe('thành phố');
    expect(findProvince('Bắc Cạn')?.name).toBe('Bắc Kạn');
    expect(findProvince('Kim Sơn Thượng')).toBeNull();
  });
  it('knows the state on a day and the successor', () => {
    const old = findProvince('Kon Tum', '2024-02-06');
    expect(old && presentProvince(old)?.name).toBe('Quảng Ngãi');
    const dongNai = findProvince('Đồng Nai', '2026-01-01');
    expect(dongNai && provinceWithKind(dongNai)).toBe('tỉnh Đồng Nai');
    const later = findProvince('Đồng Nai', '2026-05-01');
    expect(later && provinceWithKind(later)).toBe('thành phố Đồng Nai');
  });
  it('names only successors that exist', () =>
    expect(
      PROVINCES.filter((province) => province.successor !== null && !findProvince(province.successor)),
    ).toEqual([]));
});
