import { describe, expect, it } from 'vitest';
import { documentFromParagraphs, plainBlock } from '../../document/plain.ts';
import type { Block, ParsedDocument } from '../../document/types.ts';
import { definedPatterns, patternFaults } from '../../text/pattern.ts';
import { extract, extractFrom, line, lines } from './assignments.samples.ts';

describe('labels', () => {
  it('takes the title of a topic with several points as the task', () =>
    expect(
      lines([
        '2. Phát triển làng nghề',
        '- Khảo sát các làng nghề.',
        '- Hỗ trợ máy móc.',
        'Đơn vị chủ trì: Phòng Kinh tế; Đơn vị phối hợp: Hội Nông dân xã, Văn phòng HĐND và UBND xã.',
      ]),
    ).toEqual([
      'lead | Phòng Kinh tế | Phát triển làng nghề',
      'coordinate | Hội Nông dân xã | Phát triển làng nghề',
      'coordinate | Văn phòng HĐND và UBND xã | Phát triển làng nghề',
    ]));

  it('takes the only point as the task and the time from its own line', () =>
    expect(
      lines([
        '1. An ninh mạng',
        '- Rà soát máy chủ.',
        '- Đơn vị thực hiện: Sở Y tế, Công an tỉnh.',
        '- Thời gian thực hiện: trước ngày 30/9/2031.',
      ]),
    ).toEqual([
      'implement | Sở Y tế | Rà soát máy chủ | 2031-09-30',
      'implement | Công an tỉnh | Rà soát máy chủ | 2031-09-30',
    ]));

  it('takes what stands before the label in its own paragraph', () =>
    expect(
      lines([
        'a) Tổ chức hội thi nấu ăn. Chủ trì: Hội Phụ nữ xã; Phối hợp: Đoàn xã; Thời gian: quý III/2031.',
      ]),
    ).toEqual([
      'lead | Hội Phụ nữ xã | Tổ chức hội thi nấu ăn | quý III/2031',
      'coordinate | Đoàn xã | Tổ chức hội thi nấu ăn | quý III/2031',
    ]));
});

describe('units in other words', () => {
  it.each([
    [
      '1. Thủ trưởng các Phòng: Nội vụ, Y tế; Giám đốc Sở Tài chính rà soát biên chế.',
      ['Thủ trưởng Phòng Nội vụ', 'Thủ trưởng Phòng Y tế', 'Giám đốc Sở Tài chính'],
    ],
    [
      '1. Tòa án nhân dân hai cấp, Viện kiểm sát nhân dân hai cấp rà soát biên chế.',
      ['Tòa án nhân dân hai cấp', 'Viện kiểm sát nhân dân hai cấp'],
    ],
    [
      '1. Đại học Hoa Mai, Học viện Nông nghiệp rà soát biên chế.',
      ['Đại học Hoa Mai', 'Học viện Nông nghiệp'],
    ],
  ])('%s', (sentence, units) =>
    expect(lines(['V. TỔ CHỨC THỰC HIỆN', sentence])).toEqual(
      units.map((unit) => `implement | ${unit} | rà soát biên chế`),
    ),
  );

  it.each([
    'chủ trì, phối hợp với Sở Y tế',
    'chủ trì cùng với Sở Y tế',
    'làm đầu mối, phối hợp với Sở Y tế',
    'là cơ quan đầu mối, phối hợp cùng Sở Y tế',
    'là cơ quan thường trực, chủ trì, phối hợp với Sở Y tế',
  ])('Sở Nội vụ %s', (role) =>
    expect(lines(['V. TỔ CHỨC THỰC HIỆN', `1. Sở Nội vụ ${role} lập danh sách.`])).toEqual([
      'lead | Sở Nội vụ | lập danh sách',
      'coordinate | Sở Y tế | lập danh sách',
    ]),
  );
});

