import { describe, expect, it } from 'vitest';
import { sortPage } from './flow.ts';
import { layOut } from './layout.ts';
import { SamplePage } from './sample-page.ts';

const textOf = (lines: readonly string[]): string => {
  const page = new SamplePage();
  for (const [i, line] of lines.entries()) page.line(line, 85, 100 + i * 18);
  return layOut([sortPage(page.done())])
    .blocks.map(({ text }) => text)
    .join('|');
};

/** Lines of equal width, as a typesetter makes that breaks anywhere. */
const wrapped = (text: string, width: number): string[] =>
  text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [];

const TEXT =
  'Sở Tài chính chủ trì tham mưu phương án phân bổ nguồn vốn đầu tư công, bảo đảm tỷ lệ giải ngân trên 95% kế hoạch và báo cáo kết quả thực hiện trước ngày 15 tháng 12 hằng năm';

describe('lines that end inside a word', () => {
  it('are joined without a blank where every blank is a no-break space', () => {
    const lines = wrapped(TEXT.replaceAll(' ', '\u00a0'), 46);
    expect(lines.some((line) => /\p{L}$/u.test(line))).toBe(true);
    expect(textOf(lines)).toBe(TEXT);
  });

  it('keep their blank where a program only writes plain blanks as no-break ones', () => {
    const lines = ['Sở Tài chính chủ trì tham mưu phương án phân bổ nguồn vốn đầu tư', 'công theo quy định'];
    expect(textOf(lines.map((line) => line.replaceAll(' ', '\u00a0')))).toBe(lines.join(' '));
  });
});
