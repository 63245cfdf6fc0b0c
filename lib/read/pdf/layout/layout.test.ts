import { describe, expect, it } from 'vitest';
import { spanRects } from '../../../document/geometry.ts';
import { sortPage } from './flow.ts';
import type { PageInk } from './ink.ts';
import { layOut as layOutSorted } from './layout.ts';
import { SamplePage } from './sample-page.ts';

const layOut = (pages: PageInk[]) => layOutSorted(pages.map(sortPage));

const LONG =
  'Các cơ quan trên địa bàn huyện tổ chức thực hiện nghiêm túc kế hoạch này và báo cáo kết quả theo định kỳ hằng quý';
const texts = (...pages: SamplePage[]) =>
  layOut(pages.map((page) => page.done())).blocks.map(({ text }) => text);

/** Body text under whatever a test puts at the top: margins are measured on it. */
function withBody(page: SamplePage, from = 400): SamplePage {
  let y = from;
  for (let i = 0; i < 3; i++) y = page.paragraph(`${LONG} ${LONG}.`, y);
  return page;
}

describe('paragraphs', () => {
  it('joins justified lines with single blanks and parts at the indentation', () => {
    const page = new SamplePage();
    const next = page.paragraph(`${LONG} ${LONG}.`, 100);
    page.paragraph(`- ${LONG}.`, next);
    expect(texts(page)).toEqual([`${LONG} ${LONG}.`, `- ${LONG}.`]);
  });

  it('parts short lines that left room for the next word', () => {
    const page = withBody(new SamplePage());
    page.line('- Tổng sản lượng: 1.250 tấn;', 113, 100).line('- Thu ngân sách: 39,5 tỷ đồng;', 113, 118);
    expect(texts(page).slice(0, 2)).toEqual([
      '- Tổng sản lượng: 1.250 tấn;',
      '- Thu ngân sách: 39,5 tỷ đồng;',
    ]);
  });

  it('parts first lines that end a sentence short of the edge, with no room for a long next word', () => {
    const page = withBody(new SamplePage());
    page.line('Căn cứ Luật số 61/2030/QH16 ngày 30/11/2030 về dữ liệu;', 113, 100);
    page.line('Nghị quyết số 71/2031/QH16 về công nghiệp công nghệ số,', 113, 118);
    page.line('ngày 14/6/2031;', 85, 136);
    expect(texts(page).slice(0, 2)).toEqual([
      'Căn cứ Luật số 61/2030/QH16 ngày 30/11/2030 về dữ liệu;',
      'Nghị quyết số 71/2031/QH16 về công nghiệp công nghệ số, ngày 14/6/2031;',
    ]);
  });

  it('puts letters of a fallback font back into their words', () => {
    const page = withBody(new SamplePage());
    page.line('T', 113, 100, { bold: true }).line('NH AN', 127, 100, { bold: true });
    page.line('Ỉ', 120, 100, { bold: true, font: 'Fallback' });
    expect(texts(page)[0]).toBe('TỈNH AN');
  });

  it('reads letters drawn twice for bold once', () => {
    const page = withBody(new SamplePage());
    page.line('QUYẾT ĐỊNH', 260, 100).line('QUYẾT ĐỊNH', 260.4, 100);
    expect(texts(page)[0]).toBe('QUYẾT ĐỊNH');
  });

  it('keeps an exponent with its word', () => {
    const page = withBody(new SamplePage());
    page.line('Diện tích 120 m', 113, 100).line('2', 113 + 15 * 7, 95, { size: 8 });
    expect(texts(page)[0]).toBe('Diện tích 120 m2');
  });
});

