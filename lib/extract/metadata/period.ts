/**
 * The years a document is for (thời kỳ), as its title or its opening sentence names them.
 */
import { parseDates } from '../../text/dates.ts';
import { parsePeriods } from '../../text/dates-periods.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Anchor, Period } from '../types.ts';
import type { Frame } from './frame.ts';
import type { Title } from './title.ts';

/** A vision reaches further than what the document is for. */
const VISION = definePattern(
  'outlook behind the period',
  /(?:,?\s*(?:và\s+)?tầm nhìn|(?:,|(?<=\d))\s*(?:và\s+)?định hướng)(?!\p{L}).*$/isu,
  {
    matches: ['giai đoạn 2026-2030, tầm nhìn đến năm 2050', 'đến năm 2025, định hướng đến năm 2030'],
    misses: ['giai đoạn 2026-2030', 'Về định hướng phát triển nghề muối đến năm 2030'],
  },
);

const UNTIL = definePattern('until a year', /(?:đến|tới)\s+(?:hết\s+)?$/iu, {
  matches: ['phòng, chống ma túy đến ', 'tới hết '],
  misses: ['phát động '],
});

export interface PeriodFound {
  period: Period;
  anchor: Anchor;
}

/** The period, or null; `đến năm 2030` begins with the year of issue. */
export function readPeriod(
  context: ExtractionContext,
  frame: Frame,
  title: Title | null,
  issuedOn: string | null,
): PeriodFound | null {
  if (title) {
    const period = periodOf(title.text, issuedOn);
    if (period) return { period, anchor: title.anchor };
  }
  return openingPeriod(context, frame, issuedOn);
}

/** `… ban hành Kế hoạch … năm 2031 với nội dung như sau:` */
const LAUNCH = definePattern(
  'sentence that launches the document',
  /(?:ban hành|xây dựng|phát động)\s+(?:Kế hoạch|Chương trình|Phong trào|Đề án|Phương án|kế hoạch|chương trình)(?<about>[^.;:“]{0,300})/u,
  { matches: ['Sở Y tế ban hành Kế hoạch phòng dịch năm 2031'], misses: ['thực hiện Kế hoạch năm 2031'] },
);

function openingPeriod(
  context: ExtractionContext,
  frame: Frame,
  issuedOn: string | null,
): PeriodFound | null {
  for (const line of frame.rest.slice(0, 25)) {
    if (context.outline.headingAt(line.block, line.start) !== null) break;
    const match = LAUNCH.exec(line.text);
    const period = match && periodOf(match.groups?.about ?? '', issuedOn);
    if (match && period)
      return {
        period,
        anchor: context.anchor(
          line.block,
          line.start + match.index,
          line.start + match.index + match[0].length,
        ),
      };
  }
  return null;
}

/** Period of a title: the last of a span, a year, or a year to be reached. Dates of cited documents are none. */
export function periodOf(title: string, issuedOn: string | null): Period | null {
  const text = title.replace(VISION, '');
  // `HĐND huyện khóa VII, nhiệm kỳ 2016-2021` dates the council, not the document.
  const spans = parsePeriods(text).filter(
    (span) => span.cue !== 'nhiệm kỳ' || !/kh[óo][aá]\s+\S+,?\s*$/iu.test(text.slice(0, span.start)),
  );
  const span = spans.at(-1);
  const year = parseDates(text)
    .filter(
      (date) =>
        date.precision === 'year' &&
        !spans.some((found) => found.start <= date.start && date.end <= found.end),
    )
    .at(-1);
  if (year?.iso && (!span || year.start > span.end)) {
    const isGoal = UNTIL.test(text.slice(0, year.start));
    if (!isGoal) return { from: year.iso, to: year.iso };
    if (span) return { from: span.from, to: span.to };
    const from = issuedOn?.slice(0, 4);
    return from && from <= year.iso ? { from, to: year.iso } : null;
  }
  return span ? { from: span.from, to: span.to } : null;
}
