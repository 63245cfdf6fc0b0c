import { DISTRICT_RESOLUTION } from './district-resolution.ts';
import { MOTTO } from './heads.ts';
import type { PairCase } from './model.ts';

/** Of a resolution on everything a school owes the goals of its pupils. */
export const lowerSecondarySchool: PairCase = {
  name: 'a school under a resolution of the council on everything',
  parent: DISTRICT_RESOLUTION,
  child: [
    'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO SƠN LĨNH',
    'TRƯỜNG THCS PHÚ LÃNG',
    'Số: 22/KH-THCSPL',
    ...MOTTO,
    'Phú Lãng, ngày 18 tháng 01 năm 2024',
    'KẾ HOẠCH',
    'Thực hiện nhiệm vụ năm 2024',
    'Căn cứ Nghị quyết số 52/NQ-HĐND ngày 20/12/2023 của Hội đồng nhân dân huyện Sơn Lĩnh về nhiệm vụ phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh năm 2024, Trường Trung học cơ sở Phú Lãng xây dựng Kế hoạch thực hiện như sau:',
    'I. MỤC TIÊU CHUNG',
    'Xây dựng nhà trường kỷ cương, thân thiện; giữ vững danh hiệu trường đạt chuẩn quốc gia mức độ 1.',
    'II. CHỈ TIÊU CỤ THỂ',
    '1. Duy trì sĩ số đạt 99,5%.',
    '2. Học sinh khối 9 tốt nghiệp trung học cơ sở đạt 100%.',
    '3. Học sinh giỏi cấp huyện: 14 em; cấp tỉnh: 02 em.',
    '4. 100% học sinh tham gia bảo hiểm y tế.',
    '5. 85% giáo viên đạt chuẩn nghề nghiệp mức khá trở lên.',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Hiệu trưởng chỉ đạo chung; Phó Hiệu trưởng phụ trách chuyên môn xây dựng kế hoạch ôn tập cho học sinh khối 9, hoàn thành trước ngày 30 tháng 3 năm 2024.',
    '2. Các tổ chuyên môn tổ chức sinh hoạt theo nghiên cứu bài học 02 lần/tháng.',
    '3. Tổng phụ trách Đội và giáo viên chủ nhiệm phối hợp với cha mẹ học sinh vận động học sinh ra lớp./.',
    'Nơi nhận:',
    '- Phòng GDĐT (b/c);',
    '- UBND xã Phú Lãng (b/c);',
    '- Các tổ chuyên môn;',
    '- Lưu: VT.',
    'HIỆU TRƯỞNG',
    'Vi Thị Lệ',
  ],
  coverage: [
    { parent: 'Tốc độ tăng giá trị sản xuất các ngành kinh tế', status: 'not-applicable' },
    { parent: 'Tổng thu ngân sách nhà nước trên địa bàn', status: 'not-applicable' },
    { parent: 'Tỷ lệ trường học đạt chuẩn quốc gia', status: ['not-applicable', 'not-comparable'] },
    { parent: 'Tỷ lệ học sinh tốt nghiệp trung học cơ sở', status: 'exceeded' },
    { parent: 'Tỷ lệ trẻ em dưới 01 tuổi được tiêm chủng đầy đủ', status: 'not-applicable' },
    { parent: 'Tỷ lệ dân số tham gia bảo hiểm y tế', status: ['not-comparable', 'not-applicable'] },
    { parent: 'Tỷ lệ hộ nghèo', status: 'not-applicable' },
    { parent: 'Số vụ tai nạn giao thông', status: 'not-applicable' },
  ],
  findings: [],
  allowed: [
    { rule: 'target-unassigned', about: '' },
    { rule: 'target-missing', about: 'trường học đạt chuẩn quốc gia' },
    { rule: 'parent-issuer-not-recipient', about: 'Hội đồng nhân dân' },
  ],
};
