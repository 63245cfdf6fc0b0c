/**
 * A document as read (văn bản đã đọc): blocks of repaired text in reading order, each able to say where it stands
 * in the original. Readers make it, extraction only reads it.
 */
import type { OffsetMap } from '../text/offset-map.ts';
import type { Warning } from '../text/outcome.ts';

/** How the text was obtained. */
export type ReadMethod = 'text-layer' | 'docx' | 'doc' | 'html' | 'rtf' | 'ocr';

/** The file a document was read from (tệp nguồn). */
export interface SourceInfo {
  name: string;
  /** Hex SHA-256 of the bytes. */
  sha256: string;
  mediaType: string;
  /** Number of pages, null where the format has none. */
  pages: number | null;
  method: ReadMethod;
}

/** A rectangle in PDF points (1/72 inch), origin at the top left of the page. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A stretch of a block's text and the place where it is drawn. */
export interface Fragment extends Rect {
  /** UTF-16 offsets in the block's repaired text. */
  start: number;
  end: number;
  /** 1-based. */
  page: number;
  /** 0..1, from OCR only. */
  confidence?: number;
}

/** Looks of a stretch of text; offsets as in `Fragment`. */
export interface StyleRun {
  start: number;
  end: number;
  bold: boolean;
  italic: boolean;
  underline?: boolean;
  /** Points. */
  size?: number;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** Where a cell stands in its table; indices are 0-based, merged cells keep their top-left position. */
export interface CellPosition {
  /** Index into `ParsedDocument.tables`. */
  table: number;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** A table (bảng), ruled or used for layout only, such as the two-column header and the signature block. */
export interface TableInfo {
  rows: number;
  columns: number;
  /** False for a layout table without rules. */
  ruled: boolean;
  /** Leading rows that hold column headers. */
  headerRows: number;
}

/** Footnotes and text boxes stand apart from the running text. */
export type Region = 'body' | 'footnote' | 'text-box';

/** A paragraph or a table cell (khối): the unit that offsets refer to. */
export interface Block {
  /** 0-based place in reading order; equals its index in `ParsedDocument.blocks`. */
  index: number;
  kind: 'paragraph' | 'cell';
  region: Region;
  /**
   * Repaired text: NFC, single spaces, automatic numbers written out, `\n` for a line break inside the block
   * (paragraphs of one cell are joined by `\n`). Never empty, never padded.
   */
  text: string;
  /** The text before repair, and the map from `text` to it. */
  original: string;
  map: OffsetMap;
  /** 1-based page on which the block starts, null where the format has none. */
  page: number | null;
  /** Drawn places in text order; empty where the format has no geometry. */
  fragments: Fragment[];
  runs: StyleRun[];
  alignment: Alignment | null;
  /** Left indentation in points, null when unknown. */
  indent: number | null;
  cell: CellPosition | null;
  /** Word heading level (1..9) when the format marks one, else null. */
  headingLevel: number | null;
  /** For a footnote whose mark is known: where the mark stands, at an offset of that block's text. */
  calledFrom?: { block: number; offset: number };
}

/** Text that is not part of what the document says: page numbers, running heads, stamps, signature labels. */
export interface Furniture {
  kind: 'page-number' | 'running-head' | 'stamp' | 'signature';
  text: string;
  page: number | null;
  rect: Rect | null;
}

/** What reading a page was like (chất lượng đọc). */
export interface PageQuality {
  page: number;
  method: ReadMethod;
  /** 0..1; below 0.8 the page is in doubt. */
  confidence: number;
  /** Warning codes that concern the page. */
  issues: string[];
}

export interface Quality {
  /** Share of characters changed by repair or decoding, 0..1. */
  repairedShare: number;
  /** Names of the legacy encodings decoded, e.g. `tcvn3`. */
  encodings: string[];
  pages: PageQuality[];
}

export interface ParsedDocument {
  source: SourceInfo;
  blocks: Block[];
  tables: TableInfo[];
  furniture: Furniture[];
  /** Width and height in points of each page; empty where the format has none. */
  pageSizes: { width: number; height: number }[];
  quality: Quality;
  warnings: Warning[];
}

/** A stretch of one block; `start`/`end` are UTF-16 offsets in `Block.text`. */
export interface Span {
  block: number;
  start: number;
  end: number;
}
