/**
 * What DOCX, DOC, RTF and HTML have in common before repair: a flow of paragraphs and tables with runs of equal looks.
 * Each of these readers makes a `FlowDocument`; `assemble.ts` turns it into a `ParsedDocument`.
 */
import type { Alignment } from '../../document/types.ts';
import type { Warning } from '../../text/outcome.ts';

/** Text of one look, as stored: legacy encodings not yet decoded. */
export interface FlowRun {
  text: string;
  /** Font name, a hint for legacy encodings; null when the file names none. */
  font: string | null;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Shown in capitals whatever the case of the text. */
  caps: boolean;
  /** Points, null when unknown. */
  size: number | null;
}

/** Where a note is called: index of the note in `FlowDocument.notes`, after which run it stands. */
export interface NoteCall {
  note: number;
  afterRun: number;
}

export interface FlowParagraph {
  kind: 'paragraph';
  /** Automatic number as shown, with what follows it (a space, a tab or nothing); empty without one. */
  label: string;
  runs: FlowRun[];
  alignment: Alignment | null;
  /** Left indentation in points, null when unknown. */
  indent: number | null;
  /** 1..9, null for running text. */
  headingLevel: number | null;
  noteCalls: NoteCall[];
  /** Contents of text boxes anchored here. */
  textBoxes: FlowItem[][];
}

export interface FlowCell {
  /** 0-based first grid column. */
  column: number;
  columnSpan: number;
  rowSpan: number;
  items: FlowItem[];
}

export interface FlowRow {
  cells: FlowCell[];
  /** Marked as a header row that repeats on each page. */
  header: boolean;
}

export interface FlowTable {
  kind: 'table';
  rows: FlowRow[];
  ruled: boolean;
}

export type FlowItem = FlowParagraph | FlowTable;

export interface FlowDocument {
  items: FlowItem[];
  /** Footnotes and endnotes in the order of their calls. */
  notes: FlowItem[][];
  /** Texts of headers and footers. */
  furniture: string[];
  warnings: Warning[];
}

export const emptyParagraph = (): FlowParagraph => ({
  kind: 'paragraph',
  label: '',
  runs: [],
  alignment: null,
  indent: null,
  headingLevel: null,
  noteCalls: [],
  textBoxes: [],
});
