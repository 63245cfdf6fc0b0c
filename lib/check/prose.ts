/**
 * The running text of a plan as rules about wording see it: without what it quotes, cites, lists as recipients or signs.
 */
import type { Block, Span } from '../document/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';

/** A block of running text; offsets of `folded` are offsets of `text`. */
export interface Passage {
  block: number;
  text: string;
  folded: string;
  /** Stretches that are not the plan's own words: quotations, citations. */
  foreign: readonly { start: number; end: number }[];
}

/** `fold` never changes the length of repaired text; should it, case alone is folded. */
function foldInPlace(text: string): string {
  const folded = fold(text);
  if (folded.length === text.length) return folded;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const QUOTATION = /“[^“”]*”|"[^"]*"|«[^«»]*»/gu;
const RECIPIENTS = /^nơi nhận(?!\p{L})/u;

/**
 * Blocks of the body up to the recipients. What is quoted or cited is marked as foreign.
 */
export function passagesOf(blocks: readonly Block[], record: PlanRecord): Passage[] {
  const cited = Map.groupBy(
    record.citations.flatMap(({ mentions, anchor }) => [
      anchor,
      ...mentions.map((mention) => mention.anchor),
    ]),
    ({ block }) => block,
  );
  const passages: Passage[] = [];
  for (const block of blocks) {
    const folded = foldInPlace(block.text);
    if (RECIPIENTS.test(folded)) {
      if (block.cell === null) break;
      continue;
    }
    if (block.region === 'text-box') continue;
    const foreign = [...block.text.matchAll(QUOTATION)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (const { start, end } of cited.get(block.index) ?? []) foreign.push({ start, end });
    passages.push({ block: block.index, text: block.text, folded, foreign });
  }
  return passages;
}

/** True when the stretch touches a quotation or a citation. */
export const isForeign = ({ foreign }: Passage, start: number, end: number): boolean =>
  foreign.some((span) => span.start < end && start < span.end);

/** Every place where a folded phrase stands as whole words, quotations left out. */
export function occurrences(passage: Passage, phrase: string): Span[] {
  const found: Span[] = [];
  for (let at = passage.folded.indexOf(phrase); at >= 0; at = passage.folded.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (isWordPart(passage.folded.charAt(at - 1)) || isWordPart(passage.folded.charAt(end))) continue;
    if (!isForeign(passage, at, end)) found.push({ block: passage.block, start: at, end });
  }
  return found;
}

const isWordPart = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);

/**
 * True when the text is too doubtful for remarks on wording and form: recognised from an image with little certainty,
 * decoded from a damaged layer, or hardly Vietnamese at all.
 */
export function isDoubtful({ source, quality }: PlanRecord, blocks: readonly Block[]): boolean {
  if (isGarbled(blocks, source.method === 'ocr' ? 1 : MISREAD_SOME)) return true;
  if (source.method !== 'ocr') return quality.repairedShare > 0.05 && quality.encodings.length === 0;
  const pages = quality.pages;
  const mean = pages.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, pages.length);
  return mean < 0.9;
}

/** Letters that only Vietnamese has; 12 to 17 % of the letters of any Vietnamese text. */
const VIETNAMESE = /[\u1EA0-\u1EF9]/gu;
const LETTER = /\p{L}/gu;
/** Marks that nobody types in a plan, next to letters or digits: a text recognised from an image (`ngày Ø3`). */
const MISREAD = /(?<=[\p{L}\p{N}])[Ø§¢£¥©®¬¡¿]|[Ø§¢£¥©®¬¡¿](?=[\p{L}\p{N}])/gu;
/** In a typed text one may be a sign of money or a brand. */
const MISREAD_SOME = 2;
/** Fewer letters prove nothing. */
const ENOUGH = 400;
const GARBLED = 0.06;

function isGarbled(blocks: readonly Block[], marks: number): boolean {
  const { letters, vietnamese, misread } = countsOf(blocks);
  return misread >= marks || (letters >= ENOUGH && vietnamese / letters < GARBLED);
}

interface Letters {
  letters: number;
  vietnamese: number;
  misread: number;
}

/** Several rules ask it of one text. */
const counted = new WeakMap<readonly Block[], Letters>();

function countsOf(blocks: readonly Block[]): Letters {
  const known = counted.get(blocks);
  if (known) return known;
  let letters = 0;
  let vietnamese = 0;
  let misread = 0;
  for (const { text } of blocks) {
    misread += text.match(MISREAD)?.length ?? 0;
    letters += text.match(LETTER)?.length ?? 0;
    vietnamese += text.match(VIETNAMESE)?.length ?? 0;
  }
  const counts = { letters, vietnamese, misread };
  counted.set(blocks, counts);
  return counts;
}

/** Years the plan is for; null when the document does not say. */
export function planYears({ metadata }: PlanRecord): { from: number; to: number } | null {
  const from = metadata.period?.from ?? metadata.issuedOn?.slice(0, 4);
  const to = metadata.period?.to ?? from;
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}

/** Passages as one text, so that a phrase cut by the end of a page is found whole. */
export interface JoinedText {
  folded: string;
  /** The place of a stretch that lies within one block; null when it runs over the end of one. */
  spanOf(start: number, end: number): Span | null;
  isForeign(span: Span): boolean;
}

/** Joins passages with single spaces. */
export function joined(passages: readonly Passage[]): JoinedText {
  const starts: number[] = [];
  let length = 0;
  for (const { folded } of passages) {
    starts.push(length);
    length += folded.length + 1;
  }
  return {
    folded: passages.map(({ folded }) => folded).join(' '),
    spanOf(start, end) {
      const index = starts.findLastIndex((from) => from <= start);
      const passage = passages[index];
      const from = starts[index];
      if (!passage || from === undefined || end - from > passage.text.length) return null;
      return { block: passage.block, start: start - from, end: end - from };
    },
    isForeign({ block, start, end }) {
      const passage = passages.find((other) => other.block === block);
      return passage !== undefined && isForeign(passage, start, end);
    },
  };
}

/** Titles of the headings a place stands under, the outermost first. */
function headingsAbove({ outline }: PlanRecord, block: number, offset: number): string[] {
  const stack: { level: number; title: string }[] = [];
  for (const { level, title, anchor } of outline) {
    if (anchor.block > block || (anchor.block === block && anchor.start > offset)) break;
    while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
    stack.push({ level, title });
  }
  return stack.map(({ title }) => title);
}

/** True where a plan reports on what has been: figures and years there are of the past. */
export const looksBack = (record: PlanRecord, block: number, offset: number): boolean =>
  headingsAbove(record, block, offset).some((title) => LOOKING_BACK.test(fold(title)));

/** The words at the head of a title; further on a duty may be to report results. */
const LOOKING_BACK = definePattern(
  'title of a part about the past, folded',
  /^(?:[^\s]+\s+){0,7}?(?<!(?:báo cáo|tổng hợp|theo dõi)\s)(?:kết quả|tình hình|đánh giá|thực trạng|tổng kết|kiểm điểm)(?!\p{L})/u,
  {
    matches: ['kết quả thực hiện năm 2023', 'một số kết quả nổi bật', 'tình hình kinh tế - xã hội'],
    misses: [
      'hội phụ nữ các xã báo cáo kết quả trước ngày 30 tháng 10',
      'phòng nội vụ chủ trì, phối hợp với các phòng tổng hợp, đánh giá',
    ],
  },
);
