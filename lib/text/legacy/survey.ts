/**
 * Which stretches of a document are in an encoding from before Unicode, judged by what the text is: the right table is
 * the one that turns it into Vietnamese syllables. Font names only break ties, because many Unicode files still name
 * `.VnTime`. Documents are often mixed, so every stretch of one font is judged again by itself.
 */
import { COMMON_SYLLABLES } from '../common-syllables.ts';
import { type OffsetMap, OffsetMapBuilder } from '../offset-map.ts';
import { chain, type Repaired, type RepairStep, rewrite, unchanged } from '../repair-rewrite.ts';
import { type SyllableShare, syllableShare } from '../syllables.ts';
import { restoreCapitals } from './capitals.ts';
import { cp1258 } from './cp1258.ts';
import { decodeText, type LegacyEncoding, type LegacyId, smallOnly } from './encoding.ts';
import { restorePairs, restoreWords } from './lost-letters.ts';
import { tcvn3 } from './tcvn3.ts';
import { restoreHorns } from './tcvn3-horns.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { vps } from './vps.ts';

/** Most frequent first: of two tables that do equally well the first wins. */
export const ENCODINGS: readonly LegacyEncoding[] = [tcvn3, vni, viscii, vps, cp1258];

const SMALL_ONLY = new Map(ENCODINGS.map((encoding) => [encoding, smallOnly(encoding)]));

/** A stretch of text as stored, in one font. */
export interface LegacyPiece {
  text: string;
  /** Font name as the file has it, null when it names none. */
  font: string | null;
  /** Drawn as capitals, whatever the name of the font says. */
  capitals?: boolean;
}

/** Letters of Vietnamese that only Unicode has: text that shows one was not encoded otherwise. */
const UNICODE_LETTER =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0-\u01a3\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0303]|\u0309|\u0323|\u031b/;
const BEYOND_ASCII = /[\u0080-\u02ff\u2018-\u2122]/;
/** Fonts that draw capitals over small TCVN3 letters. */
const CAPITAL_FONT = /^\.[Vv][Nn].*[a-z0-9 ]H(?:[-,](?:Bold|Italic|Regular|Oblique)+)?$/;

/** Whole TCVN3 text has a `ư` at least once in so many characters, lists of names and figures included. */
const HORN_EVERY = 600;

/** Characters of one font that are enough to judge it by. */
const SAMPLE = 8_000;
/** Words with letters beyond ASCII that are enough to judge a stretch by itself. */
const ENOUGH_WORDS = 4;
/** Shares of possible syllables: what a right table reaches, and by how much it must beat the text as it is. */
const RIGHT_SHARE = 0.7;
const CLEAR_LEAD = 0.3;
/** What the likely encoding may lack to another: names, abbreviations and misprints are no syllables in either. */
const AS_WELL = 0.05;
/** In a short stretch so many words may be abbreviations or damaged; chance makes syllables of them in another table. */
const ODD_WORDS = 1.5;

interface Verdict {
  encoding: LegacyEncoding;
  /** Words the verdict rests on. */
  words: number;
}

interface FontGroup {
  sample: string;
  /** Characters in pieces that show Unicode letters. */
  unicode: number;
  verdict: Verdict | null;
}

/** Encodings of one document. Made from all its text, then asked block by block. */
export class LegacySurvey {
  /** Encodings that `decode` has met so far. */
  readonly met = new Set<LegacyId>();
  private readonly groups = new Map<string, FontGroup>();
  private readonly prior: Verdict | null;
  private readonly hornsLost: boolean;

  constructor(pieces: Iterable<LegacyPiece>) {
    for (const piece of pieces) this.collect(piece);
    let prior: Verdict | null = null;
    let tcvn3Sample = '';
    for (const group of this.groups.values()) {
      group.verdict = judge(group.sample);
      if (group.verdict && group.verdict.words > (prior?.words ?? 0)) prior = group.verdict;
      if (group.verdict?.encoding === tcvn3) tcvn3Sample += group.sample;
    }
    this.prior = prior;
    // One letter in ninety is `ư`: text with next to no soft hyphen has lost them; a hyphen at a line's end may survive.
    const horns = tcvn3Sample.split('\u00ad').length - 1;
    this.hornsLost = tcvn3Sample.length > 300 && horns < tcvn3Sample.length / HORN_EVERY;
    if (prior) for (const group of this.groups.values()) this.settle(group, prior);
  }

