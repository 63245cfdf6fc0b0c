import { committeeFoot, MOTTO } from './heads.ts';
import type { PairCase } from './model.ts';

/** A programme with a column for each year: the column of the plan's own year is what it answers. */
export const byYear: PairCase = {
  name: 'a plan for one year under a programme with a column for each',
  parent: [
    'ỦY BAN NHÂN DÂN TỈNH LÂM SƠN',
    'Số: 77/KH-UBND',
    ...MOTTO,
    'Lâm Sơn, ngày 20 tháng 3 năm 2023',
    'KẾ HOẠCH',
    'Thực hiện công tác giảm nghèo, an sinh xã hội giai đoạn 2023-2025',
    'I. CHỈ TIÊU',
    {
      rows: [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
        ['1', 'Tỷ lệ bao phủ bảo hiểm y tế', '%', '92', '93,5', '95'],
        ['2', 'Tỷ lệ lao động qua đào tạo', '%', '58', '60', '62'],
        ['3', 'Tỷ lệ hộ dân nông thôn sử dụng nước hợp vệ sinh', '%', '90', '92', '94'],
      ],
    },
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Sở Lao động - Thương binh và Xã hội chủ trì theo dõi, tổng hợp báo cáo.',
    '2. Ủy ban nhân dân các huyện, thành phố báo cáo kết quả trước ngày 15 tháng 11 hằng năm.',
    ...committeeFoot(['- Các sở, ban, ngành;', '- UBND các huyện, thành phố;'], 'Đỗ Quang Minh'),
  ],
  child: [
    'ỦY BAN NHÂN DÂN HUYỆN VÂN HÀ',
    'Số: 21/KH-UBND',
    ...MOTTO,
    'Vân Hà, ngày 18 tháng 01 năm 2024',
    'KẾ HOẠCH',
    'Thực hiện công tác giảm nghèo, an sinh xã hội năm 2024',
    'Thực hiện Kế hoạch số 77/KH-UBND ngày 20 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Lâm Sơn về thực hiện công tác giảm nghèo, an sinh xã hội giai đoạn 2023-2025, Ủy ban nhân dân huyện Vân Hà ban hành Kế hoạch như sau:',
    'I. CHỈ TIÊU',
    '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 94%.',
    '2. Tỷ lệ lao động qua đào tạo đạt 59%.',
    '3. Tỷ lệ hộ dân nông thôn sử dụng nước hợp vệ sinh đạt 92%.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Lao động - Thương binh và Xã hội chủ trì theo dõi, tổng hợp, báo cáo Ủy ban nhân dân huyện.',
    '2. Ủy ban nhân dân các xã, thị trấn báo cáo kết quả trước ngày 30 tháng 10 năm 2024.',
    ...committeeFoot(
      ['- UBND tỉnh (b/c);', '- Các phòng, ban thuộc huyện;', '- UBND các xã, thị trấn;'],
      'Mai Văn Lực',
    ),
  ],
  coverage: [
    { parent: 'bảo hiểm y tế', period: '2023', status: 'not-applicable' },
    { parent: 'bảo hiểm y tế', period: '2024', status: 'exceeded' },
    { parent: 'bảo hiểm y tế', period: '2025', status: 'not-applicable' },
    { parent: 'lao động qua đào tạo', period: '2024', status: 'weaker' },
    { parent: 'nước hợp vệ sinh', period: '2024', status: 'met' },
  ],
  findings: [{ rule: 'target-below-parent', about: 'lao động qua đào tạo', severity: 'error' }],
};
