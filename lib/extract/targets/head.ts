/**
 * The words right before a number, peeled off from right to left: bounds, verbs, averages, effort, period.
 * `Tổng sản phẩm Xoài … phấn đấu đến năm 2030 đạt trên | 18.000 tấn` leaves `Tổng sản phẩm Xoài …`.
 */
import { AVERAGES, BOUNDS_BEFORE, VERBS } from '../../lexicon/comparators.ts';
import { EFFORT_WORDS } from '../../lexicon/effort.ts';
import { definePattern } from '../../text/pattern.ts';
import { DUE_DAY } from './period.ts';
import type { Head } from './types.ts';

type Token =
  | { kind: 'bound'; bound: Head['comparator'] }
  | {
      kind: 'verb';
      means: 'level' | 'increase' | 'decrease';
      reaches: boolean;
      describes: boolean;
      owns: boolean;
    }
  | { kind: 'average' }
  | { kind: 'effort' }
  | { kind: 'turn' }
  | { kind: 'from' };

/** Weak verbs: they describe as often as they promise. */
const DESCRIBING = new Set(['chiếm', 'chiếm tỷ lệ', 'chiếm tỷ trọng', 'có', 'là', 'thu hút', 'được']);

const TOKENS = new Map<string, Token>();
for (const words of EFFORT_WORDS) TOKENS.set(words, { kind: 'effort' });
for (const words of AVERAGES) TOKENS.set(words, { kind: 'average' });
for (const { words, means, reaches } of VERBS)
  TOKENS.set(words, {
    kind: 'verb',
    means,
    reaches: reaches ?? false,
    describes: DESCRIBING.has(words),
    owns: DESCRIBING.has(words) && !words.startsWith('chiếm'),
  });
for (const { words, bound } of BOUNDS_BEFORE) TOKENS.set(words, { kind: 'bound', bound });
TOKENS.set('từ', { kind: 'from' });
TOKENS.set('lần lượt', { kind: 'turn' });

/** `vượt 5% dự toán` is a rise over the estimate, `vượt 5.000 tấn` a floor: what follows the number decides. */
const EXCEEDS = new Set(['vượt', 'vượt trên']);

/** Bounds that say nothing else; `trên`, `dưới` and `gần` also stand inside names. */
const BOUNDS_ONLY = new Set(['tối thiểu', 'ít nhất', 'tối đa', 'không dưới', 'không quá', 'không vượt quá']);

const MOST_WORDS = 4;

/** Words that end in a known one and are another: `chuyên cần`, `đáp ứng yêu cầu`. */
const COMPOUND =
  /(?:chuyên cần|chưa đạt|không đạt|chưa hoàn thành|giá trị tăng thêm|đáp ứng yêu cầu|nhu cầu|theo yêu cầu|trở lên|trở xuống)$/u;

/** A period at the end of the head: `đến năm 2030`, `trong giai đoạn này`, `năm 2024`. Never a baseline. */
const PERIOD_END = definePattern(
  'period before a value',
  new RegExp(
    String.raw`(?<!(?:so với|hơn|bằng|như)\s)(?<!\p{L})(?:,\s*)?(?:(?:đến|tới|vào|trong|từ|trước|cho đến|tính đến)\s+)?(?:(?:hết|cuối|đầu|trước)\s+)?(?:${DUE_DAY}|(?:năm|giai đoạn|thời kỳ|nhiệm kỳ|năm học)(?:\s+\d{4}(?:\s*[-–]\s*\d{4})?|\s+(?:này|đó))|(?<=(?:trong|cuối|hết|cả)\s+)(?:năm|nhiệm kỳ)|(?<=(?:đến|tới|hết|cuối)\s+)20\d{2}|\d{4}\s*[-–]\s*\d{4}|(?:giai đoạn|thời gian)\s+tới),?\s*$`,
    'iu',
  ),
  {
    matches: [
      'phấn đấu đến năm 2030',
      'trong giai đoạn này',
      'hàng năm từ 2007-2010',
      'lộ trình đến trước ngày 30/9/2025',
      'đến trước ngày 30 tháng 9 năm 2025',
      'đến 30.9.2025',
      'đến hết quý II/2025',
    ],
    misses: ['so với năm 2023', 'cao hơn năm 2023', 'bình quân hằng năm', 'năm 2024 đạt'],
  },
);

/** `so với năm 2020 tăng 31%`: what it is compared with stands between name and value. */
const COMPARED_END = definePattern(
  'comparison before a value',
  /(?<!\p{L})(?:so với|so)\s+(?:cùng kỳ\s+)?(?:(?:cuối|đầu)\s+)?(?:năm|giai đoạn|nhiệm kỳ)\s+(?:trước|\d{4}(?:\s*[-–]\s*\d{4})?),?\s*$/iu,
  {
    matches: ['thu nhập đến năm 2030 so với năm 2025', 'so với cùng kỳ năm trước,'],
    misses: ['so với năm 2023 tăng', 'đến năm 2030'],
  },
);

