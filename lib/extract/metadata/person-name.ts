/**
 * Names of persons in a signature block (họ tên người ký).
 */
import { findProvince } from '../../lexicon/places/places.ts';
import { definePattern } from '../../text/pattern.ts';
import { isCapitals } from './lines.ts';

/** Degrees, medical and military ranks before a name. */
const HONORIFIC = definePattern(
  'honorific before a name',
  /^(?:(?:GS|PGS|TS|ThS|Ths|ThS|BS|BSCK\p{Lu}*|BSCKI+|CN|KS|LS|NGƯT|TTƯT|NSƯT|CKII?|CK\s?II?)[.\s,]+|(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)\s+)+/u,
  { matches: ['TS. Lê Văn A', 'PGS.TS. Lê A', 'Đại tá Trần B'], misses: ['Trung Văn A', 'Thiều Văn B'] },
);

const NAME = definePattern(
  'name of a person',
  /^(?:\p{Lu}\p{Ll}*(?:['’]\p{L}+)?)(?:\s+\p{Lu}[\p{Ll}'’]*){1,5}$/u,
  {
    matches: ['Võ Văn Lương', 'Y Ngọc', 'Nguyễn Thị Minh Hà', 'H’Lim Niê'],
    misses: ['Lưu: VT', 'Sở Y tế', 'đã ký', 'CHỦ TỊCH', 'Hà'],
  },
);

const CAPITAL_NAME = definePattern(
  'name of a person in capitals',
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|ĐOÀN|LƯƠNG|TRƯƠNG|TRỊNH|MAI|CAO|HÀ|TÔ|LÂM|TẠ|THÁI|ĐÀO|CHU|NÔNG|LƯU|QUÁCH|VI|GIÀNG|LÒ|CẦM)(?:\s+\p{Lu}+){1,4}$/u,
  { matches: ['NGUYỄN VĂN AN', 'LÒ VĂN B'], misses: ['CHỦ TỊCH', 'PHÓ GIÁM ĐỐC', 'MAI'] },
);

/** The name that a whole line is, without degree, rank and `(đã ký)`; null when it is none. */
export function personName(text: string): string | null {
  const plain = text
    .replace(/[*_]/g, '')
    .replace(/^(?:\((?:đã ký|ký tên)[^)]*\)|(?:đã ký|ký tên)\s*[:.])\s*/iu, '')
    .replace(HONORIFIC, '')
    .replace(/[.,]+$/, '')
    .trim();
  if (CAPITAL_NAME.test(plain)) return plain;
  return NAME.test(plain) && !isCapitals(plain) && findProvince(plain) === null ? plain : null;
}
