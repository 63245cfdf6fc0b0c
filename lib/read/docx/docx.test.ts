import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../document/types.ts';
import { docxReader } from './docx.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function pack(body: string, parts: Record<string, string> = {}): Uint8Array {
  const relations = Object.keys(parts)
    .map(
      (name, index) =>
        `<Relationship Id="r${index}" Type="${OFFICE}/${name.replace(/\d*\.xml$/, '')}" Target="${name}"/>`,
    )
    .join('');
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, strToU8(xml)])),
  });
}

const read = (body: string, parts: Record<string, string> = {}): Promise<ParsedDocument> =>
  docxReader.read(
    { bytes: pack(body, parts), name: 'a.docx', sha256: '' },
    { pdfjs: () => Promise.reject(new Error('none')) },
  );

const texts = async (body: string, parts: Record<string, string> = {}): Promise<string[]> =>
  (await read(body, parts)).blocks.map(({ text }) => text);

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const listed = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (index: number, format: string, template: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${template}"/></w:lvl>`;
const numbering = (content: string): Record<string, string> => ({
  'numbering.xml': `<w:numbering ${W}>${content}</w:numbering>`,
});
const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;

describe('automatic numbers', () => {
  it('counts levels, restarts below and continues across lists of one definition', async () => {
    const parts = numbering(
      abstract(
        0,
        level(0, 'upperRoman', '%1.') +
          level(1, 'decimal', '%1.%2.', '<w:isLgl/>') +
          level(2, 'lowerLetter', '%3)'),
      ) +
        num(1, 0) +
        num(2, 0),
    );
    expect(
      await texts(
        listed('Một', 1) +
          listed('Hai', 1, 1) +
          listed('Ba', 1, 1) +
          listed('Bốn', 1, 2) +
          listed('Năm', 2) +
          listed('Sáu', 2, 1),
        parts,
      ),
    ).toEqual(['I. Một', '1.1. Hai', '1.2. Ba', 'a) Bốn', 'II. Năm', '2.1. Sáu']);
  });

  it('obeys start overrides, own levels, suffixes and written letters', async () => {
    const parts = numbering(
      abstract(0, level(0, 'decimal', '%1.', '<w:suff w:val="space"/>')) +
        abstract(1, level(0, 'none', 'đ)')) +
        abstract(2, level(0, 'decimalZero', 'Điều %1', '<w:suff w:val="nothing"/>')) +
        num(1, 0) +
        num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') +
        num(3, 1) +
        num(4, 2) +
        num(5, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1/')}</w:lvlOverride>`),
    );
    expect(
      await texts(
        listed('a', 1) + listed('b', 2) + listed('c', 2) + listed('d', 3) + listed(': e', 4) + listed('f', 5),
        parts,
      ),
    ).toEqual(['1. a', '5. b', '6. c', 'đ) d', 'Điều 01: e', 'G/ f']);
  });

  it('draws bullets of picture fonts', async () => {
    const bullet = (character: string, font: string): string =>
      level(0, 'bullet', character, `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`);
    const parts = numbering(
      [
        ['\uf0b7', 'Symbol'],
        ['-', 'Times New Roman'],
        ['o', 'Courier New'],
        ['\uf0d8', 'Wingdings'],
        ['\uf02d', 'Symbol'],
      ]
        .map(
          ([character = '', font = ''], index) =>
            abstract(index, bullet(character, font)) + num(index + 1, index),
        )
        .join(''),
    );
    expect(await texts([1, 2, 3, 4, 5].map((list) => listed('x', list)).join(''), parts)).toEqual([
      '• x',
      '- x',
      '◦ x',
      '➢ x',
      '- x',
    ]);
  });

  it('takes lists from styles and what they are based on, and lets a paragraph opt out', async () => {
    const parts = {
      ...numbering(
        abstract(
          0,
          level(0, 'decimal', 'Điều %1.') + level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
        ) + num(1, 0),
      ),
      'styles.xml': `<w:styles ${W}>
        <w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="DieuCon"><w:basedOn w:val="Dieu"/></w:style>
        <w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
    };
    const { blocks } = await read(
      p('Phạm vi', '<w:pStyle w:val="DieuCon"/>') +
        p('Một', '<w:pStyle w:val="Khoan"/>') +
        p('Không số', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      parts,
    );
    expect(blocks.map(({ text, headingLevel }) => [text, headingLevel])).toEqual([
      ['Điều 1. Phạm vi', 1],
      ['1. Một', null],
      ['Không số', 1],
    ]);
    expect(blocks[0]?.runs).toEqual([{ start: 8, end: 15, bold: true, italic: false }]);
  });
});

describe('content', () => {
  it('keeps insertions, drops deletions and says so', async () => {
    const document = await read(
      '<w:p><w:r><w:t>đạt </w:t></w:r><w:del><w:r><w:delText>3%</w:delText></w:r></w:del><w:ins><w:r><w:t>5%</w:t></w:r></w:ins></w:p>' +
        '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Hai </w:t></w:r></w:p><w:p><w:r><w:t>dòng</w:t></w:r></w:p>',
    );
    expect(document.blocks.map(({ text }) => text)).toEqual(['đạt 5%', 'Hai dòng']);
    expect(document.warnings.map(({ code }) => code)).toEqual(['tracked-changes']);
  });

  it('shows results of fields, not their instructions, and no hidden text', async () =>
    expect(
      await texts(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:tab/><w:t>xã</w:t><w:br/><w:t>ấp</w:t></w:r><w:hyperlink><w:r><w:t> A</w:t></w:r></w:hyperlink></w:p>',
      ),
    ).toEqual(['12 xã\nấp A']));

  it('reads a text box once', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const { blocks } = await read(
      `<w:p><w:r><w:t>Thân</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('DỰ THẢO')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('DỰ THẢO')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    expect(blocks.map(({ text, region }) => [text, region])).toEqual([
      ['Thân', 'body'],
      ['DỰ THẢO', 'text-box'],
    ]);
  });

  it('follows merged cells and nested tables', async () => {
    const cell = (content: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const { blocks, tables } = await read(
      `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('A'), '<w:vMerge w:val="restart"/>')}${cell(p('B'), '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(`${p('C')}<w:tbl><w:tr>${cell(p('N1'))}${cell(p('N2'))}</w:tr></w:tbl><w:p/>`)}${cell(p('D') + p('E'))}</w:tr></w:tbl>`,
    );
    expect(
      blocks.map(({ text, cell }) => [
        text,
        cell?.table,
        cell?.row,
        cell?.column,
        cell?.rowSpan,
        cell?.columnSpan,
      ]),
    ).toEqual([
      ['A', 0, 0, 0, 2, 1],
      ['B', 0, 0, 1, 1, 2],
      ['C', 0, 1, 1, 1, 1],
      ['N1', 1, 0, 0, 1, 1],
      ['N2', 1, 0, 1, 1, 1],
      ['D\nE', 0, 1, 2, 1, 1],
    ]);
    expect(tables).toEqual([
      { rows: 2, columns: 3, ruled: true, headerRows: 1 },
      { rows: 1, columns: 2, ruled: false, headerRows: 0 },
    ]);
  });

  it('reads other prefixes of the same namespace', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Xin chào</x:t></x:r></x:p></x:body></x:document>',
      ),
    });
    const { blocks } = await docxReader.read(
      { bytes, name: '', sha256: '' },
      { pdfjs: () => Promise.reject(new Error('none')) },
    );
    expect(blocks[0]?.text).toBe('Xin chào');
  });

  it('decodes legacy runs and draws capitals', async () => {
    const run = (text: string, font: string): string =>
      `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const document = await read(
      `<w:p>${run('kÕ ho¹ch ph¸t triÓn kinh tÕ', '.VnTimeH')}${run(' cña huyÖn M­êng L©m', '.VnTime')}<w:r><w:rPr><w:caps/></w:rPr><w:t> năm 2031</w:t></w:r></w:p>`,
    );
    expect(document.blocks[0]?.text).toBe('KẾ HOẠCH PHÁT TRIỂN KINH TẾ của huyện Mường Lâm NĂM 2031');
    expect(document.quality.encodings).toEqual(['tcvn3']);
    expect(document.quality.repairedShare).toBeGreaterThan(0.2);
  });
});
