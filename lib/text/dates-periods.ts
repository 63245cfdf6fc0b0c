/**
 * Spans of years (giai đoạn, thời kỳ, nhiệm kỳ): `giai đoạn 2021 - 2025`, `từ năm 2021 đến năm 2025`.
 */
import { definePattern } from './pattern.ts';

/** A span of years in a text, inclusive; offsets are UTF-16 indices and include the cue word. */
export interface PeriodMention {
  start: number;
  end: number;
  /** Four digits each, `from` never after `to`. */
  from: string;
  to: string;
  /** `giai đoạn`, `thời kỳ`, `nhiệm kỳ`, `năm học`, `khóa` in lower case, or null for bare years. */
  cue: string | null;
}

const PERIOD = definePattern(
  'period of years',
  /(?:(?<!\p{L})(?<cue>giai đoạn|thời kỳ|thời kì|nhiệm kỳ|nhiệm kì|niên khóa|niên khoá|năm học)\s*(?:\d\s*năm\s*)?,?\s*\(?)?(?:từ\s+)?(?:năm\s+)?(?<![\d/.,-])(?<from>(?:19|20)\d{2})(?:\s*[-–—]\s*|\s+đến\s+(?:hết\s+)?(?:năm\s+)?)(?<to>(?:19|20)\d{2})(?![\d/]|[.,-]\d)/giu,
  {
    matches: [
      ['giai đoạn 2021-2025', 'giai đoạn 2021-2025'],
      'Giai đoạn 2026 – 2030',
      '5 năm (2021-2025)',
      'từ năm 2021 đến năm 2025',
      'nhiệm kỳ 2020-2025',
      'năm học 2024-2025',
      '2022 - 2025, tầm nhìn đến năm 2030',
    ],
    misses: ['đến năm 2030', '1.2021-2025', '12021-2025', 'số 2021-20255', '01/2021/NĐ-CP'],
  },
);

/** Every span of years of a text, in order of place. */
export function parsePeriods(text: string): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const match of text.matchAll(PERIOD)) {
    const { cue, from = '', to = '' } = match.groups ?? {};
    if (from > to) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      from,
      to,
      cue: cue ? cue.toLowerCase() : null,
    });
  }
  return found;
}
