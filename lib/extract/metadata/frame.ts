/**
 * The parts of the first page in the order of Nghị định 30: what stands above the type (phần đầu), the type, the title.
 * Columns may come as cells, as paragraphs or merged into one line: fields are searched for, not counted off.
 */
import {
  DOCUMENT_TYPES,
  type DocumentType,
  TYPE_NAMES,
  typeByName,
} from '../../lexicon/document-types/document-types.ts';
import { fold, foldPlain } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import { withoutTitles } from './header-lines.ts';
import { isCapitals, type Line, linesOf } from './lines.ts';

/** Lines above the type, the type, and everything from the title on. */
export interface Frame {
  header: Line[];
  type: DocumentType | null;
  /** Where the type stands; offsets of its words alone. */
  typeSpan: { block: number; start: number; end: number } | null;
  /** `CỦA BỘ TRƯỞNG …` / `SỐ 5/QĐ-BYT NGÀY …` between type and title, as collections of laws print a header. */
  banner: Line[];
  /** Lines after the type (or after the header where there is none), the rest of the type's own line first. */
  rest: Line[];
}

const OF_BODY = definePattern('body under the type', /^CỦA\s+\p{Lu}{2}/u, {
  matches: ['CỦA BỘ TRƯỞNG BỘ Y TẾ', 'CỦA ỦY BAN NHÂN DÂN TỈNH'],
  misses: ['Của Bộ', 'CỦA'],
});
const OWN_NUMBER = definePattern(
  'own number and date under the type',
  /^(?:CỦA\s+[\p{Lu}\s,-]+?\s+)?(?<own>SỐ\s*:?\s*\d[^\s]*\s+NGÀY\s+\d{1,2}\s*(?:THÁNG\s+\d{1,2}\s+NĂM\s+|[/-]\s*\d{1,2}\s*[/-]\s*)\d{4})\s*/u,
  {
    matches: [
      'SỐ 05/2031/QĐ-BYT NGÀY 27 THÁNG 01 NĂM 2031 BAN HÀNH',
      'CỦA BỘ TRƯỞNG BỘ Y TẾ SỐ 5/QĐ-BYT NGÀY 27/01/2031',
    ],
    misses: ['SỐ 35-NQ/TU VỀ PHÁT TRIỂN', 'VỀ SỐ 5/QĐ-BYT NGÀY 27/01/2031'],
  },
);

/** Takes the banner off the lines under the type; what follows the date on its line is title. */
function splitBanner(rest: Line[]): Pick<Frame, 'banner' | 'rest'> {
  const [first, second] = rest;
  const named = first && OF_BODY.test(first.text) ? first : undefined;
  const numbered = [first, named && second].find((line) => line && OWN_NUMBER.test(line.text));
  if (!numbered) return { banner: named ? [named] : [], rest };
  const { 0: whole = '' } = OWN_NUMBER.exec(numbered.text) ?? [];
  const taken = rest.slice(0, rest.indexOf(numbered) + 1);
  const after = numbered.text.slice(whole.length);
  const title = after ? [{ ...numbered, start: numbered.end - after.length, text: after }] : [];
  return { banner: taken, rest: [...title, ...rest.slice(taken.length)] };
}

/** A header is short; beyond this there is none. */
const MAX_HEADER_LINES = 45;

const BODY_START = definePattern(
  'first words of a body without a type line',
  /^(?:[Kk]ính gửi|KÍNH GỬI|Căn cứ|Thực hiện|Để thực hiện|Nhằm|Xét|Triển khai|[IVX]{1,4}\s?[./-]\s?\p{Lu}|1\.\s|Điều 1)/u,
  {
    matches: ['Kính gửi: Sở Y tế', 'Căn cứ Luật', 'Thực hiện Chỉ thị', 'I. MỤC TIÊU'],
    misses: ['ỦY BAN NHÂN DÂN', 'Số: 12/KH-UBND', 'V/v phân công', 'THỰC HIỆN'],
  },
);

