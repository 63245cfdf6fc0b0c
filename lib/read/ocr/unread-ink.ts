/**
 * Writing in the header that OCR made nothing of (chữ viết tay chưa đọc được): a serial number or a day filled in by hand
 * or with a rubber stamp. Left out, it would look as if it had never been written, and blanks accuse.
 */
import { UNREAD } from '../../document/doubt.ts';
import { definePattern } from '../../text/pattern.ts';
import type { OcrImage, OcrWord } from '../reader.ts';
import type { Place } from './turn-back.ts';

/** Headers end above this part of a page. */
const HEADER = 0.45;
/** How far behind its label a number may stand when nothing is read behind it, in heights of the label. */
const REACH = 6;
/** A space narrower than this, in heights of the words beside it, has no room for writing. */
const ROOM = 0.9;
/** Kept off the words beside, in heights: their own strokes reach over. */
const MARGIN = 0.25;
/** Share of the space's pixels that ink covers at least, above the dots of a leader. */
const INKED = 0.025;
/** Ink spreads over at least this part of the height: specks and dots do not. */
const TALL = 0.5;
/** How much darker than paper ink of any colour is in its darkest channel. */
const CONTRAST = 70;

/** With its capital and colon: `số` in running text is followed by numbers of many shapes. */
const NUMBER_LABEL = /^(?:S[ốôó]|SỐ):$/u;

/** What stands before a blank of the header, and what behind it. */
const BLANKS: readonly { before: RegExp; behind: RegExp }[] = [
  {
    before: NUMBER_LABEL,
    behind: definePattern('symbol without its number', /^[./…-]*[-/]\s?\p{Lu}{2}/u, {
      matches: ['/KH-UBND', '-KH/HU', '…/QĐ-UBND'],
      misses: ['12/KH-UBND', 'Lào'],
    }),
  },
  { before: /(?:^|,)ngày$/iu, behind: /^tháng$/iu },
  { before: /^tháng$/iu, behind: /^năm$/iu },
];

interface Space {
  left: number;
  right: number;
  baseline: number;
  height: number;
}

const rightOf = ({ box }: OcrWord): number => box.x + box.width;

/** The blank between two neighbours of a line, or behind a label that nothing follows. */
function blankAfter(word: OcrWord, next: OcrWord | undefined): Space | null {
  const height = word.box.height;
  const follows = next && next.box.x - rightOf(word) < height * REACH * 1.5 ? next : undefined;
  const kind = BLANKS.find(
    ({ before, behind }) =>
      before.test(word.text) && (follows ? behind.test(follows.text) : before === NUMBER_LABEL),
  );
  if (!kind) return null;
  const left = rightOf(word) + height * MARGIN;
  const right = follows ? follows.box.x - height * MARGIN : left + height * REACH;
  return right - left < height * ROOM ? null : { left, right, baseline: word.baseline, height };
}

/** True when the space holds more ink than a leader of dots and the dirt of a scan. */
function isWritten({ width, height, pixels }: OcrImage, space: Space, scanned: Place): boolean {
  const rows = new Set<number>();
  let dark = 0;
  let all = 0;
  const top = Math.round(space.baseline - space.height);
  // The dots of a leader stand on the baseline.
  const bottom = Math.round(space.baseline - space.height * 0.2);
  for (let y = top; y < bottom; y++)
    for (let x = Math.round(space.left); x < space.right; x++) {
      const [px, py] = scanned(x, y).map(Math.round);
      if (px === undefined || py === undefined || px < 0 || py < 0 || px >= width || py >= height) continue;
      const at = (py * width + px) * 4;
      all++;
      if (Math.min(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255) > 255 - CONTRAST)
        continue;
      dark++;
      rows.add(y);
    }
  return all > 0 && dark > all * INKED && rows.size > (bottom - top) * TALL;
}

/** What OCR made of writing between a label and what follows it: no number of a document, no day and no month. */
const isScrawl = (text: string): boolean =>
  !/^\d{1,5}[a-zđ]?(?:-\p{Lu}+)?$/u.test(text) && !/^[.…_\s-]*$/u.test(text);

