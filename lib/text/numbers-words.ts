/**
 * Numbers in words: `hai mươi lăm`, `một nghìn hai trăm linh bốn`, `ba triệu rưỡi`, `hai phần ba`, `một nửa`.
 * Many number words are ordinary words too (`năm` is "year", `ba` stands in names): callers must ask for a unit after.
 */
import type { NumberReading } from './numbers.ts';

const DIGIT: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const SCALE: Record<string, number> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

const SYLLABLE = /\p{L}+/gu;

interface Syllable {
  text: string;
  start: number;
  end: number;
}

/** A number in words, with the syllables it took. */
export interface WordNumber extends NumberReading {
  syllables: number;
}

/** The syllables that stand next to each other with single spaces between, from the first one given. */
function run(text: string, offset: number): Syllable[] {
  const found: Syllable[] = [];
  SYLLABLE.lastIndex = offset;
  for (let match = SYLLABLE.exec(text); match && found.length < 16; match = SYLLABLE.exec(text)) {
    const previous = found.at(-1);
    if (previous ? text.slice(previous.end, match.index) !== ' ' : match.index !== offset) break;
    found.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * Reads the number that starts exactly at `offset`; null when no number word stands there.
 * Takes the longest reading: `hai mươi lăm xã` gives 25 and stops before `xã`.
 */
export function readWordNumber(text: string, offset: number): WordNumber | null {
  const words = run(text, offset);
  const first = words[0];
  if (!first) return null;
  if (first.text === 'nửa') return finish(words, 1, 0.5);
  if (first.text === 'một' && words[1]?.text === 'nửa') return finish(words, 2, 0.5);
  const whole = readWhole(words, 0);
  if (!whole) return null;
  if (words[whole.next]?.text === 'phần') {
    const below = readWhole(words, whole.next + 1);
    if (below && below.value > 0) return finish(words, below.next, whole.value / below.value);
  }
  return finish(words, whole.next, whole.value);
}

function finish(words: Syllable[], count: number, value: number): WordNumber | null {
  const last = words[count - 1];
  const first = words[0];
  if (!first || !last) return null;
  return { start: first.start, end: last.end, value, style: 'words', syllables: count };
}

/** Groups below a thousand, each with its scale, added up; `rưỡi` adds half of the scale before it. */
function readWhole(words: Syllable[], from: number): { value: number; next: number } | null {
  let next = from;
  let total = 0;
  let lastScale = 0;
  let read = false;
  while (next < words.length) {
    const group = readGroup(words, next);
    if (!group) break;
    read = true;
    next = group.next;
    let scale = 1;
    for (let word = words[next]; word && SCALE[word.text] !== undefined; word = words[next]) {
      scale *= SCALE[word.text] ?? 1;
      next++;
    }
    total += group.value * scale;
    lastScale = scale > 1 ? scale : group.hundreds ? 100 : 0;
    if (words[next]?.text === 'rưỡi' && lastScale > 0) {
      total += lastScale / 2;
      next++;
      break;
    }
    if (scale === 1) break;
  }
  return read ? { value: total, next } : null;
}

/** `hai trăm linh bốn`, `mười lăm`, `hai mươi mốt`, `ba chục`, `bảy`. */
function readGroup(
  words: Syllable[],
  from: number,
): { value: number; next: number; hundreds: boolean } | null {
  const at = (index: number): string => words[index]?.text ?? '';
  let next = from;
  let value = 0;
  let hundreds = false;
  const lead = DIGIT[at(next)];
  if (lead !== undefined && at(next + 1) === 'trăm') {
    value = lead * 100;
    hundreds = true;
    next += 2;
  }
  if (hundreds && (at(next) === 'linh' || at(next) === 'lẻ')) {
    const ones = DIGIT[at(next + 1)];
    if (ones !== undefined) return { value: value + ones, next: next + 2, hundreds: false };
  }
  const tens = DIGIT[at(next)];
  if (at(next) === 'mười') {
    value += 10;
    next++;
  } else if (tens !== undefined && (at(next + 1) === 'mươi' || at(next + 1) === 'chục')) {
    value += tens * 10;
    next += 2;
  } else if (tens !== undefined) {
    // `một trăm năm` could be a hundred years: a lone digit after a hundred needs `linh`.
    if (hundreds) return { value, next, hundreds };
    return { value: value + tens, next: next + 1, hundreds: false };
  } else return hundreds ? { value, next, hundreds } : null;
  const ones = DIGIT[at(next)];
  if (ones !== undefined && ones > 0) return { value: value + ones, next: next + 1, hundreds: false };
  return { value, next, hundreds: false };
}
