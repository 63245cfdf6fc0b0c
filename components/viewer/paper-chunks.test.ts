import { describe, expect, it } from 'vitest';
import { documentFromParagraphs, plainBlock } from '../../lib/document/plain.ts';
import type { Block, ParsedDocument } from '../../lib/document/types.ts';
import { paperOf } from './paper-chunks.ts';

function cell(index: number, row: number, column: number, spans: [number, number] = [1, 1]): Block {
  return {
    ...plainBlock(index, `ô ${row},${column}`),
    kind: 'cell',
    cell: { table: 0, row, column, rowSpan: spans[0], columnSpan: spans[1] },
  };
}

function withTable(cells: Block[]): ParsedDocument {
  const before = plainBlock(0, 'trước bảng');
  const after = plainBlock(cells.length + 1, 'sau bảng');
  return {
    ...documentFromParagraphs([]),
    blocks: [before, ...cells, after],
    tables: [{ rows: 3, columns: 3, ruled: true, headerRows: 1 }],
  };
}

describe('paperOf', () => {
  it('puts a table where its first cell stands, with merged and empty cells in place', () => {
    const paper = paperOf(
      withTable([cell(1, 0, 0, [2, 1]), cell(2, 0, 1, [1, 2]), cell(3, 1, 1), cell(4, 2, 2)]),
    );
    expect(paper.body.map((chunk) => chunk.kind)).toEqual(['paragraph', 'table', 'paragraph']);
    const table = paper.body[1];
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows.map((row) => row.map(({ column, block }) => block?.text ?? `trống ${column}`))).toEqual(
      [
        ['ô 0,0', 'ô 0,1'],
        ['ô 1,1', 'trống 2'],
        ['trống 0', 'trống 1', 'ô 2,2'],
      ],
    );
  });

  it('sets footnotes and text boxes apart', () => {
    const document = documentFromParagraphs(['thân bài', 'ghi chú', 'khung']);
    const [body, note, box] = document.blocks;
    if (!body || !note || !box) throw new Error('three paragraphs expected');
    const paper = paperOf({
      ...document,
      blocks: [body, { ...note, region: 'footnote' }, { ...box, region: 'text-box' }],
    });
    expect(paper.body).toHaveLength(1);
    expect(paper.footnotes.map((block) => block.text)).toEqual(['ghi chú']);
    expect(paper.textBoxes.map((block) => block.text)).toEqual(['khung']);
  });
});
