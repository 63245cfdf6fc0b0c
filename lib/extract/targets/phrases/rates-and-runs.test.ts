import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

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
