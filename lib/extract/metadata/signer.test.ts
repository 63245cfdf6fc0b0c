import { describe, expect, it } from 'vitest';
import { BODY, metadataOf } from './metadata.samples.ts';

describe('signature', () => {
  type Expected = [name: string | null, position: string | null, authority: string | null];
  it.each<[string, Expected]>([
    ['TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|Lê Văn An', ['Lê Văn An', 'Chủ tịch', 'TM.']],
    ['TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH|Lê Văn An', ['Lê Văn An', 'Phó Chủ tịch', 'KT.']],
    ['KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Lê Văn An', ['Lê Văn An', 'Phó Giám đốc', 'KT.']],
    ['GIÁM ĐỐC|Lê Thị Minh Hà', ['Lê Thị Minh Hà', 'Giám đốc', null]],
    ['CHỦ TỊCH|(đã ký)', [null, 'Chủ tịch', null]],
    ['CHỦ TỊCH|(Đã ký)|Lê Văn An', ['Lê Văn An', 'Chủ tịch', null]],
    ['TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG|Lê Văn An', ['Lê Văn An', 'Chánh Văn phòng', 'TL.']],
    ['TUQ. GIÁM ĐỐC|TRƯỞNG PHÒNG|Lê Văn An', ['Lê Văn An', 'Trưởng phòng', 'TUQ.']],
    ['Q. GIÁM ĐỐC|Lê Văn An', ['Lê Văn An', 'Giám đốc', 'Q.']],
    ['T/M BAN THƯỜNG VỤ|BÍ THƯ|Lê Văn An', ['Lê Văn An', 'Bí thư', 'TM.']],
    ['T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ THƯỜNG TRỰC|Y Ngọc', ['Y Ngọc', 'Phó Bí thư thường trực', 'TM.']],
    ['K/T TRƯỞNG BAN|PHÓ TRƯỞNG BAN|Lê Văn An', ['Lê Văn An', 'Phó Trưởng ban', 'KT.']],
    ['T/L BAN THƯỜNG VỤ|CHÁNH VĂN PHÒNG|Lê Văn An', ['Lê Văn An', 'Chánh Văn phòng', 'TL.']],
    ['HIỆU TRƯỞNG|TS. Lê Văn An', ['Lê Văn An', 'Hiệu trưởng', null]],
    ['GIÁM ĐỐC|Đại tá Lê Văn An', ['Lê Văn An', 'Giám đốc', null]],
    [
      'GIÁM ĐỐC|Người ký: Sở Tài|chính|Email: a@b.vn|Cơ quan: Tỉnh|Sơn La|Thời gian ký:|28.12.2018|15:38:28 +07:00',
      [null, 'Giám đốc', null],
    ],
    [
      'GIÁM ĐỐC|Người ký: Sở Y tế|Thời gian ký: 28.12.2018 15:38:28|Lê Văn An',
      ['Lê Văn An', 'Giám đốc', null],
    ],
    ['KT. BỘ TRƯỞNG|THỨ TRƯỞNG|Lê Văn An', ['Lê Văn An', 'Thứ trưởng', 'KT.']],
    ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH|Lê Văn An', ['Lê Văn An', 'Chủ tịch', 'TM.']],
    ['TM. BAN CHỈ ĐẠO|TRƯỞNG BAN|PHÓ CHỦ TỊCH UBND HUYỆN|Lê Văn An', ['Lê Văn An', 'Trưởng ban', 'TM.']],
    ['TM. BAN THƯỜNG TRỰC|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH|NGUYỄN VĂN AN', ['NGUYỄN VĂN AN', 'Phó Chủ tịch', 'KT.']],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An', ['Lê Văn An', 'Phó Chủ tịch', 'KT.']],
    ['TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH Lê Văn An', ['Lê Văn An', 'Chủ tịch', 'TM.']],
    ['T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC|Y Ngọc', ['Y Ngọc', 'Phó Bí thư thường trực', 'TM.']],
    ['CHI CỤC TRƯỞNG|H’Lim Niê', ['H’Lim Niê', 'Chi cục trưởng', null]],
  ])('%s', (block, [name, position, authority]) => {
    const expected = { name, position, authority };
    expect(
      metadataOf(['KẾ HOẠCH', 'Phòng dịch', ...BODY, ['Nơi nhận:|- Sở Y tế;|- Lưu: VT.', block]]).signer,
    ).toEqual(expected);
    const lines = block.split('|');
    expect(
      metadataOf(['KẾ HOẠCH', 'Phòng dịch', ...BODY, 'Nơi nhận:', '- Sở Y tế;', '- Lưu: VT.', ...lines])
        .signer,
    ).toEqual(expected);
  });
  it('is null without a block, whatever names the text holds', () =>
    expect(
      metadataOf(['KẾ HOẠCH', 'Phòng dịch', ...BODY, 'Giao đồng chí Lê Văn An chỉ đạo.']).signer,
    ).toBeNull());
});
