/**
 * A directive and two plans of an invented province with nothing to remark on, and ways to change them: each fault must
 * be answered by its rule alone, each harmless change by none.
 */
import type { RuleSettings } from './rule.ts';

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

export const DIRECTIVE: readonly string[] = [
  'ỦY BAN NHÂN DÂN TỈNH TRÀ SƠN',
  'Số: 07/CT-UBND',
  ...MOTTO,
  'Trà Sơn, ngày 15 tháng 01 năm 2024',
  'CHỈ THỊ',
  'Về việc phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Trà Sơn',
  'Để hoàn thành nhiệm vụ năm 2024 theo Nghị quyết số 19-NQ/TU ngày 06 tháng 12 năm 2023 của Tỉnh ủy, Chủ tịch Ủy ban nhân dân tỉnh phát động Phong trào thi đua yêu nước năm 2024 với chủ đề: “Kỷ cương - Sáng tạo - Tăng tốc - Quyết tâm hoàn thành nhiệm vụ phát triển kinh tế - xã hội tỉnh Trà Sơn năm 2024” và yêu cầu các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố thực hiện:',
  'I. CHỈ TIÊU THI ĐUA',
  '1. Tốc độ tăng trưởng GRDP đạt từ 8% trở lên.',
  '2. GRDP bình quân đầu người trên 68,5 triệu đồng.',
  '3. Thu ngân sách nhà nước trên địa bàn từ 5.200 tỷ đồng trở lên.',
  '4. Tỷ lệ lao động qua đào tạo đạt 61,5%.',
  '5. Tỷ lệ bao phủ bảo hiểm y tế đạt 94,8%.',
  '6. Tỷ lệ hộ nghèo giảm ít nhất 2%/năm.',
  '7. Phấn đấu có thêm 06 xã đạt chuẩn nông thôn mới.',
  'II. NỘI DUNG THI ĐUA',
  '1. Thực hiện Kế hoạch số 52-KH/TU ngày 14 tháng 11 năm 2022 của Ban Thường vụ Tỉnh ủy.',
  '2. Triển khai các phong trào thi đua: “Cả nước chung sức xây dựng nông thôn mới”; “Toàn dân bảo vệ an ninh Tổ quốc”; “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Ủy ban nhân dân các huyện, thành phố báo cáo kết quả thực hiện phong trào thi đua về Sở Nội vụ trước ngày 30 tháng 11 năm 2024.',
  '2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Chỉ thị này.',
  'Nơi nhận:',
  '- Thường trực Tỉnh ủy (b/c);',
  '- Các sở, ban, ngành;',
  '- UBND các huyện, thành phố;',
  '- Lưu: VT, TH.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Đỗ Văn Khang',
];

