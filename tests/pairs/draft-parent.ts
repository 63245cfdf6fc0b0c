import { committeeFoot, MOTTO } from './heads.ts';
import type { PairCase } from './model.ts';

/** The copy of the directive at hand is the draft: number and day are blank, a figure still differs. */
export const draftParent: PairCase = {
  name: 'a plan against the draft of its directive',
  parent: [
    'ỦY BAN NHÂN DÂN TỈNH LÂM SƠN',
    'Số:      /CT-UBND',
    ...MOTTO,
    'Lâm Sơn, ngày     tháng 01 năm 2024',
    'CHỈ THỊ',
    'Về việc phát động phong trào thi đua năm 2024',
    'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố:',
    'I. CHỈ TIÊU',
    '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
    '2. Tỷ lệ hộ nghèo giảm 1,5%.',
    ...committeeFoot(['- Các sở, ban, ngành;', '- UBND các huyện, thành phố;'], 'Đỗ Quang Minh'),
  ],
  child: [
    'ỦY BAN NHÂN DÂN HUYỆN VÂN HÀ',
    'Số: 11/KH-UBND',
    ...MOTTO,
    'Vân Hà, ngày 02 tháng 02 năm 2024',
    'KẾ HOẠCH',
    'Phát động phong trào thi đua năm 2024',
    'Thực hiện Chỉ thị số 01/CT-UBND ngày 11/01/2024 của Ủy ban nhân dân tỉnh Lâm Sơn về việc phát động phong trào thi đua năm 2024, Ủy ban nhân dân huyện Vân Hà ban hành Kế hoạch như sau:',
    'I. CHỈ TIÊU',
    '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
    '2. Tỷ lệ hộ nghèo giảm 1,6%.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện.',
    ...committeeFoot(
      ['- UBND tỉnh (b/c);', '- Các phòng, ban thuộc huyện;', '- UBND các xã, thị trấn;'],
      'Mai Văn Lực',
    ),
  ],
  coverage: [
    { parent: 'bảo hiểm y tế', status: 'met' },
    { parent: 'hộ nghèo', status: 'exceeded' },
  ],
  findings: [],
};
