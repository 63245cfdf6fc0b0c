/**
 * Corrections over the words of a whole document, in reading order: labels of headings in sequence, and pairs of
 * syllables that the document itself or the administrative vocabulary spells otherwise.
 */
import { COMPOUND_WORDS } from '../../lexicon/compound-words.ts';
import { fold, foldPlain } from '../../text/fold.ts';
import type { OcrWord } from '../reader.ts';
import { withoutDoubledVowel } from './broken-syllables.ts';
import { nameLines } from './capital-lines.ts';
import { bracketedIndex, partLabel, plainMisreading, romanLabel, unpointedLabel } from './misread.ts';

/** Tesseract's confidence in a word it has no doubt of; words below it may be corrected. */
const CERTAIN = 0.95;
/** A spelling must be this many times as frequent as the rare one to replace it, and this frequent at least. */
const LEAD = 5;
const FREQUENT = 4;

/** Pairs whose other readings are no words at all; they are put right however sure Tesseract is. */
const UNMISTAKABLE = [
  ...[
    'bảo đảm',
    'đảm bảo',
    'sản xuất',
    'sản phẩm',
    'sản lượng',
    'tài sản',
    'thủy sản',
    'cộng sản',
    'di sản',
    'nông sản',
    'lâm sản',
    'khoáng sản',
    'động sản',
    'tinh thần',
    'đảng viên',
  ],
  ...['đảng bộ', 'đảng ủy', 'quản lý', 'quản trị', 'căn bản', 'văn bản', 'nền tảng', 'bền vững', 'thi đua'],
  ...[
    'khen thưởng',
    'phấn đấu',
    'hội đồng',
    'ủy ban',
    'chủ tịch',
    'giám đốc',
    'chi cục',
    'hiệu trưởng',
    'củng cố',
    'kiện toàn',
    'vững chắc',
    'thẩm quyền',
  ],
];

/** Readings of a pair that are words as well, so that the listed pair proves nothing. */
const LEGITIMATE = new Set(['chi tiêu', 'chi phí', 'giảm độc']);

/** No word and no name has the syllable on the left; with a capital the right one names the Party. */
const SYLLABLES: Record<string, string> = { Đẳng: 'Đảng', giẳm: 'giảm', Giẳm: 'Giảm' };

const CORE = /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u;

interface Syllable {
  before: string;
  letters: string;
  after: string;
}

function syllableOf(text: string): Syllable | null {
  const match = CORE.exec(text);
  return match ? { before: match[1] ?? '', letters: match[2] ?? '', after: match[3] ?? '' } : null;
}

/** Letters of `right` in the case of the letters they replace. */
function inCaseOf(right: string, wrong: string): string {
  if (wrong === wrong.toUpperCase() && wrong.length > 1) return right.toUpperCase();
  const first = wrong.charAt(0);
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

const sure = new Set<string>(UNMISTAKABLE);
const known = new Map<string, string>();
for (const pair of [...COMPOUND_WORDS, ...UNMISTAKABLE]) {
  if (pair.split(' ').length !== 2) continue;
  const plain = foldPlain(pair);
  // Two words that differ in marks only (`chỉ đạo`, `chi đạo`) cannot correct each other.
  known.set(plain, known.has(plain) && known.get(plain) !== pair ? '' : pair);
}

/** How often each pair of neighbouring syllables occurs, by its spelling, under its plain form. */
function countPairs(words: readonly OcrWord[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [i, word] of words.entries()) {
    const pair = pairAt(word, words[i + 1]);
    if (!pair) continue;
    const spellings = counts.get(foldPlain(pair)) ?? new Map<string, number>();
    spellings.set(pair, (spellings.get(pair) ?? 0) + 1);
    counts.set(foldPlain(pair), spellings);
  }
  return counts;
}

function pairAt(word: OcrWord, next: OcrWord | undefined): string | null {
  const a = syllableOf(word.text);
  const b = next ? syllableOf(next.text) : null;
  if (!a || !b || a.after !== '' || b.before !== '') return null;
  return `${a.letters} ${b.letters}`.toLowerCase();
}

/** The pair that this one is a misreading of, null when it stands. */
function betterPair(pair: string, counts: ReadonlyMap<string, ReadonlyMap<string, number>>): string | null {
  const plain = foldPlain(pair);
  const listed = known.get(plain);
  if (listed === pair || LEGITIMATE.has(pair)) return null;
  const spellings = counts.get(plain);
  const own = spellings?.get(pair) ?? 1;
  let best: string | null = null;
  for (const [other, count] of spellings ?? [])
    if (other !== pair && count >= FREQUENT && count >= own * LEAD) best = other;
  const better = best ?? (listed || null);
  // Where the tone mark stands and `i` for `y` is the writer's way of spelling, not a misreading.
  return better !== null && fold(better) === fold(pair) ? null : better;
}

/** Pairs whose second word is spoken for: `một số kết quả` is no misread `sơ kết`. */
const BOUND = new Set(['một số', 'các số', 'con số', 'tổng số', 'địa chỉ']);

function correctPairs(words: OcrWord[]): void {
  const counts = countPairs(words);
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    const pair = pairAt(word, next);
    if (!pair || !next) continue;
    const better = betterPair(pair, counts);

    const before = words[i - 1];
    if (!better || (before && BOUND.has(pairAt(before, word) ?? ''))) continue;
    const [right = '', rightNext = ''] = better.split(' ');
    const [own = '', ownNext = ''] = pair.split(' ');
    // One of the two must be sure of itself, or there is nothing to lean on.
    const at =
      own !== right && ownNext === rightNext ? i : own === right && ownNext !== rightNext ? i + 1 : -1;
    const doubted = (words[at]?.confidence ?? 1) < CERTAIN || sure.has(better);
    if (doubted) replace(words, at, at === i ? right : rightNext);
  }
}

