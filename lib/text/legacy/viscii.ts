/**
 * VISCII 1.1 (RFC 1456): one byte a letter, 80–9F included. Its six capitals in control codes do not survive in files.
 * Byte values after UniKey's conversion table and iconv's VISCII.
 */
import { type LegacyEncoding, lettersOfRows } from './encoding.ts';
import { lostLetters } from './lost-letters.ts';

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
  // `ễ` is the soft hyphen of Unicode, `Ễ` a control code.
  lost: lostLetters(
    'ễ',
    'nguyễn diễn viễn nhiễm',
    `miễn phí|miễn giảm|miễn thuế|miễn trừ|miễn dịch|miễn học|được miễn|thực tiễn|tiễn đưa|lễ hội|lễ tân|nghi lễ|buổi lễ|
     lễ kỷ|lễ phát|lễ ra|đại lễ|dễ dàng|dễ bị|dễ tiếp|dễ hiểu|rễ cây`,
  ),
};
