/**
 * Runs in the page: what is selected, with its headings, its rows and the selectors to find it again.
 */
import { selectPassage } from '../../clip/select-passage.ts';
import type { CapturedCell, CapturedPart, PageCapture } from '../../clip/types.ts';
import { offsetsOfRange, type PageText, pageText, placeOf } from './page-text.ts';

/** Longer selections are a document, not a passage. */
const MOST_CHARACTERS = 60_000;

/** Null when nothing with words is selected. */
export function captureSelection(): PageCapture | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const page = pageText();
  const covered = offsetsOfRange(page, range);
  const passage =
    covered &&
    selectPassage(page.text, covered.start, Math.min(covered.end, covered.start + MOST_CHARACTERS));
  if (!passage) return null;
  const { start, end } = passage.position;
  return {
    ...passage,
    url: location.href.replace(/#.*$/, ''),
    title: document.title,
    capturedAt: new Date().toISOString(),
    headings: headingsAbove(range),
    parts: partsOf(page, start, end, range),
  };
}

/** A line of the text is a paragraph; lines in a table from which more than one cell is selected are its rows. */
function partsOf(page: PageText, start: number, end: number, range: Range): CapturedPart[] {
  const parts: CapturedPart[] = [];
  const seen = new Set<HTMLTableElement>();
  for (let at = start; at < end; ) {
    const lineEnd = page.text.indexOf('\n', at);
    const to = lineEnd < 0 ? end : Math.min(lineEnd, end);
    const table = placeOf(page, at)?.node.parentElement?.closest('table') ?? null;
    const rows = table ? selectedRows(table, range) : null;
    if (!table || !rows) parts.push({ kind: 'paragraph', text: page.text.slice(at, to) });
    else if (!seen.has(table)) {
      seen.add(table);
      parts.push(rows);
    }
    at = to + 1;
  }
  return parts;
}

function selectedRows(table: HTMLTableElement, range: Range): CapturedPart | null {
  const rows = [...table.rows];
  const cells = rows.flatMap((row) => [...row.cells]).filter((cell) => range.intersectsNode(cell));
  if (cells.length < 2) return null;
  const heads = rows.filter((row, index) => isHeader(row) || (index === 0 && !rows.some(isHeader)));
  const selected = rows.filter(
    (row) => !heads.includes(row) && [...row.cells].some((cell) => range.intersectsNode(cell)),
  );
  if (selected.length === 0) return null;
  return { kind: 'table', headerRows: heads.length, rows: [...heads, ...selected].map(cellsOf) };
}

const isHeader = (row: HTMLTableRowElement): boolean =>
  row.parentElement?.tagName === 'THEAD' ||
  (row.cells.length > 0 && [...row.cells].every((cell) => cell.tagName === 'TH'));

const cellsOf = (row: HTMLTableRowElement): CapturedCell[] =>
  [...row.cells].map((cell) => ({
    text: cell.innerText.replace(/[^\S\n]+/g, ' ').trim(),
    rowSpan: Math.max(1, cell.rowSpan),
    columnSpan: Math.max(1, cell.colSpan),
  }));

/** Headings before the selection, each under the nearest one of a higher rank. */
function headingsAbove(range: Range): string[] {
  const path: { rank: number; text: string }[] = [];
  for (const heading of document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')) {
    if (range.comparePoint(heading, 0) >= 0) break;
    const rank = Number(heading.tagName.charAt(1));
    while ((path.at(-1)?.rank ?? 0) >= rank) path.pop();
    const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text) path.push({ rank, text });
  }
  return path.map(({ text }) => text);
}
