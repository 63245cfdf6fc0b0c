/**
 * The theme (chủ đề) under which a document launches an emulation movement or a year of work.
 */
import type { Block } from '../document/types.ts';
import { definePattern } from '../text/pattern.ts';
import type { ExtractionContext } from './context.ts';
import { quotationsOf } from './quotations.ts';
import type { Quote } from './types.ts';

const THEME_WORD = definePattern('theme word', /(?<!\p{L})chủ đề(?!\p{L})/giu, {
  matches: ['với chủ đề', 'Chủ đề: “A”', 'CHỦ ĐỀ'],
  misses: ['chủ đềm', 'chuyên đề'],
});

/** What may stand between the word and the quotation: `chủ đề công tác năm 2031 của tỉnh là: “…”`. */
const BETWEEN = definePattern(
  'words between theme and quotation',
  /^(?:\s+[\p{L}\p{N}\-–,()]+){0,16}\s*:?\s*$/u,
  {
    matches: [' ', ': ', ' năm 2031 là ', ' thi đua của huyện: '],
    misses: ['. Triển khai ', '; phong trào '],
  },
);

const LAUNCH = definePattern(
  'words that launch a theme',
  /phát động|hưởng ứng|phong trào thi đua|tháng (?:hành động|cao điểm)|tuần lễ|năm \d{4}/iu,
  { matches: ['phát động Phong trào', 'Tháng hành động vì môi trường'], misses: ['họp giao ban theo'] },
);

/** Words that make it a subject of talk among others (`sinh hoạt theo chủ đề`), not the theme of the document. */
const OTHER_SENSE = definePattern(
  'theme word in another sense',
  /(?:các|theo|từng|những|nhiều|một số)\s+$/iu,
  { matches: ['sinh hoạt theo ', 'về các '], misses: ['với ', 'mang '] },
);

interface Candidate {
  block: number;
  start: number;
  end: number;
  text: string;
  /** Larger is surer. */
  weight: number;
}

/** The theme without its quotation marks, or null. A heading `Chủ đề` or the opening paragraphs count before the body. */
export function extractTheme(context: ExtractionContext): Quote | null {
  let best: Candidate | null = null;
  for (const block of context.blocks) {
    if (block.region !== 'body') continue;
    for (const match of block.text.matchAll(THEME_WORD)) {
      const candidate = readCandidate(context, block.index, match.index, match.index + match[0].length);
      if (candidate && (!best || candidate.weight > best.weight)) best = candidate;
    }
  }
  return best && { text: best.text, anchor: context.anchor(best.block, best.start, best.end) };
}

function readCandidate(
  context: ExtractionContext,
  index: number,
  start: number,
  end: number,
): Candidate | null {
  const text = context.blocks[index]?.text ?? '';
  const before = text.slice(Math.max(0, start - 160), start);
  const opensLine =
    /(?:^|\n)\s*[-–+*•\d.)/\p{L}]{0,6}\s*$/u.test(before) &&
    !/\p{L}{3}/u.test(before.split('\n').at(-1) ?? '');
  const weight = weigh(context, index, start, before, opensLine);
  if (weight === 0) return null;
  const quoted = quotationAfter(context, index, end);
  if (quoted) return { ...quoted, weight };
  return opensLine ? (unquoted(index, text, end, weight) ?? belowHeading(context, index, end, weight)) : null;
}

function weigh(
  context: ExtractionContext,
  index: number,
  start: number,
  before: string,
  opensLine: boolean,
): number {
  if (opensLine) return 3;
  if (OTHER_SENSE.test(before)) return 0;
  const isPreamble = context.outline.headingAt(index, start) === null;
  const launches = LAUNCH.test(before.slice(before.lastIndexOf('. ') + 1));
  if (launches) return isPreamble ? 4 : 1;
  return isPreamble ? 2 : 0;
}