  /** A document is in one encoding: a font with little text is read in another only where that one does better. */
  private settle(group: FontGroup, { encoding }: Verdict): void {
    const own = group.verdict;
    if (own && own.encoding !== encoding && this.doesAsWell(group.sample, encoding, own.encoding))
      group.verdict = { encoding, words: own.words };
  }

  /** How much of the text is Vietnamese in an encoding. */
  private share(text: string, encoding: LegacyEncoding): SyllableShare {
    const { text: decoded } = decodeText(text, encoding);
    const whole = encoding === tcvn3 && this.hornsLost ? restoreHorns(decoded).text : decoded;
    return syllableShare(whole);
  }

  private doesAsWell(text: string, likely: LegacyEncoding, other: LegacyEncoding): boolean {
    if (likely === other) return true;
    const lack = this.share(text, other).share - this.share(text, likely).share;
    return lack <= Math.max(AS_WELL, ODD_WORDS / rawShare(text).words);
  }

  /** True when some font's text is in an old encoding. */
  get hasLegacy(): boolean {
    return this.prior !== null;
  }

  /** True for TCVN3 text in fonts of ordinary names: which of them draws capitals is not told. */
  get capitalsUntold(): boolean {
    return this.prior?.encoding === tcvn3 && ![...this.groups.keys()].some((key) => tcvn3.fonts.test(key));
  }

  private collect({ text, font }: LegacyPiece): void {
    const key = fontKey(font);
    const group = this.groups.get(key) ?? { sample: '', unicode: 0, verdict: null };
    this.groups.set(key, group);
    if (UNICODE_LETTER.test(text)) group.unicode += text.length;
    else if (group.sample.length < SAMPLE && /\p{L}/u.test(text)) group.sample += `${text} `;
  }

  /** Text of consecutive pieces with the legacy ones decoded; the map leads to their text as stored, joined. */
  decode(pieces: readonly LegacyPiece[]): Repaired {
    const original = pieces.map(({ text }) => text).join('');
    // Where no font holds an old encoding, a text that shows one letter of Unicode is in it; that is nearly all text.
    if (!this.prior && (UNICODE_LETTER.test(original) || !BEYOND_ASCII.test(original)))
      return unchanged(original);
    const stretches = stretchesOf(pieces);
    const decoded = stretches.map((stretch) => this.decodeStretch(stretch));
    return decoded.every((result, index) => result.text === stretches[index]?.text)
      ? unchanged(original)
      : join(decoded);
  }

  private decodeStretch(stretch: LegacyPiece): Repaired {
    const encoding = this.encodingOf(stretch);
    if (!encoding) return unchanged(stretch.text);
    const steps: RepairStep[] = [(text) => decodeText(text, encoding)];
    if (encoding === tcvn3 && this.hornsLost) steps.push(restoreHorns);
    const small = SMALL_ONLY.get(encoding) ?? new Set();
    if (drawsCapitals(stretch)) steps.push(toCapitals);
    else steps.push((text) => restoreCapitals(text, small));
    const { lost } = encoding;
    if (lost)
      steps.push(
        (text) => restoreWords(text, lost),
        (text) => restorePairs(text, lost),
      );
    const result = chain(stretch.text, steps);
    if (result.text !== stretch.text) this.met.add(encoding.id);
    return result;
  }

  private encodingOf(piece: LegacyPiece): LegacyEncoding | null {
    const { text, font } = piece;
    if (UNICODE_LETTER.test(text)) return null;
    const group = this.groups.get(fontKey(font));
    // A font too little used to be judged goes with the rest of the document when it is made for its encoding.
    const proven = group?.verdict ?? (hinted(font) === this.prior?.encoding ? this.prior : null);
    if (!BEYOND_ASCII.test(text)) return proven && drawsCapitals(piece) ? proven.encoding : null;
    const raw = rawShare(text);
    const likely = group?.verdict?.encoding ?? hinted(font) ?? this.prior?.encoding ?? null;
    if (raw.words >= ENOUGH_WORDS) {
      const own = judge(text);
      if (own) return likely && this.doesAsWell(text, likely, own.encoding) ? likely : own.encoding;
      if (raw.share >= RIGHT_SHARE && !group?.verdict) return null;
    }
    if (!likely) return null;
    const other = this.prior ? otherInUse(text, likely, this.share(text, likely).share) : null;
    if (other) return other;
    const decoded = syllableShare(decodeText(text, likely).text);
    if (decoded.share !== raw.share) return decoded.share > raw.share ? likely : null;
    // Signs and single letters say nothing themselves; in a font that holds legacy text only, they are legacy too.
    return proven && group?.unicode === 0 ? likely : null;
  }
}

