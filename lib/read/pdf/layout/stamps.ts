/**
 * Text that stamps and digital signatures draw over a page. The clerk's number and date, which often stand only there,
 * complete the blanks of the header; everything else is furniture.
 */
import type { Furniture } from '../../../document/types.ts';
import { definePattern } from '../../../text/pattern.ts';
import type { Ink } from './ink.ts';
import { type Row, rowsOfPage, rowText } from './words.ts';

const FILLING = definePattern('number or date stamped into a blank', /^[\d\s./-]{1,12}$/u, {
  matches: ['144', '20', ' 5 ', '15/11'],
  misses: ['28.12.2018 15:38:28 +07:00', 'Sở Tài chính'],
});

const SIGNATURE_TEXT = definePattern(
  'label of a digital signature',
  /(?:ký bởi|người ký|thời gian ký|giờ ký|ngày ký|ký ngày|signed by|digitally signed)\s*:|[\p{L}\d._-]+@[\p{L}\d.-]+|\d{1,2}:\d{2}:\d{2}\s*\+07/iu,
  {
    matches: ['Người ký: Sở Y tế', 'Thời gian ký: 28.12.2018', 'ttcb@tinh.gov.vn', '07:25:14 +07:00'],
    misses: ['Người ký văn bản', 'ngày 20 tháng 5'],
  },
);

/** How far, in font sizes, a stamped number may stand from the baseline of the line it completes. */
const OFF_LINE = 0.8;
/** How far beside the line's words, in points. */
const BESIDE = 160;

/** Inks of each annotation, in drawing order. */
function byAnnotation(inks: readonly Ink[]): Ink[][] {
  const groups = new Map<number, Ink[]>();
  for (const ink of inks) {
    if (ink.annotation === null) continue;
    const group = groups.get(ink.annotation);
    if (group) group.push(ink);
    else groups.set(ink.annotation, [ink]);
  }
  return [...groups.values()];
}

/** The page's baseline that a stamped piece belongs to, null when it stands alone. */
function lineUnder(piece: readonly Ink[], page: readonly Ink[]): number | null {
  const [first] = piece;
  if (!first) return null;
  const right = Math.max(...piece.map((ink) => ink.x + ink.width));
  let best: { baseline: number; distance: number } | null = null;
  for (const ink of page) {
    const distance = Math.abs(ink.baseline - first.baseline);
    if (ink.space || distance > OFF_LINE * first.size || (best && distance >= best.distance)) continue;
    if (ink.x > right + BESIDE || ink.x + ink.width < first.x - BESIDE) continue;
    best = { baseline: ink.baseline, distance };
  }
  return best?.baseline ?? null;
}

export function furnitureOf(kind: Furniture['kind'], rows: readonly Row[]): Furniture {
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const top = Math.min(...rows.map((row) => row.baseline - row.size));
  const bottom = Math.max(...rows.map((row) => row.baseline + row.size * 0.25));
  return {
    kind,
    text: rows.map(rowText).join('\n'),
    page: rows[0]?.page ?? null,
    rect: { x: left, y: top, width: right - left, height: bottom - top },
  };
}

/** Parts the ink of a page: what belongs to its lines, and what stamps and signatures say beside them. */
export function takeStamps(
  page: number,
  inks: readonly Ink[],
): { inks: readonly Ink[]; furniture: Furniture[] } {
  if (inks.every((ink) => ink.annotation === null)) return { inks, furniture: [] };
  const own = inks.filter((ink) => ink.annotation === null);
  const furniture: Furniture[] = [];
  const filled: Ink[] = [];
  for (const piece of byAnnotation(inks)) {
    const text = piece.map((ink) => ink.text).join('');
    const baseline = FILLING.test(text) ? lineUnder(piece, own) : null;
    if (baseline !== null) {
      filled.push(...piece.map((ink) => ({ ...ink, baseline })));
      continue;
    }
    const rows = rowsOfPage(page, piece);
    if (rows.length === 0) continue;
    furniture.push(
      furnitureOf(SIGNATURE_TEXT.test(rows.map(rowText).join(' ')) ? 'signature' : 'stamp', rows),
    );
  }
  return { inks: filled.length > 0 ? [...own, ...filled] : own, furniture };
}

/** Rows of a signature that was drawn into the page itself: its label, and the lines that go on under it. */
export function takeSignatureRows(
  rows: readonly Row[],
  size: number,
): { rows: Row[]; furniture: Furniture[] } {
  const kept: Row[] = [];
  const furniture: Furniture[] = [];
  let signature: Row[] = [];
  const close = () => {
    if (signature.length > 0) furniture.push(furnitureOf('signature', signature));
    signature = [];
  };
  for (const row of rows) {
    const first = signature[0];
    const labelled = row.size < size && SIGNATURE_TEXT.test(rowText(row));
    const goesOn = first !== undefined && row.size === first.size && Math.abs(row.left - first.left) < 3;
    if (labelled || goesOn) signature.push(row);
    else {
      close();
      kept.push(row);
    }
  }
  close();
  return { rows: kept, furniture };
}
