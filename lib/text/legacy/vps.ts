/**
 * VPS: one byte a letter, 80–9F included, so that Windows shows quotes and `Œ` in the middle of words.
 * Byte values after UniKey's conversion table; capitals missing here share the byte of the small letter.
 */
import { type LegacyEncoding, lettersOfRows } from './encoding.ts';

/** Sixteen letters a row; a dot keeps what Windows-1252 has there. */
const ROWS: Record<number, string> = {
  128: 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ',
  144: 'Ế..ỀỂỄỐỒỔỖýỷỵỚỜỞ',
  160: '.ắằẳẵặỠớÙờởỡŨỨợỪ',
  176: 'ổỬỲỸÍÌộỈĨÓửữÒỎÕự',
  192: 'ầÁÂấẩẫậđẻÉÊẹỉễịỹ',
  208: 'ƯỦồốÔỏơÈừứÚũưÝẺ.',
  224: 'àáâãảạă.èéêẽìí.ĩ',
  240: 'ẴĐòóôõ.Ơụùúủ.ỶẼỳ',
};

export const vps: LegacyEncoding = {
  id: 'vps',
  fonts: /^vps[- ]/i,
  letters: lettersOfRows(ROWS),
};
