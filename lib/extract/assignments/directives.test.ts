import { describe, expect, it } from 'vitest';
import { lines, part } from './assignments.samples.ts';

describe('orders of a directive', () => {
  it('hands the points on to whom the last sentence of a preamble orders', () =>
    expect(
      lines([
        'Mùa mưa đến sớm, nhiều tuyến đê chưa được gia cố. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã thực hiện ngay các nhiệm vụ sau:',
        '1. Tăng cường tuần tra:',
        '- Kiểm tra các tuyến đê xung yếu.',
        '2. Rà soát phương án sơ tán dân.',
      ]),
    ).toEqual([
      'implement | Giám đốc các sở | Kiểm tra các tuyến đê xung yếu',
      'implement | Chủ tịch Ủy ban nhân dân các xã | Kiểm tra các tuyến đê xung yếu',
      'implement | Giám đốc các sở | Rà soát phương án sơ tán dân',
      'implement | Chủ tịch Ủy ban nhân dân các xã | Rà soát phương án sơ tán dân',
    ]));

  it('reads duties of a running paragraph one after another', () =>
    expect(
      lines([
        'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành khẩn trương tổ chức kiểm kê tài sản; Ủy ban nhân dân các xã niêm yết kết quả. Giao Sở Tài chính chủ trì, phối hợp với Thanh tra tỉnh kiểm tra việc kiểm kê.',
      ]),
    ).toEqual([
      'implement | các sở, ban, ngành | khẩn trương tổ chức kiểm kê tài sản',
      'implement | Ủy ban nhân dân các xã | niêm yết kết quả',
      'lead | Sở Tài chính | kiểm tra việc kiểm kê',
      'coordinate | Thanh tra tỉnh | kiểm tra việc kiểm kê',
    ]));

  it.each([
    ['- Chỉ đạo Phòng Văn hóa - Xã hội:', '+ Lập danh sách hộ nghèo.', 'Phòng Văn hóa - Xã hội'],
    ['- Văn phòng Sở đề nghị các đơn vị:', '+ Lập danh sách hộ nghèo.', 'các đơn vị'],
  ])('%s hands its points on', (order, point, unit) =>
    expect(part('1. Chủ tịch UBND các xã', order, point)).toEqual([
      `implement | ${unit} | Lập danh sách hộ nghèo`,
    ]),
  );

  it('takes a demand in the list of a unit as its duty, and its staff as nobody of their own', () =>
    expect(
      part(
        '1. Phòng Kinh tế',
        '- Yêu cầu đơn vị thi công có biện pháp che chắn vật liệu.',
        '- Phân công cán bộ trực tại trụ sở.',
      ),
    ).toEqual([
      'implement | Phòng Kinh tế | Yêu cầu đơn vị thi công có biện pháp che chắn vật liệu',
      'implement | Phòng Kinh tế | Phân công cán bộ trực tại trụ sở',
    ]));

  it('reads the order that follows the colon of a unit', () =>
    expect(part('1. Hội Phụ nữ: Đề nghị Hội Phụ nữ vận động hội viên phân loại rác.')).toEqual([
      'implement | Hội Phụ nữ | vận động hội viên phân loại rác',
    ]));
});

describe('roles after the work', () => {
  it.each([
    [
      '1. Bảo đảm hạ tầng số: Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính.',
      [
        'lead | Sở Khoa học và Công nghệ | Bảo đảm hạ tầng số',
        'coordinate | Sở Tài chính | Bảo đảm hạ tầng số',
      ],
    ],
    [
      '2. Giải bóng chuyền: Hội Nông dân xã chủ trì; Đoàn Thanh niên xã phối hợp.',
      ['lead | Hội Nông dân xã | Giải bóng chuyền', 'coordinate | Đoàn Thanh niên xã | Giải bóng chuyền'],
    ],
  ])('%s', (sentence, expected) => expect(part(sentence)).toEqual(expected));
});

