/**
 * What an issuing body is, and the words that tell its name, its territory and whether it needs one.
 */
import { definePattern } from '../../text/pattern.ts';
import type { Anchor } from '../types.ts';

export interface Issuer {
  name: string;
  anchor: Anchor;
}

/** What else is known when the header says too little. */
export interface IssuerHints {
  symbol: string | null;
  /** Where the symbol stands. */
  numberAnchor: Anchor | null;
  place: string | null;
  issuedOn: string | null;
  /** The body named behind `TM.` */
  signedFor: string | null;
}

/** Words with which the name of a body begins; a line that begins otherwise continues the one above. */
export const HEAD = definePattern(
  'first word of a body in a header',
  /^(?:[ỦU][ỶYỲ] BAN|UBND|UB\s?MTTQ|UBMTTQ\p{L}*|HĐND|HỘI ĐỒNG|HỘI (?!CHỦ)|SỞ|BỘ|BAN|BCH|BCĐ|PHÒNG|TRUNG TÂM|TRƯỜNG|CỤC|CHI CỤC|TỔNG|CÔNG AN|CÔNG ĐOÀN|CÔNG TY|TẬP ĐOÀN|XÍ NGHIỆP|NHÀ MÁY|HỢP TÁC XÃ|CHI NHÁNH|TỈNH [ỦU][ỶY]|THÀNH [ỦU][ỶY]|HUYỆN [ỦU][ỶY]|QUẬN [ỦU][ỶY]|THỊ [ỦU][ỶY]|ĐẢNG [ỦU][ỶY]|ĐẢNG BỘ|CHI BỘ|VĂN PHÒNG|THANH TRA|LIÊN (?:ĐOÀN|MINH|HIỆP)|ĐOÀN|TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|BỆNH VIỆN|BẢO HIỂM|KHO BẠC|VIỆN|ĐẠI HỌC|HỌC VIỆN|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|T[ÒO][ÀA]? ÁN|NGÂN HÀNG|ĐÀI|QUỸ|CỤM|KHỐI|TIỂU BAN|TỔ |M[ẶA]T TR[ẬA]N|BAN CHỈ ĐẠO|THƯỜNG TRỰC|VKSND|TAND|BHXH|KBNN|THÔNG TẤN|NHÀ )/u,
  {
    matches: [
      'ỦY BAN NHÂN DÂN',
      'TẬP ĐOÀN ĐIỆN LỰC',
      'UBND TỈNH',
      'SỞ Y TẾ',
      'HUYỆN ỦY KIM SƠN',
      'BAN CHẤP HÀNH ĐẢNG BỘ',
    ],
    misses: ['TỈNH KIM SƠN', 'VÀ XÃ HỘI', 'THÀNH PHỐ BÌNH HẢI', 'HUYỆN KIM SƠN'],
  },
);

export const TERRITORY = definePattern(
  'territory at the end of a name',
  /(?<territory>(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+\p{Lu}[\p{L}\d'’.\- ]*)$/u,
  {
    matches: ['Ủy ban nhân dân tỉnh Kim Sơn', 'Sở Y tế thành phố Bình Hải'],
    misses: ['Bộ Y tế', 'Tỉnh ủy Kim Sơn'],
  },
);

/** Bodies whose name says nothing of where they are without the body above them. */
export const LOCAL = definePattern(
  'body that takes the territory of the one above',
  /^(?:sở|phòng|ban(?! bí thư)|văn phòng|thanh tra|chi cục|trung tâm|hội|đoàn|thường trực|ủy ban nhân dân|hội đồng|liên đoàn|công an|bộ chỉ huy|đài|cục|quỹ)(?!\p{L})/u,
  { matches: ['sở y tế', 'phòng nội vụ', 'ban dân tộc'], misses: ['bộ y tế', 'trường tiểu học'] },
);
