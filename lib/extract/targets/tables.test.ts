import { describe, expect, it } from 'vitest';
import { brief, readTable } from './phrases/read-table.ts';

describe('tables', () => {
  it('gives one target a row and planned year, by the words of the headers', () => {
    const targets = readTable('Biểu 1. Chỉ tiêu chủ yếu giai đoạn 2026-2027', [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Ước TH năm 2025', 'Năm 2026', 'Năm 2027'],
      ['1', 'Lúa', null, null, null, null],
      ['-', 'Diện tích', 'ha', '410', '420', '430'],
      ['2', 'Tỷ lệ hộ nghèo', '%', '6,1', '≤ 5', '4,2'],
    ]);
    expect(brief(targets)).toEqual([
      'Lúa - Diện tích | = | 420 | ha | 2026',
      'Lúa - Diện tích | = | 430 | ha | 2027',
      'Tỷ lệ hộ nghèo | <= | 5 | % | 2026',
      'Tỷ lệ hộ nghèo | = | 4.2 | % | 2027',
    ]);
  });

  it('knows columns that differ by what they measure, units in their headers, and gaps under a wide header', () => {
    const targets = readTable('Danh mục sản phẩm', [
      ['TT', 'Sản phẩm', 'Kế hoạch 2026', null],
      [null, null, 'Lượng (tấn)', 'Giá trị (triệu đồng)'],
      ['1', 'Cam', '120', '2.400'],
    ]);
    expect(brief(targets)).toEqual([
      'Cam - Lượng | = | 120 | tấn | 2026',
      'Cam - Giá trị | = | 2400 | triệu đồng | 2026',
    ]);
  });

  it('gives a row its lead unit and a part its whole', () => {
    const targets = readTable('Chỉ tiêu năm 2026', [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Đơn vị chủ trì'],
      ['1', 'Số lao động được giải quyết việc làm', 'người', '850', 'Phòng Nội vụ'],
      [null, 'Trong đó:', null, null, null],
      ['-', 'Đi làm việc ở nước ngoài', 'người', '40', 'Phòng Nội vụ;\nPhòng Kinh tế'],
    ]);
    expect(targets.map(({ partOf }) => partOf)).toEqual([null, 0]);
    expect(targets[1]?.assignedUnits).toEqual(['Phòng Nội vụ', 'Phòng Kinh tế']);
  });

  it('reads parts opened in their own row, bounds and rank groups in cells', () => {
    const targets = readTable('Biểu mục tiêu', [
      ['TT', 'Mục tiêu', 'Đơn vị tính', 'Năm 2026'],
      ['1', 'Sản lượng lương thực', 'tấn', '5.300'],
      [null, 'Trong đó: Lúa', '"', 'trên 4.200'],
      ['2', 'Xếp hạng chuyển đổi số', null, 'Nhóm 15'],
    ]);
    expect(brief(targets)).toEqual([
      'Sản lượng lương thực | = | 5300 | tấn | 2026',
      'Lúa | > | 4200 | tấn | 2026',
      'Xếp hạng chuyển đổi số | = |  |  | 2026',
    ]);
    expect(targets.map(({ kind, partOf }) => [kind, partOf])).toEqual([
      ['quantity', null],
      ['quantity', 0],
      ['grade', null],
    ]);
  });

  it('shares out goals to bodies that stand in rows', () => {
    const targets = readTable('Phân bổ chỉ tiêu năm 2026', [
      ['TT', 'Xã, phường', 'Chỉ tiêu người tham gia BHYT (người)', 'Chỉ tiêu trồng rừng (ha)'],
      ['1', 'Xã Bản Lim', '5.120', '30'],
    ]);
    expect(targets.map(({ indicator, unit, assignedUnits }) => [indicator, unit, assignedUnits])).toEqual([
      ['người tham gia BHYT', 'người', ['Xã Bản Lim']],
      ['trồng rừng', 'ha', ['Xã Bản Lim']],
    ]);
  });

  it.each([
    ['Dự toán kinh phí', ['TT', 'Nội dung', 'ĐVT', 'Năm 2026'], ['1', 'Tập huấn', 'triệu đồng', '45']],
    ['Kết quả', ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025'], ['1', 'Diện tích lúa', 'ha', '410']],
    ['Bảng chấm điểm', ['TT', 'Tiêu chí', 'Điểm chuẩn'], ['1', 'Cải cách hành chính', '20']],
    ['Danh sách', ['TT', 'Họ và tên', 'Năm sinh'], ['1', 'Lò Văn An', '1985']],
  ])('%s is no table of goals', (caption, header, row) =>
    expect(readTable(caption, [header, row])).toEqual([]),
  );
});

describe('columns of a table of goals', () => {
  it('leave out the year before, estimates and ratios, and the row that numbers them', () => {
    const targets = readTable('Chỉ tiêu chủ yếu năm 2026', [
      [
        'STT',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Năm 2025',
        '<',
        '<',
        'Kế hoạch năm 2026',
        'So sánh (%)',
        'Cơ quan theo dõi',
      ],
      ['^', '^', '^', 'Kế hoạch', 'Ước TH', 'Ước TH/KH (%)', '^', '^', '^'],
      ['A', 'B', 'C', '1', '2', '3=2/1', '4', '5=4/2', '6'],
      ['1', 'Tổng đàn bò', 'Con', '2.100', '2.130', '101,4', '2.250', '105,6', 'Phòng Kinh tế'],
    ]);
    expect(brief(targets)).toEqual(['Tổng đàn bò | = | 2250 | Con | 2026']);
    expect(targets[0]?.assignedUnits).toEqual(['Phòng Kinh tế']);
  });

  it('name quarters after the indicator', () => {
    const targets = readTable('Kịch bản tăng trưởng năm 2026', [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026', '<'],
      ['^', '^', '^', 'Cả năm', 'Quý I'],
      ['1', 'Tốc độ tăng GRDP', '%', '10,2', '9,4'],
    ]);
    expect(targets.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['Tốc độ tăng GRDP', 10.2],
      ['Tốc độ tăng GRDP - Quý I', 9.4],
    ]);
  });

  it('headed by bodies share the goal out; the whole is nobody’s own', () => {
    const targets = readTable('Phân bổ chỉ tiêu trồng rừng năm 2026', [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Toàn tỉnh', 'Chia ra', '<'],
      ['^', '^', '^', '^', 'Phường Đồi Sim', 'Xã Khe Lạnh'],
      ['1', 'Trồng rừng tập trung', 'ha', '900', '-', '640'],
    ]);
    expect(targets.map(({ indicator, value, assignedUnits }) => [indicator, value, assignedUnits])).toEqual([
      ['Trồng rừng tập trung', 900, []],
      ['Trồng rừng tập trung', 640, ['Xã Khe Lạnh']],
    ]);
  });

  it('of marks are goals where the plan aims at them', () => {
    const rows = (over: string): string[][] => [
      ['TT', 'Chỉ số thành phần', over, 'Đơn vị đầu mối'],
      ['1', 'Tính minh bạch', '6,8', 'Văn phòng'],
    ];
    expect(readTable('Nâng hạng năm 2026', rows('Mục tiêu năm 2026 Điểm số'))[0]).toMatchObject({
      value: 6.8,
      assignedUnits: ['Văn phòng'],
    });
    expect(readTable('Nâng hạng năm 2026', rows('Điểm chuẩn'))).toEqual([]);
  });

  it('that name the row: the indicator, not its field; one header over two is one name', () => {
    const fields = readTable('Mục tiêu năm 2026', [
      ['TT', 'Lĩnh vực', 'Chỉ tiêu', 'ĐVT', 'Năm 2026'],
      ['1', 'Y tế', 'Tỷ lệ bao phủ BHYT', '%', '96'],
    ]);
    expect(brief(fields)).toEqual(['Tỷ lệ bao phủ BHYT | = | 96 | % | 2026']);
    const spanned = readTable('Mục tiêu năm 2026', [
      ['TT', 'Chỉ tiêu', '<', 'ĐVT', 'Năm 2026'],
      ['1', 'Cây lúa', 'Diện tích', 'ha', '310'],
      ['^', '^', 'Sản lượng', 'tấn', '1.690'],
      ['2', 'Tổng đàn lợn', '<', 'con', '4.300'],
    ]);
    expect(spanned.map(({ indicator }) => indicator)).toEqual([
      'Cây lúa - Diện tích',
      'Cây lúa - Sản lượng',
      'Tổng đàn lợn',
    ]);
  });
});

