/**
 * Names that stand after the next value: `đến năm 2027 đạt 80% và đến năm 2030 đạt 95% cơ quan …`.
 */
import { definePattern } from '../../text/pattern.ts';
import type { Clause } from './clauses.ts';
import { readHead } from './head.ts';
import { type Name, nameOf } from './name.ts';
import type { Quantity } from './types.ts';

/** `đến năm 2027 đạt 80% và đến năm 2030 đạt 95% cơ quan …`: both are shares of what follows the second. */
export function nameAhead(
  text: string,
  clause: { start: number; end: number },
  quantity: Quantity,
  next: Clause | undefined,
): Name | null {
  if (!next || quantity.unit !== next.quantity.unit || quantity.unit !== '%') return null;
  if (!BOTH_DATED.test(text.slice(next.start, next.quantity.start))) return null;
  if (text.slice(quantity.end, clause.end).trim() !== '') return null;
  if (!DATE_ALONE.test(text.slice(clause.start, quantity.start))) return null;
  const head = readHead(text, next.start, next.quantity.start);
  const name = nameOf(text, next, next.quantity, head, null);
  return name?.source === 'counted'
    ? { ...name, start: Math.min(quantity.start, clause.start), end: quantity.end, movement: null }
    : null;
}

const BOTH_DATED =
  /^\s*(?:,\s*)?và\s+(?:(?:đến|tới|vào|trong)\s+)?(?:(?:cuối|hết)\s+)?(?:năm|giai đoạn|nhiệm kỳ)?\s*\d{4}/iu;

/** A deadline and a verb, with nothing that could be a name. */
const DATE_ALONE = definePattern(
  'deadline and verb without a name',
  /^[\s.–+*•-]*(?:(?:chỉ tiêu|mục tiêu|nội dung)\s\d+\s?:\s*)?(?:phấn đấu\s)?(?:đến|tới|vào|trong)\s(?:(?:cuối|hết)\s)?(?:năm|giai đoạn|nhiệm kỳ)?\s?\d{4}(?:\s?[-–]\s?\d{4})?,?\s(?:có|đạt|giảm|tăng|còn|được)(?:\s(?:trên|dưới|khoảng|ít nhất|tối thiểu|từ|hơn))?\s*$/iu,
  {
    matches: ['- Chỉ tiêu 2: Phấn đấu đến năm 2027 đạt ', 'Đến năm 2027 có trên '],
    misses: ['Tỷ lệ nữ làm chủ doanh nghiệp đến năm 2027 đạt ', 'đạt '],
  },
);