const SYMBOL_BEHIND = definePattern(
  'symbol with scrawl before its stroke',
  /^(?<scrawl>[^/]+)(?<symbol>\/\p{Lu}{2}.*)$/u,
  {
    matches: ['L7V/KH-UBND', '7o/QĐ-UBND'],
    misses: ['/KH-UBND', 'KH-UBND'],
  },
);

/** Most words that OCR makes of one number by hand. */
const MOST_SCRAWLS = 3;

/** A word that stands for writing nobody could read, in the box of what was made of it. */
function unread(parts: readonly OcrWord[], text = UNREAD): OcrWord[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const top = Math.min(...parts.map(({ box }) => box.y));
  const bottom = Math.max(...parts.map(({ box }) => box.y + box.height));
  const box = { x: first.box.x, y: top, width: rightOf(last) - first.box.x, height: bottom - top };
  return [{ ...first, text, confidence: 0, box }];
}

/** The words of one line with marks for what was made of writing behind a label, as many words as that was. */
function scrawlBehind(label: OcrWord, rest: readonly OcrWord[]): { marked: OcrWord[]; used: number } | null {
  const kinds = BLANKS.filter(({ before }) => before.test(label.text));
  for (let used = 1; used <= Math.min(MOST_SCRAWLS, rest.length); used++) {
    const inner = rest.slice(0, used);
    const next = rest[used];
    const [last] = inner.slice(-1);
    const glued = NUMBER_LABEL.test(label.text) && last ? SYMBOL_BEHIND.exec(last.text)?.groups : undefined;
    const before = inner.slice(0, -1).map(({ text }) => text);
    if (glued)
      return isScrawl([...before, glued.scrawl].join(''))
        ? { marked: unread(inner, `${UNREAD}${glued.symbol}`), used }
        : null;
    if (next && kinds.some(({ behind }) => behind.test(next.text)))
      return isScrawl([...before, last?.text].join('')) ? { marked: unread(inner), used } : null;
  }
  return null;
}

const lineOf = (words: readonly OcrWord[], at: number): OcrWord[] => {
  const end = words.findIndex((word, i) => i > at && word.line !== words[at]?.line);
  return words.slice(at + 1, end < 0 ? undefined : end);
};

/**
 * The words with a mark where the header holds writing that was not read.
 * @param scan the page as scanned, with its colours
 * @param scanned where a pixel of the picture the words were read in stands in the scan
 */
export function withUnread(words: readonly OcrWord[], scan: OcrImage, scanned: Place): OcrWord[] {
  const told: OcrWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    told.push(word);
    if (word.box.y > scan.height * HEADER) continue;
    const line = lineOf(words, i);
    const scrawl = scrawlBehind(word, line);
    if (scrawl) {
      told.push(...scrawl.marked);
      i += scrawl.used;
      continue;
    }
    const space = blankAfter(word, line[0]);
    if (!space || !isWritten(scan, space, scanned)) continue;
    const { left, right, baseline, height } = space;
    const box = { x: left, y: baseline - height, width: right - left, height };
    told.push({ ...word, text: UNREAD, confidence: 0, box });
  }
  return told;
}

/** Numbers with unread ink at their side: part of them may be missing. */
const CUT_OFF = 0.4;

/** The words with doubt over numbers beside which something stands that no word took: `96,4` read as `4`. */
export function withCutNumbers(words: readonly OcrWord[], scan: OcrImage, scanned: Place): OcrWord[] {
  const told = [...words];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (next?.line !== word.line || !/\d/u.test(word.text + next.text)) continue;
    const height = Math.min(word.box.height, next.box.height);
    const left = rightOf(word) + height * MARGIN;
    const right = next.box.x - height * MARGIN;
    if (right - left < height * ROOM * 0.5 || right - left > height * REACH) continue;
    if (!isWritten(scan, { left, right, baseline: word.baseline, height }, scanned)) continue;
    for (const at of [i, i + 1]) {
      const beside = told[at];
      if (beside && /\d/u.test(beside.text))
        told[at] = { ...beside, confidence: Math.min(beside.confidence, CUT_OFF) };
    }
  }
  return told;
}
