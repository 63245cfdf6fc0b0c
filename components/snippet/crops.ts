/**
 * Which parts of the scanned pages show the numbers that OCR doubted (ảnh cắt chỗ cần kiểm tra).
 */
import { doubtfulNumbers } from '../../lib/document/doubt.ts';
import { sameLine } from '../../lib/document/geometry.ts';
import type { Block, ParsedDocument, Rect, Span } from '../../lib/document/types.ts';

/** A part of a page to show, in points, and the numbers in it. */
export interface Crop extends Rect {
  /** 1-based. */
  page: number;
  /** The doubtful numbers as read, and where they stand on the page. */
  marks: (Rect & { text: string })[];
}

/** Words around a number say which one it is: a crop is at least so wide, in points. */
const WIDEST_ALONE = 190;
/** Points kept beside the number where there is no more room. */
const MARGIN = 8;
/** What is kept above and below, in heights of the number: stacked marks must not be cut. */
const ABOVE = 0.75;
/** More pictures than this are a table to be looked at on its page. */
const MOST = 4;

/** The crop around marks of one line, inside the page. */
function around(page: number, marks: Crop['marks'], size: { width: number; height: number }): Crop {
  const left = Math.min(...marks.map(({ x }) => x));
  const right = Math.max(...marks.map(({ x, width }) => x + width));
  const top = Math.min(...marks.map(({ y }) => y));
  const bottom = Math.max(...marks.map(({ y, height }) => y + height));
  const width = Math.min(size.width, Math.max(WIDEST_ALONE, right - left + 2 * MARGIN));
  const height = Math.min(size.height, (bottom - top) * (1 + 2 * ABOVE));
  const x = Math.min(Math.max(0, (left + right - width) / 2), size.width - width);
  const y = Math.min(Math.max(0, (top + bottom - height) / 2), size.height - height);
  return { page, x, y, width, height, marks };
}

/** Crops for the doubtful numbers of a passage, one a line, at most four; none where nothing is in doubt. */
export function cropsOf(
  { blocks, pageSizes }: Pick<ParsedDocument, 'blocks' | 'pageSizes'>,
  span: Span,
): Crop[] {
  const block: Block | undefined = blocks[span.block];
  if (!block) return [];
  const lines: { page: number; marks: Crop['marks'] }[] = [];
  for (const { page, start, end, x, y, width, height } of doubtfulNumbers(block, span)) {
    const mark = { x, y, width, height, text: block.text.slice(start, end) };
    const last = lines.at(-1);
    const beside = last?.marks.at(-1);
    if (last && beside && last.page === page && sameLine(beside, mark)) last.marks.push(mark);
    else lines.push({ page, marks: [mark] });
  }
  return lines.slice(0, MOST).flatMap(({ page, marks }) => {
    const size = pageSizes[page - 1];
    return size ? [around(page, marks, size)] : [];
  });
}
