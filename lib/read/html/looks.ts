/**
 * Elements and inline styles → looks. Style sheets are not read: what they say about a plan is rarely more than spacing.
 */
import type { Alignment } from '../../document/types.ts';
import type { FlowRun } from '../flow/flow.ts';
import type { HtmlElement } from './tree.ts';

/** Looks that elements inherit. */
export interface HtmlLook extends Omit<FlowRun, 'text'> {
  alignment: Alignment | null;
  /** Points. */
  indent: number | null;
  /** Line breaks and spaces count as written. */
  preformatted: boolean;
}

export const PLAIN_LOOK: HtmlLook = {
  font: null,
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  size: null,
  alignment: null,
  indent: null,
  preformatted: false,
};

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn']);
const ALIGNMENTS: Record<string, Alignment> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  center: 'center',
  middle: 'center',
  justify: 'justify',
};
const POINTS: Record<string, number> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, em: 12, rem: 12 };

/** Declarations of an inline style, names in lower case. */
export function stylesOf(element: HtmlElement): Map<string, string> {
  const styles = new Map<string, string>();
  for (const declaration of (element.attributes.style ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      styles.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  return styles;
}

function points(value: string | undefined): number | null {
  const match = /^(-?\d+(?:\.\d+)?)\s*([a-z]+)/i.exec(value ?? '');
  const factor = POINTS[match?.[2]?.toLowerCase() ?? ''];
  return match && factor !== undefined ? Number(match[1]) * factor : null;
}

export function isHidden(element: HtmlElement): boolean {
  const styles = stylesOf(element);
  return (
    'hidden' in element.attributes ||
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all'
  );
}

/** Looks inside an element. */
export function lookInside(outer: HtmlLook, element: HtmlElement): HtmlLook {
  const look = { ...outer };
  const { name, attributes } = element;
  if (BOLD.has(name)) look.bold = true;
  if (ITALIC.has(name)) look.italic = true;
  if (name === 'u') look.underline = true;
  if (name === 'pre') look.preformatted = true;
  if (name === 'center' || name === 'th') look.alignment = 'center';
  if (name === 'font' && attributes.face) look.font = firstFont(attributes.face);
  const stated = ALIGNMENTS[(attributes.align ?? '').toLowerCase()];
  if (stated) look.alignment = stated;
  const styles = stylesOf(element);
  if (styles.size === 0) return look;
  const weight = styles.get('font-weight');
  if (weight !== undefined) look.bold = /^(?:bold|bolder|[6-9]00)$/i.test(weight);
  const slant = styles.get('font-style');
  if (slant !== undefined) look.italic = /italic|oblique/i.test(slant);
  const decoration = styles.get('text-decoration');
  if (decoration !== undefined) look.underline = /underline/i.test(decoration);
  if (styles.get('text-transform') === 'uppercase') look.caps = true;
  const family = styles.get('font-family');
  if (family) look.font = firstFont(family);
  look.size = points(styles.get('font-size')) ?? look.size;
  look.alignment = ALIGNMENTS[(styles.get('text-align') ?? '').toLowerCase()] ?? look.alignment;
  look.indent = points(styles.get('margin-left')) ?? look.indent;
  return look;
}

const firstFont = (family: string): string => (family.split(',')[0] ?? '').replace(/["']/g, '').trim();
