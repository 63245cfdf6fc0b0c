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

/** What is taken from a page at the moment of the gesture. */
export interface PageCapture extends PassageSelectors {
  url: string;
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
}
