import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../../document/plain.ts';
import { extract } from '../extract.ts';
import { readPhrase } from './phrases/read-phrase.ts';

/** Goals of running text outside any section of goals. */
const told = (...paragraphs: string[]): string[] =>
  extract(documentFromParagraphs(paragraphs)).targets.map(
    ({ indicator, comparator, value, valueMax, unit, period }) =>
      [indicator, comparator, value, valueMax, unit, period].filter((part) => part !== null).join(' | '),
  );

describe('Passage', () => {
  it('lets a sentence that opens a list of goals rule the rest of its paragraph', () =>
    expect(
      told(
        'Hội nghị đề ra 4 chỉ tiêu cụ thể: thu nhập bình quân đầu người đạt 61 triệu đồng; trồng mới 45 ha quế; tạo việc làm cho 230 lao động. Tổng đàn bò đạt 3.400 con.',
      ),
    ).toEqual([
      'thu nhập bình quân đầu người | = | 61 | triệu đồng',
      'trồng mới quế | = | 45 | ha',
      'tạo việc làm cho lao động | = | 230 | lao động',
      'Tổng đàn bò | = | 3400 | con',
    ]));

  it('lets "phấn đấu" rule every clause after it', () =>
    expect(
      told(
        'Hội phấn đấu đến năm 2031 đạt 85% chi hội khá; phát triển 1.200 hội viên mới; quỹ hội đạt 90 triệu đồng.',
      ),
    ).toEqual([
      'chi hội khá | = | 85 | % | 2031',
      'hội viên mới | = | 1200 | hội viên | 2031',
      'quỹ hội | = | 90 | triệu đồng | 2031',
    ]));

  it('takes a deadline in front for the opening of a goal and keeps its year for what follows', () =>
    expect(told('Đến năm 2032, tổng thu du lịch đạt 700 tỷ đồng. Tổng số phòng đạt 900 phòng.')).toEqual([
      'tổng thu du lịch | = | 700 | tỷ đồng | 2032',
      'Tổng số phòng | = | 900 | phòng | 2032',
    ]));

  it.each([
    'Nhiệm kỳ qua, tỷ lệ hộ nghèo giảm bình quân 2,3%/năm; tỷ lệ lao động qua đào tạo đạt 55%.',
    'Giá trị sản xuất đạt 7.420 tỷ đồng, đạt 101,5% kế hoạch. Tỷ lệ tiêm chủng đạt 96%.',
    'Số giao dịch tăng 41% (vượt mục tiêu là 25%).',
    'Hiện tỷ trọng nông nghiệp chiếm 31%; dịch vụ chiếm 40%.',
    'Khu vực dịch vụ dự ước tăng trưởng 6,2%.',
    'Có 11/24 chỉ tiêu vượt so với kế hoạch, trong đó có nhiều chỉ tiêu như chỉ tiêu trồng rừng; 9/24 chỉ tiêu đạt kế hoạch.',
  ])('finds no goal in "%s"', (text) => expect(told(text)).toEqual([]));

  it('takes no election for a goal after a list of goals', () =>
    expect(
      told('Đại hội đề ra các chỉ tiêu: kết nạp 700 hội viên… Đại hội đã bầu ban chấp hành gồm 19 người.'),
    ).toEqual(['kết nạp hội viên | = | 700 | hội viên']));

  it('keeps on telling in the next paragraph until a sentence turns', () =>
    expect(
      told(
        'Thời gian qua, công tác y tế đạt được nhiều kết quả.',
        'Tỷ lệ tiêm chủng đạt 97%.',
        'Trong thời gian tới, phấn đấu tỷ lệ tiêm chủng đạt trên 98%.',
      ),
    ).toEqual(['tỷ lệ tiêm chủng | > | 98 | %']));

  it('reads items without a mark under a line that announces goals', () =>
    expect(
      told(
        'Xã thống nhất các chỉ tiêu sau:',
        'Tổng diện tích lúa 310 ha;',
        'Thu ngân sách khoảng 4,2 tỷ đồng.',
      ),
    ).toEqual(['Tổng diện tích lúa | = | 310 | ha', 'Thu ngân sách | ~ | 4.2 | tỷ đồng']));

  it('reads the list of tasks of a part that looks ahead as goals', () =>
    expect(
      told('II. PHƯƠNG HƯỚNG NĂM 2027', 'Thực hiện tốt các nhiệm vụ sau:', '- Tổng đàn dê tăng trên 6%.'),
    ).toEqual(['Tổng đàn dê | > | 6 | % | 2027']));

  it('takes no rate of support for a goal', () =>
    expect(told('Ngân sách tỉnh hỗ trợ thêm 25% mức đóng bảo hiểm cho hộ cận nghèo.')).toEqual([]));

  it('makes goals of items under a bare deadline', () =>
    expect(told('Đến năm 2033:', '- 62% phụ nữ được tập huấn.', '- Quy mô đàn ong 5.000 đàn.')).toEqual(
      ['62 | % | 2033']
        .map(() => 'phụ nữ được tập huấn | = | 62 | % | 2033')
        .concat('Quy mô đàn ong | = | 5000 | đàn | 2033'),
    ));
});

describe('figures inside names and beside comparisons', () => {
  it.each<[string, string[]]>([
    ['- Tỷ lệ thôn đạt dưới 8 tiêu chí còn 12%.', ['Tỷ lệ thôn đạt dưới 8 tiêu chí | level = 12 %']],
    ['- Giảm số thôn đạt dưới 4 tiêu chí xuống 15 thôn.', ['số thôn đạt dưới 4 tiêu chí | level = 15 thôn']],
    ['- Thu hút vốn so với năm 2024 tăng 18%.', ['Thu hút vốn | increase = 18 %']],
    [
      '- Giảm tỷ lệ hộ nghèo 1% - 1,5%/năm.',
      ['tỷ lệ hộ nghèo | decrease range 1..1.5 %/năm |  | poverty_reduction'],
    ],
    [
      '- 75% phụ nữ mang thai, bà mẹ nuôi con nhỏ tiếp cận ít nhất một dịch vụ tư vấn.',
      ['phụ nữ mang thai, bà mẹ nuôi con nhỏ tiếp cận ít nhất một dịch vụ tư vấn | level = 75 %'],
    ],
    [
      '- Sản lượng nuôi đạt 7 nghìn tấn và khai thác đạt 2,5 nghìn tấn.',
      ['Sản lượng nuôi | level = 7 nghìn tấn', 'khai thác | level = 2.5 nghìn tấn'],
    ],
    ['- 60% doanh nghiệp nhỏ bán hàng trên mạng.', ['doanh nghiệp nhỏ bán hàng trên mạng | level = 60 %']],
    [
      '- Thu nhập trên một đơn vị diện tích tăng 1,4 lần.',
      ['Thu nhập trên một đơn vị diện tích | increase = 1.4 lần'],
    ],
    ['- Tổng đàn ngựa khỏang 400 con.', ['Tổng đàn ngựa | level ~ 400 con']],
    ['- Nâng cao thu nhập và không còn xã dưới 12 tiêu chí.', []],
    [
      '- Tốc độ tăng giá trị tăng thêm bình quân 7,5%/năm.',
      ['Tốc độ tăng giá trị tăng thêm | level = 7.5 %/năm'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});
