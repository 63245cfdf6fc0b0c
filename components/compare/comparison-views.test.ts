import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/compare/compare.ts';
import { coverageMatrix } from '../../lib/compare/matrix.ts';
import { documentFromParagraphs } from '../../lib/document/plain.ts';
import { extract } from '../../lib/extract/extract.ts';
import { messagesIn } from '../../lib/locale/locale.ts';
import { statusCounts } from '../findings/coverage-counts.ts';
import { coverageLines, filterLines } from './coverage-rows.ts';
import { matrixSheet, sheetHtml, sheetText } from './matrix-clipboard.ts';
import { plansWithStatus, rowsWith } from './matrix-view.ts';

const words = messagesIn('vi');
const record = (...paragraphs: string[]) => extract(documentFromParagraphs(paragraphs));

const comparison = compare(
  record(
    'I. CHỈ TIÊU THI ĐUA NĂM 2024',
    '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
    '2. Tỷ lệ lao động qua đào tạo đạt 62,5%.',
  ),
  [
    record(
      'II. CHỈ TIÊU NĂM 2024',
      '- Tỷ lệ bao phủ bảo hiểm y tế đạt 96%;',
      '- Tỷ lệ lao động qua đào tạo đạt 57,5%.',
    ),
    record('II. CHỈ TIÊU NĂM 2024', '- Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
  ],
);

describe('coverageLines', () => {
  it('lists each target of the directive with its counterpart, in its order', () => {
    const lines = coverageLines(comparison, 0);
    expect(lines.map((line) => [line.number, line.parent.value, line.child?.value, line.row.status])).toEqual(
      [
        [1, 95, 96, 'exceeded'],
        [2, 62.5, 57.5, 'weaker'],
      ],
    );
  });

  it('leaves the counterpart empty where there is none', () =>
    expect(coverageLines(comparison, 1)[1]).toMatchObject({ number: 2, child: null }));

  it('narrows to a status and to words', () => {
    const lines = coverageLines(comparison, 0);
    expect(filterLines(lines, 'weaker', '').map((line) => line.number)).toEqual([2]);
    expect(filterLines(lines, null, 'bao hiem').map((line) => line.number)).toEqual([1]);
    expect(filterLines(lines, 'weaker', 'bao hiem')).toEqual([]);
  });
});

describe('matrix views', () => {
  const matrix = coverageMatrix(comparison);

  it('keeps the rows in which some plan has the status', () => {
    expect(rowsWith(matrix, 'weaker')).toEqual([1]);
    expect(rowsWith(matrix, null)).toEqual([0, 1]);
    expect(rowsWith(matrix, 'conflict')).toEqual([]);
  });

  it('counts what occurs, what needs work first', () => {
    const counts = statusCounts(comparison.coverage);
    expect(counts[0]).toEqual({ status: 'weaker', count: 1 });
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(counts.every(({ count }) => count > 0)).toBe(true);
  });

  it('keeps the plans that have the status somewhere', () => {
    expect(plansWithStatus(matrix, 'weaker', 2)).toEqual([0]);
    expect(plansWithStatus(matrix, 'missing', 2)).toEqual([1]);
    expect(plansWithStatus(matrix, null, 3)).toEqual([0, 1, 2]);
  });

  const sheet = (...names: string[]) => matrixSheet(comparison, matrix, names, new Map(), words);
  const cells = (text: string) => text.split('\n').map((line) => line.split('\t'));

  it('is pasted into a spreadsheet cell by cell', () => {
    const lines = cells(sheetText(sheet('Xã A', 'Xã B')));
    expect(lines.map((line) => line.length)).toEqual([7, 7, 7]);
    expect(lines[1]).toEqual(['Tỷ lệ bao phủ bảo hiểm y tế', '95%', '', 'vượt', '96%', 'đạt', '95%']);
  });

  it('hands numbers over as numbers, whatever the language of the spreadsheet', () => {
    const html = sheetHtml(sheet('Xã A', 'Xã B'));
    expect(html).toContain('x:num="0.575"');
    expect(html).toContain('sdval="0.575" sdnum="1033;0;#,##0.0%">57,5%</td>');
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });

  it('says of a plan without text that it cannot be read', () => {
    const lines = cells(sheetText(sheet('Xã A', 'Xã B', 'Xã C')));
    expect(lines.map((line) => line[7])).toEqual(['Xã C', 'không đọc được', 'không đọc được']);
  });

  it('lets no name become a formula or a tag', () => {
    const hostile = sheet('=HYPERLINK("x")', '-1+2', '<img src=x>');
    const [head = ''] = sheetText(hostile).split('\n');
    expect(head.split('\t').filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(sheetHtml(hostile)).not.toContain('<img');
  });
});