describe('one duty and the next', () => {
  it('cuts what is done besides from what one answers for', () =>
    expect(
      part(
        '1. Sở Tài chính chịu trách nhiệm trước Ủy ban nhân dân tỉnh về tiến độ giải ngân, tăng cường kiểm tra.',
      ),
    ).toEqual([
      'implement | Sở Tài chính | chịu trách nhiệm trước Ủy ban nhân dân tỉnh về tiến độ giải ngân',
    ]));

  it('takes the title of all bodies and what becomes of offenders as no duty', () =>
    expect(
      part(
        '1. Trách nhiệm của các cơ quan, tổ chức, cá nhân',
        'a) Sở Y tế lập danh sách cơ sở.',
        'b) Các đơn vị vi phạm quy định về xả thải phải khắc phục.',
      ),
    ).toEqual(['implement | Sở Y tế | lập danh sách cơ sở']));

  it('reads the time before the unit', () =>
    expect(part('1. Trong thời gian diễn ra lễ hội, Công an xã phân luồng giao thông.')).toEqual([
      'implement | Công an xã | phân luồng giao thông',
    ]));
});

describe('names of units before their duty', () => {
  it.each([
    'Các Quận, Huyện, Thị xã',
    'Các Sở, Ban, Ngành của Thành phố',
    'Phó Hiệu trưởng phụ trách chuyên môn:',
    'Đại biểu Hội đồng nhân dân tỉnh',
    'Ủy ban nhân dân các xã ven biển',
    'Các địa phương được phân bổ gạo',
    'Đồng chí Nguyễn Văn Mây, Phó Bí thư Đảng ủy, Chủ tịch UBND xã',
    'Ban Chỉ đạo 1237 tỉnh',
    'Kế toán trưởng',
    'Trung tâm Dịch vụ tổng hợp xã',
    'Văn phòng Đăng ký đất đai tỉnh',
  ])('%s', (unit) =>
    expect(part(`1. ${unit} chịu trách nhiệm lập danh sách.`)).toEqual([
      `implement | ${unit.replace(':', '')} | chịu trách nhiệm lập danh sách`,
    ]),
  );

  it('begins another unit at the same noun', () =>
    expect(part('1. Các bệnh viện tuyến tỉnh, bệnh viện tuyến huyện rà soát thuốc.')).toEqual([
      'implement | Các bệnh viện tuyến tỉnh | rà soát thuốc',
      'implement | bệnh viện tuyến huyện | rà soát thuốc',
    ]));
});

describe('bodies that are told of or told to', () => {
  it('hears what the National Assembly asks of the government', () =>
    expect(
      lines([
        'Điều 2.',
        'Ủy ban thường vụ Quốc hội yêu cầu Chính phủ tập trung thực hiện một số nhiệm vụ sau đây:',
        '1. Tiếp tục nâng mức trợ cấp.',
        'Điều 3.',
        '1. Kết thúc năm 2031, Chính phủ báo cáo Quốc hội kết quả.',
      ]),
    ).toEqual([
      'implement | Chính phủ | Tiếp tục nâng mức trợ cấp',
      'implement | Chính phủ | báo cáo Quốc hội kết quả',
    ]));

  it('keeps the verb that follows a time at once', () =>
    expect(part('1. Sở Y tế', '- Hàng tháng có báo cáo nhanh, báo cáo Ủy ban nhân dân tỉnh.')).toEqual([
      'implement | Sở Y tế | Hàng tháng có báo cáo nhanh, báo cáo Ủy ban nhân dân tỉnh | Hàng tháng',
    ]));

  it('takes what a body has for no duty', () => expect(part('1. Sở Y tế: đã có 12 máy tính.')).toEqual([]));

  it.each(['Công đoàn ngành y tế', 'Các cơ quan từ cấp tỉnh đến cấp quận, huyện'])('%s', (unit) =>
    expect(part(`1. ${unit} triển khai cuộc vận động.`)).toEqual([
      `implement | ${unit} | triển khai cuộc vận động`,
    ]),
  );

  it('reads what one unit of a list of leads does of it all', () =>
    expect(
      part(
        '1. Cải cách bộ máy',
        'a) Cơ quan chủ trì',
        '- Sở Nội vụ thực hiện nội dung các điểm 2.1, 2.2.',
        '- Sở Tài chính.',
      ),
    ).toEqual([
      'lead | Sở Nội vụ | thực hiện nội dung các điểm 2.1, 2.2',
      'lead | Sở Tài chính | Cải cách bộ máy',
    ]));
});
