/**
 * Text whose letters lost their names: a printer driver wrote glyph numbers of a Microsoft font and no table back to
 * Unicode. The order of glyphs in those fonts is known but for where the Vietnamese block starts; the start that makes
 * Vietnamese syllables of the page proves itself, and without such a proof nothing is changed.
 */

import { seenAs } from '../../text/legacy/windows-1252.ts';
import { syllableShare } from '../../text/syllables.ts';
import type { Ink, PageInk } from './layout/ink.ts';

/** Glyph number of the space; the printable ASCII characters follow it in order. */
const SPACE = 3;
const ASCII_SHIFT = 29;
/** From this number on the glyphs follow the upper half of Mac OS Roman. */
const MAC_START = 98;
const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙ';
/** Letters of Latin Extended-A that stand at the same number in all of these fonts. */
const EXTENDED: Record<number, string> = {
  235: 'Ý',
  236: 'ý',
  255: 'đ',
  258: 'Ă',
  259: 'ă',
  264: 'Đ',
  428: 'Ĩ',
  429: 'ĩ',
  457: 'Ũ',
  458: 'ũ',
};
/** U+1EA0–1EF9 stand together; the horned letters stand this far before them. */
const BLOCK = 0x5a;
const HORNS = 'ƠơƯư';
const HORNS_BEFORE = 0x3a;

/** Share of possible syllables that proves a reading, and the words it must rest on. */
const PROOF = 0.8;
const ENOUGH_WORDS = 12;
/** Share that a start proven elsewhere must reach in a font with few words. */
const LIKELY = 0.6;
const SAMPLE = 4000;

/** The letter of a glyph number, null when it is not known. @param start number of `Ạ` */
function letterOf(glyph: number, start: number): string | null {
  const extended = EXTENDED[glyph];
  if (extended !== undefined) return extended;
  if (glyph >= start && glyph < start + BLOCK) return String.fromCharCode(0x1ea0 + glyph - start);
  const horn = HORNS.charAt(glyph - start + HORNS_BEFORE);
  if (horn !== '') return horn;
  if (glyph >= SPACE && glyph + ASCII_SHIFT < 0x7f) return String.fromCharCode(glyph + ASCII_SHIFT);
  return MAC.charAt(glyph - MAC_START) || null;
}

/** Blank that parts words, in font sizes; the letters between may be in another font. */
const WORD_GAP = 0.16;

const isApart = (ink: Ink, last: Ink | undefined): boolean =>
  last !== undefined &&
  (Math.abs(ink.baseline - last.baseline) > 1 || Math.abs(ink.x - last.x - last.width) > WORD_GAP * ink.size);

const spell = (inks: readonly Ink[], start: number): string =>
  inks
    .map((ink, i) => (isApart(ink, inks[i - 1]) ? ' ' : '') + (letterOf(ink.code ?? 0, start) ?? '\ufffd'))
    .join('');

/** Where the Vietnamese block starts in a font, null when no start makes syllables of the text. */
function blockStart(inks: readonly Ink[]): number | null {
  const sample = inks.slice(0, SAMPLE);
  const highest = sample.reduce((most, { code = 0 }) => Math.max(most, code), 0);
  let best: { start: number; share: number } | null = null;
  for (let start = highest - BLOCK + 1; start <= highest + HORNS_BEFORE; start++) {
    const { words, share } = syllableShare(spell(sample, start));
    if (words >= ENOUGH_WORDS && share > (best?.share ?? PROOF)) best = { start, share };
  }
  return best?.start ?? null;
}

/** Of the starts proven for other fonts of the document the one that makes syllables of a few words, else null. */
function likelyStart(inks: readonly Ink[], known: Iterable<number>): number | null {
  let best: { start: number; share: number } | null = null;
  for (const start of new Set(known)) {
    const { share } = syllableShare(spell(inks.slice(0, SAMPLE), start));
    if (share > (best?.share ?? LIKELY)) best = { start, share };
  }
  return best?.start ?? null;
}

/** Character of a one-byte code in Windows-1252, which these drivers use whatever the font says. */
const byteLetter = (code: number): string | undefined => seenAs(code)[0];

function fontsOf(inks: readonly Ink[]): Map<string, Ink[]> {
  const fonts = new Map<string, Ink[]>();
  for (const ink of inks) {
    if (!ink.wide) continue;
    const own = fonts.get(ink.font);
    if (own) own.push(ink);
    else fonts.set(ink.font, [ink]);
  }
  return fonts;
}

/**
 * The page with the letters of its glyph numbers; null when it has none or they prove nothing.
 * One-byte fonts beside them are read as Windows-1252: the drivers split the text between the two.
 * @param known where the block starts in fonts of the document, by font name; proven ones are added
 */
export function nameGlyphs(page: PageInk, known: Map<string, number>): PageInk | null {
  const fonts = fontsOf(page.inks);
  for (const [font, inks] of fonts) {
    if (known.has(font)) continue;
    const start = blockStart(inks);
    if (start !== null) known.set(font, start);
  }
  if (known.size === 0 || fonts.size === 0) return null;
  const starts = new Map<string, number>();
  for (const [font, inks] of fonts) {
    const start = known.get(font) ?? likelyStart(inks, known.values());
    if (start !== null) starts.set(font, start);
  }
  const inks = page.inks.map((ink): Ink => {
    const start = starts.get(ink.font);
    const code = ink.code ?? 0;
    const letter = ink.wide ? start !== undefined && letterOf(code, start) : code >= 0x80 && byteLetter(code);
    return letter ? { ...ink, text: letter, space: letter.trim() === '' } : ink;
  });
  return { ...page, inks };
}