export const DISTRICT: readonly string[] = [
  'ỦY BAN NHÂN DÂN HUYỆN MỘC LÂM',
  'Số: 33/KH-UBND',
  ...MOTTO,
  'Mộc Lâm, ngày 22 tháng 02 năm 2024',
  'KẾ HOẠCH',
  'Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn huyện Mộc Lâm',
  'Thực hiện Chỉ thị số 07/CT-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Trà Sơn về việc phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Trà Sơn, Ủy ban nhân dân huyện Mộc Lâm phát động Phong trào thi đua yêu nước năm 2024 với chủ đề: “Kỷ cương - Sáng tạo - Tăng tốc - Quyết tâm hoàn thành nhiệm vụ phát triển kinh tế - xã hội huyện Mộc Lâm năm 2024”, cụ thể như sau:',
  'I. CHỈ TIÊU THI ĐUA',
  '1. Thu nhập bình quân đầu người: 44,2 triệu đồng/người/năm.',
  '2. Thu ngân sách nhà nước trên địa bàn: 98.600 triệu đồng.',
  '3. Tỷ lệ lao động qua đào tạo đạt 62%.',
  '4. Tỷ lệ bao phủ bảo hiểm y tế đạt 96,3%.',
  '5. Tỷ lệ hộ nghèo giảm ít nhất 2,4%/năm.',
  '6. Phấn đấu có thêm 02 xã đạt chuẩn nông thôn mới.',
  'II. NỘI DUNG THI ĐUA',
  '1. Thực hiện Kế hoạch số 52-KH/TU ngày 14 tháng 11 năm 2022 của Ban Thường vụ Tỉnh ủy; Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ.',
  '2. Triển khai các phong trào thi đua: “Cả nước chung sức xây dựng nông thôn mới”; “Toàn dân bảo vệ an ninh Tổ quốc”; “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”.',
  '3. Lập thành tích chào mừng kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam; thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025.',
  '4. Kiềm chế tai nạn giao thông, nâng cao chất lượng các phong trào thi đua trên địa bàn huyện.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Nội vụ có trách nhiệm theo dõi, hướng dẫn, đôn đốc việc thực hiện Kế hoạch.',
  '2. Ủy ban nhân dân các xã, thị trấn báo cáo kết quả thực hiện phong trào thi đua về Phòng Nội vụ trước ngày 20 tháng 11 năm 2024.',
  '3. Trung tâm Văn hóa - Thể thao huyện tuyên truyền các phong trào thi đua theo Quyết định giao chỉ tiêu của huyện.',
  'Nơi nhận:',
  '- UBND tỉnh (b/c);',
  '- Các phòng, ban chuyên môn thuộc huyện;',
  '- Trung tâm Văn hóa - Thể thao huyện;',
  '- UBND các xã, thị trấn;',
  '- Lưu: VT, PNV.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Hoàng Thị Mai',
];

export const DEPARTMENT: readonly string[] = [
  'UBND TỈNH TRÀ SƠN',
  'SỞ Y TẾ',
  'Số: 120/KH-SYT',
  ...MOTTO,
  'Trà Sơn, ngày 26 tháng 02 năm 2024',
  'KẾ HOẠCH',
  'Phát động Phong trào thi đua yêu nước năm 2024 của ngành Y tế tỉnh Trà Sơn',
  'Thực hiện Chỉ thị số 07/CT-UBND ngày 15/01/2024 của Ủy ban nhân dân tỉnh về việc phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Trà Sơn, Sở Y tế ban hành Kế hoạch như sau:',
  'I. CHỦ ĐỀ, MỤC TIÊU',
  '1. Chủ đề: “Kỷ cương - Sáng tạo - Tăng tốc - Quyết tâm hoàn thành nhiệm vụ phát triển kinh tế - xã hội tỉnh Trà Sơn năm 2024”.',
  '2. Góp phần hoàn thành chỉ tiêu của tỉnh năm 2024: tốc độ tăng trưởng GRDP đạt từ 8% trở lên; GRDP bình quân đầu người trên 68,5 triệu đồng; tỷ lệ bao phủ bảo hiểm y tế đạt 94,8%.',
  'II. NỘI DUNG THI ĐUA',
  '1. Triển khai các phong trào thi đua: “Cả nước chung sức xây dựng nông thôn mới”; “Toàn dân bảo vệ an ninh Tổ quốc”; “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”.',
  '2. Nâng cao chất lượng khám bệnh, chữa bệnh trên địa bàn toàn tỉnh.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Các phòng chuyên môn, đơn vị trực thuộc Sở tổ chức thực hiện Kế hoạch này.',
  '2. Văn phòng Sở có trách nhiệm theo dõi, tổng hợp, báo cáo Giám đốc Sở.',
  'Nơi nhận:',
  '- UBND tỉnh (b/c);',
  '- Sở Nội vụ;',
  '- Các phòng chuyên môn, đơn vị trực thuộc;',
  '- Lưu: VT, VP.',
  'GIÁM ĐỐC',
  'Nguyễn Hữu Tân',
];

