/**
 * Shares of several things that do one thing: `100% thôn, 90% trường học có nhà vệ sinh` says it of both (vị ngữ chung).
 */
import { definePattern } from '../../text/pattern.ts';

/** What things do or are; the noun stands before it. */
const PREDICATE = definePattern(
  'predicate after a noun',
  /^(?<noun>[^,;:.()]{2,80}?)\s(?<predicate>(?:được|đạt|có|không có|không còn|sử dụng|thực hiện|tham gia|hoàn thành|tổ chức|triển khai|áp dụng|đăng ký|xây dựng|ban hành|bảo đảm|đảm bảo|thành lập|kết nối|tiếp cận|hưởng|ký|duy trì|biết|nắm)(?!\p{L}).+)$/iu,
  {
    matches: ['trường học có nhà vệ sinh', 'cán bộ cấp xã được tập huấn kỹ năng số'],
    misses: ['thôn', 'có nhà vệ sinh', 'hộ nghèo, hộ cận nghèo'],
  },
);

/** Nothing but a joint between two shares. */
const JOINT = /^\s*(?:,|và|,\s*và|;)\s*(?:trên |dưới |ít nhất |tối thiểu |từ |khoảng |hơn )?\s*$/iu;

/** A share with what is counted and the text between it and the share before. */
export interface CountedShare {
  name: string;
  /** From the end of the name before to the number of this one. */
  between: string;
}

/**
 * The names with the predicate they share: that of the last of a run, for those before it that have none.
 * Names come back in the order given; a run ends where anything but a comma or `và` stands between two shares.
 */
export function withSharedPredicates(shares: readonly CountedShare[]): string[] {
  const names = shares.map(({ name }) => name);
  let predicate: string | null = null;
  for (let at = shares.length - 1; at >= 0; at--) {
    const name = names[at] ?? '';
    const own = PREDICATE.exec(name)?.groups?.predicate ?? null;
    if (own !== null) predicate = own;
    else if (predicate !== null) names[at] = `${name} ${predicate}`;
    if (!JOINT.test(shares[at]?.between ?? '')) predicate = null;
  }
  return names;
}
