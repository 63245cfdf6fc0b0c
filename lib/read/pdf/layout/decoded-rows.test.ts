import { describe, expect, it } from 'vitest';
import { tcvn3 } from '../../../text/legacy/tcvn3.ts';
import { laidOut, SamplePage } from './sample-page.ts';

const stored = new Map([...tcvn3.letters].reverse().map(([seen, letter]) => [letter, seen]));
const encode = (text: string): string => [...text].map((letter) => stored.get(letter) ?? letter).join('');

const RUNNING =
  'Các cơ quan chuyên môn thuộc huyện rà soát, bổ sung kế hoạch công tác năm và tổ chức thực hiện nghiêm túc';

function read(font: string): string[] {
  const page = new SamplePage();
  const cut = RUNNING.indexOf(' ', 60);
  page.line(encode(RUNNING.slice(0, cut)), 85, 100, { font });
  page.line(encode(RUNNING.slice(cut + 1)), 85, 118, { font });
  page.line(encode('đ) Giao Phòng Tài chính'), 85, 136, { font });
  page.line(encode('e) Giao Phòng Nội vụ'), 85, 154, { font });
  return laidOut(page.done()).blocks.map(({ text }) => text);
}

describe('old encodings in a PDF', () => {
  it.each(['.VnTime', 'LiberationSerif'])(
    'are decoded before lines become paragraphs, in font %s',
    (font) => {
      expect(read(font)).toEqual([RUNNING, 'đ) Giao Phòng Tài chính', 'e) Giao Phòng Nội vụ']);
    },
  );

  it('are decoded part by part where a word takes its capital from another font', () => {
    const page = new SamplePage();
    page.line(encode(RUNNING), 85, 100, { font: '.VnTime' });
    page.line(encode('ủ'), 85, 136, { font: '.VnTimeH' });
    page.line(encode('y ban nhân dân huyện'), 92, 136, { font: '.VnTime' });
    const { blocks } = laidOut(page.done());
    expect(blocks.at(-1)).toMatchObject({
      text: 'Ủy ban nhân dân huyện',
      original: encode('ủy ban nhân dân huyện'),
    });
  });
});
