import { describe, expect, it } from 'vitest';
import {
  issuerKind,
  kindsOfNumber,
  likeSubjects,
  numberKey,
  numberParts,
  yearMismatch,
} from './citation-identity.ts';

describe('numbers', () => {
  it.each([
    ['08/CT-UBND', '8/CT-UBND'],
    ['34 - CT/TW', '34-CT/TW'],
    ['12/2022/NĐ–CP', '12/2022/nđ-cp'],
  ])('%s is %s', (a, b) => expect(numberKey(a)).toBe(numberKey(b)));

  it('keeps years apart', () => expect(numberKey('73/2023/NĐ-CP')).not.toBe(numberKey('73/2024/NĐ-CP')));

  it('reads the parts', () => {
    expect(numberParts('73/2023/NĐ-CP')).toEqual({
      serial: '73',
      year: '2023',
      symbol: '/nđ-cp',
      party: false,
    });
    expect(numberParts('34-CT/TW')).toMatchObject({ year: null, party: true });
    expect(numberParts('không số')).toBeNull();
  });

  it('sees the year of a number against the date', () => {
    expect(yearMismatch('73/2023/NĐ-CP', '2024-09-29')).toBe(true);
    expect(yearMismatch('73/2023/NĐ-CP', '2023-09-29')).toBe(false);
    expect(yearMismatch('08/CT-UBND', '2024-02-06')).toBe(false);
  });
});

describe('issuers', () => {
  it.each([
    ['Ban Thường vụ Tỉnh ủy', '80-KH/TU'],
    ['Ban Chấp hành Đảng bộ huyện khoá XIX', '07-NQ/HU'],
    ['Bộ Chính trị', '34-CT/TW'],
    ['Thủ tướng Chính phủ', '01/CT-TTg'],
    ['Chính phủ', '73/2023/NĐ-CP'],
    ['Chủ tịch UBND tỉnh', '08/CT-UBND'],
    ['Quốc hội', '72/2025/QH15'],
    ['Ủy ban Thường vụ Quốc hội', '81/2025/UBTVQH15'],
    ['Hội đồng nhân dân tỉnh', '61/NQ-HĐND'],
  ])('%s may issue %s', (issuer, number) => expect(kindsOfNumber(number)).toContain(issuerKind(issuer)));

  it.each([
    ['Hội đồng nhân dân tỉnh', '23-NQ/TU'],
    ['Chính phủ', '01/CT-TTg'],
    ['Ủy ban nhân dân tỉnh', '07-NQ/HU'],
  ])('%s may not issue %s', (issuer, number) =>
    expect(kindsOfNumber(number)).not.toContain(issuerKind(issuer)),
  );

  it('says nothing of what it does not know', () => {
    expect(issuerKind('tỉnh')).toBeNull();
    expect(kindsOfNumber('15/KH-SGTVT')).toBeNull();
  });
});

it('takes a missing subject for any', () => {
  expect(likeSubjects(null, 'đổi mới công tác thi đua')).toBe(true);
  expect(likeSubjects('về đổi mới công tác thi đua', 'đổi mới công tác thi đua, khen thưởng')).toBe(true);
  expect(likeSubjects('về nhà ở xã hội', 'đổi mới công tác thi đua')).toBe(false);
});
