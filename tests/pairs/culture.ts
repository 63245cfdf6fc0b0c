import { committeeFoot, MOTTO } from './heads.ts';
import type { PairCase } from './model.ts';

/** Goals in running prose, several in one sentence, with parts and brackets. */
export const culture: PairCase = {
  name: 'goals in running prose with parts and brackets',
  parent: [
    'ỦY BAN NHÂN DÂN TỈNH LÂM SƠN',
    'Số: 55/KH-UBND',
    ...MOTTO,
    'Lâm Sơn, ngày 16 tháng 02 năm 2023',
    'KẾ HOẠCH',
    'Thực hiện phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” năm 2023',
    'I. MỤC TIÊU',
    'Phấn đấu năm 2023 có 90% hộ gia đình đạt danh hiệu “Gia đình văn hóa”; 85% thôn, tổ dân phố đạt danh hiệu văn hóa, trong đó 20% đạt danh hiệu 5 năm liên tục; 95% cơ quan, đơn vị đạt chuẩn văn hóa; mỗi huyện có ít nhất 02 câu lạc bộ văn nghệ dân gian.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Sở Văn hóa, Thể thao và Du lịch chủ trì hướng dẫn, kiểm tra, tổng hợp báo cáo.',
    '2. Ủy ban nhân dân các huyện, thành phố báo cáo kết quả trước ngày 30 tháng 11 năm 2023.',
    ...committeeFoot(['- Các sở, ban, ngành;', '- UBND các huyện, thành phố;'], 'Đỗ Quang Minh'),
  ],
  child: [
    'ỦY BAN NHÂN DÂN THÀNH PHỐ LÂM SƠN',
    'Số: 60/KH-UBND',
    ...MOTTO,
    'Lâm Sơn, ngày 10 tháng 3 năm 2023',
    'KẾ HOẠCH',
    'Thực hiện phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” năm 2023',
    'Thực hiện Kế hoạch số 55/KH-UBND ngày 16 tháng 02 năm 2023 của Ủy ban nhân dân tỉnh Lâm Sơn về thực hiện phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” năm 2023, Ủy ban nhân dân thành phố Lâm Sơn ban hành Kế hoạch như sau:',
    'I. MỤC TIÊU',
    'Phấn đấu trên 93% hộ gia đình đạt danh hiệu “Gia đình văn hóa”, 88% thôn, tổ dân phố đạt danh hiệu văn hóa, 93% cơ quan, đơn vị đạt chuẩn văn hóa; thành lập 03 câu lạc bộ văn nghệ dân gian.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Văn hóa và Thông tin chủ trì hướng dẫn, kiểm tra, báo cáo kết quả trước ngày 20 tháng 11 năm 2023.',
    '2. Ủy ban nhân dân các xã, phường tổ chức thực hiện.',
    ...committeeFoot(
      ['- UBND tỉnh (b/c);', '- Các phòng, ban thuộc thành phố;', '- UBND các xã, phường;'],
      'Tống Văn Hải',
    ),
  ],
  coverage: [
    { parent: 'hộ gia đình', status: 'exceeded' },
    { parent: 'thôn, tổ dân phố', status: 'exceeded' },
    { parent: 'cơ quan, đơn vị', status: 'weaker' },
  ],
  findings: [{ rule: 'target-below-parent', about: 'cơ quan, đơn vị', severity: 'error' }],
  allowed: [
    { rule: 'target-unassigned', about: '' },
    { rule: 'target-missing', about: '5 năm liên tục' },
    { rule: 'target-missing', about: 'câu lạc bộ' },
  ],
};
