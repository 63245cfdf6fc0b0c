import { describe, expect, it } from 'vitest';
import { renderTable, wrap } from './table.ts';

describe('table', () => {
  it('wraps at spaces and cuts what is longer than the column', () => {
    expect(wrap('Tỷ lệ hộ nghèo giảm', 8)).toEqual(['Tỷ lệ hộ', 'nghèo', 'giảm']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('stays within the screen and aligns numbers to the right', () => {
    const lines = renderTable(
      [
        { head: 'Chỉ tiêu', minimum: 10 },
        { head: 'Mức', align: 'right', minimum: 6 },
      ],
      [
        ['Tỷ lệ che phủ rừng duy trì', '61,3%'],
        ['Tổng đàn', '9%'],
      ],
      24,
    ).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(24);
    expect(lines.at(-1)).toMatch(/^Tổng đàn +9%$/);
  });

  it('prints nothing for no rows', () => expect(renderTable([{ head: 'a' }], [], 80)).toBe(''));
});
