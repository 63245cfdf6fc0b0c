/**
 * Trims the name of an indicator.
 */
import { definePattern } from '../../text/pattern.ts';

/** A remark in brackets at the end of a name; an abbreviation in capitals stays. */
export const REMARK_END = definePattern(
  'remark in brackets at the end of a name',
  /\s*\((?!\p{Lu}[\p{Lu}\s&]{0,12}\))[^()]*\)\s*$/u,
  {
    matches: ['Chi đầu tư phát triển (phân cấp ngân sách huyện)', 'giảm (theo chuẩn mới)'],
    misses: ['Chỉ số cải cách hành chính (PAR INDEX)', 'thôn (làng) đạt chuẩn'],
  },
);

/** Spaces folded, remarks and stray punctuation at either end taken off. */
export function cleanName(name: string): string {
  let kept = name.replace(/\s+/g, ' ').trim();
  for (let step = 0; step < 3; step++)
    kept = kept
      .replace(REMARK_END, '')
      .replace(/^[\s,.;:+*•–-]+|[\s,.;:+*•–(…-]+$/gu, '')
      .replace(/^["“]([^"“”]*)["”]$/u, '$1')
      // `tốc độ tăng bình quân 5 năm 2021-2025`: the years go, and with them how many they are.
      .replace(/(?<=bình quân|trung bình)\s\d{1,2}$/iu, '')
      .replace(/\s+(?:đến|vào|và|của)$/iu, '');
  return kept;
}