/** Words before a movement word that make it a noun: `tốc độ tăng`, `mức giảm`. */
const NOUN_BEFORE_MOVEMENT = definePattern(
  'rate that is named by a movement',
  /(?<!\p{L})(?:tốc độ|tỷ lệ|tỉ lệ|mức|mức độ|nhịp độ|chỉ số|hệ số|vào|đà|cho)\s*$/iu,
  { matches: ['tốc độ ', 'Mức', 'tỷ lệ '], misses: ['tỷ lệ hộ nghèo ', 'sản lượng '] },
);

const GROWTH_AS_GOAL = /(?<!\p{L})(?:mục tiêu|chỉ tiêu)\s*$/iu;

const AVERAGE_AFTER_MOVEMENT = definePattern(
  'average after a movement',
  /(?<!\p{L})(?:tăng(?: trưởng)?|giảm)\s+(?:bình quân|trung bình)(?:\s+(?:hằng|hàng|mỗi|từng)\s+năm)?\s*$/iu,
  {
    matches: ['tăng bình quân hàng năm ', 'giảm bình quân'],
    misses: ['lấp đầy bình quân', 'bình quân tăng'],
  },
);

const NAMED_RATE = definePattern(
  'rate of growth as a noun',
  /(?<!\p{L})(?:tốc độ|tỷ lệ|tỉ lệ|mức)\s+(?:tăng|giảm)(?:\s+trưởng)?\s*$/iu,
  { matches: ['tốc độ tăng ', 'Tốc độ tăng trưởng'], misses: ['sản lượng tăng ', 'tốc độ '] },
);

/**
 * Reads the head that ends at `end`, no further left than `start`.
 * What is left of it (`text.slice(start, head.end)`) is the name of the indicator, with what stands before the name.
 */
export function readHead(text: string, start: number, end: number): Head {
  const head: Head = {
    end,
    comparator: null,
    from: false,
    verb: null,
    movement: null,
    reaches: false,
    effort: false,
    describes: false,
    owns: false,
    average: false,
    exceeds: false,
  };
  for (let step = 0; step < 12; step++) {
    head.end = trimRight(text, start, head.end);
    // Lines broken inside a sentence break it at a blank.
    const before = text.slice(Math.max(start, head.end - 60), head.end).replace(/\s/gu, ' ');
    if (before.endsWith(':')) {
      head.verb ??= 'colon';
      head.end -= 1;
      continue;
    }
    const period = (head.movement ? COMPARED_END.exec(before) : null) ?? PERIOD_END.exec(before);
    if (period && step < 11) {
      head.end -= before.length - period.index;
      continue;
    }
    if (!peelWords(before, head)) break;
  }
  return head;
}

function trimRight(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,(–-]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Takes the longest known words off the end; false when none stands there. */
function peelWords(before: string, head: Head): boolean {
  const lower = before.toLowerCase();
  const words = lower.split(' ');
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const phrase = words.slice(-count).join(' ');
    const token = TOKENS.get(phrase);
    if (!token) continue;
    const rest = before.slice(0, before.length - phrase.length);
    if (COMPOUND.test(lower) || !take(token, phrase, rest, head)) continue;
    head.end -= phrase.length;
    return true;
  }
  return false;
}

function take(token: Token, phrase: string, rest: string, head: Head): boolean {
  switch (token.kind) {
    case 'bound':
      // Farther from the number than a verb, the word belongs to the name: `số người trên 60 tuổi đạt`.
      // `tỷ lệ tối thiểu đạt 70%`: but no name ends in a word that does nothing else than bound.
      if ((head.verb === 'level' || head.movement) && (head.comparator || !BOUNDS_ONLY.has(phrase)))
        return false;
      if (EXCEEDS.has(phrase)) {
        // `vượt tối thiểu 10%`: the nearer word bounds, `vượt` says what is measured.
        head.exceeds = true;
        return true;
      }
      head.comparator ??= token.bound;
      return true;
    case 'from':
      if (head.verb || head.movement) return false;
      head.from = true;
      return true;
    case 'average':
      // `tăng bình quân … đạt 10%`: the average belongs to the movement, else to the name.
      if (head.verb === 'level' && !AVERAGE_AFTER_MOVEMENT.test(rest + phrase)) return false;
      // `Khá 45%, trung bình 39%`: alone it is a grade.
      if (NAMED_RATE.test(rest) || !/\p{L}/u.test(rest)) return false;
      head.average = true;
      return true;
    case 'turn':
      return true;
    case 'effort':
      // `hoàn thành: 39%` beside `hoàn thành tốt: 28%` is a grade of learning.
      if (head.verb === 'colon' && phrase === 'hoàn thành' && !/\p{L}/u.test(rest)) return false;
      head.effort = true;
      return true;
    case 'verb':
      if (token.means === 'level') {
        head.verb = 'level';
        head.reaches ||= token.reaches;
        head.describes ||= token.describes;
        head.owns ||= token.owns;
        return true;
      }
      if (NOUN_BEFORE_MOVEMENT.test(rest)) return false;
      // `với mục tiêu tăng trưởng đạt 8%`: the growth is what is aimed at.
      if (phrase === 'tăng trưởng' && head.verb === 'level' && GROWTH_AS_GOAL.test(rest)) return false;
      // `tăng, đạt 500 tấn` states the level reached; `tăng bình quân đạt 10%` states the rise.
      if (!head.reaches && (head.verb !== 'level' || head.average)) head.movement ??= token.means;
      return true;
  }
}
