/**
 * What of the header is the same in every document: national title and motto, Party title, rules, marks.
 */
import { definePattern } from '../../text/pattern.ts';

/** Quốc hiệu, also cut after `VIỆT` by a narrow column or with its vowels damaged by fonts and OCR. */
const NATIONAL_TITLE = definePattern(
  'national title',
  /C\p{L}NG\s*H\p{L}{1,2}\s*X\p{L}\s*H\p{L}I\s*CH\p{L}\s*NGH\p{L}{1,2}\s*VI\p{L}T(?:\s*NAM)?/giu,
  {
    matches: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT',
      'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ],
    misses: ['CỘNG ĐỒNG XÃ HỘI'],
  },
);

const MOTTO = definePattern(
  'motto',
  /Đ[ộôỘÔ]c\s*l[ậâẬÂ]p\s*[-–—.]?\s*T[ựưỰƯ](?:\s*do)?\s*[-–—.]?\s*H[ạaẠA]nh\s*ph[úuÚU]c/giu,
  {
    matches: ['Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    misses: ['Hạnh phúc gia đình'],
  },
);

const PARTY_TITLE = definePattern('Party title', /Đ[ẢA]NG\s+C[ỘÔ]NG\s+S[ẢA]N\s+VI[ỆÊ]T\s+NAM/gu, {
  matches: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  misses: ['Đảng Cộng sản Việt Nam', 'ĐẢNG BỘ TỈNH'],
});

const NOISE = definePattern(
  'header line that names nothing',
  /^(?:[-–—_*=.\s\d]+|NAM|(?:TỐI |TUYỆT )?MẬT|(?:THƯỢNG )?KHẨN|H(?:ỎA|OẢ) TỐC|D[ỰƯ] TH[ẢA]O.*|Dự thảo.*|SAO Y.*|ĐÃ KÝ|Người ký.*|Ký bởi.*|Email.*|Cơ quan:.*|Thời gian ký.*|Ngày ký.*|ĐẾN.*)$/u,
  {
    matches: ['-------', '*', 'NAM', 'HỎA TỐC', 'DỰ THẢO LẦN 2', 'Người ký: Sở Y'],
    misses: ['SỞ Y TẾ', 'NAM ĐỊNH'],
  },
);

/** The line without national title, motto and Party title; empty when nothing else stands there. */
export const withoutTitles = (text: string): string => {
  const rest = text
    .replace(NATIONAL_TITLE, ' ')
    .replace(MOTTO, ' ')
    .replace(PARTY_TITLE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return NOISE.test(rest) ? '' : rest;
};
