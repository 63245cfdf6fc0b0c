import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOriginal, toRepaired } from './offset-map.ts';
import { definedPatterns, patternFaults } from './pattern.ts';
import { repair } from './repair.ts';

// biome-ignore format: one list of pieces
const PIECES = [
  'Tỷ lệ', 'ộ'.normalize('NFD'), 'ế'.normalize('NFD'), 'é\u0302', '\u00d0ắk', 'ƣ', '\u00a0', '  ', '\n', ' \n ', '\t',
  '\u200b', '\u00ad', '\uf0b7', '\uf0ab', '\uf031', 'o ', '§ ', '58,5%', '2.192', '０', 'хã', 'со', 'Москва', '\r\n', 'v ',
  '\u1100\u1161\u11a8', '\u212b', 'Å', '\ud83d\ude00', '\u0301', '·',
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const digits = (text: string): string => (text.match(/\p{Nd}/gu) ?? []).join('');

describe('repair', () => {
  it.each([...definedPatterns()])('pattern: %s', (_, { regex, examples }) =>
    expect(patternFaults(regex, examples)).toEqual([]),
  );

  it.each([
    ['Số:     /KH-UBND', 'Số: /KH-UBND'],
    ['  Tỷ lệ\u00a0hộ\u2009nghèo \n\n giảm ', 'Tỷ lệ hộ nghèo\ngiảm'],
    ['huyện \u00d0ak T\u0103ng', 'huyện Đak Tăng'],
    ['ph\u01a3ơng h\u01a3\u1edbng, \u01a2u tiên', 'phương hướng, Ưu tiên'],
    ['kê\u0301 hoa\u0323ch', 'kế hoạch'],
    ['ké\u0302 hoạch', 'kế hoạch'],
    ['\uf0b7 Giảm nghèo', '• Giảm nghèo'],
    ['\uf02d Giảm nghèo', '- Giảm nghèo'],
    ['\uf0b3 95%', '≥ 95%'],
    ['o Giảm nghèo\no Việc làm', '◦ Giảm nghèo\n◦ Việc làm'],
    ['§ 5 của luật', '▪ 5 của luật'],
    ['theo § 5', 'theo § 5'],
    ['ngân\u00ad sách\u200b', 'ngân sách'],
    ['хã hội', 'xã hội'],
    ['thị хã со sở', 'thị xã co sở'],
    ['đại sứ Москва со', 'đại sứ Москва со'],
    ['1\t2\r\n3', '1 2\n3'],
    ['', ''],
  ])('%j → %j', (damaged, whole) => expect(repair(damaged).text).toBe(whole));

  it('leads back to the place of a word', () => {
    const original = `${'\uf0b7\t Tỷ lệ'.normalize('NFD')}\u00a0\u00a0 ho\u0323\u0302 nghe\u0300o: 4,5%`;
    const { text, map } = repair(original);
    const start = text.indexOf('hộ');
    expect(original.slice(toOriginal(map, start), toOriginal(map, start + 2))).toBe('ho\u0323\u0302');
    const number = text.indexOf('4,5%');
    expect(original.slice(toOriginal(map, number))).toBe('4,5%');
  });

  it('is idempotent, keeps digits and gives composed text', () =>
    fc.assert(
      fc.property(anyText, (original) => {
        const { text } = repair(original);
        expect(repair(text).text).toBe(text);
        expect(text).toBe(text.normalize('NFC'));
        expect(digits(text)).toBe(digits(original.normalize('NFC')));
      }),
      { numRuns: 2000 },
    ));

  it('has a map that never goes back and covers both texts', () =>
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, map } = repair(original);
        expect(map.repairedLength).toBe(text.length);
        expect(map.originalLength).toBe(original.length);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const back = toOriginal(map, offset);
          expect(back).toBeGreaterThanOrEqual(last);
          expect(back).toBeLessThanOrEqual(original.length);
          last = back;
        }
        for (let offset = 0; offset <= original.length; offset++) {
          const forth = toRepaired(map, offset);
          expect(forth).toBeGreaterThanOrEqual(0);
          expect(forth).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    ));

  it('maps each digit to itself', () =>
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, map } = repair(original);
        for (const { index, 0: digit } of text.matchAll(/[0-9]/g))
          expect(original[toOriginal(map, index)]).toBe(digit);
      }),
      { numRuns: 1000 },
    ));
});
