/**
 * A passage of a document of the library as a clip takes it: over several blocks, through tables, across pages.
 */
import { pageAt } from '../document/geometry.ts';
import { tableRows } from '../document/table-rows.ts';
import type { Block, ParsedDocument, Span } from '../document/types.ts';
import type { OutlineEntry, PlanRecord } from '../extract/types.ts';
import { selectPassage } from './select-passage.ts';
import type { CapturedCell, CapturedPart, PageCapture } from './types.ts';

/** A place between two characters of a document. */
export interface DocumentPoint {
  block: number;
  /** UTF-16 offset in the block's text. */
  offset: number;
}

/** A stretch of a document, its ends in reading order. */
export interface Stretch {
  from: DocumentPoint;
  to: DocumentPoint;
}

type Text = Pick<Block, 'text'>;

/** The text of a document, each block on lines of its own: what positions of its clips count in. */
export const documentText = (blocks: readonly Text[]): string => blocks.map(({ text }) => text).join('\n');

/** Offset in `documentText` of the first character of each block. */
function startsOf(blocks: readonly Text[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of blocks) {
    starts.push(at);
    at += text.length + 1;
  }
  return starts;
}

/** The stretches of blocks that a stretch of `documentText` covers, in reading order. */
export function spansOf(blocks: readonly Text[], start: number, end: number): Span[] {
  return startsOf(blocks).flatMap((at, block): Span[] => {
    const length = blocks[block]?.text.length ?? 0;
    const span = { block, start: Math.max(0, start - at), end: Math.min(length, end - at) };
    return span.start < span.end ? [span] : [];
  });
}

export type DocumentCapture = Omit<PageCapture, 'url' | 'capturedAt'>;

/** What a selected stretch is as a clip, null when it holds no words. Its ends are widened to whole words and numbers. */
export function capturePassage(
  document: ParsedDocument,
  record: Pick<PlanRecord, 'metadata' | 'outline'>,
  { from, to }: Stretch,
): DocumentCapture | null {
  const { blocks, source } = document;
  const starts = startsOf(blocks);
  const at = ({ block, offset }: DocumentPoint) => (starts[block] ?? 0) + offset;
  const passage = selectPassage(documentText(blocks), at(from), at(to));
  if (!passage) return null;
  const spans = spansOf(blocks, passage.position.start, passage.position.end);
  const [first] = spans;
  const block = first && blocks[first.block];
  return {
    ...passage,
    title: record.metadata.title ?? source.name,
    source: { documentId: source.sha256, page: block ? pageAt(block, first.start) : null },
    headings: first ? headingsAbove(record.outline, first) : [],
    parts: partsOf(document, spans),
  };
}

/** Headings before a place, each under the nearest one of a higher level. */
function headingsAbove(outline: readonly OutlineEntry[], { block, start }: Span): string[] {
  const path: OutlineEntry[] = [];
  for (const entry of outline) {
    const { anchor } = entry;
    if (anchor.block > block || (anchor.block === block && anchor.end > start)) break;
    while ((path.at(-1)?.level ?? 0) >= entry.level) path.pop();
    path.push(entry);
  }
  return path.map(({ label, title }) => `${label}. ${title}`);
}

/** Paragraphs as selected; cells of a ruled table, when more than one is selected, as whole rows under their headers. */
function partsOf(document: ParsedDocument, spans: readonly Span[]): CapturedPart[] {
  const selected = new Set(spans.map(({ block }) => block));
  const seen = new Set<number>();
  return spans.flatMap((span): CapturedPart[] => {
    const block = document.blocks[span.block];
    if (!block) return [];
    const table = block.cell?.table;
    const rows = table === undefined ? null : selectedRows(document, table, selected);
    if (table === undefined || !rows)
      return [{ kind: 'paragraph', text: block.text.slice(span.start, span.end) }];
    if (seen.has(table)) return [];
    seen.add(table);
    return [rows];
  });
}

function selectedRows(
  document: ParsedDocument,
  table: number,
  selected: ReadonlySet<number>,
): CapturedPart | null {
  const info = document.tables[table];
  if (!info?.ruled) return null;
  const rows = tableRows(document, table);
  const isSelected = (row: (typeof rows)[number]) =>
    row.filter(({ block }) => block && selected.has(block.index)).length;
  const heads = rows.slice(0, info.headerRows);
  const body = rows.slice(info.headerRows).filter((row) => isSelected(row) > 0);
  const cells = rows.reduce((count, row) => count + isSelected(row), 0);
  if (body.length === 0 || cells < 2) return null;
  return { kind: 'table', headerRows: heads.length, rows: [...heads, ...body].map((row) => row.map(cellOf)) };
}

const cellOf = ({
  block,
  rowSpan,
  columnSpan,
}: ReturnType<typeof tableRows>[number][number]): CapturedCell => ({
  text: block?.text ?? '',
  rowSpan,
  columnSpan,
});
