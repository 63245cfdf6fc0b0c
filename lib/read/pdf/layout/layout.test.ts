import { describe, expect, it } from 'vitest';
import { spanRects } from '../../../document/geometry.ts';
import { laidOut, SamplePage, SENTENCE, withBody } from './sample-page.ts';

describe('pages', () => {
  it('joins a paragraph that a page cut, even before a capital', () => {
    const first = new SamplePage(1);
    first.paragraph(`${SENTENCE} ${SENTENCE} `.repeat(2).trim(), 100);
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
    const { blocks } = laidOut(cut, second.done());
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.text).toMatch(/Người có công/);
    expect(new Set(blocks[0]?.fragments.map(({ page }) => page))).toEqual(new Set([1, 2]));
  });

  it('takes page numbers and running heads out of the text', () => {
    const pages = [1, 2, 3].map((number) => {
      const page = withBody(new SamplePage(number), 120);
      return page.line(String(number), 295, 40).line('Tài liệu họp giao ban', 85, 815, { size: 9 });
    });
    const { blocks, furniture } = laidOut(...pages.map((page) => page.done()));
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
    const { blocks } = laidOut(page.done());
    expect(blocks[0]?.text).toBe('Tiến độ còn chậm. Nguyên nhân');
    expect(blocks.slice(-2).map(({ text, calledFrom }) => [text, calledFrom])).toEqual([
      ['Theo chuẩn mới.', { block: 0, offset: 16 }],
      ['Số liệu đến tháng 6.', { block: 0, offset: 16 }],
    ]);
  });

  it('puts footnotes after the text, those that a page cut too, and knows their numbers in a bigger size', () => {
    const first = withBody(new SamplePage(1), 120);
    first.line('Tỷ lệ hộ nghèo còn 3', 113, 100).line('1', 113 + 20 * 7, 95, { size: 8 });
    first.rule({ direction: 'horizontal', at: 740, from: 85, to: 200 });
    first.line('1', 85, 750, { size: 8.4 }).line('Theo chuẩn nghèo đa chiều áp dụng', 91, 756, { size: 10 });
    const second = withBody(new SamplePage(2), 120);
    // Word rules off the rest of a note as wide as the text.
    second.rule({ direction: 'horizontal', at: 740, from: 85, to: 538 });
    second.line('cho giai đoạn mới.', 85, 756, { size: 10 }).line('2', 85, 770, { size: 6 });
    second.line('Ước tính.', 89, 774, { size: 10 });
    const { blocks } = laidOut(first.done(), second.done());
    expect(blocks.slice(0, -2).every(({ region }) => region === 'body')).toBe(true);
    expect(blocks.slice(-2).map(({ text, calledFrom }) => [text, calledFrom?.offset])).toEqual([
      ['Theo chuẩn nghèo đa chiều áp dụng cho giai đoạn mới.', 20],
      ['Ước tính.', undefined],
    ]);
  });

  it('leaves small print without a number at the foot of its page', () => {
    const first = withBody(new SamplePage(1), 120);
    first.rule({ direction: 'horizontal', at: 740, from: 85, to: 200 });
    first.line('- Các phòng, ban;', 85, 756, { size: 10 });
    const { blocks } = laidOut(first.done(), withBody(new SamplePage(2), 120).done());
    expect(blocks.some(({ region }) => region === 'footnote')).toBe(true);
    expect(blocks.findIndex(({ region }) => region === 'footnote')).toBeLessThan(blocks.length - 1);
  });

  it('ties a footnote to its mark', () => {
    const page = withBody(new SamplePage(), 120);
    page.line('Tỷ lệ hộ nghèo còn 3', 113, 100).line('1', 113 + 20 * 7, 95, { size: 8 });
    page.rule({ direction: 'horizontal', at: 740, from: 85, to: 200 });
    page.line('1', 85, 752, { size: 6 }).line('Theo chuẩn mới.', 89, 756, { size: 10 });
    const { blocks } = laidOut(page.done());
    const note = blocks.at(-1);
    expect(note).toMatchObject({
      region: 'footnote',
      text: 'Theo chuẩn mới.',
      calledFrom: { block: 0, offset: 20 },
    });
    expect(blocks[0]?.text).toBe('Tỷ lệ hộ nghèo còn 3');
  });
});

describe('a decision and the plan it carries', () => {
  const letterhead = (page: SamplePage) =>
    page
      .line('ỦY BAN NHÂN DÂN', 99, 60, { bold: true })
      .line('HUYỆN AN PHÚ', 109.5, 76, { bold: true })
      .line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 290, 60, { bold: true })
      .line('Độc lập - Tự do - Hạnh phúc', 283, 76, { bold: true });
  const signature = (page: SamplePage, y: number) =>
    page
      .line('Nơi nhận:', 85, y, { size: 12 })
      .line('- Như Điều 3;', 85, y + 15, { size: 11 })
      .line('- Lưu: VT.', 85, y + 30, { size: 11 })
      .line('CHỦ TỊCH', 378, y, { bold: true });

  it('have each a letterhead: it is no running head, and no rest of the signature above', () => {
    const first = signature(withBody(letterhead(new SamplePage(1)), 120), 500);
    first.line('Trần Văn Ví Dụ', 357, 580, { bold: true });
    const second = withBody(letterhead(new SamplePage(2)), 120);
    const { blocks, furniture } = laidOut(first.done(), second.done());
    expect(furniture).toEqual([]);
    const heads = blocks.filter(({ text }) => text === 'ỦY BAN NHÂN DÂN\nHUYỆN AN PHÚ');
    expect(heads.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('keep the name of the signer, though it stands alone on the next page', () => {
    const first = signature(withBody(new SamplePage(1), 120), 700);
    const second = new SamplePage(2).line('Trần Văn Ví Dụ', 357, 70, { bold: true });
    const { blocks } = laidOut(first.done(), second.done());
    expect(blocks.at(-1)?.text).toBe('CHỦ TỊCH\nTrần Văn Ví Dụ');
  });

  it('leave a heading of the next page alone', () => {
    const first = signature(withBody(new SamplePage(1), 120), 700);
    const second = withBody(new SamplePage(2).line('Phụ Lục', 270, 70, { bold: true }), 120);
    const { blocks } = laidOut(first.done(), second.done());
    expect(blocks.find(({ text }) => text === 'Phụ Lục')?.kind).toBe('paragraph');
  });
});

describe('places', () => {
  it('gives every word a rectangle, in text order', () => {
    const page = withBody(new SamplePage(), 120);
    page.line('Thu ngân sách: 39,5 tỷ đồng;', 113, 100);
    const [block] = laidOut(page.done()).blocks;
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
    const { blocks, encodings, repairedShare } = laidOut(page.done());
    expect(blocks[0]?.text).toBe(
      'Uỷ ban nhân dân huyện tổ chức thực hiện kế hoạch phát triển kinh tế xã hội năm 2004.',
    );
    expect(encodings).toEqual(['tcvn3']);
    expect(repairedShare).toBeGreaterThan(0.1);
  });
});
