/**
 * Writing in the header that OCR made nothing of (chữ viết tay chưa đọc được): a serial number or a day filled in by hand
 * or with a rubber stamp. Left out, it would look as if it had never been written, and blanks accuse.
 */
import { UNREAD } from '../../document/doubt.ts';
import { definePattern } from '../../text/pattern.ts';
import type { OcrImage, OcrWord } from '../reader.ts';

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

const NUMBER_LABEL = /^S[ốôó][:.]?$/iu;

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

/** Where a pixel of the level picture stands in the scan. */
type Place = (x: number, y: number) => [x: number, y: number];

/** The place of pixels before a picture of this size was turned back by an angle about its middle. */
export function placeInScan({ width, height }: OcrImage, angle: number): Place {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  return (x, y) => [
    middleX + (x - middleX) * cosine - (y - middleY) * sine,
    middleY + (x - middleX) * sine + (y - middleY) * cosine,
  ];
}

/**
 * The words with a mark where the header holds writing that was not read.
 * @param scan the page as scanned, with its colours
 * @param scanned where a pixel of the picture the words were read in stands in the scan
 */
export function withUnread(words: readonly OcrWord[], scan: OcrImage, scanned: Place): OcrWord[] {
  return words.flatMap((word, i) => {
    if (word.box.y > scan.height * HEADER) return [word];
    const next = words[i + 1];
    const space = blankAfter(word, next?.line === word.line ? next : undefined);
    if (!space || !isWritten(scan, space, scanned)) return [word];
    const { left, right, baseline, height } = space;
    const box = { x: left, y: baseline - height, width: right - left, height };
    return [word, { ...word, text: UNREAD, confidence: 0, box }];
  });
}
