/**
 * What a page shows, before anything is made of it: pieces of text with their place, rules and pictures.
 * A text layer gives one piece a glyph, OCR one a word; the layout code reads both alike.
 */
import type { Rect } from '../../../document/types.ts';

/** A piece of text as drawn. Coordinates in points, origin top left, y downwards. */
export interface Ink {
  text: string;
  x: number;
  /** Advance width. */
  width: number;
  /** y of the baseline. */
  baseline: number;
  /** Font size in points. */
  size: number;
  /** True for white space that is drawn as a character of its own. */
  space: boolean;
  bold: boolean;
  italic: boolean;
  /** PostScript name of the font, empty when unknown. */
  font: string;
  /** Place in drawing order, rising. */
  order: number;
  /** Number of the annotation (stamp, signature field) that draws it, null for the page itself. */
  annotation: number | null;
  /** Marked by the producer as not being content (`/Artifact`). */
  artifact: boolean;
  /** Drawn without being visible, as the text under a scanned picture is. */
  hidden: boolean;
  /** Character code in the file: the glyph's number in fonts whose codes have two bytes (`wide`). */
  code?: number;
  wide?: boolean;
  /** 0..1, from OCR only. */
  confidence?: number;
  /** Where it really stands when a slanted or turned page was straightened. */
  drawn?: Rect;
}

/** A straight rule (đường kẻ): a drawn line or a very thin filled rectangle. */
export interface Rule {
  direction: 'horizontal' | 'vertical';
  /** y of a horizontal rule, x of a vertical one. */
  at: number;
  /** Where it starts and ends along its direction. */
  from: number;
  to: number;
}

/** A page without its text. */
export interface Sheet {
  /** 1-based. */
  page: number;
  /** Of the frame in which the text runs from left to right, points. */
  width: number;
  height: number;
  /** Of the page as it is shown, where its text runs another way; `drawn` of each ink refers to it. */
  paper?: { width: number; height: number };
  rules: Rule[];
  images: Rect[];
}

/** Everything drawn on one page. */
export interface PageInk extends Sheet {
  inks: Ink[];
}