/** One change to one plan. */
export interface Change {
  name: string;
  plan: 'district' | 'department';
  /** Replaces every occurrence of the first by the second; a paragraph that becomes empty is left out. */
  replace: readonly (readonly [from: string, to: string])[];
  settings?: RuleSettings;
}

/** A change with the one rule that must answer it. */
export interface Fault extends Change {
  rule: string;
  /** Folded containment in the subject of the finding. */
  about: string;
}

const district = (rule: string, name: string, from: string, to: string, about: string): Fault => ({
  rule,
  name,
  plan: 'district',
  replace: [[from, to]],
  about,
});

const department = (rule: string, name: string, from: string, to: string, about: string): Fault => ({
  ...district(rule, name, from, to, about),
  plan: 'department',
});

export const FAULTS: readonly Fault[] = [
  district(
    'parent-citation-mismatch',
    'another month',
    'ngày 15 tháng 01 năm 2024 của',
    'ngày 15 tháng 12 năm 2023 của',
    '07/CT-UBND',
  ),
  district('parent-citation-mismatch', 'another number', '07/CT-UBND', '17/CT-UBND', '17/CT-UBND'),
  district(
    'parent-citation-mismatch',
    'another province',
    'của Ủy ban nhân dân tỉnh Trà Sơn về',
    'của Ủy ban nhân dân tỉnh Bình Khê về',
    '07/CT-UBND',
  ),
  department('parent-citation-mismatch', 'another day', 'ngày 15/01/2024', 'ngày 25/01/2024', '07/CT-UBND'),
  district(
    'target-below-parent',
    'a lower rate',
    'đào tạo đạt 62%',
    'đào tạo đạt 55,5%',
    'lao động qua đào tạo',
  ),
  district('target-below-parent', 'a lower coverage', '96,3%', '93,9%', 'bảo hiểm y tế'),
  district('target-below-parent', 'a smaller fall', '2,4%/năm', '1,4%/năm', 'hộ nghèo'),
  district(
    'target-below-parent',
    'a softer bound',
    'y tế đạt 96,3%',
    'y tế đạt khoảng 94,8%',
    'bảo hiểm y tế',
  ),
  district('target-unit-mismatch', 'a swapped unit', '96,3%', '96,3 triệu đồng', 'bảo hiểm y tế'),
  district('target-implausible', 'a swapped scale', '98.600 triệu đồng', '98.600 tỷ đồng', 'ngân sách'),
  district('target-implausible', 'more than all', 'đạt 96,3%', 'đạt 963%', 'bảo hiểm y tế'),
  district(
    'target-direction-conflict',
    'a rise for a fall',
    'hộ nghèo giảm ít nhất',
    'hộ nghèo tăng ít nhất',
    'hộ nghèo',
  ),
  district(
    'target-missing',
    'a dropped goal',
    '4. Tỷ lệ bao phủ bảo hiểm y tế đạt 96,3%.',
    '4. Tổng đàn gia súc đạt 21.500 con.',
    'bảo hiểm y tế',
  ),
  district(
    'target-contradiction',
    'a second figure',
    '4. Kiềm chế tai nạn giao thông,',
    '4. Phấn đấu tỷ lệ bao phủ bảo hiểm y tế đạt 95,1%; kiềm chế tai nạn giao thông,',
    'bảo hiểm y tế',
  ),
  department('target-misquoted', 'a changed digit', '68,5 triệu đồng', '65,8 triệu đồng', 'GRDP bình quân'),
  district(
    'movement-missing',
    'a dropped movement',
    '; “Toàn dân bảo vệ an ninh Tổ quốc”',
    '',
    'an ninh Tổ quốc',
  ),
  district(
    'citation-issuer-symbol',
    'a wrong issuer',
    'của Ban Thường vụ Tỉnh ủy',
    'của Hội đồng nhân dân tỉnh',
    '52-KH/TU',
  ),
  district(
    'citation-conflict',
    'another day than the directive',
    'ngày 14 tháng 11 năm 2022',
    'ngày 24 tháng 11 năm 2022',
    '52-KH/TU',
  ),
  district(
    'citation-year-mismatch',
    'another year than the number',
    'ngày 31 tháng 12 năm 2023 của Chính phủ',
    'ngày 31 tháng 12 năm 2022 của Chính phủ',
    '98/2023/NĐ-CP',
  ),
  district(
    'citation-in-future',
    'a later document',
    'tháng 11 năm 2022 của Ban Thường vụ Tỉnh ủy;',
    'tháng 11 năm 2022 của Ban Thường vụ Tỉnh ủy; Kế hoạch số 77-KH/HU ngày 05 tháng 9 năm 2024 của Huyện ủy;',
    '77-KH/HU',
  ),
  district('scope-leftover', 'a copied scope', 'trên địa bàn huyện.', 'trên địa bàn toàn tỉnh.', 'toàn tỉnh'),
  district(
    'scope-leftover',
    'another district',
    'thi đua trên địa bàn huyện.',
    'thi đua trên địa bàn huyện Đá Bạc.',
    'Đá Bạc',
  ),
  district(
    'theme-mismatch',
    'a dropped word',
    'Kỷ cương - Sáng tạo - Tăng tốc',
    'Kỷ cương - Tăng tốc',
    'Kỷ cương - Tăng tốc',
  ),
  district(
    'theme-missing',
    'no theme',
    ' với chủ đề: “Kỷ cương - Sáng tạo - Tăng tốc - Quyết tâm hoàn thành nhiệm vụ phát triển kinh tế - xã hội huyện Mộc Lâm năm 2024”',
    '',
    'Kỷ cương',
  ),
  district('period-suspect', 'a wrong stage', 'giai đoạn 2021-2025', 'giai đoạn 2023-2028', '2023-2028'),
  district('anniversary-arithmetic', 'one year off', 'kỷ niệm 94 năm', 'kỷ niệm 93 năm', '93 năm'),
  district('spelling', 'a wrong tone', 'Kiềm chế', 'Kiểm chế', 'Kiểm chế'),
  district('repeated-word', 'a word typed twice', 'đôn đốc việc', 'đôn đốc đốc việc', 'đôn đốc đốc'),
  district(
    'own-symbol-mismatch',
    'the symbol of a directive',
    'Số: 33/KH-UBND',
    'Số: 33/CT-UBND',
    '33/CT-UBND',
  ),
  district('number-missing', 'no serial', 'Số: 33/KH-UBND', 'Số: /KH-UBND', 'KH-UBND'),
  district('date-missing', 'no day', 'ngày 22 tháng 02 năm 2024', 'ngày tháng năm 2024', 'năm 2024'),
  district('signature-missing', 'no name', 'Hoàng Thị Mai', '', 'chủ tịch'),
  district('numbering-gap', 'a skipped section', 'III. TỔ CHỨC', 'IV. TỔ CHỨC', 'TỔ CHỨC THỰC HIỆN'),
  district(
    'duty-without-unit',
    'a duty of nobody',
    '1. Phòng Nội vụ có trách nhiệm theo dõi, hướng dẫn, đôn đốc',
    '1. Tăng cường theo dõi, hướng dẫn, đôn đốc',
    'theo dõi, hướng dẫn',
  ),
  district(
    'assigned-unit-not-recipient',
    'a dropped recipient',
    '- Trung tâm Văn hóa - Thể thao huyện;',
    '',
    'Trung tâm Văn hóa',
  ),
  district(
    'deadline-after-parent',
    'a later deadline',
    'trước ngày 20 tháng 11 năm 2024',
    'trước ngày 20 tháng 12 năm 2024',
    'báo cáo',
  ),
  district(
    'deadline-before-issue',
    'a deadline that is past',
    'trước ngày 20 tháng 11 năm 2024',
    'trước ngày 20 tháng 01 năm 2024',
    'báo cáo',
  ),
  district(
    'unit-not-at-level',
    'a division of a commune',
    '1. Phòng Nội vụ có',
    '1. Phòng Nội vụ xã có',
    'Phòng Nội vụ xã',
  ),
  district(
    'secrecy-mark',
    'a secrecy mark',
    'ỦY BAN NHÂN DÂN HUYỆN MỘC LÂM',
    'MẬT\nỦY BAN NHÂN DÂN HUYỆN MỘC LÂM',
    'MẬT',
  ),
  {
    ...district(
      'allocation-mismatch',
      'parts that do not add up',
      'Hoàng Thị Mai',
      'Hoàng Thị Mai',
      'nông thôn mới',
    ),
    settings: { childrenComplete: true },
  },
  district(
    'parent-not-cited',
    'no citation',
    'Thực hiện Chỉ thị số 07/CT-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Trà Sơn về việc phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Trà Sơn, ',
    '',
    '07/CT-UBND',
  ),
  district(
    'target-period-mismatch',
    'another year',
    'bảo hiểm y tế đạt 96,3%',
    'bảo hiểm y tế đến năm 2025 đạt 96,3%',
    'bảo hiểm y tế',
  ),
];

