import { describe, expect, it } from 'vitest';
import { laidOut, SamplePage } from './sample-page.ts';

describe('ruled tables', () => {
  const XS = [85, 125, 320, 420, 520];
  const heads = (page: SamplePage) =>
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2024'].forEach((text, i) => {
      page.line(text, (XS[i] ?? 0) + 6, 118, { bold: true, size: 12 });
    });

  it('reads wrapped cells cell by cell and finds the header row', () => {
    const page = new SamplePage().grid(XS, [100, 125, 165]);
    heads(page);
    page.line('1', 91, 140, { size: 12 }).line('Giá trị sản xuất công nghiệp', 131, 140, { size: 12 });
    page.line('và xây dựng', 131, 155, { size: 12 });
    page.line('tỷ đồng', 326, 140, { size: 12 }).line('2.192,5', 426, 140, { size: 12 });
    const { blocks, tables } = laidOut(page.done());
    expect(tables).toEqual([{ rows: 2, columns: 4, ruled: true, headerRows: 1 }]);
    expect(blocks.slice(4).map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['1', 1, 0],
      ['Giá trị sản xuất công nghiệp và xây dựng', 1, 1],
      ['tỷ đồng', 1, 2],
      ['2.192,5', 1, 3],
    ]);
  });

  it.each([
    ['names columns', ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2024'], 1],
    ['has lost its blanks', ['TT', 'Chitiêu', 'Đơnvị tính', '2024'], 1],
    ['is one more row of figures', ['1', 'Diện tích', 'ha', '2.024'], 0],
    ['is one more row of words', ['a', 'Xã An Sơn', 'Trạm y tế', 'Hội trường'], 0],
  ])('knows a header that nothing sets off by what it says: a first row that %s', (_, first, headerRows) => {
    const page = new SamplePage().grid(XS, [100, 125, 150]);
    for (const [row, texts] of [first, ['1', 'Thu ngân sách', 'tỷ đồng', '19,5']].entries())
      for (const [i, text] of texts.entries())
        page.line(text, (XS[i] ?? 0) + 6, 118 + 25 * row, { size: 12 });
    expect(laidOut(page.done()).tables).toEqual([{ rows: 2, columns: 4, ruled: true, headerRows }]);
  });

  it('merges cells where a rule is missing', () => {
    const page = new SamplePage()
      .rule({ direction: 'horizontal', at: 100, from: 85, to: 485 })
      .rule({ direction: 'horizontal', at: 130, from: 285, to: 485 })
      .rule({ direction: 'horizontal', at: 160, from: 85, to: 485 });
    for (const at of [85, 285, 485]) page.rule({ direction: 'vertical', at, from: 100, to: 160 });
    page.line('Đơn vị', 91, 120).line('Lớp', 291, 120).line('Trường', 291, 150);
    expect(laidOut(page.done()).blocks.map(({ text, cell }) => [text, cell?.rowSpan])).toEqual([
      ['Đơn vị', 2],
      ['Lớp', 1],
      ['Trường', 1],
    ]);
  });

  it('parts no cell at a line under its words', () => {
    const page = new SamplePage().grid([85, 185, 285], [100, 160, 190]);
    page.line('Cộng', 91, 120, { size: 12 }).line('1.250.000.000', 187, 120, { size: 12 });
    page.rule({ direction: 'horizontal', at: 122, from: 187, to: 187 + 13 * 6 });
    page.rule({ direction: 'horizontal', at: 150, from: 187, to: 283 });
    page.line('12', 187, 180, { size: 12 });
    const { blocks } = laidOut(page.done());
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.rowSpan])).toEqual([
      ['Cộng', 0, 2],
      ['1.250.000.000', 0, 1],
      ['12', 2, 1],
    ]);
  });

  it('closes a table that the page cuts open', () => {
    const open = new SamplePage(1).rule({ direction: 'horizontal', at: 780, from: 85, to: 520 });
    for (const at of XS) open.rule({ direction: 'vertical', at, from: 780, to: 810 });
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2024'].forEach((text, i) => {
      open.line(text, (XS[i] ?? 0) + 6, 798, { bold: true, size: 12 });
    });
    const next = new SamplePage(2).grid(XS, [60, 85, 110]);
    for (const [row, name] of ['Thu ngân sách', 'Hộ nghèo giảm'].entries())
      [`${row + 1}`, name, '%', `${row}9`].forEach((text, i) => {
        next.line(text, (XS[i] ?? 0) + 6, 76 + 25 * row, { size: 12 });
      });
    const { blocks, tables } = laidOut(open.done(), next.done());
    expect(tables).toEqual([{ rows: 3, columns: 4, ruled: true, headerRows: 1 }]);
    expect(blocks.map(({ text, cell }) => `${cell?.row} ${text}`).slice(2, 6)).toEqual([
      ...['0 ĐVT', '0 Năm 2024', '1 1', '1 Thu ngân sách'],
    ]);
  });

  it('joins the rest of a row without a number to its row, where every row has one', () => {
    const first = new SamplePage(1).grid(XS, [700, 725, 750, 790]);
    const row = (page: SamplePage, y: number, cells: readonly string[], bold = false) =>
      cells.forEach((text, i) => {
        page.line(text, (XS[i] ?? 0) + 6, y, { size: 12, bold });
      });
    row(first, 718, ['TT', 'Chỉ tiêu', 'ĐVT', 'Thời gian'], true);
    row(first, 740, ['1', 'Rà soát quy hoạch;', 'bản', '2024']);
    row(first, 768, ['2', 'Mở lớp đào tạo;', 'lớp', '2024-']);
    const next = new SamplePage(2).grid(XS, [60, 90, 115]);
    row(next, 78, ['', 'Cấp chứng chỉ.', '', '2025']);
    row(next, 106, ['3', 'Tổ chức hội thảo.', 'cuộc', '2026']);
    const { blocks, tables } = laidOut(first.done(), next.done());
    expect(tables).toEqual([{ rows: 4, columns: 4, ruled: true, headerRows: 1 }]);
    expect(blocks.filter(({ cell }) => cell?.row === 2).map(({ text }) => text)).toEqual([
      ...['2', 'Mở lớp đào tạo;\nCấp chứng chỉ.', 'lớp', '2024-2025'],
    ]);
  });

  it('joins the rest of the last row though it speaks of sums, and a heading cut behind a comma', () => {
    const row = (page: SamplePage, y: number, cells: readonly string[]) => {
      for (const [i, text] of cells.entries()) page.line(text, (XS[i] ?? 0) + 6, y, { size: 12 });
    };
    const first = new SamplePage(1).grid(XS, [675, 700, 725, 750]);
    row(first, 690, ['1', 'Khởi công hai dự án;', 'dự án', '2031']);
    row(first, 718, ['2', 'Hoàn thành ba dự án;', 'dự án', '2032']);
    row(first, 740, ['3', 'Mở rộng khu nghỉ với tổng vốn:', 'dự án', '2033']);
    const rest = new SamplePage(2).grid(XS, [60, 90]);
    row(rest, 78, ['', '+ Khu một, tổng vốn 40 tỷ.']);
    const joined = laidOut(first.done(), rest.done());
    expect(joined.tables[0]?.rows).toBe(3);
    expect(joined.blocks.at(-3)?.text).toContain('+ Khu một');

    const heading = new SamplePage(1).grid(XS, [700, 725, 750]);
    row(heading, 718, ['1', 'Diện tích', 'ha', '20']);
    row(heading, 740, ['II', 'NHÓM CÂY ĂN QUẢ, RAU CÁC LOẠI,']);
    const next = new SamplePage(2).grid(XS, [60, 90, 115]);
    row(next, 78, ['', 'DƯỢC LIỆU']);
    row(next, 106, ['2', 'Diện tích', 'ha', '30']);
    const { blocks } = laidOut(heading.done(), next.done());
    expect(blocks.map(({ text }) => text)).toContain('NHÓM CÂY ĂN QUẢ, RAU CÁC LOẠI, DƯỢC LIỆU');
  });

  it('joins a row whose first column goes on over the page, and one above a row of sums', () => {
    const row = (page: SamplePage, y: number, cells: readonly string[]) => {
      for (const [i, text] of cells.entries()) page.line(text, (XS[i] ?? 0) + 6, y, { size: 12 });
    };
    const hours = new SamplePage(1).grid(XS, [700, 725, 750]);
    row(hours, 718, ['7h00', 'Ổn định tổ chức', 'lớp', 'GVCN']);
    row(hours, 740, ['8h30', 'Ôn tập', 'lớp', 'GVCN']);
    const rest = new SamplePage(2).grid(XS, [60, 90, 115]);
    row(rest, 78, ['- 9h00']);
    row(rest, 106, ['9h00', 'Sinh hoạt', 'lớp', 'GVCN']);
    expect(laidOut(hours.done(), rest.done()).tables[0]?.rows).toBe(3);

    const sums = new SamplePage(1).grid(XS, [675, 700, 725, 750]);
    row(sums, 690, ['TT', 'Hạng mục', 'ĐVT', 'Kinh phí']);
    row(sums, 718, ['1', 'Quản lý', 'đồng', '50']);
    row(sums, 740, ['2', '- Mua thiết bị', 'đồng', '70']);
    const end = new SamplePage(2).grid(XS, [60, 90, 115, 140]);
    row(end, 78, ['', '- Đấu thầu']);
    row(end, 106, ['3', 'Đào tạo', 'đồng', '16']);
    row(end, 130, ['', 'Tổng cộng', '', '136']);
    const joined = laidOut(sums.done(), end.done());
    expect(joined.tables[0]?.rows).toBe(5);
    expect(joined.blocks.map(({ text }) => text)).toContain('- Mua thiết bị\n- Đấu thầu');
  });

  describe('with groups of rows', () => {
    const XS3 = [85, 200, 400, 520];
    const row = (page: SamplePage, y: number, cells: readonly string[]) => {
      for (const [i, text] of cells.entries()) page.line(text, (XS3[i] ?? 0) + 6, y, { size: 12 });
    };
    /** Rules of rows whose first cell goes over all of them. */
    const group = (page: SamplePage, ys: readonly number[]) => {
      const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
      for (const at of ys) {
        const from = at === top || at === bottom ? 85 : 200;
        page.rule({ direction: 'horizontal', at, from, to: 520 });
      }
      for (const at of XS3) page.rule({ direction: 'vertical', at, from: top, to: bottom });
      return page;
    };

    it('keeps a group whole over the end of a page', () => {
      const first = group(new SamplePage(1), [700, 725, 750]);
      row(first, 718, ['Tuyên truyền', 'Soạn tài liệu', 'Phòng Y tế']);
      row(first, 740, ['', 'Mở hội nghị', 'Phòng Y tế']);
      const second = group(new SamplePage(2), [60, 85, 110]);
      row(second, 78, ['', 'Khảo sát', 'Phòng Tư pháp']);
      row(second, 102, ['', 'Tổng kết', 'Phòng Tư pháp']);
      const { blocks, tables } = laidOut(first.done(), second.done());
      expect(tables[0]?.rows).toBe(4);
      expect(blocks[0]?.cell).toMatchObject({ row: 0, rowSpan: 4 });
    });

    it('keeps a group whole where the page cuts one of its rows too', () => {
      const first = group(new SamplePage(1), [700, 725, 765]);
      row(first, 718, ['Tuyên truyền', 'Soạn tài liệu', 'Phòng Y tế']);
      row(first, 740, ['', 'Mở hội nghị phổ biến cho những', 'Phòng Y tế']);
      const second = group(new SamplePage(2), [60, 85, 110]);
      row(second, 78, ['', 'cơ sở kinh doanh']);
      row(second, 102, ['', 'Tổng kết', 'Phòng Tư pháp']);
      const { blocks, tables } = laidOut(first.done(), second.done());
      expect(tables[0]?.rows).toBe(3);
      expect(blocks[0]?.cell).toMatchObject({ row: 0, rowSpan: 3 });
      expect(blocks.map(({ text }) => text)).toContain('Mở hội nghị phổ biến cho những cơ sở kinh doanh');
    });
  });

  it('counts a second line of headings that leaves its leading cells empty', () => {
    const page = new SamplePage().grid(XS, [100, 125, 150, 175]);
    heads(page);
    page
      .line('tỷ đồng', 326, 140, { size: 12, bold: true })
      .line('giá trị', 426, 140, { size: 12, bold: true });
    ['1', 'Thu ngân sách', '12', '3'].forEach((text, i) => {
      page.line(text, (XS[i] ?? 0) + 6, 166, { size: 12 });
    });
    expect(laidOut(page.done()).tables).toMatchObject([{ rows: 3, headerRows: 2 }]);
  });

  it('makes one table of two pages and drops the repeated header', () => {
    const pages = [1, 2].map((number) => {
      const page = new SamplePage(number).grid(XS, [100, 125, 150]);
      heads(page);
      ['ab'[number - 1] ?? '', `Nội dung ${number}`, 'ha', `${number}0`].forEach((text, i) => {
        page.line(text, (XS[i] ?? 0) + 6, 140, { size: 12 });
      });
      return page.done();
    });
    const { blocks, tables } = laidOut(...pages);
    expect(tables).toEqual([{ rows: 3, columns: 4, ruled: true, headerRows: 1 }]);
    expect(blocks.map(({ text }) => text)).toEqual([
      ...['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2024'],
      ...['a', 'Nội dung 1', 'ha', '10'],
      ...['b', 'Nội dung 2', 'ha', '20'],
    ]);
  });
});
