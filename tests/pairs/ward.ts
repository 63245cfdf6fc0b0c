import { committeeFoot, MOTTO } from './heads.ts';
import type { PairCase } from './model.ts';

/** Faults of copying in a plan of 2025: bodies that are gone, a year that was left, a wrong date of the directive. */
export const ward: PairCase = {
  name: 'a ward of late 2025 with the faults of a copied plan',
  parent: [
    'ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI VÂN',
    'Số: 21/KH-UBND',
    ...MOTTO,
    'Hải Vân, ngày 14 tháng 10 năm 2025',
    'KẾ HOẠCH',
    'Đẩy mạnh chuyển đổi số trên địa bàn thành phố năm 2025',
    'I. MỤC TIÊU',
    '1. 80% hồ sơ thủ tục hành chính được nộp trực tuyến.',
    '2. Trên 90% hộ gia đình được phủ mạng internet băng rộng cáp quang.',
    '3. 100% cán bộ, công chức được tập huấn kỹ năng số.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Sở Khoa học và Công nghệ chủ trì theo dõi, tổng hợp.',
    '2. Ủy ban nhân dân các xã, phường xây dựng kế hoạch, báo cáo trước ngày 10 tháng 12 năm 2025.',
    ...committeeFoot(['- Các sở, ban, ngành;', '- UBND các xã, phường;'], 'Ngô Đức Hòa'),
  ],
  child: [
    'ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG MAI',
    'Số: 44/KH-UBND',
    ...MOTTO,
    'Đông Mai, ngày 05 tháng 11 năm 2025',
    'KẾ HOẠCH',
    'Đẩy mạnh chuyển đổi số trên địa bàn phường Đông Mai năm 2025',
    'Thực hiện Kế hoạch số 21/KH-UBND ngày 24/10/2025 của Ủy ban nhân dân thành phố Hải Vân về đẩy mạnh chuyển đổi số trên địa bàn thành phố năm 2025, Ủy ban nhân dân phường Đông Mai ban hành Kế hoạch như sau:',
    'I. MỤC TIÊU',
    '1. 85% hồ sơ thủ tục hành chính được nộp trực tuyến.',
    '2. Trên 88% hộ gia đình được phủ mạng internet băng rộng cáp quang.',
    '3. 100% cán bộ, công chức được tập huấn kỹ năng số.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Văn hóa - Xã hội chủ trì theo dõi, tổng hợp, báo cáo trước ngày 20 tháng 12 năm 2025.',
    '2. Phòng Văn hóa và Thông tin quận tuyên truyền về chuyển đổi số.',
    '3. Công an phường phối hợp thực hiện Đề án 06.',
    ...committeeFoot(
      [
        '- UBND thành phố (b/c);',
        '- Các phòng chuyên môn thuộc phường;',
        '- Công an phường;',
        '- Các tổ dân phố;',
      ],
      'Trịnh Thị Vân',
    ),
  ],
  coverage: [
    { parent: 'hồ sơ thủ tục hành chính', status: 'exceeded' },
    { parent: 'hộ gia đình', status: 'weaker' },
    { parent: 'cán bộ, công chức', status: 'met' },
  ],
  findings: [
    { rule: 'parent-citation-mismatch', about: '21/KH-UBND' },
    { rule: 'target-below-parent', about: 'hộ gia đình', severity: 'error' },
    { rule: 'unit-not-at-level', about: 'Phòng Văn hóa và Thông tin' },
  ],
  allowed: [
    { rule: 'deadline-after-parent', about: '' },
    { rule: 'assigned-unit-not-recipient', about: 'quận' },
    { rule: 'target-unassigned', about: '' },
  ],
};
