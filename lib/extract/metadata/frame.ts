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
import { isCapitals, type Line, linesOf } from './lines.ts';

/** Lines above the type, the type, and everything from the title on. */
export interface Frame {
  header: Line[];
  type: DocumentType | null;
  /** Where the type stands; offsets of its words alone. */
  typeSpan: { block: number; start: number; end: number } | null;
  /** Lines after the type (or after the header where there is none), the rest of the type's own line first. */
  rest: Line[];
}

/** A header is short; beyond this there is none. */
const MAX_HEADER_LINES = 45;

const BODY_START = definePattern(
  'first words of a body without a type line',
  /^(?:[Kk]ính gửi|KÍNH GỬI|Căn cứ|Thực hiện|Để thực hiện|Nhằm|Triển khai|[IVX]{1,4}\s?[./-]\s?\p{Lu}|1\.\s|Điều 1)/u,
  {
    matches: ['Kính gửi: Sở Y tế', 'Căn cứ Luật', 'Thực hiện Chỉ thị', 'I. MỤC TIÊU'],
    misses: ['ỦY BAN NHÂN DÂN', 'Số: 12/KH-UBND', 'V/v phân công', 'THỰC HIỆN'],
  },
);

/** Splits off the header of a document. */
export function readFrame(context: ExtractionContext): Frame {
  const lines = linesOf(context.blocks.filter((block) => block.region !== 'footnote').slice(0, 80));
  for (let at = 0; at < Math.min(lines.length, MAX_HEADER_LINES); at++) {
    const line = lines[at];
    if (!line) break;
    const found = readType(line);
    if (found) {
      const start = line.start;
      const end = start + found.length;
      // `CHỈ THỊ CỦA ỦY BAN NHÂN DÂN TỈNH` names the issuer once more, not the subject.
      const own = line.text
        .slice(found.length)
        .replace(/^[\s:]+/, '')
        .replace(/^CỦA\s.*$/u, '');
      const rest = lines.slice(at + 1);
      return {
        header: lines.slice(0, at),
        type: found.type,
        typeSpan: { block: line.block, start, end },
        rest: own ? [{ ...line, start: line.end - own.length, text: own }, ...rest] : rest,
      };
    }
    if (BODY_START.test(line.text)) return withoutType(lines, at);
  }
  return withoutType(lines, Math.min(lines.length, 12));
}

const withoutType = (lines: Line[], at: number): Frame => ({
  header: lines.slice(0, at),
  type: null,
  typeSpan: null,
  rest: lines.slice(at),
});

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