/** The quotation right after the word, in the same block or alone in the next one. */
function quotationAfter(
  context: ExtractionContext,
  index: number,
  end: number,
): Omit<Candidate, 'weight'> | null {
  const text = context.blocks[index]?.text ?? '';
  const [first, second] = quotationsOf(text).filter((found) => found.start >= end);
  const block = context.blocks[index];
  if (first && block) {
    if (!BETWEEN.test(text.slice(end, first.start))) return null;
    // `Chủ đề “Tháng hành động …” năm 2031: “…”`: the first names the occasion, the second the theme.
    const quotation = second && OF_OCCASION.test(text.slice(first.end, second.start)) ? second : first;
    return { ...quotation, block: index, text: `${quotation.text}${runOn(context, block, quotation.end)}` };
  }
  const next = context.blocks[index + 1];
  if (!next || !BETWEEN.test(text.slice(end))) return null;
  const alone = quotationsOf(next.text)[0];
  if (!alone || alone.start > 2) return null;
  return { ...alone, block: next.index, text: `${alone.text}${runOn(context, next, alone.end)}` };
}

const OF_OCCASION = /^\s*(?:năm\s+(?:học\s+)?\d{4}(?:\s*[-–]\s*\d{4})?\s*)?(?:là\s*:?|:)\s*$/iu;

/** What goes on in the next line of a quotation set over two centred lines, with a blank before it; else empty. */
function runOn(context: ExtractionContext, block: Block, end: number): string {
  const below = context.blocks[block.index + 1]?.text ?? '';
  if (end < block.text.length || CLOSING_MARK.test(block.text) || below.length > LONGEST_LINE) return '';
  const rest = REST_OF_QUOTATION.exec(below)?.groups?.rest?.trim();
  return rest ? ` ${rest}` : '';
}

const CLOSING_MARK = /["”»]\s*[.;,]?\s*$/u;
const LONGEST_LINE = 200;
const REST_OF_QUOTATION = definePattern(
  'second line of a quotation',
  /^(?<rest>[^“”"«»]{3,})[”"»]\s*[.;,/]*$/u,
  { matches: ['vì hạnh phúc của nhân dân”.', 'hiệu quả"'], misses: ['“Kỷ cương”', 'các nội dung sau:'] },
);

/** A heading that is the word alone; the theme stands in the line below: `1. Chủ đề` / `Sáng tạo, hiệu quả`. */
function belowHeading(
  context: ExtractionContext,
  index: number,
  end: number,
  weight: number,
): Candidate | null {
  const text = context.blocks[index]?.text ?? '';
  const next = context.blocks[index + 1];
  if (!next || next.cell || !WORD_ALONE.test(text.slice(end)) || !IS_LINE_OF_THEME.test(next.text))
    return null;
  if (context.outline.headingAt(next.index, 0) !== context.outline.headingAt(index, end - 1)) return null;
  const words = next.text.replace(/[\s.;,/]+$/, '');
  return { block: next.index, start: 0, end: words.length, text: words, weight };
}

const WORD_ALONE = /^(?:\s+(?:thi đua|hoạt động|năm(?:\s+\d{4})?|của năm)){0,3}\s*:?\s*$/iu;
/** One line that is neither an item of a list nor a sentence that says more of the theme. */
const IS_LINE_OF_THEME = definePattern(
  'line that can be a theme',
  /^(?!.*(?:chủ đề|như sau|sau đây))\p{Lu}[^:“”"\n]{7,200}$/isu,
  {
    matches: ['Đoàn kết - Sáng tạo - Hiệu quả.'],
    misses: ['- Tuyên truyền sâu rộng', 'Năm nay lấy chủ đề là: “Sáng tạo”', 'Thực hiện như sau'],
  },
);

/** `Chủ đề: Kỷ cương, sáng tạo.` on a line of its own. */
function unquoted(index: number, text: string, end: number, weight: number): Candidate | null {
  const match = /^[^:\n]{0,60}:\s*(?<words>[^\n]{8,300})/u.exec(text.slice(end));
  const words = match?.groups?.words?.replace(/[\s.;,/]+$/, '');
  if (!match || !words) return null;
  const start = end + match[0].length - (match.groups?.words?.length ?? 0);
  return { block: index, start, end: start + words.length, text: words, weight };
}
