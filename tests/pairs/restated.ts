import { committeeFoot, MOTTO } from './heads.ts';
import type { PairCase } from './model.ts';

/** A plan repeats the goals of the province beside its own, and looks back on the year before. */
export const restated: PairCase = {
  name: 'a district that repeats the goals of its province and reports on the past',
  parent: [
    'ỦY BAN NHÂN DÂN TỈNH LÂM SƠN',
    'Số: 03/CT-UBND',
    ...MOTTO,
    'Lâm Sơn, ngày 09 tháng 01 năm 2024',
    'CHỈ THỊ',
    'Về việc phát động phong trào thi đua năm 2024',
    'Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua với chủ đề “Đoàn kết, sáng tạo, về đích sớm”.',
    'I. CHỈ TIÊU',
    '1. Tốc độ tăng trưởng GRDP đạt 8%.',
    '2. Đón 1,2 triệu lượt khách du lịch.',
    '3. Tỷ lệ hộ nghèo giảm 1,5%.',
    '4. Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý đạt 93%.',
    'II. NHIỆM VỤ',
    '1. Triển khai phong trào “Làng quê xanh, nhà nhà sạch”.',
    '2. Giao Ủy ban nhân dân huyện Vân Hà tổ chức Ngày hội văn hóa các dân tộc vùng hồ, hoàn thành trước ngày 30 tháng 9 năm 2024.',
    ...committeeFoot(['- Các sở, ban, ngành;', '- UBND các huyện, thành phố;'], 'Đỗ Quang Minh'),
  ],
  child: [
    'ỦY BAN NHÂN DÂN HUYỆN VÂN HÀ',
    'Số: 17/KH-UBND',
    ...MOTTO,
    'Vân Hà, ngày 24 tháng 01 năm 2024',
    'KẾ HOẠCH',
    'Phát động phong trào thi đua năm 2024',
    'Thực hiện Chỉ thị số 03/CT-UBND ngày 09/01/2024 của UBND tỉnh Lâm Sơn về việc phát động phong trào thi đua năm 2024, Ủy ban nhân dân huyện Vân Hà phát động phong trào thi đua với chủ đề “Đoàn kết, sáng tạo, về đích sớm” như sau:',
    'I. KẾT QUẢ NĂM 2023',
    'Năm 2023, tỷ lệ hộ nghèo giảm 1,1%; đón 42.000 lượt khách du lịch.',
    'II. MỤC TIÊU NĂM 2024',
    '1. Góp phần cùng tỉnh phấn đấu hoàn thành chỉ tiêu tốc độ tăng trưởng GRDP của tỉnh đạt 8,5%.',
    '2. Đón 48 nghìn lượt khách du lịch.',
    '3. Tỷ lệ hộ nghèo giảm 1,8%.',
    '4. Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý đạt 94%.',
    'III. NHIỆM VỤ',
    '1. Phòng Văn hóa và Thông tin tham mưu tổ chức Ngày hội văn hóa các dân tộc vùng hồ, hoàn thành trước ngày 31 tháng 10 năm 2024.',
    '2. Phòng Nông nghiệp và Phát triển nông thôn triển khai phong trào “Làng quê xanh, nhà nhà sạch”.',
    ...committeeFoot(
      ['- UBND tỉnh (b/c);', '- Các phòng, ban thuộc huyện;', '- UBND các xã, thị trấn;'],
      'Mai Văn Lực',
    ),
  ],
  coverage: [
    { parent: 'grdp', status: 'conflict' },
    { parent: 'khách du lịch', status: 'share' },
    { parent: 'hộ nghèo', status: 'exceeded' },
    { parent: 'chất thải', status: 'exceeded' },
  ],
  findings: [
    { rule: 'target-misquoted', about: 'GRDP' },
    { rule: 'deadline-after-parent', about: '' },
  ],
  allowed: [{ rule: 'target-unassigned', about: '' }],
};
