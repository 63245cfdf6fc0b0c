/**
 * Changes of form that say the same: whoever makes them in a plan must hear nothing new of it.
 */
import { parseDates } from '../../lib/text/dates.ts';
import { inBody, type Rewrite } from './perturb.ts';

export interface Harmless {
  name: string;
  change: Rewrite;
}

const all =
  (pairs: readonly (readonly [RegExp, string])[]): Rewrite =>
  (text) =>
    pairs.reduce((rest, [from, to]) => rest.replace(from, to), text);

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
const inBillions: Rewrite = (text) =>
  text.replace(/(?<![\d.,])(\d{1,3}(?:\.\d{3})+) triệu đồng(?!\/)/gu, (_, millions: string) => {
    const billions = Number(millions.replaceAll('.', '')) / 1000;
    return `${String(billions).replace('.', ',')} tỷ đồng`;
  });

/** `ngày 05 tháng 3 năm 2024` → `ngày 05/3/2024`. */
const shortDates: Rewrite = (text) => {
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
  { name: 'ends of lines as sentences', change: inBody(all([[/;$/u, '.']])) },
  { name: 'ends of lines as parts', change: inBody(all([[/(?<=^(?:- |\d+\. |[a-zđ]\) ).*)\.$/u, ';']])) },
  { name: 'no ends of lines', change: inBody(all([[/(?<=^(?:- |\d+\. |[a-zđ]\) ).*)[.;]$/u, '']])) },
  { name: 'letters with full stops', change: inBody(all([[/^([a-zđ])\) /u, '$1. ']])) },
  { name: 'spaces that do not break', change: all([[/(?<=\d) (?=[%\p{L}])/gu, '\u00a0']]) },
  { name: 'two spaces', change: inBody(all([[/ (?=\p{L}+ \d)/gu, '  ']])) },
  { name: 'short dashes', change: all([[/ - /gu, '-']]) },
  { name: 'dashes of ranges', change: inBody(all([[/(?<=\d)-(?=\d)(?![\d-]*\/)/gu, ' – ']])) },
  { name: 'no zero before a figure', change: inBody(all([[/(?<![\d.,/-])0(?=[1-9] \p{L})/gu, '']])) },
  { name: 'zero after the comma', change: inBody(all([[/(?<=\d,\d)(?=%)/gu, '0']])) },
  {
    name: 'space around the sign of division',
    change: inBody(all([[/(?<=[%\p{L}])\/(?=(?:năm|người|xã)(?!\p{L}))/gu, '/ ']])),
  },
  {
    name: 'short names of bodies and fronts',
    change: inBody(
      all([
        [/Hội đồng nhân dân/gu, 'HĐND'],
        [/Mặt trận Tổ quốc/gu, 'MTTQ'],
        [/Ủy ban Mặt trận/gu, 'UBMT'],
      ]),
    ),
  },
  {
    name: 'dates with dashes',
    change: inBody(all([[/ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/gu, 'ngày $1-$2-$3']])),
  },
  {
    name: 'dates without zeros',
    change: inBody(all([[/ngày 0(\d) tháng 0?(\d{1,2}) năm/gu, 'ngày $1 tháng $2 năm']])),
  },
  {
    name: 'bounds in other words',
    change: inBody(
      all([
        [/(?<!\p{L})ít nhất(?= \d)/gu, 'tối thiểu'],
        [/(?<!\p{L})không quá(?= \d)/gu, 'tối đa'],
        [/(?<!\p{L})trên(?= \d[\d.,]*\s?%)/gu, 'hơn'],
      ]),
    ),
  },
  {
    name: 'signs for bounds',
    change: inBody(
      all([
        [/(?<!giảm )(?<!\p{L})từ (\d[\d.,]*\s?%) trở lên/gu, '≥ $1'],
        [/(?<!\p{L})không quá(?= \d)/gu, '≤'],
      ]),
    ),
  },
  {
    name: 'verbs of effort',
    change: inBody(
      all([
        [/(?<!\p{L})đạt(?= (?:từ |trên |ít nhất )?\d[\d.,]*\s?%)/gu, 'đạt mức'],
        [/(?<!\p{L})có thêm(?= \d)/gu, 'tăng thêm'],
      ]),
    ),
  },
  { name: 'headings in small letters', change: inBody((text) => (isHeading(text) ? recased(text) : text)) },
  { name: 'the header in small letters', change: (text, { index }) => (index < 3 ? asName(text) : text) },
  {
    name: 'double quotation marks as angles',
    change: inBody(
      all([
        [/“/gu, '«'],
        [/”/gu, '»'],
      ]),
    ),
  },
  {
    name: 'i for y',
    change: inBody(
      all([
        [/(?<!\p{L})kỷ(?!\p{L})/gu, 'kỉ'],
        [/(?<!\p{L})Kỷ(?!\p{L})/gu, 'Kỉ'],
        [/(?<!\p{L})lý(?!\p{L})/gu, 'lí'],
      ]),
    ),
  },
];

/** `ỦY BAN NHÂN DÂN HUYỆN MỘC LÂM` → `Ủy ban nhân dân huyện Mộc Lâm`. */
const asName = (text: string): string =>
  text.replace(
    /^ỦY BAN NHÂN DÂN (TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|XÃ|PHƯỜNG) (.+)$/u,
    (_, kind: string, name: string) =>
      `Ủy ban nhân dân ${kind.toLowerCase()} ${name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())}`,
  );
const isHeading = (text: string): boolean =>
  /^[IVX]+[.-] \S.{3,60}$/u.test(text) && !/\d{2,}|[.;:]$/u.test(text);
/** `I. CHỈ TIÊU THI ĐUA` → `I. Chỉ tiêu thi đua`. */
const recased = (text: string): string => {
  const label = /^[IVX]+[.-] /u.exec(text)?.[0] ?? '';
  const rest = text.slice(label.length);
  return label + rest.charAt(0).toUpperCase() + rest.slice(1).toLowerCase();
};
