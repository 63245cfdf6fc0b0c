/**
 * How good the text layer of a page is (chất lượng lớp chữ), by measure: in Vietnamese 12–17 % of all letters are those
 * of U+1EA0–1EF9; a layer of garbage, of glyph numbers or without accents has next to none.
 */
import { type LegacyPiece, LegacySurvey } from '../../text/legacy/survey.ts';
import { syllableShare } from '../../text/syllables.ts';
import type { Ink, PageInk } from './layout/ink.ts';

export type LayerKind =
  /** Good text. */
  | 'text'
  /** Nothing on the page. */
  | 'blank'
  /** A picture of a page, with a stamp's text at most. */
  | 'scan'
  /** Text that does not say what the page shows. */
  | 'broken'
  /** Readable letters of another language, or Vietnamese without its marks. */
  | 'unaccented';

/** Fewer letters than this on a page with a picture are a stamp, not its text. */
const STAMP_LETTERS = 200;
/** Part of the page that a scan's picture covers at least. */
const SCAN_COVER = 0.5;
const GOOD_ACCENTS = 0.03;
const GOOD_SYLLABLES = 0.6;
/** Words with letters beyond ASCII that are enough to judge the spelling. */
const ENOUGH_WORDS = 15;

const LETTER = /\p{L}/gu;
const ACCENTED = /[\u1ea0-\u1ef9]/gu;

function* pieces(inks: readonly Ink[]): Generator<LegacyPiece> {
  let text = '';
  let last: Ink | undefined;
  for (const ink of inks) {
    const jump =
      last && (Math.abs(ink.baseline - last.baseline) > 2 || ink.x - last.x - last.width > ink.size * 0.16);
    if (last && last.font !== ink.font) {
      yield { text, font: last.font };
      text = '';
    }
    text += (jump && !ink.space ? ' ' : '') + ink.text;
    last = ink;
  }
  if (last) yield { text, font: last.font };
}

const share = (text: string, pattern: RegExp, of: number): number =>
  of === 0 ? 0 : (text.match(pattern)?.length ?? 0) / of;

/** Judges the text layer of one page. */
export function layerKind(page: PageInk): LayerKind {
  const inks = page.inks.filter((ink) => ink.annotation === null);
  const own = [...pieces(inks)];
  const raw = own.map(({ text }) => text).join(' ');
  const letters = raw.match(LETTER)?.length ?? 0;
  const cover = Math.max(0, ...page.images.map((box) => box.width * box.height)) / (page.width * page.height);
  if (letters < STAMP_LETTERS) {
    if (cover > SCAN_COVER) return 'scan';
    return inks.some((ink) => !ink.space) ? 'text' : 'blank';
  }
  if (share(raw, ACCENTED, letters) >= GOOD_ACCENTS && syllableShare(raw).share >= GOOD_SYLLABLES)
    return 'text';
  const text = new LegacySurvey(own).decode(own).text.normalize('NFC');
  const spelling = syllableShare(text);
  const accents = share(text, ACCENTED, letters);
  if (accents >= GOOD_ACCENTS && spelling.share >= GOOD_SYLLABLES) return 'text';
  const underPicture = cover > SCAN_COVER;
  if (spelling.words < ENOUGH_WORDS && !underPicture) return 'unaccented';
  return 'broken';
}
