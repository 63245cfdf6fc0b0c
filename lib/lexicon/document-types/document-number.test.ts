import { describe, expect, it } from 'vitest';
import { blankNumber, documentNumbers, numberKey } from './document-number.ts';

describe('documentNumbers', () => {
  it.each([
    ['Chỉ thị số 08/CT-UBND ngày', '08/CT-UBND', 'CT-UBND', 'CT', 'state'],
    ['Nghị định số 73/2023/NĐ-CP', '73/2023/NĐ-CP', 'NĐ-CP', 'NĐ', 'normative'],
    ['Luật số 72/2025/QH15', '72/2025/QH15', 'QH15', null, 'normative'],
    ['Nghị quyết số 23 - NQ/TU', '23-NQ/TU', 'NQ/TU', 'NQ', 'party'],
    ['Hướng dẫn số 05-HD/VPTW', '05-HD/VPTW', 'HD/VPTW', 'HD', 'party'],
    ['Công văn số 4912/UBND-NC', '4912/UBND-NC', 'UBND-NC', null, 'state'],
    ['Kế hoạch số 1578 /KH-UBND', '1578/KH-UBND', 'KH-UBND', 'KH', 'state'],
    ['Chương trình số 12/CTHĐ-UBND', '12/CTHĐ-UBND', 'CTHĐ-UBND', 'CTr', 'state'],
    ['Tờ trình số 785/SDL', '785/SDL', 'SDL', null, 'bare'],
    ['Thông tư số 46/2018/TT- BYT và', '46/2018/TT-BYT', 'TT-BYT', 'TT', 'normative'],
  ])('%s', (text, number, symbol, type, form) =>
    expect(documentNumbers(text)[0]).toMatchObject({ number, symbol, type, form }),
  );

  it('finds all numbers of a list and nothing else', () => {
    const text = 'các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND; đạt 3-4%/năm, 24/7, ngày 06/02/2024';
    expect(documentNumbers(text).map(({ number }) => number)).toEqual(['12/QĐ-UBND', '13/QĐ-UBND']);
  });
});

describe('blankNumber', () => {
  it.each([
    ['Số: /KH-SGTVT', 'KH-SGTVT'],
    ['Số:       /KH-SCT', 'KH-SCT'],
    ['Số: ……/QĐ-UBND', 'QĐ-UBND'],
    ['Số …-KH/HU', 'KH/HU'],
  ])('%s', (text, symbol) => expect(blankNumber(text)?.symbol).toBe(symbol));
  it('leaves a filled number alone', () => expect(blankNumber('Số: 15/KH-SCT')).toBeNull());
});

describe('numberKey', () => {
  it('is the same for spellings of one number', () => {
    expect(numberKey('08 /CT - UBND')).toBe(numberKey('8/CT–UBND'));
    expect(numberKey('29/NQ-TW')).toBe(numberKey('29-NQ/TW'));
    expect(numberKey('29-NQ/TW')).not.toBe(numberKey('29-NQ/TU'));
  });
});