describe('headings in capitals', () => {
  it.each([
    ['ĐỀ NGHỊ MẶT TRẬN TỔ QUỐC HUYỆN VÀ CÁC ĐOÀN THỂ', ['MẶT TRẬN TỔ QUỐC HUYỆN', 'CÁC ĐOÀN THỂ']],
    ['CÁC PHÒNG, BAN, NGÀNH HUYỆN', ['CÁC PHÒNG, BAN, NGÀNH HUYỆN']],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH']],
    ['CÔNG AN HUYỆN, PHÒNG TÀI CHÍNH', ['CÔNG AN HUYỆN', 'PHÒNG TÀI CHÍNH']],
  ])('%s', (heading, units) =>
    expect(lines(['V. TỔ CHỨC THỰC HIỆN', `1. ${heading}`, '- Đẩy mạnh tuyên truyền.'])).toEqual(
      units.map((unit) => `implement | ${unit} | Đẩy mạnh tuyên truyền`),
    ),
  );
});

describe('brackets', () => {
  it.each([
    [
      '- Ban hành quy chế phối hợp (Sở Nội vụ chủ trì, hoàn thành trong quý II/2031).',
      ['lead | Sở Nội vụ | Ban hành quy chế phối hợp | hoàn thành trong quý II/2031'],
    ],
    [
      '- Trồng 5.000 cây xanh (Đơn vị thực hiện: UBND các xã; Hội Cựu chiến binh).',
      [
        'implement | UBND các xã | Trồng 5.000 cây xanh',
        'implement | Hội Cựu chiến binh | Trồng 5.000 cây xanh',
      ],
    ],
    ['- Mở lớp tập huấn (giao Phòng Nội vụ thực hiện).', ['implement | Phòng Nội vụ | Mở lớp tập huấn']],
  ])('%s', (sentence, expected) => expect(lines([sentence])).toEqual(expected));
});

describe('tables', () => {
  const table = (rows: readonly (readonly string[])[]): ParsedDocument => {
    const columns = rows[0]?.length ?? 0;
    const blocks = rows.flatMap((cells, row) =>
      cells.map(
        (text, column): Block => ({
          ...plainBlock(row * columns + column, text),
          kind: 'cell',
          cell: { table: 0, row, column, rowSpan: 1, columnSpan: 1 },
        }),
      ),
    );
    return {
      ...documentFromParagraphs([]),
      blocks,
      tables: [{ rows: rows.length, columns, ruled: true, headerRows: 1 }],
    };
  };
  const rowsOf = (rows: readonly (readonly string[])[]): string[] =>
    extractFrom(table(rows), 'UBND xã').found.map(line);

  it('reads lead, support and deadline columns', () =>
    expect(
      rowsOf([
        ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
        ['1', 'Xây dựng kế hoạch', 'Sở Nội vụ', 'Các sở, ngành; UBND các huyện', '31/3/2031'],
        ['2', 'Tổng kết', 'Văn phòng UBND tỉnh', 'Sở Nội vụ, Sở Tài chính', 'Tháng 12/2031'],
      ]),
    ).toEqual([
      'lead | Sở Nội vụ | Xây dựng kế hoạch | 2031-03-31',
      'coordinate | Các sở, ngành | Xây dựng kế hoạch | 2031-03-31',
      'coordinate | UBND các huyện | Xây dựng kế hoạch | 2031-03-31',
      'lead | Văn phòng UBND tỉnh | Tổng kết | 2031-12',
      'coordinate | Sở Nội vụ | Tổng kết | 2031-12',
      'coordinate | Sở Tài chính | Tổng kết | 2031-12',
    ]));

  it('reads a second header row and labels inside a cell', () =>
    expect(
      rowsOf([
        ['TT', 'Nhiệm vụ', 'Phân công thực hiện', 'Phân công thực hiện'],
        ['', '', 'Chủ trì', 'Phối hợp'],
        ['(1)', '(2)', '(3)', '(4)'],
        ['1', 'Lập bản đồ', 'Sở Xây dựng', 'UBND các xã'],
      ]).concat(
        rowsOf([
          ['Nội dung', 'Đơn vị thực hiện'],
          ['Trồng rừng', 'Chủ trì: Hạt Kiểm lâm; Phối hợp: Đoàn Thanh niên'],
        ]),
      ),
    ).toEqual([
      'lead | Sở Xây dựng | Lập bản đồ',
      'coordinate | UBND các xã | Lập bản đồ',
      'lead | Hạt Kiểm lâm | Trồng rừng',
      'coordinate | Đoàn Thanh niên | Trồng rừng',
    ]));

  it('leaves tables without a column of units alone', () =>
    expect(
      rowsOf([
        ['TT', 'Nội dung', 'Kinh phí'],
        ['1', 'Mua máy', '20'],
      ]),
    ).toEqual([]));
});

