/**
 * TCVN3 (ABC, TCVN 5712:1993 VN3): one byte a letter, the fonts named `.Vn…`. Toned capitals have no byte of their own:
 * fonts whose name ends in `H` draw capitals over small letters. `ư` is byte AD, the soft hyphen of Unicode.
 * Byte values after UniKey's conversion table, checked against iconv's TCVN5712-1.
 */
import { type LegacyEncoding, lettersOfRows } from './encoding.ts';

/** Sixteen letters a row; a dot keeps what Windows-1252 has there. */
const ROWS: Record<number, string> = {
  160: '.ĂÂÊÔƠƯĐăâêôơưđ.',
  176: '.....àảãáạ.ằẳẵắ.',
  192: '......ặầẩẫấậè.ẻẽ',
  208: 'éẹềểễếệìỉ...ĩíịò',
  224: '.ỏõóọồổỗốộờởỡớợù',
  240: '.ủũúụừửữứựỳỷỹýỵ.',
};

export const tcvn3: LegacyEncoding = {
  id: 'tcvn3',
  fonts: /^\.vn/i,
  letters: lettersOfRows(ROWS),
};