/** Changes of form that say the same. */
export const HARMLESS: readonly Change[] = [
  {
    name: 'tone marks in the old place',
    plan: 'district',
    replace: [
      ['văn hóa', 'văn hoá'],
      ['Ủy', 'Uỷ'],
      ['Kỷ', 'Kỉ'],
    ],
  },
  { name: 'millions as billions', plan: 'district', replace: [['98.600 triệu đồng', '98,6 tỷ đồng']] },
  {
    name: 'short names of bodies',
    plan: 'district',
    replace: [
      ['của Ủy ban nhân dân tỉnh Trà Sơn', 'của UBND tỉnh Trà Sơn'],
      ['2. Ủy ban nhân dân các xã', '2. UBND các xã'],
    ],
  },
  {
    name: 'short dates',
    plan: 'district',
    replace: [
      ['ngày 15 tháng 01 năm 2024', 'ngày 15/01/2024'],
      ['ngày 14 tháng 11 năm 2022', 'ngày 14/11/2022'],
    ],
  },
  {
    name: 'colons for verbs',
    plan: 'district',
    replace: [
      ['y tế đạt 96,3%', 'y tế: 96,3%'],
      ['đào tạo đạt 62%', 'đào tạo đạt: 62%'],
    ],
  },
  {
    name: 'other order',
    plan: 'district',
    replace: [
      ['3. Tỷ lệ lao động qua đào tạo đạt 62%.', '3. Tỷ lệ bao phủ bảo hiểm y tế đạt 96,3%. '],
      ['4. Tỷ lệ bao phủ bảo hiểm y tế đạt 96,3%.', '4. Tỷ lệ lao động qua đào tạo đạt 62%.'],
    ],
  },
  {
    name: 'another name of the same rate',
    plan: 'district',
    replace: [['Tỷ lệ bao phủ bảo hiểm y tế', 'Tỷ lệ bao phủ BHYT']],
  },
  {
    name: 'straight quotes and long dashes',
    plan: 'district',
    replace: [
      ['“', '"'],
      ['”', '"'],
      [' - ', ' – '],
    ],
  },
  { name: 'capitals', plan: 'district', replace: [['phát động Phong trào', 'Phát động phong trào']] },
  { name: 'a better figure', plan: 'district', replace: [['đạt 62%', 'đạt 64,5%']] },
  {
    name: 'the short issuer',
    plan: 'department',
    replace: [['của Ủy ban nhân dân tỉnh về', 'của Chủ tịch UBND tỉnh về']],
  },
  { name: 'the long date', plan: 'department', replace: [['ngày 15/01/2024', 'ngày 15 tháng 01 năm 2024']] },
];
