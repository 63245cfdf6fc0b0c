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

/** Characters that are enough to tell an old encoding. */
const SAMPLE = 1200;

const LETTER = /\p{L}/gu;
const ACCENTED = /[\u1ea0-\u1ef9]/gu;

function* piecesOf(inks: readonly Ink[]): Generator<LegacyPiece> {
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

/** The first pieces, enough to judge the page by. */
function sampleOf(own: readonly LegacyPiece[]): LegacyPiece[] {
  const sample: LegacyPiece[] = [];
  let length = 0;
  for (const piece of own) {
    if (length >= SAMPLE) break;
    sample.push({ ...piece, text: piece.text.slice(0, SAMPLE) });
    length += piece.text.length;
  }
  return sample;
}

const share = (text: string, pattern: RegExp, of: number): number =>
  of === 0 ? 0 : (text.match(pattern)?.length ?? 0) / of;

/** What can be said of a page's text without knowing the other pages, and what it takes to say the rest. */
export interface LayerText {
  /** Null where the text must be decoded first. */
  kind: LayerKind | null;
  /** Part of the page that its largest picture covers. */
  cover: number;
  /** The page's text by font; empty when the verdict stands. */
  pieces: LegacyPiece[];
}

/** Judges the text layer of one page as far as it goes by itself. */
export function layerText(page: PageInk): LayerText {
  const inks = page.inks.filter((ink) => ink.annotation === null);
  const own = [...piecesOf(inks)];
  const raw = own.map(({ text }) => text).join(' ');
  const cover = Math.max(0, ...page.images.map((box) => box.width * box.height)) / (page.width * page.height);
  const letters = raw.match(LETTER)?.length ?? 0;
  if (letters < STAMP_LETTERS) {
    const marked = inks.some((ink) => !ink.space);
    return { kind: cover > SCAN_COVER ? 'scan' : marked ? 'text' : 'blank', cover, pieces: [] };
  }
  const good = share(raw, ACCENTED, letters) >= GOOD_ACCENTS && syllableShare(raw).share >= GOOD_SYLLABLES;
  return good ? { kind: 'text', cover, pieces: [] } : { kind: null, cover, pieces: own };
}

function decodedKind({ pieces, cover }: LayerText, survey: LegacySurvey): LayerKind {
  const text = survey.decode(sampleOf(pieces)).text.normalize('NFC');
  const spelling = syllableShare(text);
  const accents = share(text, ACCENTED, text.match(LETTER)?.length ?? 0);
  if (accents >= GOOD_ACCENTS && spelling.share >= GOOD_SYLLABLES) return 'text';
  return spelling.words < ENOUGH_WORDS && cover <= SCAN_COVER ? 'unaccented' : 'broken';
}

/** Judges the pages of a document; old encodings are told from the text of all of them. */
export function layerKinds(pages: readonly LayerText[]): LayerKind[] {
  const survey = new LegacySurvey(pages.flatMap(({ pieces }) => pieces));
  return pages.map((page) => page.kind ?? decodedKind(page, survey));
}
