import type { Block } from '../../document/types.ts';
import type { OutlineEntry } from '../../extract/types.ts';
import { letterOrdinal, pointLetter, romanNumeral, romanValue } from '../../text/list-marks.ts';
import { definePattern } from '../../text/pattern.ts';
import { directive, districtPlan } from '../examples.ts';
import { isDoubtful } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const numberingGap: Rule = {
  id: 'numbering-gap',
  title: 'Đánh số đề mục không liên tục',
  severity: 'warning',
  rationale:
    'Đề mục nhảy số, lặp số hoặc đổi kiểu (“1.”, “2.”, “2.3.”) thường do sao chép hoặc bỏ sót một mục, và làm sai các chỗ dẫn tới mục đó. Điểm theo bảng chữ cái tiếng Việt: d) rồi đ) rồi e) là liên tục. Không nêu khi số bị thiếu vẫn có trong văn bản nhưng không được đọc là đề mục, khi số đánh lại từ đầu, và khi quá nhiều chỗ nhảy số (bản đọc có thể đã mất số tự động).',
  violating: [
    {
      name: 'Mục 2.3 đứng ngay sau mục 2',
      parent: directive(BODY),
      child: districtPlan(
        'I. CHỈ TIÊU',
        '1. Về kinh tế',
        '- Trồng rừng sản xuất 240 ha.',
        '2. Về văn hóa - xã hội',
        '- Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
        '2.3. Về quốc phòng, an ninh',
        '- Giao quân đạt 100% chỉ tiêu.',
      ),
      subject: '2.3. Về quốc phòng, an ninh',
    },
    {
      name: 'Từ mục II sang mục IV',
      parent: directive(BODY),
      child: districtPlan(
        'I. MỤC ĐÍCH',
        'Nâng cao hiệu quả.',
        'II. NỘI DUNG',
        'Thi đua yêu nước.',
        'IV. TỔ CHỨC THỰC HIỆN',
        'Các phòng, ban thực hiện.',
      ),
      subject: 'IV. TỔ CHỨC THỰC HIỆN',
    },
  ],
  passing: [
    {
      name: 'd) rồi đ) rồi e)',
      parent: directive(BODY),
      child: districtPlan(
        '1. Nội dung thi đua',
        'a) Kinh tế;',
        'b) Văn hóa;',
        'c) Giáo dục;',
        'd) Y tế;',
        'đ) Quốc phòng;',
        'e) An ninh.',
      ),
    },
    {
      name: 'Số đánh lại dưới mục khác',
      parent: directive(BODY),
      child: districtPlan(
        'I. CHỈ TIÊU',
        '1. Kinh tế',
        '2. Xã hội',
        'II. NỘI DUNG',
        '1. Tuyên truyền',
        '2. Khen thưởng',
      ),
    },
  ],
  check({ child, childBlocks }) {
    if (isDoubtful(child, childBlocks)) return [];
    // Recognition takes `III` for `II`: on a scan Roman numbers prove nothing.
    const scanned = child.source.method === 'ocr';
    const gaps = gapsIn(child.outline, childBlocks).filter(
      ({ entry }) => !scanned || ordinalOf(entry.label)?.style !== 'roman',
    );
    if (gaps.length > MANY) return [];
    return gaps.map(({ entry, before, expected }) => ({
      subject: `${entry.label}. ${entry.title}`,
      message: `${orderOf(entry, before, expected)}. Đề nghị kiểm tra việc đánh số hoặc phần bị thiếu.`,
      childAnchor: entry.anchor,
      parentAnchor: null,
    }));
  },
};

/** More than this is a fault of the reading, not of the plan. */
const MANY = 5;

interface Gap {
  entry: OutlineEntry;
  before: OutlineEntry | null;
  expected: string;
}

const MULTI = definePattern('label of several numbers', /^(?<prefix>\d+(?:\.\d+)*)\.(?<last>\d+)$/u, {
  matches: ['2.3', '1.2.10'],
  misses: ['2', 'a', 'II'],
});

function orderOf(entry: OutlineEntry, before: OutlineEntry | null, expected: string): string {
  if (before?.label === entry.label)
    return `Số mục ${entry.label} được dùng hai lần liền nhau, lần sau tại ${headed(entry)}; thứ tự tiếp theo là ${expected}`;
  return before
    ? `${sentence(headed(entry))} đứng sau ${labelText(before.label)}; thứ tự tiếp theo là ${expected}`
    : `${sentence(headed(entry))} là mục đầu tiên ở cấp này; thứ tự bắt đầu là ${expected}`;
}