const drawsCapitals = ({ font, capitals }: LegacyPiece): boolean =>
  capitals === true || (font !== null && CAPITAL_FONT.test(font));

const fontKey = (font: string | null): string => (font ?? '').toLowerCase();

const hinted = (font: string | null): LegacyEncoding | null =>
  font === null ? null : (ENCODINGS.find(({ fonts }) => fonts.test(font)) ?? null);

/** The text as it is; an Icelandic eth for `Đ` is a slip of Unicode text, not a sign of VISCII. */
const rawShare = (text: string): SyllableShare =>
  syllableShare(text.replace(/\u00d0/g, 'Đ').replace(/\u00f0/g, 'đ'));

/** Every word with letters beyond ASCII is one that official text uses all the time, and there is such a word. */
function isInUse(text: string): boolean {
  const words = (text.match(/\p{L}+/gu) ?? []).filter(
    (word) => BEYOND_ASCII.test(word) || UNICODE_LETTER.test(word),
  );
  return words.length > 0 && words.every((word) => COMMON_SYLLABLES.has(word.toLowerCase()));
}

/**
 * The encoding of a short stretch that is plain language in it and none in the likely one: fonts are used for several.
 * @param share how much of it is in the likely one
 */
function otherInUse(text: string, likely: LegacyEncoding, share: number): LegacyEncoding | null {
  if (isInUse(text) || share === 1) return null;
  const others = ENCODINGS.filter((other) => other !== likely);
  const inUse = others.find((other) => isInUse(decodeText(text, other).text));
  // Rare words, names of places: where none of several makes sense, chance does not make syllables of all.
  if (inUse || share > 0 || rawShare(text).share > 0) return inUse ?? null;
  return others.find((other) => isWhole(syllableShare(decodeText(text, other).text))) ?? null;
}

const isWhole = ({ share, words }: SyllableShare): boolean => words > 1 && share === 1;

/** The encoding that text is in beyond doubt, null for Unicode and for text too short to tell. */
function judge(text: string): Verdict | null {
  const raw = rawShare(text);
  if (raw.words < 3 || raw.share + CLEAR_LEAD > 1) return null;
  let best: { encoding: LegacyEncoding; measure: SyllableShare } | null = null;
  for (const encoding of ENCODINGS) {
    const measure = syllableShare(decodeText(text, encoding).text);
    if (measure.share > (best?.measure.share ?? 0)) best = { encoding, measure };
  }
  if (!best || best.measure.share < RIGHT_SHARE || best.measure.share < raw.share + CLEAR_LEAD) return null;
  return { encoding: best.encoding, words: raw.words };
}

/** Control characters are no text in Unicode; in old encodings they are letters, which a viewer draws in a font of its own. */
const CONTROLS_ONLY = /^[\u0080-\u009f]+$/;

/** Neighbours in one font that are alike in showing Unicode letters are judged together: words may span them. */
function stretchesOf(pieces: readonly LegacyPiece[]): LegacyPiece[] {
  const stretches: (LegacyPiece & { unicode: boolean })[] = [];
  for (const { text, font, capitals } of pieces) {
    const unicode = UNICODE_LETTER.test(text);
    const last = stretches.at(-1);
    if (last && CONTROLS_ONLY.test(last.text) && !unicode) last.font = font;
    const goesOn = last && ((last.font === font && last.capitals === capitals) || CONTROLS_ONLY.test(text));
    if (goesOn && last.unicode === unicode) last.text += text;
    else stretches.push({ text, font, unicode, ...(capitals ? { capitals } : {}) });
  }
  return stretches;
}

const toCapitals: RepairStep = (text) =>
  rewrite(text, /[^\n]+/gu, (line) => {
    const capitals = line.toUpperCase();
    return capitals.length === line.length ? capitals : line;
  });

function join(parts: readonly Repaired[]): Repaired {
  const builder = new OffsetMapBuilder();
  let text = '';
  let originalLength = 0;
  for (const part of parts) {
    for (const [index, start] of part.map.repaired.entries())
      builder.mark(text.length + start, originalLength + (part.map.original[index] ?? 0));
    text += part.text;
    originalLength += part.map.originalLength;
  }
  const map: OffsetMap = builder.build(text.length, originalLength);
  return { text, map };
}
