import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('bounds, carried changes and counted nouns', () => {
  it.each<[string, string[]]>([
    [
      '- Giảm 12% số vụ cháy và 20% diện tích rừng thiệt hại so với giai đoạn 2016 - 2020.',
      ['số vụ cháy | decrease = 12 %', 'diện tích rừng thiệt hại | decrease = 20 %'],
    ],
    ['- Thu thuế vượt tối thiểu 8% dự toán tỉnh giao.', ['Thu thuế | increase >= 8 %']],
    ['- Sản lượng thủy sản vượt 7.000 tấn.', ['Sản lượng thủy sản | level > 7000 tấn']],
    ['- Giải ngân 100% kế hoạch vốn được giao.', ['Giải ngân kế hoạch vốn được giao | level = 100 %']],
    [
      '- Huy động 98% trẻ 5 tuổi ra lớp.',
      ['Huy động trẻ 5 tuổi ra lớp | level = 98 % |  | preschool_enrolment_rate'],
    ],
    ['- Xây dựng lực lượng: phấn đấu 20% đoàn viên ưu tú.', ['đoàn viên ưu tú | level = 20 %']],
    ['- Kết nạp 350 hội viên phụ nữ trở lên.', ['Kết nạp hội viên phụ nữ | increase >= 350 hội viên']],
    ['- 75% học sinh khá trở lên.', ['học sinh khá trở lên | level = 75 %']],
    ['- 85% chi bộ hoàn thành nhiệm vụ trở lên.', ['chi bộ hoàn thành nhiệm vụ trở lên | level = 85 %']],
    ['- Năng suất gỗ đạt 95 m3/ha/chu kỳ.', ['Năng suất gỗ | level = 95 m3/ha/chu kỳ']],
    [
      '- 100% huyện, thành đoàn thực hiện ít nhất 01 công trình.',
      ['huyện, thành đoàn thực hiện ít nhất 01 công trình | level = 100 %'],
    ],
    ['- Hỗ trợ 06 dự án khởi nghiệp.', ['Hỗ trợ dự án khởi nghiệp | level = 6 dự án']],
    ['- Theo báo cáo của ngành Y tế, tỷ lệ tiêm vắc xin đạt 61%.', []],
    ['- Tạo 900 việc làm mới.', ['Tạo việc làm mới | increase = 900 việc làm']],
    ['- Hình thành 03 khu nông nghiệp sạch.', ['Hình thành khu nông nghiệp sạch | level = 3 khu']],
    ['- Tổ chức 02 chuyên đề/học kỳ.', ['chuyên đề | level = 2 chuyên đề/học kỳ']],
    ['- Cho vay ưu đãi 640 lượt hộ.', ['Cho vay ưu đãi | level = 640 lượt hộ']],
    ['- Xóa 240 nhà tạm trước ngày 30/6/2027.', ['Xóa nhà tạm | level = 240 nhà | 2027']],
    ['- Nhà ở xã hội: hoàn thành 760 căn hộ.', ['Nhà ở xã hội | level = 760 căn hộ']],
    [
      '- Xếp hạng Chỉ số PAR INDEX trong nhóm 12 tỉnh dẫn đầu.',
      ['Chỉ số PAR INDEX | level = nhóm 12 tỉnh dẫn đầu |  | par_index'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});