/** `mục IV`, `điểm d`, `Điều 5`. */
const labelText = (label: string): string =>
  /^\p{Lu}\p{Ll}+ /u.test(label) ? label : `${/^\p{Ll}$/u.test(label) ? 'điểm' : 'mục'} ${label}`;

/** The label with the first words of its heading, so that it is found among others of the same number. */
function headed({ label, title }: OutlineEntry): string {
  const words = title.split(/\s+/u).filter(Boolean);
  const shown = words
    .slice(0, SHOWN)
    .join(' ')
    .replace(/[\s.;,:]+$/u, '');
  return shown ? `${labelText(label)} “${shown}${words.length > SHOWN ? '…' : ''}”` : labelText(label);
}

/** Words of a heading that tell it from others. */
const SHOWN = 8;

/** A label as its style, what it stands under by its own words, and its place in the row. */
interface Ordinal {
  style: string;
  prefix: string;
  place: number;
  text(place: number): string;
}

function ordinalOf(label: string): Ordinal | null {
  const multi = MULTI.exec(label)?.groups;
  if (multi?.prefix !== undefined)
    return {
      style: 'multi',
      prefix: multi.prefix,
      place: Number(multi.last),
      text: (place) => `${multi.prefix}.${place}`,
    };
  if (/^\d{1,2}$/.test(label)) return { style: 'decimal', prefix: '', place: Number(label), text: String };
  const article = /^Điều (\d+)$/u.exec(label)?.[1];
  if (article)
    return { style: 'article', prefix: '', place: Number(article), text: (place) => `Điều ${place}` };
  // `C` and `D` are parts by letter, not a hundred and five hundred.
  const roman = /^[IVX]+$/.test(label) ? romanValue(label) : 0;
  if (roman > 0) return { style: 'roman', prefix: '', place: roman, text: romanNumeral };
  const letter = /^\p{Ll}$/u.test(label) ? letterOrdinal(label) : 0;
  return letter === 0 ? null : { style: 'letter', prefix: '', place: letter, text: pointLetter };
}

function gapsIn(outline: readonly OutlineEntry[], blocks: readonly Block[]): Gap[] {
  const gaps: Gap[] = [];
  // Last heading of each row of siblings; a row ends when a higher heading begins.
  const rows = new Map<string, { level: number; entry: OutlineEntry; ordinal: Ordinal; meant: number }>();
  for (const entry of outline) {
    const ordinal = ordinalOf(entry.label);
    for (const [key, row] of rows) if (row.level > entry.level) rows.delete(key);
    if (!ordinal) continue;
    const key = `${entry.level}|${ordinal.style}|${ordinal.prefix}`;
    const last = rows.get(key);
    const expected = last ? last.ordinal.place + 1 : 1;
    // After `II` for `III` the count goes on from either: one slip is told once.
    const goesOn = last !== undefined && ordinal.place === last.meant + 1;
    if (ordinal.place !== expected && !goesOn && faulty(ordinal, last?.ordinal ?? null)) {
      const missing = ordinal.text(expected);
      if (missing && !standsBetween(missing, last?.entry ?? null, entry, blocks))
        gaps.push({ entry, before: last?.entry ?? null, expected: missing });
    }
    const meant = last?.ordinal.place === ordinal.place ? expected : ordinal.place;
    rows.set(key, { level: entry.level, entry, ordinal, meant });
  }
  return gaps;
}

/** A new start is no gap; `e` after `d` is how many write, and a row may begin late only where its own label says so. */
function faulty(ordinal: Ordinal, last: Ordinal | null): boolean {
  if (!last) return ordinal.style === 'multi';
  if (ordinal.place === 1) return false;
  return !(ordinal.style === 'letter' && last.place === D && ordinal.place === D + 2);
}

const D = letterOrdinal('d');

/** True when a line between the two headings opens with the missing label: it was not taken for a heading. */
function standsBetween(
  label: string,
  before: OutlineEntry | null,
  entry: OutlineEntry,
  blocks: readonly Block[],
): boolean {
  const from = before ? before.anchor.block : Math.max(0, entry.anchor.block - 200);
  return blocks
    .slice(from, entry.anchor.block + 1)
    .some(({ text }) =>
      text
        .split('\n')
        .some((line) => line.startsWith(label) && /^\s*[.)/:\s-]/.test(line.slice(label.length))),
    );
}
