import { describe, expect, it } from 'vitest';
import { lines, part } from './assignments.samples.ts';

describe('units listed below a heading of their role', () => {
  it('have the title of the part as their duty', () =>
    expect(
      lines([
        'II. TRỒNG LẠI RỪNG NGẬP MẶN',
        '1. Nội dung',
        'a) Điều tra bãi bồi ven sông;',
        '2. Cơ quan chủ trì, phối hợp',
        'a) Cơ quan chủ trì',
        '- Sở Nông nghiệp và Môi trường; Bộ đội Biên phòng tỉnh.',
        'b) Cơ quan phối hợp',
        '- Hội Nông dân, Đoàn Thanh niên các cấp.',
        'c) Đơn vị thực hiện: Hạt Kiểm lâm Cửa Lở.',
        '3. Thời gian: cả năm.',
      ]),
    ).toEqual([
      'lead | Sở Nông nghiệp và Môi trường | TRỒNG LẠI RỪNG NGẬP MẶN',
      'lead | Bộ đội Biên phòng tỉnh | TRỒNG LẠI RỪNG NGẬP MẶN',
      'coordinate | Hội Nông dân | TRỒNG LẠI RỪNG NGẬP MẶN',
      'coordinate | Đoàn Thanh niên các cấp | TRỒNG LẠI RỪNG NGẬP MẶN',
      'implement | Hạt Kiểm lâm Cửa Lở | TRỒNG LẠI RỪNG NGẬP MẶN | cả năm',
    ]));

  it('end where something else is said', () =>
    expect(
      part('1. Thả cá giống', 'a) Chủ trì thực hiện', '- Chi cục Thủy sản.', '- Chọn ngày nước rong.'),
    ).toEqual(['lead | Chi cục Thủy sản | Thả cá giống']));
});

describe('who does what in few words', () => {
  it('reads each unit of a bracket with its own role', () =>
    expect(part('- Mở lớp bơi (Nhà Thiếu nhi chủ trì, Trường Tiểu học Hoa Mai phối hợp).')).toEqual([
      'lead | Nhà Thiếu nhi | Mở lớp bơi',
      'coordinate | Trường Tiểu học Hoa Mai | Mở lớp bơi',
    ]));

  it('leaves with a unit what it sets its own people to', () =>
    expect(
      part('1. Hội Nông dân xã', '- Phân công đồng chí Phó Chủ tịch Thường trực trực tiếp phụ trách.'),
    ).toEqual([
      'implement | Hội Nông dân xã | Phân công đồng chí Phó Chủ tịch Thường trực trực tiếp phụ trách',
    ]));

  it('gives the points below to the committee that leads another body', () =>
    expect(part('1. Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh:', '- Rà soát quy hoạch bãi rác.')).toEqual([
      'implement | Đảng ủy UBND tỉnh | Rà soát quy hoạch bãi rác',
    ]));

  it('goes on with a duty in which nobody is named to share', () =>
    expect(part('1. Công an xã tuần tra ban đêm tại chợ; phối hợp ngăn chặn trộm cắp.')).toEqual([
      'implement | Công an xã | tuần tra ban đêm tại chợ',
    ]));

  it('takes inspection for what is done, not for the inspectorate', () =>
    expect(part('1. Sở Xây dựng:', '- Thanh tra, kiểm tra các bến bãi ven sông.')).toEqual([
      'implement | Sở Xây dựng | Thanh tra, kiểm tra các bến bãi ven sông',
    ]));
});
