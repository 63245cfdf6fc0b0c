import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipDocument } from './clip-document.ts';
import { clipFacts } from './clip-facts.ts';
import { PAGE, PASSAGES } from './page.fixture.ts';
import { type Reanchored, reanchor } from './reanchor.ts';
import { clipWords, selectPassage } from './select-passage.ts';
import type { PassageSelectors } from './types.ts';
import { wordDifference } from './word-difference.ts';

const cell = (text: string, columnSpan = 1, rowSpan = 1) => ({ text, rowSpan, columnSpan });

function selectorsOf(text: string, part: string, from = 0): PassageSelectors {
  const start = text.indexOf(part, from);
  const selectors = selectPassage(text, start, start + part.length);
  if (!selectors) throw new Error(`"${part}" is not there`);
  return selectors;
}

describe('clipFacts', () => {
  it('reads targets and duties from a passage', () => {
    const { targets, assignments } = clipFacts({
      title: 'Kế hoạch',
      parts: [
        { kind: 'paragraph', text: '1. Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.' },
        {
          kind: 'paragraph',
          text: '2. Sở Y tế chủ trì, phối hợp với Sở Tài chính mở rộng mạng lưới trạm y tế xã.',
        },
      ],
    });
    expect(targets).toMatchObject([{ value: 2.5, unit: '%' }]);
    expect(assignments.map(({ unit, role }) => [unit, role])).toEqual([
      ['Sở Y tế', 'lead'],
      ['Sở Tài chính', 'coordinate'],
    ]);
  });

  it('reads the selected rows of a table under their headers', () => {
    const { targets } = clipFacts({
      title: 'Phụ lục',
      parts: [
        {
          kind: 'table',
          headerRows: 1,
          rows: [
            [cell('STT'), cell('Chỉ tiêu'), cell('Đơn vị tính'), cell('Kế hoạch năm 2031')],
            [cell('4'), cell('Tỷ lệ hộ nghèo'), cell('%'), cell('2,5')],
            [cell('5'), cell('Thu ngân sách trên địa bàn'), cell('tỷ đồng'), cell('4.600')],
          ],
        },
      ],
    });
    expect(targets.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
      ['Tỷ lệ hộ nghèo', 2.5, '%'],
      ['Thu ngân sách trên địa bàn', 4600, 'tỷ đồng'],
    ]);
  });

  it('hashes the words, whatever the spaces', () =>
    expect(clipWords(' Giảm\n 2,5% ')).toBe(clipWords('Giảm 2,5%')));
});

describe('clipDocument', () => {
  it('places cells beside those that reach down from above', () => {
    const { blocks, tables } = clipDocument(
      [
        {
          kind: 'table',
          headerRows: 1,
          rows: [
            [cell('A', 1, 9), cell('B', 2)],
            [cell('C'), cell('D')],
          ],
        },
      ],
      'Bảng',
    );
    expect(blocks.map(({ text, cell: place }) => [text, place?.row, place?.column, place?.rowSpan])).toEqual([
      ['A', 0, 0, 2],
      ['B', 0, 1, 1],
      ['C', 1, 1, 1],
      ['D', 1, 2, 1],
    ]);
    expect(tables).toEqual([{ rows: 2, columns: 3, ruled: true, headerRows: 1 }]);
  });
});

describe('selectPassage', () => {
  it.each([
    ['giảm 3,5% hộ', 5, 6, '3,5'],
    ['giảm 3,5% hộ', 7, 8, '3,5'],
    ['đạt 4.600 tỷ', 6, 9, '4.600'],
    ['hộ nghèo, năm', 4, 9, 'nghèo,'],
    ['  hộ nghèo  ', 0, 12, 'hộ nghèo'],
  ])('widens a selection of "%s" to whole words and numbers', (text, start, end, exact) =>
    expect(selectPassage(text, start, end)?.quote.exact).toBe(exact),
  );

  it('takes nothing from a selection without words', () => expect(selectPassage('a … b', 1, 4)).toBeNull());
});

describe('reanchor', () => {
  const quote = 'Giảm tỷ lệ hộ nghèo của xã Đồng Khê còn 3,2%';

  it('shows what changed', () => {
    const changed = reanchor(PAGE.replace('còn 3,2%', 'còn 3,4%'), selectorsOf(PAGE, quote));
    expect(changed).toMatchObject({ status: 'changed', numbersChanged: true });
    if (changed.status !== 'changed') return;
    expect(changed.difference).toContainEqual({ kind: 'removed', text: '3,2%' });
    expect(changed.difference).toContainEqual({ kind: 'added', text: '3,4%' });
  });

  it.each([
    ['còn 3', '3', '35'],
    ['12', '12', '112'],
  ])('does not accept "%s" where %s has become %s', (part, from, to) => {
    const text = `Huyện có tổng cộng ${part} xã đạt chuẩn`;
    expect(reanchor(text.replace(from, to), selectorsOf(text, part)).status).not.toBe('found');
  });

  it('notices that one of two equal passages is gone', () => {
    const twin = 'Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95% trở lên.';
    const second = PAGE.indexOf(twin, PAGE.indexOf(twin) + 1);
    const selectors = selectorsOf(PAGE, twin, second);
    expect(reanchor(PAGE, selectors)).toMatchObject({ status: 'found', start: second });
    const edited = PAGE.slice(0, second) + PAGE.slice(second).replace('95%', '85%');
    expect(reanchor(edited, selectors).status).not.toBe('found');
  });

  it('says so when nothing like it is left', () =>
    expect(reanchor('Trang đã được thay bằng nội dung khác.', selectorsOf(PAGE, quote))).toEqual({
      status: 'gone',
    }));
});

