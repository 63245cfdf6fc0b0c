import { describe, expect, it } from 'vitest';
import { correctWords } from './corrections.ts';
import { bracketedIndex, plainMisreading, romanLabel } from './misread.ts';
import { wordLine } from './sample-words.ts';

const corrected = (...lines: string[]): string[] => {
  const page = lines.flatMap((line, i) => wordLine(line, i, { y: 300 + i * 50 }));
  const [words = []] = correctWords([page]);
  return lines.map((_, i) =>
    words
      .filter(({ line }) => line === i)
      .map(({ text }) => text)
      .join(' '),
  );
};

describe('plainMisreading', () => {
  it.each([
    ['nƯỚc', 'nước'],
    ['vỤ', 'vụ'],
    ['NgƯỜi', 'Người'],
    ['An,ngày', 'An, ngày'],
    ['UBND', 'UBND'],
    ['TTg', 'TTg'],
    ['NĐ-CP', 'NĐ-CP'],
    ['39,42', '39,42'],
  ])('%s → %s', (read, meant) => expect(plainMisreading(read)).toBe(meant));
});

describe('bracketedIndex', () => {
  it.each([
    ['(PCD,', '(PCI),'],
    ['(PAPIL)', '(PAPI),'],
    ['(PCl)', '(PCI)'],
    ['(PAPD),', '(PAPI),'],
    ['(PCI),', '(PCI),'],
    ['(PCCC)', '(PCCC)'],
    ['(PCD', '(PCI)'],
  ])('%s → %s', (read, meant) => expect(bracketedIndex(read)).toBe(meant));
});

describe('lines in capitals', () => {
  it.each([
    ['UBND TÍNH SƠN HÀ.', 'UBND TỈNH SƠN HÀ'],
    ['SƠ CÔNG THƯƠNG', 'SỞ CÔNG THƯƠNG'],
    ['SỞY TẾ', 'SỞ Y TẾ'],
    ['BÌNH ĐẲNG GIỚI TÍNH NĂM', 'BÌNH ĐẲNG GIỚI TÍNH NĂM'],
    ['CÁCH TÍNH TOÁN', 'CÁCH TÍNH TOÁN'],
    ['Tính Sơn Hà.', 'Tính Sơn Hà.'],
    ['KT. GIÁM ĐỐC', 'KT. GIÁM ĐỐC'],
  ])('%s → %s', (read, meant) => expect(corrected(read)).toEqual([meant]));
});

describe('romanLabel', () => {
  it.each([
    ['L', '', 'I'],
    ['H.', 'I', 'II'],
    ['HI.', 'II', 'III'],
    ['HI.', 'I', 'II'],
    ['II.', 'I', 'II'],
  ])('reads %s after %s as %s', (read, previous, meant) =>
    expect(romanLabel(read, ['MỤC', 'TIÊU'], previous)).toBe(meant),
  );
  it('leaves a letter before small text alone', () =>
    expect(romanLabel('L', ['Mục', 'tiêu'], '')).toBeNull());
  it('leaves a word in capitals alone', () => expect(romanLabel('VỀ', ['MỤC', 'TIÊU'], '')).toBeNull());
});

describe('correctWords', () => {
  it('numbers headings in sequence', () =>
    expect(corrected('L MỤC TIÊU', 'Nội dung', 'H. GIẢI PHÁP')).toEqual([
      'I. MỤC TIÊU',
      'Nội dung',
      'II. GIẢI PHÁP',
    ]));

  it('puts pairs right that are words in one reading only', () =>
    expect(corrected('bảo đẳm tỉnh thần thị đua, sẵn xuất')).toEqual([
      'bảo đảm tinh thần thi đua, sản xuất',
    ]));

  it('knows posts, bodies, and words within a unit', () =>
    expect(corrected('GIÁM ĐÓC', 'đạt 41 triệu đồng/ngườời/năm', 'Chỉ cục Thuế, địa chỉ Cục Thuế')).toEqual([
      'GIÁM ĐỐC',
      'đạt 41 triệu đồng/người/năm',
      'Chi cục Thuế, địa chỉ Cục Thuế',
    ]));

  it('leaves pairs alone that are words in both readings', () =>
    expect(corrected('chi tiêu và chỉ tiêu, văn hoá, tỉnh Kon Tum')).toEqual([
      'chi tiêu và chỉ tiêu, văn hoá, tỉnh Kon Tum',
    ]));

  it('follows the spelling that the document itself uses throughout', () => {
    const often = Array.from({ length: 6 }, () => 'cụm bản mới');
    expect(corrected(...often, 'cụm bắn mới').at(-1)).toBe('cụm bản mới');
  });

  it('makes a colon between items of one level a semicolon', () =>
    expect(corrected('- Lúa: 12 tấn:', '- Ngô: 5 tấn;', '- Gồm các nhóm:', '+ Nhóm một')).toEqual([
      '- Lúa: 12 tấn;',
      '- Ngô: 5 tấn;',
      '- Gồm các nhóm:',
      '+ Nhóm một',
    ]));

  it('never changes a digit', () => {
    const lines = ['- Tổng 2.192,5 tỷ đồng:', '- Còn 39,42% năm 2024', 'L CHỈ TIÊU 15'];
    const digits = (texts: string[]) => texts.join(' ').replace(/\D/g, '');
    expect(digits(corrected(...lines))).toBe(digits(lines));
  });

  it('keeps pages, lines and boxes', () => {
    const pages = [wordLine('Một hai', 0), wordLine('ba,bốn năm', 0)];
    const result = correctWords(pages);
    expect(result.map((page) => page.map(({ box }) => box))).toEqual(
      pages.map((page) => page.map(({ box }) => box)),
    );
  });
});

describe('labels whose point or blank is lost', () => {
  it.each([
    [
      ['I Một số kết quả', '1. Khách du lịch', 'II Một số tồn tại'],
      ['I. Một số kết quả', '1. Khách du lịch', 'II. Một số tồn tại'],
    ],
    [
      ['I. Kết quả', 'V Ban chấp hành'],
      ['I. Kết quả', 'V Ban chấp hành'],
    ],
    [
      ['Phần1I', 'Phần Il', 'Phần mềm'],
      ['Phần I', 'Phần II', 'Phần mềm'],
    ],
  ])('%j → %j', (read, meant) => expect(corrected(...read)).toEqual(meant));
});
