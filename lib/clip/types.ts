/**
 * Clips (mẩu cắt): a passage of a page with what it promises, and everything needed to find it there again.
 */
import type { TextQuote } from '../document/quote.ts';
import type { Assignment, Target } from '../extract/types.ts';

/** A cell of a selected row; spans are at least 1. */
export interface CapturedCell {
  text: string;
  rowSpan: number;
  columnSpan: number;
}

/** A stretch of the selection: a paragraph or item, or rows of a table with their header rows first. */
export type CapturedPart =
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; headerRows: number; rows: CapturedCell[][] };

/** How to find the passage again: W3C TextQuote and TextPosition selectors over the page's text. */
export interface PassageSelectors {
  quote: TextQuote;
  /** UTF-16 offsets in the page's text at the time of clipping. */
  position: { start: number; end: number };
  /** How often the very words stood on the page: of several equal passages, one that is gone must be noticed. */
  repeats: number;
}

/** Where in the library a clip was taken (trong văn bản của thư viện). */
export interface ClipSource {
  /** Hex SHA-256 of the document's bytes. */
  documentId: string;
  /** 1-based page of the first word, null where the format has none. */
  page: number | null;
}

/**
 * What is taken from a page, or from a document in our viewer, at the moment of the gesture. Positions in a document are
 * offsets in the text of its blocks, each on a line of its own (`documentText`).
 */
export interface PageCapture extends PassageSelectors {
  /** Empty for a document that came from a file. */
  url: string;
  /** Set when it was taken in our viewer. */
  source?: ClipSource;
  title: string;
  /** ISO instant. */
  capturedAt: string;
  /** Headings above the passage, outermost first. */
  headings: string[];
  parts: CapturedPart[];
}

/** What a passage promises; anchors point into the document made of its parts (`clipDocument`). */
export interface ClipFacts {
  targets: Target[];
  assignments: Assignment[];
}

export interface Clip extends PageCapture, ClipFacts {
  /** Hex SHA-256 of the passage's words, to know it again. */
  hash: string;
  /** Labels (nhãn) that the reader gave it, as typed; none when absent. */
  tags?: string[];
}