/** One edit of a page, as portals make them: what it does to the lines, the clipped one given. */
type Edit = (lines: string[], own: number, at: number) => string[];
const digitsOf = (text: string) => text.match(/\p{N}+(?:[.,]\p{N}+)*/gu)?.join(' ') ?? '';
const other = (digit: string) => String((Number(digit) + 1 + (Number(digit) % 7)) % 10);

const ELSEWHERE: Record<string, Edit> = {
  'a line inserted': (lines, _, at) =>
    lines.toSpliced(at % lines.length, 0, 'Tin mới: hội nghị sơ kết sáu tháng.'),
  'the line moved': (lines, own, at) => {
    const rest = lines.toSpliced(own, 1);
    return rest.toSpliced(at % rest.length, 0, lines[own] ?? '');
  },
  'other lines gone': (lines, own, at) =>
    lines.filter((_, index) => Math.abs(index - own) < 2 || (index + at) % 3 > 0),
  'a digit of another line changed': (lines, own, at) =>
    lines.map((line, index) => (index !== own && index % 5 === at % 5 ? line.replace(/\d/, other) : line)),
  'other markup': (lines, own) =>
    lines.map((line, index) =>
      index === own ? line.replaceAll(' ', '\u00a0 ').replace('hóa', 'hoá') : ` ${line}`,
    ),
};
const WITHIN: Record<string, Edit> = {
  'a digit changed': (lines, own) => lines.with(own, (lines[own] ?? '').replace(/\d/, other)),
  'the last digit changed': (lines, own) => lines.with(own, (lines[own] ?? '').replace(/\d(?=\D*$)/, other)),
  'a digit added': (lines, own) => lines.with(own, (lines[own] ?? '').replace(/(\d)(?=\D*$)/, '$10')),
  'a separator set or taken out': (lines, own) => {
    const line = lines[own] ?? '';
    const without = line.replace(/(\d)[.,](\d)/, '$1$2');
    return lines.with(own, without === line ? line.replace(/(\d)(\d)/, '$1,$2') : without);
  },
};

/** Every edit that leaves the passage alone or touches it, on passages of the page: 200 pages in all. */
function editedPages(edits: Record<string, Edit>, runs: number) {
  const results: { edit: string; exact: string; found: Reanchored }[] = [];
  const lines = PAGE.split('\n');
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.entries(edits)),
      fc.nat(PASSAGES.length - 1),
      fc.nat(lines.length * 3),
      ([edit, apply], passage, at) => {
        const exact = PASSAGES[passage] ?? '';
        const own = passage + 2;
        const start = lines.slice(0, own).join('\n').length + 1;
        const selectors = selectPassage(PAGE, start, start + exact.length);
        if (!selectors) throw new Error('no passage');
        results.push({ edit, exact, found: reanchor(apply(lines, own, at).join('\n'), selectors) });
      },
    ),
    { numRuns: runs, seed: 20310421 },
  );
  return results;
}

describe('200 edited pages', () => {
  it('finds at least 95 % of the passages that are unchanged, with their own digits', () => {
    const results = editedPages(ELSEWHERE, 120);
    const found = results.filter(({ found: { status } }) => status === 'found');
    expect(found.length / results.length).toBeGreaterThanOrEqual(0.95);
    for (const { exact, found: one } of found)
      if (one.status === 'found') expect(digitsOf(one.text)).toBe(digitsOf(exact));
  });

  it('accepts no passage whose digits changed', () => {
    const results = editedPages(WITHIN, 80);
    expect(results).toHaveLength(80);
    expect(results.filter(({ found }) => found.status === 'found')).toEqual([]);
  });
});

describe('wordDifference', () => {
  it('gives back both texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('giảm', '3,5%', '3,4%', 'hộ')),
        fc.array(fc.constantFrom('giảm', '3,4%', 'xã')),
        (a, b) => {
          const parts = wordDifference(a.join(' '), b.join(' '));
          const without = (kind: string) =>
            parts
              .filter((part) => part.kind !== kind)
              .map(({ text }) => text)
              .join('');
          expect(without('added')).toBe(a.join(' '));
          expect(without('removed')).toBe(b.join(' '));
        },
      ),
    );
  });
});
