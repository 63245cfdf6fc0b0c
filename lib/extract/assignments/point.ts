/**
 * The number or bullet of a paragraph (điểm, gạch đầu dòng) and how deep it stands, for telling which unit heading it
 * is under. Ranks order styles, they are not outline levels: a document may skip some.
 */
import { definePattern } from '../../text/pattern.ts';

/** Higher is deeper. A paragraph without a number is `plain`. */
export const RANK = {
  part: 1,
  roman: 2,
  article: 3,
  decimal: 4,
  second: 5,
  third: 6,
  letter: 7,
  dash: 8,
  plus: 9,
  plain: 10,
} as const;

export interface Point {
  rank: number;
  /** Offset of the first character after number or bullet. */
  contentStart: number;
}

const STYLES: readonly { rank: number; regex: RegExp }[] = [
  {
    rank: RANK.part,
    regex: definePattern('point: part', /^(?:phần|chương|mục)\s+(?:thứ\s+\p{L}+|[ivxlcIVXLC\d]+)[\s.:]*/iu, {
      matches: ['Phần I. MỤC TIÊU', 'Chương 2', 'PHẦN THỨ NHẤT'],
      misses: ['Phần mềm quản lý', 'Mục tiêu'],
    }),
  },
  {
    rank: RANK.roman,
    regex: definePattern('point: roman number', /^[IVX]{1,5}\s*[./)-]\s*/u, {
      matches: ['II. CHỈ TIÊU', 'IV/ TỔ CHỨC', 'V- Kinh phí'],
      misses: ['Vì vậy', 'IX đại hội'],
    }),
  },
  {
    rank: RANK.part,
    regex: definePattern('point: part with a capital letter', /^[A-HĐKLM]\s*[./)-]\s*(?=\p{Lu}{2})/u, {
      matches: ['A. KẾT QUẢ', 'C- TỔ CHỨC THỰC HIỆN'],
      misses: ['A. Kết quả', 'II. CHỈ TIÊU', 'B.1 Nội dung', 'ĐƠN VỊ'],
    }),
  },
  {
    rank: RANK.article,
    regex: definePattern('point: article', /^Điều\s+\d+\s*[.:]?\s*/u, {
      matches: ['Điều 2. Giao Sở', 'Điều 3: Hiệu lực'],
      misses: ['Điều này', 'Điều động'],
    }),
  },
  {
    rank: RANK.third,
    regex: definePattern('point: third decimal', /^\d{1,2}\.\d{1,2}\.\d{1,2}\.?[\s)-]+/u, {
      matches: ['1.2.3. Sở', '2.1.1 Nội dung'],
      misses: ['1.700.000 lượt', '1.2 Nội dung'],
    }),
  },
  {
    rank: RANK.second,
    regex: definePattern('point: second decimal', /^\d{1,2}\.\d{1,2}\s*[./)-]*\s+(?!\p{Ll}*%)/u, {
      matches: ['2.3. Về quốc phòng', '1.2 Giao'],
      misses: ['13.136,1 ha', '39,42%'],
    }),
  },
  {
    rank: RANK.decimal,
    regex: definePattern('point: decimal', /^\(?\d{1,2}\s*(?:[./)]\s*-?|-)\s*(?=[^\d\s])/u, {
      matches: ['1. Sở', '2/ Phòng', '3) Giao', '(4) Nội dung', '1.- Về vốn'],
      misses: ['05 xã', '15/12/2024', '2.192 tỷ'],
    }),
  },
  {
    rank: RANK.letter,
    regex: definePattern('point: letter', /^\(?\p{Ll}\s*[.)]\s*/u, {
      matches: ['a) Chủ trì', 'đ. Rà soát'],
      misses: ['ab) x', 'ở xã'],
    }),
  },
  {
    rank: RANK.dash,
    regex: definePattern('point: dash', /^[-–—•*●▪]\s*/u, {
      matches: ['- Sở', '• Phòng'],
      misses: ['+ Xã', 'Sở -'],
    }),
  },
  {
    rank: RANK.plus,
    regex: definePattern('point: plus', /^[+○◦]\s*/u, { matches: ['+ Xã'], misses: ['- Xã'] }),
  },
];

/** The number or bullet with which a paragraph begins. */
export function readPoint(text: string): Point {
  for (const { rank, regex } of STYLES) {
    const match = regex.exec(text);
    if (match) return { rank, contentStart: match[0].length };
  }
  return { rank: RANK.plain, contentStart: 0 };
}