function replace(words: OcrWord[], at: number, right: string): void {
  const word = words[at];
  const syllable = word ? syllableOf(word.text) : null;
  if (!word || !syllable) return;
  const text = syllable.before + inCaseOf(right, syllable.letters) + syllable.after;
  words[at] = { ...word, text };
}

/** Words of one printed line. */
function linesOf(pages: readonly (readonly OcrWord[])[]): OcrWord[][] {
  const lines: OcrWord[][] = [];
  for (const page of pages) {
    let last: number | null = null;
    for (const word of page) {
      if (word.line === last) lines.at(-1)?.push(word);
      else lines.push([word]);
      last = word.line;
    }
  }
  return lines;
}

/** `- … đồng:` before another `- ` item is a misread semicolon: a colon would open items of a lower level. */
function closeItems(lines: OcrWord[][]): void {
  let inItem = false;
  for (const [i, line] of lines.entries()) {
    const first = line[0]?.text ?? '';
    const nextIsItem = lines[i + 1]?.[0]?.text === '-';
    if (first === '-') inItem = true;
    else if (/^(?:[+•*]|\d+[.)]|\p{L}[.)]|[IVX]+\.)/u.test(first)) inItem = false;
    const last = line.at(-1);
    if (inItem && nextIsItem && last?.text.endsWith(':')) {
      const text = `${last.text.slice(0, -1)};`;
      line[line.length - 1] = { ...last, text };
    }
  }
}

const isShouted = (word: OcrWord | undefined): boolean =>
  word !== undefined && /\p{Lu}{2}/u.test(word.text) && word.text === word.text.toUpperCase();

/** `TỶ lệ`: a syllable in capitals between small ones is in small letters; acronyms have no accented vowels. */
function calmSyllables(lines: OcrWord[][]): void {
  for (const line of lines)
    for (const [i, word] of line.entries()) {
      const syllable = syllableOf(word.text);
      if (!syllable || !isShouted(word) || !/[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ]/u.test(syllable.letters)) continue;
      const next = line[i + 1];
      if (!next || isShouted(next) || isShouted(line[i - 1]) || !/^\p{Ll}/u.test(next.text)) continue;
      const opens = i === 0 || /^[-+•*]$|[.:]$/u.test(line[i - 1]?.text ?? '');
      const small = syllable.letters.toLowerCase();
      const letters = opens ? syllable.letters.charAt(0) + small.slice(1) : small;
      line[i] = { ...word, text: syllable.before + letters + syllable.after };
    }
}

function labelHeadings(lines: OcrWord[][]): void {
  let previous = '';
  for (const line of lines) {
    const [first, ...rest] = line;
    if (!first) continue;
    const texts = rest.map(({ text }) => text);
    const pointed = /^(?<label>[IVX]{1,5})\.$/u.exec(first.text)?.groups?.label;
    const label =
      romanLabel(first.text, texts, previous) ??
      pointed ??
      unpointedLabel(first.text, texts[0] ?? '', previous);
    if (label === null) continue;
    line[0] = { ...first, text: `${label}.` };
    previous = label;
  }
}

/** `Phần1I` as `Phần I`, in as many words as there were. */
function labelParts(lines: OcrWord[][]): void {
  let previous = '';
  for (const line of lines) {
    const [first, second] = line;
    if (!first || line.length > 2) continue;
    const label = partLabel(line.map(({ text }) => text).join(' '), previous);
    if (!label) continue;
    previous = label.number;
    const number = `${label.number}${label.end}`;
    if (second) line.splice(0, 2, { ...first, text: label.part }, { ...second, text: number });
    else line[0] = { ...first, text: `${label.part} ${number}` };
  }
}

/** Words of all pages with what can be proven misread put right. Pages, lines and boxes stay as they are. */
export function correctWords(pages: readonly (readonly OcrWord[])[]): OcrWord[][] {
  const plain = pages.map((page) =>
    page.map((word) => {
      const text = bracketedIndex(plainMisreading(word.text));
      return { ...word, text: text.replace(/\p{L}+/gu, withoutDoubledVowel) };
    }),
  );
  const lines = linesOf(plain);
  labelHeadings(lines);
  labelParts(lines);
  closeItems(lines);
  calmSyllables(lines);
  nameLines(lines);
  const words = lines.flat().map((word) => {
    const syllable = syllableOf(word.text);
    const right = syllable && SYLLABLES[syllable.letters];
    return right ? { ...word, text: syllable.before + right + syllable.after } : word;
  });
  correctPairs(words);
  let at = 0;
  return plain.map((page) => {
    const own = words.slice(at, at + page.length);
    at += page.length;
    return own;
  });
}
