import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../document/types.ts';
import { htmlReader } from './html.ts';

const host = { pdfjs: () => Promise.reject(new Error('none')) };
const readBytes = (bytes: Uint8Array): Promise<ParsedDocument> =>
  htmlReader.read({ bytes, name: 'a.doc', sha256: '' }, host);
const read = (html: string): Promise<ParsedDocument> => readBytes(new TextEncoder().encode(html));
const texts = async (html: string): Promise<string[]> => (await read(html)).blocks.map(({ text }) => text);
const long = 'Ủy ban nhân dân huyện Mường Lâm ban hành kế hoạch phát triển năm 2031. '.repeat(5).trim();

describe('html', () => {
  it('takes the article and leaves menus, related links and scripts', async () =>
    expect(
      await texts(`<html><body><header><h2>Cổng thông tin</h2></header><nav><a href="/">Trang chủ</a></nav>
        <table width="100%"><tr><td class="left-menu"><ul><li><a href="/1">Giới thiệu</a><li><a href="/2">Tin tức sự kiện nổi bật trong tuần</a></ul></td>
        <td><div class="detail"><h1>Kế hoạch năm 2031</h1><p>${long}</p><script>var a = "<p>x</p>";</script>
        <ol start="2"><li>Mục hai<li><p>Mục ba</p></ol><ul><li>Ý nhỏ</ul>Dòng một<br>dòng hai<br/><br>Đoạn khác
        <div class="related"><a href="/3">Tin liên quan: hội nghị triển khai</a></div></div></td></tr></table>
        <footer>Bản quyền</footer></body></html>`),
    ).toEqual([
      'Kế hoạch năm 2031',
      long,
      '2. Mục hai',
      '3. Mục ba',
      '• Ý nhỏ',
      'Dòng một\ndòng hai',
      'Đoạn khác',
    ]));

  it('finds the document in the cell of a page laid out with tables', async () =>
    expect(
      await texts(`<html><body><table><tr><td colspan=3><b>TRANG THÔNG TIN</b></td></tr>
        <tr><td>${['Bộ máy tổ chức', 'Lịch công tác tuần', 'Hỏi đáp pháp luật'].map((name) => `<a href="/x">${name}</a><br>`).join('')}</td>
        <td><table><tr><td>Ngày đăng 05/3/2031</td></tr><tr><td><table><tr><td>UBND HUYỆN<td>CỘNG HÒA</table><p>${long}</p></td></tr>
        <tr><td>Các tin khác: <li><a href="/1">Kế hoạch số 12/KH-UBND về phát triển kinh tế</a><li><a href="/2">Quyết định 345/QĐ-UBND</a></td></tr></table></td>
        <td>Lượt truy cập 1.234</td></tr><tr><td colspan=3>Giấy phép số 12/GP-BC</td></tr></table></body></html>`),
    ).toEqual(['UBND HUYỆN', 'CỘNG HÒA', long]));

  it('resolves references and folds white space', async () =>
    expect(await texts('<p>T&#7927;&nbsp;l&#x1EC7; &amp;&lt;5&#150;6%&gt;\n  &unknown; &bull;</p>')).toEqual([
      'Tỷ lệ &<5–6%> &unknown; •',
    ]));

  it('reads looks from elements and styles', async () => {
    const { blocks } = await read(
      '<p style="text-align:center;margin-left:36pt"><b>Điều 1</b> <span style="font-style:italic;text-transform:uppercase">ba</span><span style="display:none">ẩn</span></p>',
    );
    expect(blocks[0]).toMatchObject({ text: 'Điều 1 BA', alignment: 'center', indent: 36 });
    expect(blocks[0]?.runs.map(({ start, end, bold, italic }) => [start, end, bold, italic])).toEqual([
      [0, 6, true, false],
      [6, 7, false, false],
      [7, 9, false, true],
    ]);
  });

  it('places cells under spans', async () => {
    const { blocks, tables } = await read(
      '<table border=1><tr><th rowspan=2>A<th colspan=2>B<tr><td>C<td>D<tr><td>E<td>F<td>G</table>',
    );
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['A', 0, 0],
      ['B', 0, 1],
      ['C', 1, 1],
      ['D', 1, 2],
      ['E', 2, 0],
      ['F', 2, 1],
      ['G', 2, 2],
    ]);
    expect(tables[0]).toMatchObject({ rows: 3, columns: 3, ruled: true });
  });

  it.each([
    ['<tr><td>STT<td>Nội dung<td colspan=2>Số học viên<tr><td><td><td>1998<td>1999', 2],
    ['<tr><td>STT<td>Kinh phí một học<td colspan=2>Số học viên<tr><td><td>viên<td>1998<td>1999', 2],
    ['<tr><td>A<td colspan=2>Xã Mường<tr><td>B<td>12<td>13', 0],
    ['<tr><td>5<td colspan=2>Xã Mường<tr><td><td>12<td>13', 0],
  ])('finds the head of a table by what it divides: %s', async (rows, headerRows) => {
    const { tables } = await read(`<table border=1>${rows}<tr><td>I<td>Môn học<td>40<td>50</table>`);
    expect(tables[0]?.headerRows).toBe(headerRows);
  });

  it('keeps the pages of a word processor whole, numbers included', async () =>
    expect(
      await texts(`<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--[if gte mso 9]><xml>x</xml><![endif]-->
        <p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Mục tiêu<o:p></o:p></p><p>ngắn</p></body></html>`),
    ).toEqual(['1. Mục tiêu', 'ngắn']));

  it('finds the charset and decodes legacy fonts', async () => {
    const oneByte = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const page = (charset: string, words: string): Uint8Array =>
      oneByte(
        `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${words}</p></body></html>`,
      );
    expect((await readBytes(page('windows-1258', 'K\xea\xec hoa\xf2ch'))).blocks[0]?.text).toBe('Kế hoạch');
    expect(
      (
        await readBytes(
          page('x-unknown', '<font face=".VnTime">Uû ban nh©n d©n huyÖn M\xad\xeang L©m</font>'),
        )
      ).blocks[0]?.text,
    ).toBe('Uỷ ban nhân dân huyện Mường Lâm');
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'<p>Xã</p>'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    expect(htmlReader.accepts(utf16)).toBe(true);
    expect((await readBytes(utf16)).blocks[0]?.text).toBe('Xã');
  });

  it('survives unclosed quotes, comments and depth', async () => {
    expect(await texts(`<p>một<a href="x>hai</a><p>ba`)).not.toEqual([]);
    expect(await texts('<p>một<!-- không đóng <p>hai')).toEqual(['một']);
    expect(await texts(`${'<div>'.repeat(5000)}sâu`)).toEqual(['sâu']);
  });
});