describe('rows of a table of goals', () => {
  const table = (...rows: (string | null)[][]) =>
    readTable('Chỉ tiêu năm 2026', [['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2026'], ...rows]);

  it('nest: a part has the row over it as its whole, at any depth', () => {
    const targets = table(
      ['I', 'CHỈ TIÊU KINH TẾ', null, null],
      ['1', 'Tổng đàn gia súc', 'con', '9.000'],
      ['-', 'Đàn bò', 'con', '3.000'],
      ['+', 'Trong đó: Bò sữa', 'con', '400'],
      ['2', 'Tổng đàn gia cầm', 'con', '120.000'],
    );
    expect(targets.map(({ indicator, partOf }) => [indicator, partOf])).toEqual([
      ['Tổng đàn gia súc', null],
      ['Đàn bò', 0],
      ['Bò sữa', 1],
      ['Tổng đàn gia cầm', null],
    ]);
  });

  it('take their name from a row without figures where theirs says only what is measured', () => {
    const targets = table(
      ['1', 'Cây ngô', null, null],
      ['1.1', 'Diện tích', 'ha', '200'],
      ['1.2', 'Sản lượng', 'tấn', '960'],
      ['2', 'Về xã hội', null, null],
      ['-', 'Tỷ lệ hộ nghèo', '%', '3,1'],
      ['3', 'Kết quả học tập (%)', null, null],
      ['a)', 'Tốt', null, '21'],
    );
    expect(targets.map(({ indicator, unit }) => [indicator, unit])).toEqual([
      ['Cây ngô - Diện tích', 'ha'],
      ['Cây ngô - Sản lượng', 'tấn'],
      ['Tỷ lệ hộ nghèo', '%'],
      ['Kết quả học tập - Tốt', '%'],
    ]);
  });

  it('bear their unit in the brackets of the name, or the one above by a ditto mark', () => {
    const targets = table(
      ['1', 'Số doanh nghiệp thành lập mới (DN)', null, '42'],
      ['2', 'Thu nội địa', 'triệu đồng', '6.100'],
      [null, 'Trđó: Thuế, phí', '"', '2.900'],
      ['3', 'Trồng cây phân tán (theo Đề án)', 'nghìn cây', '15'],
    );
    expect(targets.map(({ indicator, unit }) => [indicator, unit])).toEqual([
      ['Số doanh nghiệp thành lập mới', 'DN'],
      ['Thu nội địa', 'triệu đồng'],
      ['Thuế, phí', 'triệu đồng'],
      ['Trồng cây phân tán', 'nghìn cây'],
    ]);
    expect(targets[2]?.partOf).toBe(1);
  });

  it('may hold a grade alone', () =>
    expect(
      table(['1', 'Hộ dùng nước sạch', '%', '92'], ['2', 'Xếp loại chính quyền', null, 'Tốt trở lên']).map(
        ({ kind, grade, comparator }) => [kind, grade, comparator],
      ),
    ).toEqual([
      ['quantity', null, '='],
      ['grade', 'Tốt', '>='],
    ]));

  it('are for the year in the line over the table when no header names one', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao'],
      ['1', 'Tổng đàn dê', 'con', '840'],
    ];
    const targets = readTable('Biểu giao chỉ tiêu năm 2027', rows, { period: { from: '2026', to: '2030' } });
    expect(targets[0]?.period).toBe('2027');
    const dated = readTable('Biểu giao chỉ tiêu (Kèm theo Quyết định ngày 05/01/2027)', rows);
    expect(dated[0]?.period).toBe('2026');
  });

  it('of bodies: the sum of all is nobody’s own', () => {
    const targets = readTable('Giao chỉ tiêu năm 2026', [
      ['TT', 'Đơn vị', 'Tỷ lệ bao phủ BHYT (%)'],
      ['1', 'Xã Khe Lạnh', '95,5'],
      ['2', 'Phường Đồi Sim', '96,4'],
      [null, 'Tổng cộng', '96,0'],
    ]);
    expect(targets.map(({ indicator, unit, assignedUnits }) => [indicator, unit, assignedUnits])).toEqual([
      ['Tỷ lệ bao phủ BHYT', '%', ['Xã Khe Lạnh']],
      ['Tỷ lệ bao phủ BHYT', '%', ['Phường Đồi Sim']],
      ['Tỷ lệ bao phủ BHYT', '%', []],
    ]);
  });

  it('that say by how much the row above changes have its name', () => {
    const targets = readTable('Chỉ tiêu kinh tế - xã hội năm 2026', [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026'],
      ['1', 'Tỷ lệ hộ nghèo', '%', '9,4'],
      ['', 'Mức giảm so với năm trước', '%', '2,1'],
      ['2', 'Đàn dê', 'con', '1.250'],
      ['-', 'Tốc độ tăng', '%', '6'],
    ]);
    expect(targets.map(({ indicator, change, value, partOf }) => [indicator, change, value, partOf])).toEqual(
      [
        ['Tỷ lệ hộ nghèo', 'level', 9.4, null],
        ['Tỷ lệ hộ nghèo', 'decrease', 2.1, null],
        ['Đàn dê', 'level', 1250, null],
        ['Đàn dê', 'increase', 6, null],
      ],
    );
  });

  it('that sum up several years are for all of them', () => {
    const targets = readTable('Chỉ tiêu chủ yếu', [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu đến năm 2030'],
      ['1', 'Số hợp tác xã thành lập mới (5 năm)', 'hợp tác xã', '60'],
      ['2', 'Độ che phủ rừng', '%', '51'],
    ]);
    expect(targets.map(({ value, period }) => [value, period])).toEqual([
      [60, '2026-2030'],
      [51, '2030'],
    ]);
  });
});
