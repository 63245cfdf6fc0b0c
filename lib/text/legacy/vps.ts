/**
 * VPS: one byte a letter, 80–9F included, so that Windows shows quotes and `Œ` in the middle of words.
 * Byte values after UniKey's conversion table; capitals missing here share the byte of the small letter.
 */
import { type LegacyEncoding, lettersOfRows } from './encoding.ts';
import { lostLetters } from './lost-letters.ts';

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
  // `Ứ` is the soft hyphen of Unicode, `Ế` a control code that Windows has no sign for: titles lose them.
  lost: lostLetters(
    'ẾỨ',
    'QUYẾT TIẾP KHUYẾN THIẾT BIẾN CHIẾN',
    `KẾ HOẠCH|KINH TẾ|QUỐC TẾ|Y TẾ|THỰC TẾ|KẾT QUẢ|KẾT LUẬN|TỔNG KẾT|LIÊN KẾT|ĐOÀN KẾT|QUY CHẾ|THỂ CHẾ|CƠ CHẾ|CHẾ ĐỘ|
     TIẾN ĐỘ|TỔ CHỨC|CHỨC NĂNG|CHỨC DANH|VIÊN CHỨC|CÔNG CHỨC|ỨNG DỤNG|ỨNG PHÓ|ĐÁP ỨNG|CUNG ỨNG|CHỨNG NHẬN|HÌNH THỨC|
     NHẬN THỨC|Ý THỨC|MỨC ĐỘ|NGHIÊN CỨU|CĂN CỨ|CẤP CỨU`,
  ),
};
