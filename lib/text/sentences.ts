/**
 * Sentences and the parts of a sentence that semicolons divide (câu, vế câu). Offsets are UTF-16 indices into the text.
 */

/** A stretch of the text given; never empty, never padded. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Written with a full stop that ends nothing; compared in lower case. */
const ABBREVIATED = new Set([
  'tp',
  'tx',
  'tt',
  'ths',
  'ts',
  'pgs',
  'gs',
  'bs',
  'ks',
  'tr',
  'đ',
  'stt',
  'mr',
  'st',
  'q',
  'p',
  'h',
  'no',
]);

/** Ends of sentences: a full stop, question or exclamation mark, or dots that leave the rest out, before a new beginning, or a line break. */
const BREAK = /[.!?…]+(?=\s|["”»)]|\p{Lu}\p{Ll})|\n/gu;

const LINE_GOES_ON = /[\p{L}\p{N}%,] ?\n ?\p{Ll}/u;

/**
 * Splits at full stops that end a sentence. Numbers (`1.700.000`), abbreviations (`TP. Huế`), labels at the start
 * (`1.`, `a.`) and stops inside brackets do not end one.
 */
export function splitSentences(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  const depths = bracketDepths(text);
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const at = match.index;
    if (match[0] !== '\n') {
      if ((depths[at] ?? 0) > 0) continue;
      const before = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
      if (ABBREVIATED.has(before.toLowerCase())) continue;
      if (isLabel(text.slice(start, at))) continue;
      const next = /^[.!?…\s"”»)]*(\S)/u.exec(text.slice(at))?.[1];
      if (next && /\p{Ll}/u.test(next)) continue;
    }
    // A line that goes on in small letters was broken by its width, not by its meaning.
    if (match[0] === '\n' && LINE_GOES_ON.test(text.slice(Math.max(0, at - 2), at + 3))) continue;
    push(found, text, start, at + match[0].length);
    start = at + match[0].length;
  }
  push(found, text, start, text.length);
  return found;
}

/** Splits a stretch of the text at semicolons outside brackets. */
export function splitAtSemicolons(text: string, span: TextSpan): TextSpan[] {
  const found: TextSpan[] = [];
  let depth = 0;
  let start = span.start;
  for (let at = span.start; at < span.end; at++) {
    const letter = text[at];
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === ';' && depth === 0) {
      push(found, text, start, at);
      start = at + 1;
    }
  }
  push(found, text, start, span.end);
  return found;
}

const isLabel = (text: string): boolean => /^\s*(?:\d{1,2}(?:\.\d{1,2})*|\p{L}|[IVXL]{1,5})$/u.test(text);

/** 1 at each offset inside round brackets, else 0; a bracket that never closes counts for nothing. */
export function bracketDepths(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')') {
      const from = open.pop();
      if (from !== undefined && open.length === 0) depths.fill(1, from, at + 1);
    }
  }
  return depths;
}

function push(found: TextSpan[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (start < end) found.push({ start, end });
}
