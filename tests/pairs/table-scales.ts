import { committeeFoot, MOTTO } from './heads.ts';
import type { PairCase } from './model.ts';

/** The same goals in tables of other scales: conversion decides, not the look of the figure. */
export const tableScales: PairCase = {
  name: 'a district table in other scales than the province table',
  parent: [
    'ỦY BAN NHÂN DÂN TỈNH LÂM SƠN',
    'Số: 18/KH-UBND',
    ...MOTTO,
    'Lâm Sơn, ngày 10 tháng 01 năm 2025',
    'KẾ HOẠCH',
    'Phát triển kinh tế - xã hội năm 2025',
    'Ủy ban nhân dân tỉnh giao các chỉ tiêu năm 2025 theo bảng sau:',
    'I. CHỈ TIÊU',
    {
      rows: [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2025'],
        ['1', 'Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', '5.200'],
        ['2', 'Sản lượng lương thực có hạt', 'nghìn tấn', '320'],
        ['3', 'Số lao động được tạo việc làm', 'nghìn người', '12'],
        ['4', 'Mức giảm tỷ lệ hộ nghèo', 'điểm %', '1,5'],
        ['5', 'Tỷ lệ bao phủ bảo hiểm y tế', '%', '95'],
        ['6', 'Thu nhập bình quân đầu người', 'triệu đồng/người/năm', '52'],
        ['7', 'Giá trị xuất khẩu', 'triệu USD', '140'],
      ],
    },
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Sở Tài chính chủ trì theo dõi, tổng hợp báo cáo.',
    ...committeeFoot(['- Các sở, ban, ngành;', '- UBND các huyện, thành phố;'], 'Đỗ Quang Minh'),
  ],
  child: [
    'ỦY BAN NHÂN DÂN HUYỆN VÂN HÀ',
    'Số: 33/KH-UBND',
    ...MOTTO,
    'Vân Hà, ngày 24 tháng 01 năm 2025',
    'KẾ HOẠCH',
    'Phát triển kinh tế - xã hội năm 2025 huyện Vân Hà',
    'Thực hiện Kế hoạch số 18/KH-UBND ngày 10 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Lâm Sơn về phát triển kinh tế - xã hội năm 2025, Ủy ban nhân dân huyện Vân Hà ban hành Kế hoạch như sau:',
    'I. CHỈ TIÊU',
    {
      rows: [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2024', 'Kế hoạch năm 2025', 'Đơn vị chủ trì'],
        [
          '1',
          'Thu ngân sách nhà nước trên địa bàn',
          'triệu đồng',
          '171.300',
          '182.500',
          'Phòng Tài chính - Kế hoạch',
        ],
        ['2', 'Sản lượng lương thực có hạt', 'tấn', '20.900', '21.400', 'Phòng Nông nghiệp và Môi trường'],
        ['3', 'Số lao động được tạo việc làm', 'người', '840', '900', 'Phòng Nội vụ'],
        ['4', 'Mức giảm tỷ lệ hộ nghèo', 'điểm %', '1,9', '1,8', 'Phòng Nội vụ'],
        ['5', 'Tỷ lệ bao phủ bảo hiểm y tế', '%', '93,1', '95,5', 'Bảo hiểm xã hội huyện'],
        ['6', 'Thu nhập bình quân đầu người', 'nghìn đồng/người/tháng', '3.900', '4.500', 'Chi cục Thống kê'],
        ['7', 'Giá trị xuất khẩu', 'triệu USD', '12', '1.450', 'Phòng Kinh tế và Hạ tầng'],
      ],
    },
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Tài chính - Kế hoạch chủ trì theo dõi, tổng hợp báo cáo.',
    ...committeeFoot(
      [
        '- UBND tỉnh (b/c);',
        '- Các phòng, ban, đơn vị thuộc huyện;',
        '- Bảo hiểm xã hội huyện, Chi cục Thống kê;',
        '- UBND các xã, thị trấn;',
      ],
      'Mai Văn Lực',
    ),
  ],
  coverage: [
    { parent: 'thu ngân sách', status: 'share' },
    { parent: 'sản lượng lương thực', status: 'share' },
    { parent: 'lao động được tạo việc làm', status: 'share' },
    { parent: 'hộ nghèo', status: 'exceeded' },
    { parent: 'bảo hiểm y tế', status: 'exceeded' },
    { parent: 'thu nhập bình quân', status: ['exceeded', 'met'] },
    { parent: 'giá trị xuất khẩu', status: 'share' },
  ],
  findings: [{ rule: 'target-implausible', about: 'giá trị xuất khẩu' }],
  allowed: [{ rule: 'parent-citation-mismatch', about: '18/KH-UBND', severity: 'info' }],
};
