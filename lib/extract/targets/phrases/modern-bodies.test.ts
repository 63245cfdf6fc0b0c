import { describe, expect, it } from 'vitest';
import type { Stance } from '../stance.ts';
import { readPhrase } from './read-phrase.ts';

describe('targets of schools, hospitals, unions, insurance and banks', () => {
  it.each<[string, string[]]>([
    [
      '- Hoàn thành tốt: 41%; hoàn thành: 57,5%; chưa hoàn thành không quá 1,5%.',
      ['Hoàn thành tốt | level = 41 %', 'hoàn thành | level = 57.5 %', 'chưa hoàn thành | level <= 1.5 %'],
    ],
    [
      '- Giáo viên giỏi cấp trường: 14/20 đ/c; cấp xã: 03 đ/c.',
      ['Giáo viên giỏi cấp trường | level = 14 đ/c', 'Giáo viên giỏi cấp xã | level = 3 đ/c'],
    ],
    ['- Ngày điều trị trung bình: 5,8 ngày.', ['Ngày điều trị | level = 5.8 ngày']],
    ['- Báo cáo kết quả trong 05 ngày.', []],
    [
      '- Chất lượng bệnh viện theo bộ 83 tiêu chí đạt từ 3,6 điểm trở lên.',
      ['Chất lượng bệnh viện theo bộ 83 tiêu chí | level >= 3.6 điểm'],
    ],
    [
      '- Thu nhập tăng thêm của viên chức đạt 0,6 lần lương cơ bản.',
      ['Thu nhập tăng thêm của viên chức | level = 0.6 lần'],
    ],
    [
      '- Số người tham gia BHXH tự nguyện: 1.450 người, tăng 210 người so với năm trước, chiếm 3,2% lực lượng lao động.',
      [
        'Số người tham gia BHXH tự nguyện | level = 1450 người |  | voluntary_social_insurance',
        'Số người tham gia BHXH tự nguyện | increase = 210 người |  | voluntary_social_insurance',
      ],
    ],
    ['- 100% điểm giao dịch xếp loại tốt.', ['điểm giao dịch xếp loại tốt | level = 100 %']],
    ['- Chỉ số cải cách hành chính tăng 2% điểm.', ['Chỉ số cải cách hành chính | increase = 2 % điểm']],
    [
      '- Thành lập 04 CĐCS ngoài khu vực nhà nước.',
      ['Thành lập CĐCS ngoài khu vực nhà nước | level = 4 CĐCS'],
    ],
    ['- Sửa chữa 03 căn nhà, mức hỗ trợ 40 triệu đồng/căn.', ['Sửa chữa căn nhà | level = 3 căn nhà']],
    ['- Tỷ suất sinh thô giảm 0,3%0.', ['Tỷ suất sinh thô | decrease = 0.3 %0 |  | crude_birth_rate']],
    ['- Tỷ lệ tài liệu đã được số hóa đạt 70%.', ['Tỷ lệ tài liệu đã được số hóa | level = 70 %']],
    [
      '- Dạy nghề cho 900 lao động nông thôn, sau đào tạo 75% có việc làm.',
      ['Dạy nghề cho lao động nông thôn | level = 900 lao động', 'sau đào tạo có việc làm | level = 75 %'],
    ],
    [
      '- Giải quyết việc làm 160 lao động, XKLĐ 20 lao động.',
      [
        'Giải quyết việc làm | level = 160 lao động |  | jobs_created',
        'XKLĐ | level = 20 lao động |  | labour_export',
      ],
    ],
    [
      '- Chi bộ 5 kết nạp 02 đảng viên.',
      ['Chi bộ 5 kết nạp đảng viên | increase = 2 đảng viên |  | new_party_members'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});

describe('who sets a goal, and figures inside a name', () => {
  it.each<[string, Stance, string[]]>([
    [
      'Ngành du lịch đặt mục tiêu đón 2 triệu lượt khách quốc tế.',
      'none',
      ['lượt khách quốc tế | level = 2 triệu lượt khách |  | international_arrivals'],
    ],
    [
      '- Số vụ ngộ độc từ 30 người mắc trở lên: 0 vụ.',
      'goal',
      ['Số vụ ngộ độc từ 30 người mắc trở lên | level = 0 vụ'],
    ],
    [
      '- Mỗi thẩm phán có ít nhất 01 phiên tòa rút kinh nghiệm.',
      'goal',
      ['Mỗi thẩm phán phiên tòa rút kinh nghiệm | level >= 1 phiên tòa'],
    ],
  ])('%s', (text, stance, targets) => expect(readPhrase(text, stance)).toEqual(targets));
});

describe('floors, and what is only told', () => {
  it.each<[string, Stance, string[]]>([
    ['Có ít nhất 45% làng nghề có nhãn hiệu.', 'none', ['làng nghề có nhãn hiệu | level >= 45 %']],
    ['Toàn xã có 45% làng nghề có nhãn hiệu.', 'none', []],
    ['- Phấn đấu ít nhất có 35% chủ thể là nữ.', 'goal', ['chủ thể là nữ | level >= 35 %']],
    ['- Tỷ lệ hộ nghèo đã được giảm còn 3%.', 'goal', []],
  ])('%s', (text, stance, targets) => expect(readPhrase(text, stance)).toEqual(targets));
});
