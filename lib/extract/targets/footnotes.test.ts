import { expect, it } from 'vitest';
import { documentFromParagraphs } from '../../document/plain.ts';
import type { Block } from '../../document/types.ts';
import { extract } from '../extract.ts';

const PARAGRAPHS = [
  'KẾ HOẠCH',
  'Phát triển nghề muối năm 2031',
  'I. KẾT QUẢ NĂM 2030',
  'Sản lượng muối tăng so với năm trước.',
  'II. MỤC TIÊU NĂM 2031',
  'Sản lượng muối đạt 5.000 tấn.',
  'III. TỔ CHỨC THỰC HIỆN',
  'Các xã ven biển tổ chức thực hiện.',
  'Trong đó muối sạch đạt 1.200 tấn.',
];

/** Goals of the text whose last paragraph is a footnote to the given one. */
function goalsWithNote(calledFrom: Block['calledFrom']): string[] {
  const document = documentFromParagraphs(PARAGRAPHS);
  const note = document.blocks.at(-1);
  if (!note) throw new Error('no blocks');
  note.region = 'footnote';
  if (calledFrom) note.calledFrom = calledFrom;
  return extract(document).targets.map(({ value, anchor }) => `${value} (${anchor.section})`);
}

it('a footnote to results tells results, wherever the format puts it', () =>
  expect(goalsWithNote({ block: 3, offset: 20 })).toEqual(['5000 (II)']));

it('a footnote to goals stands in their section', () =>
  expect(goalsWithNote({ block: 5, offset: 20 })).toEqual(['5000 (II)', '1200 (II)']));

it('a footnote whose mark was not found belongs to no section', () =>
  expect(goalsWithNote(undefined)).toEqual(['5000 (II)']));
