import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { emptyParagraph, type FlowItem } from './flow.ts';

const SOURCE = { name: 'plan', sha256: '', mediaType: 'text/plain', pages: null, method: 'doc' } as const;

const paragraph = (text: string, font: string | null = null): FlowItem => ({
  ...emptyParagraph(),
  runs: [{ text, font, bold: false, italic: false, underline: false, caps: false, size: null }],
});

const read = (lines: string[], font: string | null = null) =>
  assemble(
    { items: lines.map((line) => paragraph(line, font)), notes: [], furniture: [], warnings: [] },
    SOURCE,
  );

const HEADER = [
  'ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'HUYỆN MƯỜNG LÂM               Độc lập - Tự do - Hạnh phúc',
  '   _________\t\t\t\t____________________',
  'Số:   /KH-UBND            Mường Lâm, ngày   tháng 3 năm 2031',
];

describe('columns typed with tabs', () => {
  it('separates the issuer from the motto', () => {
    const { blocks, tables } = read([...HEADER, 'KẾ HOẠCH', 'Thực hiện   Chỉ thị số 05']);
    expect(blocks.map(({ text }) => text)).toEqual([
      'ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG LÂM\nSố: /KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nMường Lâm, ngày tháng 3 năm 2031',
      'KẾ HOẠCH',
      'Thực hiện Chỉ thị số 05',
    ]);
    expect(tables).toEqual([{ rows: 1, columns: 2, ruled: false, headerRows: 0 }]);
  });

  it('finds the name that as many tabs lead to as to the post', () => {
    const { blocks } = read([
      'Trên đây là kế hoạch của huyện.',
      '\tNơi nhận:\tTM. ỦY BAN NHÂN DÂN',
      '\t- UBND tỉnh;\tCHỦ TỊCH',
      '\t- Lưu: VT.',
      '',
      '\t\tTrần Văn Ví Dụ',
    ]);
    expect(blocks.slice(1).map(({ text }) => text)).toEqual([
      'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Ví Dụ',
    ]);
  });

  it('separates recipients from the signer, whose authority stands above', () => {
    const { blocks } = read([
      'Trên đây là kế hoạch của huyện.',
      '\t\t\t\tTM. ỦY BAN NHÂN DÂN',
      'Nơi nhận:\t\t\tCHỦ TỊCH',
      '- Như trên;',
      '- Lưu VT.\t\t\tLò Văn Thử',
      'PHỤ LỤC',
    ]);
    expect(blocks.map(({ text }) => text)).toEqual([
      'Trên đây là kế hoạch của huyện.',
      'Nơi nhận:\n- Như trên;\n- Lưu VT.',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Thử',
      'PHỤ LỤC',
    ]);
  });

  it('works on legacy text', () => {
    const { blocks } = read(
      [
        'Uû ban nh©n d©n\tCéng hßa x· héi chñ nghÜa ViÖt Nam',
        'huyÖn M­êng L©m\t§éc lËp - Tù do - H¹nh phóc',
        'KÕ ho¹ch n¨m 2004',
      ],
      '.VnTime',
    );
    expect(blocks[1]?.text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc');
  });

  it('leaves lists and running text alone', () => {
    const lines = [
      '1.\tTỷ lệ hộ nghèo:\t3,5%',
      '2.\tThu ngân sách:\t120 tỷ đồng',
      'Nơi nhận các ý kiến: văn phòng',
    ];
    expect(read(lines).tables).toEqual([]);
    expect(read(lines).blocks.map(({ text }) => text)).toEqual(lines.map((line) => line.replace(/\t/g, ' ')));
  });
});
