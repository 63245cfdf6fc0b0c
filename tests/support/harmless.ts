/**
 * Changes of form that say the same: whoever makes them in a plan must hear nothing new of it.
 */
import type { Block } from '../../lib/document/types.ts';
import { parseDates } from '../../lib/text/dates.ts';

export interface Harmless {
  name: string;
  change(text: string, block: Block): string;
}

const all =
  (pairs: readonly (readonly [RegExp, string])[]): Harmless['change'] =>
  (text) =>
    pairs.reduce((rest, [from, to]) => rest.replace(from, to), text);

/** Only paragraphs of the text; header, tables and signature keep their form. */
const inBody =
  (change: Harmless['change']): Harmless['change'] =>
  (text, block) =>
    block.kind === 'paragraph' ? change(text, block) : text;

const ROMAN: readonly (readonly [string, string])[] = [
  ['VIII', '8'],
  ['VII', '7'],
  ['VI', '6'],
  ['IV', '4'],
  ['IX', '9'],
  ['V', '5'],
  ['III', '3'],
  ['II', '2'],
  ['I', '1'],
];

const OLD_TONES: readonly (readonly [RegExp, string])[] = [
  [/ủy/g, 'uỷ'],
  [/Ủy/g, 'Uỷ'],
  [/óa(?!\p{L})/gu, 'oá'],
  [/òa(?!\p{L})/gu, 'oà'],
  [/ỏe(?!\p{L})/gu, 'oẻ'],
];

/** `83.900 triệu đồng` → `83,9 tỷ đồng`. */
const inBillions: Harmless['change'] = (text) =>
  text.replace(/(?<![\d.,])(\d{1,3}(?:\.\d{3})+) triệu đồng(?!\/)/gu, (_, millions: string) => {
    const billions = Number(millions.replaceAll('.', '')) / 1000;
    return `${String(billions).replace('.', ',')} tỷ đồng`;
  });

/** `ngày 05 tháng 3 năm 2024` → `ngày 05/3/2024`. */
const shortDates: Harmless['change'] = (text) => {
  const dates = parseDates(text).filter(
    ({ iso, start, end }) =>
      iso?.length === 10 && /^ngày \d+ tháng \d+ năm \d{4}$/u.test(text.slice(start, end)),
  );
  return dates.reduceRight((rest, { start, end }) => {
    const [day, month, year] = rest.slice(start, end).match(/\d+/g) ?? [];
    return `${rest.slice(0, start)}ngày ${day}/${month}/${year}${rest.slice(end)}`;
  }, text);
};

export const HARMLESS: readonly Harmless[] = [
  { name: 'tone marks in the old place', change: all(OLD_TONES) },
  {
    name: 'tỉ for tỷ',
    change: all([
      [/tỷ(?= lệ| trọng)/gu, 'tỉ'],
      [/Tỷ(?= lệ| trọng)/gu, 'Tỉ'],
    ]),
  },
  { name: 'decomposed letters', change: (text) => text.normalize('NFD') },
  { name: 'millions as billions', change: inBillions },
  { name: 'UBND', change: inBody(all([[/Ủy ban nhân dân/gu, 'UBND']])) },
  { name: 'Ủy ban nhân dân', change: inBody(all([[/(?<![\p{L}\d/-])UBND(?!\p{L})/gu, 'Ủy ban nhân dân']])) },
  {
    name: 'abbreviations',
    change: inBody(
      all([
        [/bảo hiểm y tế/gu, 'BHYT'],
        [/nông thôn mới/gu, 'NTM'],
        [/thủ tục hành chính/gu, 'TTHC'],
      ]),
    ),
  },
  { name: 'short dates', change: inBody(shortDates) },
  { name: 'bullets +', change: inBody(all([[/^- /u, '+ ']])) },
  { name: 'bullets •', change: inBody(all([[/^- /u, '• ']])) },
  { name: 'numbers 1)', change: inBody(all([[/^(\d+)\. /u, '$1) ']])) },
  { name: 'numbers 1/', change: inBody(all([[/^(\d+)\. /u, '$1/ ']])) },
  {
    name: 'Arabic for Roman numbers',
    change: inBody((text) => {
      const roman = ROMAN.find(([numeral]) => new RegExp(`^${numeral}[.-] `, 'u').test(text));
      return roman ? text.replace(roman[0], roman[1]) : text;
    }),
  },
  { name: 'long dashes', change: all([[/ - /gu, ' – ']]) },
  { name: 'straight quotation marks', change: all([[/[“”]/gu, '"']]) },
  { name: 'blank before %', change: all([[/(?<=\d)%/gu, ' %']]) },
  { name: 'phần trăm', change: inBody(all([[/(?<=\d) ?%(?!\/|\p{L})/gu, ' phần trăm']])) },
  {
    name: 'synonyms of effort',
    change: inBody(
      all([
        [/(?<!\p{L})phấn đấu(?!\p{L})/gu, 'quyết tâm'],
        [/(?<!\p{L})Phấn đấu(?!\p{L})/gu, 'Quyết tâm'],
      ]),
    ),
  },
  // `đạt 3 sao` names what is counted.
  { name: 'colons for verbs', change: inBody(all([[/ đạt (?=\d)(?!\d sao)/gu, ': ']])) },
  {
    name: 'từ … trở lên as ít nhất',
    change: inBody(all([[/(?<!giảm )từ (\d[\d.,]*\s?%) trở lên/gu, 'ít nhất $1']])),
  },
  {
    name: 'ít nhất as từ … trở lên',
    change: inBody(all([[/(?<!giảm )(?<!\p{L})ít nhất (\d[\d.,]*\s?%)(?!\/)/gu, 'từ $1 trở lên']])),
  },
  { name: 'breaks within lines', change: inBody((text) => text.replace(/, (?!ngày)(?=\p{Ll})/u, ',\n')) },
];