describe('what assigns nothing', () => {
  it.each([
    [['Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển du lịch năm 2031 như sau:', 'I. MỤC TIÊU']],
    [['I. MỤC ĐÍCH, YÊU CẦU', '- Các sở, ngành nâng cao nhận thức về chuyển đổi số.']],
    [['II. TÌNH HÌNH', '1. Sở Y tế', '- Đã tổ chức 12 đợt kiểm tra.']],
    [['1. Thành phần tham dự', '- Sở Nội vụ', '- Sở Tài chính']],
    [['Nơi nhận:', '- Sở Nội vụ;', '- UBND các xã;', '- Lưu: VT.']],
    [['Điều 3. Chánh Văn phòng, Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này./.']],
    [['ỦY BAN NHÂN DÂN TỈNH HOA MAI', '- Căn cứ Luật Tổ chức chính quyền địa phương;']],
    [['Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh về Sở Nội vụ.']],
    [['Các cấp, các ngành tiếp tục quán triệt Nghị quyết.']],
    [['Công an tỉnh đã triệt phá 12 vụ án.']],
    [['Sở Giao thông vận tải kêu gọi toàn thể cán bộ hưởng ứng.']],
    [['1. Công tác phối hợp giữa các sở, ngành còn hạn chế.']],
    [['Nâng tỷ lệ hộ dùng nước sạch lên 95%.']],
  ])('%j', (paragraphs) => expect(lines(paragraphs)).toEqual([]));
});

describe('evidence and trust', () => {
  it.each([...definedPatterns()])('pattern "%s" keeps its word', (_, { regex, examples }) =>
    expect(patternFaults(regex, examples)).toEqual([]),
  );

  it('anchors every entry in its block', () => {
    const { found, blocks } = extract([
      'V. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nội vụ',
      '- Chủ trì, phối hợp với Công an tỉnh lập danh sách. Báo cáo trước ngày 20/6.',
      'Giao Sở Tài chính cấp kinh phí (Sở Nội vụ phối hợp thực hiện).',
    ]);
    expect(found.length).toBeGreaterThan(3);
    for (const { anchor } of found)
      expect(blocks[anchor.block]?.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
  });

  it('says why an entry is in doubt', () => {
    const [known, unknown] = extract([
      'V. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nội vụ lập danh sách.',
      '2. Đội Xung kích Hoa Ban lập danh sách.',
    ]).found;
    expect(known?.confidence.reasons).toEqual(['assignment.sentence']);
    expect(unknown?.confidence.reasons).toEqual(['assignment.sentence', 'assignment.unknown-unit']);
    expect(unknown?.confidence.score).toBeLessThan(known?.confidence.score ?? 0);
  });

  it('does work in proportion to the text', () => {
    const units = (count: number): number =>
      extract([
        'V. TỔ CHỨC THỰC HIỆN',
        '1. Sở Nội vụ',
        `- Rà soát hồ sơ${', rà soát số liệu của các sở, ngành'.repeat(count)}.`,
      ]).found.length;
    expect(units(3000)).toBe(1);
  });
});
