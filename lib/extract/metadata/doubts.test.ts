import { describe, expect, it } from 'vitest';
import { BODY, metadataOf, NATION } from './metadata.samples.ts';

const header = (number: string, date: string) =>
  metadataOf([[`ỦY BAN NHÂN DÂN|HUYỆN HÒA KHÊ|${number}`, `${NATION}|${date}`], 'KẾ HOẠCH', ...BODY]);

describe('doubts of a scanned header', () => {
  it('has none where all was read', () => {
    const { doubts, number } = header('Số: 12/KH-UBND', 'Hòa Khê, ngày 20 tháng 02 năm 2031');
    expect(number).toBe('12/KH-UBND');
    expect(doubts).toBeUndefined();
  });

  it('tells writing that was not read from a blank', () => {
    const written = header('Số: [?] /KH-UBND', 'Hòa Khê, ngày [?] tháng 02 năm 2031');
    expect(written).toMatchObject({ number: null, symbol: 'KH-UBND', issuedOn: '2031-02' });
    expect(written.doubts).toEqual({ number: 'unread', issuedOn: 'unread' });
    const blank = header('Số: /KH-UBND', 'Hòa Khê, ngày tháng 02 năm 2031');
    expect(blank).toMatchObject({ number: null, symbol: 'KH-UBND', issuedOn: '2031-02' });
    expect(blank.doubts).toBeUndefined();
  });

  it('knows a month that was not read', () => {
    const { issuedOn, doubts } = header('Số: 12/KH-UBND', 'Hòa Khê, ngày 20 tháng [?] năm 2031');
    expect(issuedOn).toBe('2031');
    expect(doubts).toEqual({ issuedOn: 'unread' });
  });
});
