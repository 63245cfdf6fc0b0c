import { describe, expect, it } from 'vitest';
import { documentFromParagraphs, plainBlock } from '../document/plain.ts';
import type { Block, ParsedDocument } from '../document/types.ts';
import { extract } from '../extract/extract.ts';
import { clipFacts } from './clip-facts.ts';
import { capturePassage, documentText, spansOf } from './document-passage.ts';
import { pointOnPage } from './page-point.ts';
import { reanchor } from './reanchor.ts';

const PARAGRAPHS = [
  'KẾ HOẠCH',
  'I. MỤC TIÊU',
  '1. Chỉ tiêu chủ yếu',
  'Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.',
  'Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95% trở lên.',
  'II. TỔ CHỨC THỰC HIỆN',
  'Phòng Y tế chủ trì, phối hợp với các xã mở rộng mạng lưới trạm y tế.',
];

function withTable(): ParsedDocument {
  const document = documentFromParagraphs(PARAGRAPHS, { sha256: 'a'.repeat(64) });
  const rows = [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2031'],
    ['1', 'Tỷ lệ hộ nghèo', '%', '2,5'],
    ['', 'Thu ngân sách trên địa bàn', 'tỷ đồng', '4.600'],
  ];
  const cells = rows.flatMap((row, at) =>
    row.map((text, column) => ({ text, cell: { table: 0, row: at, column, rowSpan: 1, columnSpan: 1 } })),
  );
  const blocks: Block[] = [...document.blocks];
  for (const { text, cell } of cells)
    if (text !== '') blocks.push({ ...plainBlock(blocks.length, text), kind: 'cell', cell });
  return { ...document, blocks, tables: [{ rows: 3, columns: 4, ruled: true, headerRows: 1 }] };
}

const at = (document: ParsedDocument, part: string) => {
  const block = document.blocks.findIndex(({ text }) => text.includes(part));
  const offset = document.blocks[block]?.text.indexOf(part) ?? -1;
  return { from: { block, offset }, to: { block, offset: offset + part.length } };
};
const capture = (document: ParsedDocument, first: string, last = first) => {
  const found = capturePassage(document, extract(document), {
    from: at(document, first).from,
    to: at(document, last).to,
  });
  if (!found) throw new Error('no words');
  return found;
};

describe('capturePassage', () => {
  const document = withTable();

  it('takes whole words and numbers, with the headings above them', () => {
    const clip = capture(document, 'giảm tỷ lệ hộ nghèo còn 2', 'giảm tỷ lệ hộ nghèo còn 2');
    expect(clip.quote.exact).toBe('giảm tỷ lệ hộ nghèo còn 2,5');
    expect(clip.headings).toEqual(['I. MỤC TIÊU', '1. Chỉ tiêu chủ yếu']);
    expect(clip.source).toEqual({ documentId: 'a'.repeat(64), page: null });
  });

  it('takes several blocks, and finds them again as the stretches of each', () => {
    const clip = capture(document, 'Phấn đấu giảm', 'đạt 95% trở lên.');
    const text = documentText(document.blocks);
    const found = reanchor(text, clip);
    if (found.status !== 'found') throw new Error(found.status);
    expect(
      spansOf(document.blocks, found.start, found.end).map(({ block, start, end }) =>
        document.blocks[block]?.text.slice(start, end),
      ),
    ).toEqual(PARAGRAPHS.slice(3, 5));
    expect(clipFacts(clip).targets.map(({ value }) => value)).toEqual([2.5, 95]);
  });

  it('takes rows of a table whole, empty cells in their columns, under their headers', () => {
    const clip = capture(document, 'Thu ngân sách', '4.600');
    expect(clip.parts).toEqual([
      {
        kind: 'table',
        headerRows: 1,
        rows: [
          ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2031'],
          ['', 'Thu ngân sách trên địa bàn', 'tỷ đồng', '4.600'],
        ].map((row) => row.map((text) => ({ text, rowSpan: 1, columnSpan: 1 }))),
      },
    ]);
    expect(clipFacts(clip).targets).toMatchObject([
      { indicator: 'Thu ngân sách trên địa bàn', value: 4600, unit: 'tỷ đồng', period: '2031' },
    ]);
  });

  it('takes a single cell as it stands', () =>
    expect(capture(document, 'Tỷ lệ hộ nghèo').parts).toMatchObject([{ kind: 'paragraph' }]));

  it('takes nothing where there are no words', () => {
    const { from } = at(document, 'KẾ');
    expect(capturePassage(document, extract(document), { from, to: from })).toBeNull();
  });
});

describe('pointOnPage', () => {
  const text = 'Giảm tỷ lệ hộ nghèo còn 2,5% và thu ngân sách đạt 4.600 tỷ đồng';
  const line = { x: 100, y: 200, width: 400, height: 14, page: 2 };
  const blocks = [
    { ...plainBlock(0, 'Trang trước'), fragments: [{ ...line, page: 1, start: 0, end: 11 }] },
    { ...plainBlock(1, text), fragments: [{ ...line, start: 0, end: text.length }] },
  ];
  const x = (offset: number) => line.x + (offset / text.length) * line.width;

  it('finds the character, also when the letters are not equally wide', () => {
    const start = text.indexOf('thu');
    const point = { page: 2, x: x(start) + 25, y: 207 };
    expect(pointOnPage(blocks, point, 'start', text.slice(start))).toEqual({ block: 1, offset: start });
    const end = text.indexOf(' đạt');
    const last = { page: 2, x: x(end) - 25, y: 207 };
    expect(pointOnPage(blocks, last, 'end', text.slice(0, end))).toEqual({ block: 1, offset: end });
  });

  it('keeps to the place where the words are read otherwise than they are drawn', () =>
    expect(pointOnPage(blocks, { page: 2, x: x(10), y: 207 }, 'start', 'gi¶m tØ lÖ')).toEqual({
      block: 1,
      offset: 10,
    }));

  it('keeps to the page', () => {
    expect(pointOnPage(blocks, { page: 1, x: 100, y: 207 }, 'start', 'Trang')).toMatchObject({ block: 0 });
    expect(pointOnPage(blocks, { page: 3, x: 100, y: 207 }, 'start', 'Trang')).toBeNull();
  });
});