/** Splits off the header of a document. */
export function readFrame(context: ExtractionContext): Frame {
  const lines = withoutListNumbers(
    linesOf(context.blocks.filter((block) => block.region !== 'footnote').slice(0, 80)),
  );
  for (let at = 0; at < Math.min(lines.length, MAX_HEADER_LINES); at++) {
    const line = lines[at];
    if (!line) break;
    const found = readType(line) ?? typeUnderDate(lines.slice(0, at), line);
    if (found) {
      const start = line.start;
      const end = start + found.length;
      // `CHỈ THỊ CỦA ỦY BAN NHÂN DÂN TỈNH` names the issuer once more, not the subject.
      const own = line.text
        .slice(found.length)
        .replace(/^[\s:]+/, '')
        .replace(/^CỦA\s.*$/u, '')
        // `KẾ HOẠCH LIÊN NGÀNH` is a kind of the type, no title.
        .replace(/^(?:LIÊN NGÀNH|LIÊN TỊCH|PHỐI HỢP)$/u, '');
      const rest = lines.slice(at + 1);
      return {
        header: lines.slice(0, at),
        type: found.type,
        typeSpan: { block: line.block, start, end },
        ...splitBanner(own ? [{ ...line, start: line.end - own.length, text: own }, ...rest] : rest),
      };
    }
    if (BODY_START.test(line.text)) return withoutType(lines, at);
  }
  const running = lines.findIndex(isRunningText);
  return withoutType(lines, running < 0 ? Math.min(lines.length, 12) : Math.min(running, 12));
}

const LIST_NUMBER = /^\d{1,2}\.\s+(?=\p{L})/u;

/**
 * Conversions to HTML make items of a list of centred lines (`2. CỘNG HÒA …`, `3. Số: …`). The national title is never
 * numbered, so the numbers above the running text are the converter's.
 */
function withoutListNumbers(lines: Line[]): Line[] {
  const isNumbered = lines
    .slice(0, MAX_HEADER_LINES)
    .some(({ text }) => LIST_NUMBER.test(text) && withoutTitles(text.replace(LIST_NUMBER, '')) === '');
  if (!isNumbered) return lines;
  const body = lines.findIndex(
    ({ text }) => !LIST_NUMBER.test(text) && (text.length > 100 || /[.;:]$/.test(text)),
  );
  return lines.map((line, at) => {
    const length = body >= 0 && at >= body ? 0 : (LIST_NUMBER.exec(line.text)?.[0].length ?? 0);
    return length === 0 ? line : { ...line, start: line.start + length, text: line.text.slice(length) };
  });
}

/** A passage without a header begins with a sentence; no header line is closed like one, the regarding line aside. */
export const isRunningText = ({ text }: Line): boolean =>
  text.length > 25 && /[.;:]$/.test(text) && !isCapitals(text) && !/^(?:Số|V\/v|Về)(?!\p{L})/u.test(text);

const withoutType = (lines: Line[], at: number): Frame => ({
  header: lines.slice(0, at),
  type: null,
  typeSpan: null,
  banner: [],
  rest: lines.slice(at),
});

/** `Nghị quyết`, alone on its line in small letters: under number and date it can be nothing else. */
function typeUnderDate(above: readonly Line[], line: Line): { type: DocumentType; length: number } | null {
  const type = typeByName(line.text);
  return type && above.some(({ text }) => /(?<!\p{L})Số\s*:|ngày[\s\d.…]*tháng/u.test(text))
    ? { type, length: line.text.length }
    : null;
}

/** OCR loses tones of capitals: `CHÍ THỊ` alone on a line is still a directive. */
const BY_PLAIN = new Map(DOCUMENT_TYPES.map((type) => [foldPlain(type.name), type]));

/** `KẾ HOẠCH`, alone on its line or with the title behind it. */
function readType(line: Line): { type: DocumentType; length: number } | null {
  const bare = line.text.replace(/[\s:*_]+$/, '');
  const whole = typeByName(bare);
  if (whole && (isCapitals(bare) || line.centered === true || line.bold === true))
    return { type: whole, length: bare.length };
  const damaged = isCapitals(bare) ? BY_PLAIN.get(foldPlain(bare)) : undefined;
  if (damaged) return { type: damaged, length: bare.length };
  const head = fold(line.text);
  for (const name of TYPE_NAMES) {
    const folded = fold(name);
    if (!head.startsWith(`${folded} `) || !isCapitals(line.text.slice(0, name.length))) continue;
    const type = typeByName(name);
    // `QUYẾT ĐỊNH SỐ …` and `CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA` as a running head are no type lines.
    if (type && line.text.length > name.length + 8 && !/^\s*(?:số|SỐ)\s/u.test(line.text.slice(name.length)))
      return { type, length: name.length };
  }
  return null;
}
