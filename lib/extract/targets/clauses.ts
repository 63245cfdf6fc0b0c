/**
 * Cuts a sentence into one clause for each quantity: what stands between two numbers belongs partly to each.
 */
import type { TextSpan } from '../../text/sentences.ts';
import type { Quantity } from './types.ts';

/** Where the clause of the next number may begin, the surest first. */
const CUTS: readonly RegExp[] = [
  /\.\s+(?=\p{Lu})/gu,
  /;/gu,
  /(?:,\s*)?(?<!\p{L})(?:trong đó|bao gồm|cụ thể(?: là)?)(?!\p{L})/giu,
  /,\s+(?=(?:phấn đấu|nâng|giảm|tăng|đưa|tỷ lệ|tỉ lệ|tổng|tốc độ|số|giá trị|diện tích|sản lượng|thu nhập|doanh thu|trên|dưới|ít nhất|tối thiểu|không quá|khoảng|về)(?!\p{L}))/giu,
  /(?<!\p{L})và\s+(?=(?:trên|dưới|ít nhất|tối thiểu|không quá|khoảng|tỷ lệ|tỉ lệ|tổng|số|giảm|tăng)?\s*(?:\d|$))/giu,
  /(?<!\p{L})và\s+(?=(?:đến|phấn đấu|đạt|tăng|giảm|nâng|tỷ lệ|tỉ lệ|tổng|số|diện tích|sản lượng)(?!\p{L}))/giu,
  /(?<!\p{L})với\s+(?=(?:tổng|diện tích|công suất|quy mô|số|sản lượng)(?!\p{L}))/giu,
  /,\s/gu,
  /\s-\s/gu,
];

/** A quantity with the stretch of text that is its own. `openEnd` clauses reach to the end of the sentence. */
export interface Clause extends TextSpan {
  quantity: Quantity;
  /** Nothing divides it from the number before: `xã đạt 19 tiêu chí`. */
  attached: boolean;
  /** Text between the clause before and this one says `trong đó`. */
  partOfPrevious: boolean;
  /** The level now, when the clause states both: `từ 85% lên 95%`. */
  baseline?: Quantity;
}

/** One clause for each quantity of the sentence, in order. */
export function cutClauses(text: string, sentence: TextSpan, quantities: readonly Quantity[]): Clause[] {
  const clauses: Clause[] = [];
  let start = sentence.start;
  quantities.forEach((quantity, index) => {
    const next = quantities[index + 1];
    const cut = next ? findCut(text, quantity.end, next.start) : null;
    const end = next ? (cut?.at ?? next.start) : sentence.end;
    const lead = text.slice(start, quantity.start);
    clauses.push({
      start,
      end,
      quantity,
      attached: index > 0 && clauses[index - 1]?.end === quantity.start,
      partOfPrevious: index > 0 && /^[\s,;]*(?:trong đó|bao gồm|gồm)(?!\p{L})/iu.test(lead),
    });
    start = end;
  });
  return clauses;
}

/** The best place between two numbers: brackets are not cut into, the last cut of the best kind wins. */
function findCut(text: string, from: number, to: number): { at: number } | null {
  const gap = text.slice(from, to);
  for (const [kind, pattern] of CUTS.entries()) {
    const matches = [...gap.matchAll(pattern)].filter((match) => !inBrackets(gap, match.index));
    // A comma that only lists things stays with the number before unless it is the last one.
    const chosen = kind <= 3 ? matches[0] : matches.at(-1);
    if (chosen) return { at: from + chosen.index };
  }
  return null;
}

const inBrackets = (gap: string, at: number): boolean => {
  const before = gap.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};
