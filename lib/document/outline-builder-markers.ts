/**
 * The numbers that can open a heading (số đề mục), as they stand at the start of a line.
 */
import { letterOrdinal, romanValue } from '../text/list-marks.ts';
import { definePattern } from '../text/pattern.ts';
import type { NumberingStyle } from './outline.ts';

/** A number at the start of a line; whether it is a heading depends on its neighbours. */
export interface Marker {
  style: NumberingStyle;
  /** Style with its punctuation: `1.` and `1)` are two series. */
  series: string;
  /** As printed without closing punctuation. */
  label: string;
  /** Numbers of the label; one, or several for `2.3`. Letters count from 1 in the Vietnamese alphabet. */
  ordinals: number[];
  /** Smaller stands higher. */
  rank: number;
  /** Length of the marker in the line, closing punctuation and spaces included. */
  length: number;
}

/** How high each style stands when nothing else is known; articles (điều) may stand under Roman numbers. */
export const RANK = {
  annex: 0,
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  capital: 5,
  roman: 6,
  article: 7,
  decimal: 8,
  multi: 9,
  letter: 20,
  nested: 30,
} as const;

const NAMED = definePattern(
  'named heading number',
  /^(?<word>PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|TIỂU MỤC|Tiểu mục|ĐIỀU|Điều)\s+(?:thứ\s+|THỨ\s+)?(?<number>[IVX]{1,6}|\d{1,3}[a-zđ]?|nhất|hai|ba|tư|bốn|năm|NHẤT|HAI|BA|TƯ|NĂM)(?![\p{L}\p{N}])\s*(?<close>[.:–-]?)\s*/u,
  {
    matches: [['Điều 5. Phạm vi', 'Điều 5. '], 'Chương II', 'Phần thứ nhất', 'MỤC 3:', 'Điều 12a. Sửa đổi'],
    misses: ['Mục tiêu chung', 'Phần lớn', 'điều 5 của Luật', 'Chương trình 1'],
  },
);

const ANNEX = definePattern(
  'annex heading',
  /^(?<label>(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU SỐ|Biểu số|MẪU SỐ|Mẫu số)(?:\s+(?:số|SỐ))?(?:\s*(?:[IVX]{1,5}|\d{1,2}[A-Za-z]?|[A-Z])(?![\p{L}\p{N}/]))?)\s*(?<close>[.:–-]?)\s*/u,
  {
    matches: [['PHỤ LỤC I', 'PHỤ LỤC I'], 'Phụ lục 01: Danh mục', 'PHỤ LỤC', 'Phụ biểu 02', 'Mẫu số 01'],
    misses: ['phụ lục I', 'theo Phụ lục I', 'Biểu diễn'],
  },
);

