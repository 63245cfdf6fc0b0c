/**
 * Place and date of issue (địa danh, thời gian ban hành): `Kim Sơn, ngày 06 tháng 02 năm 2031`.
 */
import { blankNumber, documentNumbers } from '../../lexicon/document-types/document-number.ts';
import { type DateMention, parseDates } from '../../text/dates.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Anchor } from '../types.ts';
import type { Frame } from './frame.ts';
import { withoutTitles } from './header-lines.ts';

export interface PlaceDate {
  place: string | null;
  /** ISO; partial where day or month was left blank; null where even the year was. */
  issuedOn: string | null;
  placeAnchor: Anchor | null;
  dateAnchor: Anchor;
}

const PLACE = definePattern('place before the date', /(?<place>\p{Lu}[\p{L}\d'’.\- ]{1,40}?)\s*,\s*$/u, {
  matches: ['Kim Sơn, ', 'TP. Bình Hải, ', 'Ia H’Drai,'],
  misses: ['theo Nghị quyết ', '12, '],
});

/** Older documents put place and date above the signature: a line of its own. */
const CLOSING_LINE = definePattern(
  'place and date on a line of their own',
  /^\p{Lu}[\p{L}'’.\- ]{1,40},\s*ngày[\s.…_\d]*tháng[\s.…_\d]*năm\s*(?:19|20)\d{2}\.?$/u,
  { matches: ['Kim Sơn, ngày 5 tháng 6 năm 2005'], misses: ['Căn cứ Luật, ngày 5 tháng 6 năm 2005;'] },
);

/** Place and date of the header, or of the closing line, or null. */
export function readPlaceDate(context: ExtractionContext, frame: Frame): PlaceDate | null {
  for (const index of new Set(frame.header.map((line) => line.block))) {
    const text = context.blocks[index]?.text ?? '';
    const limit = frame.typeSpan?.block === index ? frame.typeSpan.start : text.length;
    const date = parseDates(withoutScrawl(text.slice(0, limit))).find(
      (found) =>
        found.precision === 'day' && (found.long || (found.year !== null && isIntroduced(text, found))),
    );
    if (date) return toPlaceDate(context, index, date);
  }
  for (const { block, start, text } of frame.banner) {
    const date = parseDates(text).find((found) => found.precision === 'day' && found.year !== null);
    if (date)
      return {
        place: null,
        issuedOn: date.iso,
        placeAnchor: null,
        dateAnchor: context.anchor(block, start + date.start, start + date.end),
      };
  }
  for (const block of context.blocks)
    if (block.region === 'body' && CLOSING_LINE.test(block.text)) {
      const date = parseDates(block.text)[0];
      if (date) return toPlaceDate(context, block.index, date);
    }
  return null;
}

/** A date in figures needs its first word or a place before it: else it is a day of a timetable. */
const isIntroduced = (text: string, { start }: DateMention): boolean =>
  /^ngày/iu.test(text.slice(start)) || /,\s*$/.test(text.slice(0, start));

/** A day or month by hand that OCR made letters of (`ngày ÿ9 tháng`) is unknown; blanks keep the offsets. */
const withoutScrawl = (text: string): string =>
  text.replace(
    /(?<=ngày\s+)\S{0,3}[^\s\d.…_]\S{0,3}(?=\s+tháng\s)|(?<=tháng\s+)\[\?\](?=\s+năm\s)/gu,
    (scrawl) => ' '.repeat(scrawl.length),
  );

function toPlaceDate(context: ExtractionContext, index: number, date: DateMention): PlaceDate {
  const text = context.blocks[index]?.text ?? '';
  const before = text.slice(0, date.start);
  const whole = before.slice(before.lastIndexOf('\n') + 1);
  // Number and date on one line when columns are merged: the place begins behind the symbol.
  const line = whole.slice(documentNumbers(whole).at(-1)?.end ?? blankNumber(whole)?.end ?? 0);
  // The motto may stand on the same line when a reader merges the columns.
  const match = PLACE.exec(`${withoutTitles(line)}${/,\s*$/.test(line) ? ' ' : ''}`);
  const place = (match?.groups?.place ?? '').replace(/^.*?\d\s+(?=\p{Lu})/u, '').trim();
  const at = place ? before.lastIndexOf(place) : -1;
  return {
    place: place || null,
    issuedOn: date.iso,
    placeAnchor: at >= 0 ? context.anchor(index, at, at + place.length) : null,
    dateAnchor: context.anchor(index, date.start, date.end),
  };
}
