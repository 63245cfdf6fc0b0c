/**
 * The numbered headings of a document as a tree flattened in reading order, and the section each place belongs to.
 */
import type { Span } from './types.ts';

/** Kinds of numbering, from `Phần I` to `+`. */
export type NumberingStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'roman'
  | 'decimal'
  | 'multi-decimal'
  | 'letter'
  | 'annex';

export interface OutlineHeading {
  /** As printed, without closing punctuation: `II`, `2.3`, `a`, `Điều 5`, `Phụ lục I`. */
  label: string;
  title: string;
  style: NumberingStyle;
  /** 1-based depth. */
  level: number;
  /** The heading's words (label and title) in its block. */
  span: Span;
  /** Index of the heading this one stands under, null at the top. */
  parent: number | null;
  /**
   * True when the number opens a sentence (khoản, điểm: `1. Sở Y tế chủ trì …`) instead of standing before a title;
   * `title` is then the first words of the sentence.
   */
  clause: boolean;
}

export interface Outline {
  headings: OutlineHeading[];
  /** Path of labels at a place, e.g. `II.1`; empty before the first heading. */
  sectionAt(block: number, offset: number): string;
  /** Index of the innermost heading at a place, null before the first. */
  headingAt(block: number, offset: number): number | null;
}
