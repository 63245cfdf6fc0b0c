import { describe, expect, it } from 'vitest';
import { laidOut, SamplePage } from './sample-page.ts';

const textOf = (lines: readonly string[]): string => {
  const page = new SamplePage();
  for (const [i, line] of lines.entries()) page.line(line, 85, 100 + i * 18);
  return laidOut(page.done())
    .blocks.map(({ text }) => text)
    .join('|');
};

/** Lines of equal width, as a typesetter makes that breaks anywhere. */
const wrapped = (text: string, width: number): string[] =>
  text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [];

const TEXT =
  'Sở Tài chính chủ trì tham mưu phương án phân bổ nguồn vốn đầu tư công, bảo đảm tỷ lệ giải ngân trên 95% kế hoạch và báo cáo kết quả thực hiện trước ngày 15 tháng 12 hằng năm';

/** Text of a cell that is as wide as its first line. */
function cellOf(lines: readonly string[]): string {
  const page = new SamplePage();
  const right = 95 + (lines[0]?.length ?? 0) * 7;
  page.grid([85, right, right + 100], [90, 150]);
  page.line('ha', right + 5, 105);
  for (const [i, line] of lines.entries()) page.line(line, 90, 105 + i * 17);
  return laidOut(page.done()).blocks[0]?.text ?? '';
}

describe('words wider than their cell', () => {
  it.each([
    [['1.180.00', '0'], '1.180.000'],
    [['13.5', '00'], '13.500'],
    [['25,000,00', '0'], '25,000,000'],
    [['500,000,', '000'], '500,000,000'],
    [['Lượn', 'g (t)'], 'Lượng (t)'],
  ])('are whole again where nothing else can be meant: %j', (lines, whole) =>
    expect(cellOf(lines)).toBe(whole),
  );

  it.each([[['1.180', '0']], [['12,5', '00']], [['13.50', '01']], [['ở xã', 'xa']], [['Thu', 'chi']]])(
    'stay two where they may be two: %j',
    (lines) => expect(cellOf(lines).split(/\s/)).toEqual(lines.join(' ').split(' ')),
  );
});

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
