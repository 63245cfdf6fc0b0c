import { describe, expect, it } from 'vitest';
import { tcvn3 } from '../../../text/legacy/tcvn3.ts';
import type { PageInk } from './ink.ts';
import { laidOut, SamplePage } from './sample-page.ts';

const stored = new Map([...tcvn3.letters].reverse().map(([seen, letter]) => [letter, seen]));
const encode = (text: string): string => [...text].map((letter) => stored.get(letter) ?? letter).join('');

const RUNNING = 'Các cơ quan chuyên môn thuộc huyện rà soát, bổ sung kế hoạch công tác năm 2031;';

/** Lines as `[text, bold]`, in TCVN3. */
function page(font: string, lines: readonly (readonly [text: string, bold: boolean])[]): PageInk {
  const sample = new SamplePage();
  for (const [i, [text, bold]] of lines.entries())
    sample.line(encode(text), 85, 100 + i * 18, { font, bold });
  return sample.done();
}

const texts = (...pages: PageInk[]): string[] => laidOut(...pages).blocks.map(({ text }) => text);

describe('capitals of TCVN3 in fonts of ordinary names', () => {
  it('come back in headings, not in text that goes on', () => {
    const read = texts(
      page('Times New Roman', [
        [RUNNING, false],
        ['ii. tổ chức thực hiện', true],
        ['1. Mục tiêu', true],
        [RUNNING, false],
        ['giao các xã', true],
      ]),
    );
    expect(read.join(' ')).toBe(`${RUNNING} II. TỔ CHỨC THỰC HIỆN 1. Mục tiêu ${RUNNING} GIAO CÁC XÃ`);
  });

  it('stay small in the second line of a heading, over a page too', () => {
    const heading = [
      '2. Tăng cường công tác lãnh đạo, chỉ đạo của cấp ủy và chính quyền các cấp',
      'trên địa bàn',
    ];
    const [first = '', second = ''] = heading;
    const one = page('Times New Roman', [
      [RUNNING, false],
      [first, true],
      [second, true],
    ]);
    expect(texts(one).join(' ')).toContain(heading.join(' '));
    const broken = [
      page('Times New Roman', [
        [RUNNING, false],
        [RUNNING, false],
        [first, true],
      ]),
      page('Times New Roman', [
        [second, true],
        [RUNNING, false],
      ]),
    ];
    expect(texts(...broken).join(' ')).toContain(second);
  });

  it('are left to the font where its name tells them', () => {
    const read = texts(
      page('.VnTime', [
        [RUNNING, false],
        ['ii. tổ chức thực hiện', true],
      ]),
    );
    expect(read.join(' ')).toBe(`${RUNNING} ii. tổ chức thực hiện`);
  });

  it('come back in the head of a document down to its motto', () => {
    const read = texts(
      page('Times New Roman', [
        ['hội đồng nhân dân huyện mường lâm', false],
        ['cộng hòa xã hội chủ nghĩa việt nam', false],
        ['Độc lập - Tự do - Hạnh phúc', false],
        [RUNNING, false],
      ]),
    );
    expect(read.join('\n')).toContain('HỘI ĐỒNG NHÂN DÂN HUYỆN MƯỜNG LÂM');
    expect(read.join('\n')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(read.join('\n')).toContain('Độc lập - Tự do - Hạnh phúc');
  });
});
