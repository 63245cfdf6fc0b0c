/**
 * What stands in brackets explains what stands outside them, unless it breaks it down (`61% (trong đó rừng tự nhiên 45%)`).
 * One count between a subject and its verb (`xã (trong đó có 02 phường) đạt chuẩn`) leaves the clause whole.
 */

import { definePattern } from '../../text/pattern.ts';
import { bracketDepths } from '../../text/sentences.ts';

const PARTS = definePattern(
  'breakdown in brackets',
  /\(\s*(?:trong đó|gồm|bao gồm|riêng|cụ thể)(?!\p{L})(?:[^()]|\([^()]*\)){4,1200}\)(?<!\([^()%\d]{4,24}\d{1,3}\s[^()%\d]{1,30}\)(?=\s(?:đạt|được|hoàn thành|có|tham gia)(?!\p{L})))/giu,
  {
    matches: ['(trong đó rừng tự nhiên đạt 45%)', '(gồm: đàn trâu (cả nghé) 180 con; đàn bò 200 con)'],
    misses: [
      'xã (trong đó có 02 phường) đạt chuẩn',
      '(theo chuẩn mới)',
      '(trong đóng góp 5%)',
      'trong đó 5%',
    ],
  },
);

/** As `bracketDepths`; a breakdown counts as running text, the brackets in it do not. */
export function asideDepths(text: string): Uint8Array {
  const depths = bracketDepths(text);
  for (const { index, 0: part } of text.matchAll(PARTS)) {
    const inner = bracketDepths(text.slice(index + 1, index + part.length - 1));
    depths.set(inner, index + 1);
    depths[index] = 0;
    depths[index + part.length - 1] = 0;
  }
  return depths;
}