describe('pages', () => {
  it('joins a paragraph that a page cut, even before a capital', () => {
    const first = new SamplePage(1);
    first.paragraph(`${LONG} ${LONG} `.repeat(2).trim(), 100);
    const second = new SamplePage(2);
    second.paragraph(
      'Người có công với cách mạng trên địa bàn huyện được chăm lo chu đáo trong dịp Tết cổ truyền.',
      100,
      {
        indent: 0,
      },
    );
    const full = new SamplePage(1);
    // Cut the first page's last, short line away, so that it ends with a full line.
    const done = first.done();
    const last = Math.max(...done.inks.map(({ baseline }) => baseline));
    const cut = { ...full.done(), inks: done.inks.filter(({ baseline }) => baseline < last) };
    const { blocks } = layOut([cut, second.done()]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.text).toMatch(/Người có công/);
    expect(new Set(blocks[0]?.fragments.map(({ page }) => page))).toEqual(new Set([1, 2]));
  });

  it('takes page numbers and running heads out of the text', () => {
    const pages = [1, 2, 3].map((number) => {
      const page = withBody(new SamplePage(number), 120);
      return page.line(String(number), 295, 40).line('Tài liệu họp giao ban', 85, 815, { size: 9 });
    });
    const { blocks, furniture } = layOut(pages.map((page) => page.done()));
    expect(blocks.some(({ text }) => /^\d$|giao ban/.test(text))).toBe(false);
    expect(furniture.map(({ kind }) => kind).sort()).toEqual([
      ...Array(3).fill('page-number'),
      ...Array(3).fill('running-head'),
    ]);
  });

  it('ties a footnote of two paragraphs to a mark between a blank and a full stop', () => {
    const page = withBody(new SamplePage(), 120);
    page.line('Tiến độ còn chậm', 113, 100).line('1', 113 + 17 * 7, 95, { size: 8 });
    page.line('. Nguyên nhân', 113 + 17 * 7 + 4, 100);
    page.rule({ direction: 'horizontal', at: 730, from: 85, to: 200 });
    page.line('1', 85, 742, { size: 6 }).line('Theo chuẩn mới.', 89, 746, { size: 10 });
    page.line('Số liệu đến tháng 6.', 85, 762, { size: 10 });
    const { blocks } = layOut([page.done()]);
    expect(blocks[0]?.text).toBe('Tiến độ còn chậm. Nguyên nhân');
    expect(blocks.slice(-2).map(({ text, calledFrom }) => [text, calledFrom])).toEqual([
      ['Theo chuẩn mới.', { block: 0, offset: 16 }],
      ['Số liệu đến tháng 6.', { block: 0, offset: 16 }],
    ]);
  });

  it('ties a footnote to its mark', () => {
    const page = withBody(new SamplePage(), 120);
    page.line('Tỷ lệ hộ nghèo còn 3', 113, 100).line('1', 113 + 20 * 7, 95, { size: 8 });
    page.rule({ direction: 'horizontal', at: 740, from: 85, to: 200 });
    page.line('1', 85, 752, { size: 6 }).line('Theo chuẩn mới.', 89, 756, { size: 10 });
    const { blocks } = layOut([page.done()]);
    const note = blocks.at(-1);
    expect(note).toMatchObject({
      region: 'footnote',
      text: 'Theo chuẩn mới.',
      calledFrom: { block: 0, offset: 20 },
    });
    expect(blocks[0]?.text).toBe('Tỷ lệ hộ nghèo còn 3');
  });
});

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
    const { blocks, tables } = layOut([header().done()]);
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
    const { blocks, furniture } = layOut([page.done()]);
    expect(blocks[0]?.text).toContain('Số: 17/KH-UBND');
    expect(furniture).toMatchObject([{ kind: 'signature', text: 'Người ký: Văn phòng', page: 1 }]);
  });

  it('keeps the signature block together down to the name', () => {
    const page = new SamplePage();
    const y = page.paragraph(`${LONG} ${LONG} ${LONG}./.`, 100) + 20;
    page.line('Nơi nhận:', 85, y, { size: 12 }).line('TM. ỦY BAN NHÂN DÂN', 340, y, { bold: true });
    page.line('- Như trên;', 85, y + 15, { size: 11 }).line('CHỦ TỊCH', 378, y + 18, { bold: true });
    page.line('- Lưu: VT.', 85, y + 30, { size: 11 }).line('Trần Văn Ví Dụ', 357, y + 100, { bold: true });
    const { blocks } = layOut([page.done()]);
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
    const { blocks, tables } = layOut([page.done()]);
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
    expect(layOut([page.done()]).tables).toEqual([]);
  });
});

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
    const { blocks, tables } = layOut([page.done()]);
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
    expect(layOut([page.done()]).tables).toEqual([{ rows: 2, columns: 4, ruled: true, headerRows }]);
  });

  it('merges cells where a rule is missing', () => {
    const page = new SamplePage()
      .rule({ direction: 'horizontal', at: 100, from: 85, to: 485 })
      .rule({ direction: 'horizontal', at: 130, from: 285, to: 485 })
      .rule({ direction: 'horizontal', at: 160, from: 85, to: 485 });
    for (const at of [85, 285, 485]) page.rule({ direction: 'vertical', at, from: 100, to: 160 });
    page.line('Đơn vị', 91, 120).line('Lớp', 291, 120).line('Trường', 291, 150);
    expect(layOut([page.done()]).blocks.map(({ text, cell }) => [text, cell?.rowSpan])).toEqual([
      ['Đơn vị', 2],
      ['Lớp', 1],
      ['Trường', 1],
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
    const { blocks, tables } = layOut([open.done(), next.done()]);
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
    const { blocks, tables } = layOut([first.done(), next.done()]);
    expect(tables).toEqual([{ rows: 4, columns: 4, ruled: true, headerRows: 1 }]);
    expect(blocks.filter(({ cell }) => cell?.row === 2).map(({ text }) => text)).toEqual([
      ...['2', 'Mở lớp đào tạo;\nCấp chứng chỉ.', 'lớp', '2024-2025'],
    ]);
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
    expect(layOut([hours.done(), rest.done()]).tables[0]?.rows).toBe(3);

    const sums = new SamplePage(1).grid(XS, [675, 700, 725, 750]);
    row(sums, 690, ['TT', 'Hạng mục', 'ĐVT', 'Kinh phí']);
    row(sums, 718, ['1', 'Quản lý', 'đồng', '50']);
    row(sums, 740, ['2', '- Mua thiết bị', 'đồng', '70']);
    const end = new SamplePage(2).grid(XS, [60, 90, 115, 140]);
    row(end, 78, ['', '- Đấu thầu']);
    row(end, 106, ['3', 'Đào tạo', 'đồng', '16']);
    row(end, 130, ['', 'Tổng cộng', '', '136']);
    const joined = layOut([sums.done(), end.done()]);
    expect(joined.tables[0]?.rows).toBe(5);
    expect(joined.blocks.map(({ text }) => text)).toContain('- Mua thiết bị\n- Đấu thầu');
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
    expect(layOut([page.done()]).tables).toMatchObject([{ rows: 3, headerRows: 2 }]);
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
    const { blocks, tables } = layOut(pages);
    expect(tables).toEqual([{ rows: 3, columns: 4, ruled: true, headerRows: 1 }]);
    expect(blocks.map(({ text }) => text)).toEqual([
      ...['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2024'],
      ...['a', 'Nội dung 1', 'ha', '10'],
      ...['b', 'Nội dung 2', 'ha', '20'],
    ]);
  });
});

