import { describe, expect, it } from 'vitest';
import { laidOut, SamplePage, SENTENCE, withBody } from './sample-page.ts';

describe('columns', () => {
  const header = () =>
    withBody(new SamplePage())
      .line('ỦY BAN NHÂN DÂN', 99, 60, { bold: true })
      .line('HUYỆN AN PHÚ', 109.5, 76, { bold: true })
      .line('Số:    /KH-UBND', 99, 100)
      .line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 290, 60, { bold: true })
      .line('Độc lập - Tự do - Hạnh phúc', 283, 76, { bold: true })
      .line('An Phú, ngày   tháng   năm 2024', 269, 100, { italic: true });

  it('makes the two-column header two cells of a table without rules', () => {
    const { blocks, tables } = laidOut(header().done());
    expect(tables[0]).toMatchObject({ rows: 1, columns: 2, ruled: false });
    expect(blocks[0]).toMatchObject({ kind: 'cell', text: 'ỦY BAN NHÂN DÂN\nHUYỆN AN PHÚ\nSố: /KH-UBND' });
    expect(blocks[1]?.text).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày tháng năm 2024',
    );
  });

  it('completes the blanks with what a stamp draws, and keeps signatures apart', () => {
    const page = header()
      .line('17', 130, 103, { annotation: 0 })
      .line('Người ký: Văn phòng', 400, 30, { annotation: 1, size: 8 });
    const { blocks, furniture } = laidOut(page.done());
    expect(blocks[0]?.text).toContain('Số: 17/KH-UBND');
    expect(furniture).toMatchObject([{ kind: 'signature', text: 'Người ký: Văn phòng', page: 1 }]);
  });

  it('keeps the signature block together down to the name', () => {
    const page = new SamplePage();
    const y = page.paragraph(`${SENTENCE} ${SENTENCE} ${SENTENCE}./.`, 100) + 20;
    page.line('Nơi nhận:', 85, y, { size: 12 }).line('TM. ỦY BAN NHÂN DÂN', 340, y, { bold: true });
    page.line('- Như trên;', 85, y + 15, { size: 11 }).line('CHỦ TỊCH', 378, y + 18, { bold: true });
    page.line('- Lưu: VT.', 85, y + 30, { size: 11 }).line('Trần Văn Ví Dụ', 357, y + 100, { bold: true });
    const { blocks } = laidOut(page.done());
    expect(blocks.slice(-2).map(({ text }) => text)).toEqual([
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Ví Dụ',
    ]);
  });

  it('reads aligned numbers without rules as a table, a row a line', () => {
    const page = withBody(new SamplePage(), 300);
    [
      ['Chỉ tiêu', 'Năm 2023', 'Năm 2024'],
      ['Lúa nước', '1.250', '1.300'],
      ['Ngô lai', '820', '905'],
      ['Cà phê', '2.192', '2.410'],
    ].forEach((row, i) => {
      row.forEach((text, c) => {
        page.line(text, [113, 290, 420][c] ?? 0, 100 + i * 20);
      });
    });
    const { blocks, tables } = laidOut(page.done());
    expect(tables[0]).toMatchObject({ rows: 4, columns: 3, ruled: false });
    expect(blocks.slice(3, 6).map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['Lúa nước', 1, 0],
      ['1.250', 1, 1],
      ['1.300', 1, 2],
    ]);
  });

  it('leaves widely justified text alone', () => {
    const page = withBody(new SamplePage(), 120);
    page.line('Sở Giáo dục và Đào tạo', 113, 100, { stretch: 11 });
    expect(laidOut(page.done()).tables).toEqual([]);
  });
});
