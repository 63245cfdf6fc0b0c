import { describe, expect, it } from 'vitest';
import { draftsOf } from './phrases/read-phrase.ts';

const read = (text: string) =>
  draftsOf(text).map(({ indicator, value, restated }) => [indicator, value, restated]);

describe('goals that a district reaches together with its province', () => {
  it('are those of the province, and it is no part of their name', () =>
    expect(read('Góp phần cùng toàn tỉnh đạt mục tiêu 85 hồ chứa được kiên cố hóa vào năm 2029.')).toEqual([
      ['hồ chứa được kiên cố hóa', 85, true],
    ]));

  it('end with their part of the sentence', () =>
    expect(
      read('Cùng với cả tỉnh phấn đấu có 85 thôn đạt chuẩn thôn thông minh; toàn huyện có 9 thôn đạt chuẩn.'),
    ).toEqual([
      ['thôn đạt chuẩn thôn thông minh', 85, true],
      ['thôn đạt chuẩn', 9, false],
    ]));

  it('are not those of all members', () =>
    expect(read('Cùng toàn thể hội viên phấn đấu trồng 1.200 cây ăn quả.').map((goal) => goal[2])).toEqual([
      false,
    ]));
});
