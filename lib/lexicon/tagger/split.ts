/**
 * Sentences and terms of Vietnamese administrative text. The tokenizer's own splitting is English: it breaks after
 * `Đ/c.`, `TP.` and `1.`; this one breaks where a clerk ends a sentence.
 */

/** A stretch of a text; UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Abbreviations after which a full stop ends nothing: `TP. Huế`, `Đ/c. An`, `P. Nội vụ`, `TS. Bình`. */
const STOP_WORDS = new Set([
  'tp',
  'tx',
  'tt',
  'p',
  'q',
  'h',
  'đ/c',
  'đc',
  'ts',
  'ths',
  'gs',
  'pgs',
  'bs',
  'ks',
  'ls',
  'vp',
  'kt',
  'tl',
  'tm',
  'tuq',
  'v.v',
  'vv',
  'st',
  'tr',
  'tnhh',
  'ct',
  'số',
]);

const TERM = /\S+\s*/gu;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}/.]*$/u;
const LOOK_BEHIND = 12;

/** Terms with the blanks after them; joined they are the text again. */
export const splitTerms = (text: string): string[] => text.match(TERM) ?? [text];

/**
 * Sentences of a text: broken at line ends, at `;` never, and at `.`, `!`, `?` followed by a blank and a capital
 * letter, a digit or a bullet, unless the stop belongs to an abbreviation or to a heading number.
 * Stretches leave out the blanks between sentences.
 */
export function sentenceStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const close = (end: number, next: number): void => {
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    const to = start + text.slice(start, end).trimEnd().length;
    if (from < to) found.push({ start: from, end: to });
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '\n') close(at, at + 1);
    else if ((mark === '.' || mark === '!' || mark === '?') && endsSentence(text, start, at))
      close(at + 1, at + 1);
  }
  close(text.length, text.length);
  return found;
}

function endsSentence(text: string, start: number, at: number): boolean {
  if (!/^[”"')»]*(?:\.\/\.)?\s+[\p{Lu}\p{N}“"(+-]/u.test(text.slice(at + 1, at + 12))) return false;
  if (text.charAt(at) !== '.') return true;
  const word = (WORD_BEFORE.exec(text.slice(Math.max(start, at - LOOK_BEHIND), at))?.[0] ?? '').toLowerCase();
  // `1.`, `2.3.`, `a.` at the start of a sentence are numbers of points.
  if (at - word.length <= start + 1 && /^(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivx]+)$/u.test(word)) return false;
  return !STOP_WORDS.has(word);
}

/** Sentence texts in the shape the tokenizer wants: with their blanks, joined they are the text again. */
export function splitSentences(text: string): string[] {
  const stretches = sentenceStretches(text);
  if (stretches.length === 0) return [text];
  return stretches.map(({ start }, index) =>
    text.slice(index === 0 ? 0 : start, stretches[index + 1]?.start ?? text.length),
  );
}
