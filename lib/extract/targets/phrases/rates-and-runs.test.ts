import { describe, expect, it } from 'vitest';
import { draftsOf, readPhrase } from './read-phrase.ts';

describe('rates in so many people', () => {
  it.each([
    [
      'Tỷ lệ mắc sốt rét dưới 15 trường hợp trên 100.000 dân.',
      ['Tỷ lệ mắc sốt rét', 'level < 15 trường hợp trên 100.000 dân'],
    ],
    [
      'Khống chế tỷ lệ mắc sốt xuất huyết ở mức 90/100.000 dân.',
      ['tỷ lệ mắc sốt xuất huyết', 'level = 90 /100.000 dân'],
    ],
    [
      'Tỷ lệ tử vong do sốt rét không quá 2/100.000 dân.',
      ['Tỷ lệ tử vong do sốt rét', 'level <= 2 /100.000 dân'],
    ],
  ])('%s', (text, [name, value]) => {
    const [target = '', ...others] = readPhrase(text);
    expect(others).toEqual([]);
    expect(target.split(' | ').slice(0, 2)).toEqual([name, value]);
  });
});

/** Names alone, for sentences whose values need no proof. */
const namesIn = (text: string): string[] => readPhrase(text).map((target) => target.split(' | ')[0] ?? '');

describe('what belongs to a name and what does not', () => {
  it.each([
    ['Phấn đấu đến tháng 9-2028, 100% ấp, khóm có tổ hòa giải.', ['ấp, khóm có tổ hòa giải']],
    [
      'Viên chức đạt chuẩn nghề nghiệp theo Luật Viên chức 2010: 85%.',
      ['Viên chức đạt chuẩn nghề nghiệp theo Luật Viên chức 2010'],
    ],
    ['Hoàn thành chương trình trung học cơ sở đạt 97,5%.', ['Hoàn thành chương trình trung học cơ sở']],
    [
      'Chỉ số hài lòng của người dân, doanh nghiệp (SIPAS) của quận đạt từ 88% trở lên.',
      ['Chỉ số hài lòng của người dân, doanh nghiệp (SIPAS) của quận'],
    ],
    [
      'Tỷ lệ phụ nữ mang thai đã được xét nghiệm và chẩn đoán được quản lý đạt 92%.',
      ['Tỷ lệ phụ nữ mang thai đã được xét nghiệm và chẩn đoán được quản lý'],
    ],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('what several values share', () => {
  it.each([
    [
      'Tai nạn lao động giảm ít nhất 4% số vụ, 6% số người chết so với năm 2025.',
      ['số vụ tai nạn lao động', 'số người chết do tai nạn lao động'],
    ],
    [
      'Về trật tự xã hội: giảm 8% số vụ, 3% số người bị thương do tai nạn giao thông; tuyển quân đạt 100%.',
      ['số vụ tai nạn giao thông', 'số người bị thương do tai nạn giao thông', 'tuyển quân'],
    ],
    [
      'Tỷ lệ rác thải được phân loại: ở thành thị đạt 60%, ở nông thôn đạt 45%.',
      ['Tỷ lệ rác thải được phân loại - ở thành thị', 'Tỷ lệ rác thải được phân loại - ở nông thôn'],
    ],
    [
      'Trường có thư viện đạt chuẩn: mẫu giáo 50%, THCS 65%.',
      ['Trường có thư viện đạt chuẩn - mẫu giáo', 'Trường có thư viện đạt chuẩn - THCS'],
    ],
    [
      'Tỷ lệ trẻ đến lớp ở độ tuổi nhà trẻ đạt 40%, mẫu giáo đạt 96%.',
      ['Tỷ lệ trẻ đến lớp ở độ tuổi nhà trẻ', 'Tỷ lệ trẻ đến lớp ở độ tuổi mẫu giáo'],
    ],
    [
      'Tiêm phòng cho đàn trâu đạt trên 88% tổng đàn; đàn lợn đạt trên 75%.',
      ['Tiêm phòng cho đàn trâu', 'Tiêm phòng cho đàn lợn'],
    ],
    [
      'Tỷ lệ hộ dân tộc thiểu số được sử dụng điện lưới đạt 98%; sử dụng nước máy đạt 55%.',
      ['Tỷ lệ hộ dân tộc thiểu số được sử dụng điện lưới', 'Tỷ lệ hộ dân tộc thiểu số được sử dụng nước máy'],
    ],
    [
      'Hội kết nạp 75 hội viên mới trở lên, đạt tỷ lệ 3,5% so với tổng số hội viên.',
      ['Hội kết nạp hội viên mới', 'tỷ lệ Hội kết nạp hội viên mới'],
    ],
    ['Tội phạm về ma túy giảm 6% số vụ.', ['số vụ tội phạm về ma túy']],
    // A stage that another statement names is no part of the one before it.
    ['Tỷ lệ hộ nghèo đạt 5%; nông thôn mới đạt 60% số xã.', ['Tỷ lệ hộ nghèo', 'nông thôn mới']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('makes what is named apart a part of the goal before it', () => {
    const [whole, part, other] = draftsOf(
      'Tỷ lệ hộ cận nghèo giảm 1 - 2%, riêng các thôn vùng cao giảm 3 - 4%, tỷ lệ lao động qua đào tạo đạt 70%.',
    );
    expect(part?.indicator).toBe('các thôn vùng cao');
    expect(part?.partOf).toBe(whole);
    expect(other?.partOf).toBeNull();
  });
});
