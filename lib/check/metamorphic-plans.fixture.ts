/**
 * A directive and two plans of an invented province with nothing to remark on, to be changed one place at a time.
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