const ROMAN = definePattern(
  'Roman heading number',
  /^(?<number>[IVX]{1,6})(?<close>\s?[.)/:](?:\s?[-–](?=\s))?|\s?[-–](?=\s|\p{Lu}))(?:\s+|(?=\p{Lu}|["“]))(?=\S)/u,
  {
    matches: [
      ['II. MỤC TIÊU', 'II. '],
      'I/ MỤC ĐÍCH',
      'III.TỔ CHỨC',
      'IV- GIẢI PHÁP',
      'I.- MỤC ĐÍCH',
      'V) KINH PHÍ',
      'I - MỤC',
    ],
    misses: ['V/v phân công', 'I.1. Mục tiêu', 'IX', 'II.a', 'VI khóa'],
  },
);

const CAPITAL = definePattern(
  'capital letter heading',
  /^(?<number>[A-HK-NP-Z])(?<close>\s?[.)/]|\s?[-–](?=\s))\s+(?=["“(]?\p{Lu})/u,
  {
    matches: [['A. ĐẶC ĐIỂM TÌNH HÌNH', 'A. '], 'B - NỘI DUNG', 'C/ PHƯƠNG HƯỚNG'],
    misses: ['A1. Mục', 'I. MỤC', 'A, B và C', 'a) Sở', 'B.1. Nội dung'],
  },
);

const DECIMAL = definePattern(
  'decimal heading number',
  /^(?<open>\()?(?<number>\d{1,2})(?<close>\s?[.)](?:\s?[-–](?=\s))?|\s?[/:](?=\s)|\s?[-–](?=\s?\p{Lu}))(?:\s+(?!\d{1,2}[./]\s?\d)|(?=["“(\p{Lu}]))(?=\S)/u,
  {
    matches: [
      ['1. Mục đích', '1. '],
      '2.Yêu cầu',
      '1) Sở',
      '(3) Ban',
      '1/ Mục đích',
      '01. Thu',
      '3- Giao',
      '1.- Về vốn',
      '4 . Các',
    ],
    misses: [
      '1.700.000 lượt',
      '3-4%/năm',
      '08/CT-UBND',
      '2.192 tỷ đồng',
      '12 tháng',
      '1. 2. 2024',
      '100. Số',
    ],
  },
);

const MULTI = definePattern(
  'multi-level heading number',
  /^(?<number>(?:[IVX]{1,5}|[A-Z]|\d{1,2}|[a-zđ])(?:\.\d{1,2}){1,4})(?<close>\s?[.):/]|\s?[-–](?=\s))?(?:\s+|(?=["“\p{Lu}]))(?=\S)/u,
  {
    matches: [
      ['2.3. Về an ninh', '2.3. '],
      '1.1 Mục tiêu',
      'I.1. Kinh tế',
      'a.1) Thu',
      '3.2.1. Đầu tư',
      '2.1.Giải pháp',
    ],
    misses: ['2.192 tỷ đồng', '13.136,1 ha', '1. Mục', '06.02.2024', '1.700.000 lượt'],
  },
);

const LETTER = definePattern(
  'letter heading number',
  /^(?<number>[a-zđ])(?<second>\d)?(?<close>\s?\)|\s?[.](?=\s)|\s?\/(?=\s?\p{Lu})|\s?[-–](?=\s\p{Lu}))(?:\s*)(?=["“(]?[\p{L}\p{N}])/u,
  {
    matches: [['a) Phát huy', 'a) '], 'đ) Tăng', 'b. Yêu cầu', 'a)Nâng cao', 'c- Giao', 'a1) Đối với'],
    misses: ['a và b', 'ă) x', 'V/v', 'đ/c Bí thư', 'o ) '],
  },
);

const DATE_START = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}/;

const WORDS: Record<string, number> = { nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5 };
const NAMED_STYLES: Record<string, { style: NumberingStyle; rank: number }> = {
  phần: { style: 'part', rank: RANK.part },
  chương: { style: 'chapter', rank: RANK.chapter },
  mục: { style: 'section', rank: RANK.section },
  'tiểu mục': { style: 'section', rank: RANK.subsection },
  điều: { style: 'article', rank: RANK.article },
};

const ordinalOf = (number: string): number =>
  /^\d/.test(number)
    ? Number.parseInt(number, 10)
    : /^[IVX]+$/.test(number)
      ? romanValue(number)
      : (WORDS[number.toLowerCase()] ?? letterOrdinal(number));

/** Every way to read the number at the start of a line: `I.` may be Roman one or the letter after `H.`. */
export function readMarkers(line: string): Marker[] {
  if (DATE_START.test(line)) return [];
  const named = readNamed(line) ?? readAnnex(line);
  if (named) return [named];
  const found: Marker[] = [];
  const roman = ROMAN.exec(line);
  if (roman) found.push(simple('roman', RANK.roman, roman));
  const capital = CAPITAL.exec(line);
  if (capital) found.push(simple('letter', RANK.capital, capital, 'capital'));
  const multi = MULTI.exec(line);
  if (multi) {
    const marker = readMulti(multi, line);
    if (marker) found.push(marker);
  }
  if (found.length > 0) return found;
  const decimal = DECIMAL.exec(line);
  if (decimal) {
    const marker = simple('decimal', RANK.decimal, decimal);
    return [decimal.groups?.open ? { ...marker, label: `(${marker.label})`, rank: RANK.nested } : marker];
  }
  const letter = LETTER.exec(line);
  if (!letter) return [];
  const marker = simple('letter', RANK.letter, letter);
  const second = letter.groups?.second;
  return [
    second
      ? {
          ...marker,
          label: `${marker.label}${second}`,
          ordinals: [...marker.ordinals, Number(second)],
          rank: RANK.letter + 1,
        }
      : marker,
  ];
}

function simple(style: NumberingStyle, rank: number, match: RegExpExecArray, series: string = style): Marker {
  const { number = '', close = '' } = match.groups ?? {};
  return {
    style,
    series: `${series}${close.trim().charAt(0)}`,
    label: number,
    ordinals: [ordinalOf(number)],
    rank,
    length: match[0].length,
  };
}

function readNamed(line: string): Marker | null {
  const match = NAMED.exec(line);
  if (!match) return null;
  const { word = '', number = '', close = '' } = match.groups ?? {};
  const kind = NAMED_STYLES[word.toLowerCase()];
  if (!kind) return null;
  // `Điều 5 của Nghị định …` at the start of a line is a reference, not a heading.
  const rest = line.slice(match[0].length);
  if (!close && rest !== '' && !/^\p{Lu}/u.test(rest)) return null;
  if (kind.style === 'article' && !close && rest !== '') return null;
  const head = match[0].slice(0, match[0].length - close.length).trimEnd();
  return {
    ...kind,
    series: word.toLowerCase(),
    label: head.replace(/[.:–-]+$/, '').trim(),
    ordinals: [ordinalOf(number)],
    length: match[0].length,
  };
}

function readAnnex(line: string): Marker | null {
  const match = ANNEX.exec(line);
  if (!match || line.length > 200) return null;
  const label = (match.groups?.label ?? '').trim();
  const rest = line.slice(match[0].length);
  const close = match.groups?.close ?? '';
  const isNumbered = /[\dIVXA-Z]$/.test(
    label.replace(/PHỤ LỤC|PHỤ BIỂU|BIỂU SỐ|MẪU SỐ|\s+SỐ$/, '').trim() || '-',
  );
  if (/^(?:biểu|mẫu)/i.test(label) && !isNumbered) return null;
  // A title follows in capitals, after a mark, in brackets or not at all; anything else is a sentence.
  if (rest !== '' && close === '' && !/^[\p{Lu}\d(]/u.test(rest)) return null;
  if (/[;,]$/.test(line)) return null;
  const number = /(\d{1,2}|[IVX]{1,5})$/.exec(label)?.[1];
  return {
    style: 'annex',
    series: 'annex',
    label,
    ordinals: [number ? ordinalOf(number) : 1],
    rank: RANK.annex,
    length: match[0].length,
  };
}

function readMulti(match: RegExpExecArray, line: string): Marker | null {
  const { number = '', close = '' } = match.groups ?? {};
  const rest = line.slice(match[0].length);
  // Without a closing mark `2.5 triệu tấn` looks the same as `2.5 Giải pháp`.
  if (!close && !/^["“(]?\p{Lu}/u.test(rest)) return null;
  const parts = number.split('.');
  return {
    style: 'multi-decimal',
    series: `multi${parts.length}`,
    label: number,
    ordinals: parts.map(ordinalOf),
    rank: RANK.multi + parts.length,
    length: match[0].length,
  };
}