describe('places', () => {
  it('gives every word a rectangle, in text order', () => {
    const page = withBody(new SamplePage(), 120);
    page.line('Thu ngân sách: 39,5 tỷ đồng;', 113, 100);
    const [block] = layOut([page.done()]).blocks;
    if (!block) throw new Error('no block');
    const start = block.text.indexOf('39,5');
    const [place] = spanRects(block, { start, end: start + 4 });
    expect(place?.rect.x).toBeCloseTo(113 + start * 7);
    expect(place?.rect.width).toBeCloseTo(28);
    expect(place?.rect.y).toBeLessThan(90);
    expect((place?.rect.y ?? 0) + (place?.rect.height ?? 0)).toBeGreaterThan(100);
    for (const [i, fragment] of block.fragments.entries())
      expect(fragment.start).toBeGreaterThanOrEqual(block.fragments[i - 1]?.end ?? 0);
  });

  it('decodes legacy letters and counts them as repaired', () => {
    const page = new SamplePage();
    let y = 100;
    for (let i = 0; i < 4; i++) {
      y = page.paragraph(
        'Uû ban nh©n d©n huyÖn tæ chøc thùc hiÖn kÕ ho¹ch ph¸t triÓn kinh tÕ x· héi n¨m 2004.',
        y,
      );
    }
    const { blocks, encodings, repairedShare } = layOut([page.done()]);
    expect(blocks[0]?.text).toBe(
      'Uỷ ban nhân dân huyện tổ chức thực hiện kế hoạch phát triển kinh tế xã hội năm 2004.',
    );
    expect(encodings).toEqual(['tcvn3']);
    expect(repairedShare).toBeGreaterThan(0.1);
  });
});
