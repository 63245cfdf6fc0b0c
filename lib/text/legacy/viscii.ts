/**
 * VISCII 1.1 (RFC 1456): one byte a letter, 80–9F included. Its six capitals in control codes do not survive in files.
 * Byte values after UniKey's conversion table and iconv's VISCII.
 */
import { type LegacyEncoding, lettersOfRows } from './encoding.ts';

/** Sixteen letters a row; a dot keeps what Windows-1252 has there. */
const ROWS: Record<number, string> = {
  128: 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ',
  144: 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ',
  160: 'Õắằặấầẩậẽẹếềểễệố',
  176: 'ồổỗỠƠộờởịỰỨỪỬơớƯ',
  192: 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ',
  208: 'ĐứÒÓÔạỷừửÙÚỹỵÝỡư',
  224: 'àáâãảăữẫèéêẻìíĩỉ',
  240: 'đựòóôõỏọụùúũủýợỮ',
};

export const viscii: LegacyEncoding = {
  id: 'viscii',
  fonts: /^(?:vi |heo ?may)/i,
  letters: lettersOfRows(ROWS),
};
