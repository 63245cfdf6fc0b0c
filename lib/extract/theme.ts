/**
 * The theme (chủ đề) under which a document launches an emulation movement or a year of work.
 */
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
  return opensLine ? unquoted(index, text, end, weight) : null;
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
  const quotation = quotationsOf(text).find((found) => found.start >= end);
  if (quotation) {
    if (!BETWEEN.test(text.slice(end, quotation.start))) return null;
    return { block: index, start: quotation.start, end: quotation.end, text: quotation.text };
  }
  const next = context.blocks[index + 1];
  if (!next || !BETWEEN.test(text.slice(end))) return null;
  const alone = quotationsOf(next.text)[0];
  return alone && alone.start <= 2
    ? { block: next.index, start: alone.start, end: alone.end, text: alone.text }
    : null;
}

/** `Chủ đề: Kỷ cương, sáng tạo.` on a line of its own. */
function unquoted(index: number, text: string, end: number, weight: number): Candidate | null {
  const match = /^[^:\n]{0,60}:\s*(?<words>[^\n]{8,300})/u.exec(text.slice(end));
  const words = match?.groups?.words?.replace(/[\s.;,/]+$/, '');
  if (!match || !words) return null;
  const start = end + match[0].length - (match.groups?.words?.length ?? 0);
  return { block: index, start, end: start + words.length, text: words, weight };
}
