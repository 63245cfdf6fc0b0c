/** A page of a portal as its text is read: one block a line. */
const UNITS = ['Vân Sơn', 'Đồng Khê', 'An Bình', 'Phú Hạ', 'Tân Lộc', 'Cẩm Giang', 'Yên Trạch', 'Hòa Mục'];

/** Forty passages, most of them alike but for the unit and the figures, as in real reports. */
export const PASSAGES: readonly string[] = UNITS.flatMap((unit, at) => [
  `Xã ${unit} phấn đấu thu ngân sách trên địa bàn đạt ${12 + at}.${400 + 7 * at} triệu đồng trở lên.`,
  `Giảm tỷ lệ hộ nghèo của xã ${unit} còn ${2 + at},${at + 1}% vào cuối năm 203${at % 8}.`,
  `Ủy ban nhân dân xã ${unit} chủ trì, phối hợp với các đoàn thể vận động ${90 + at}% số hộ đăng ký gia đình văn hóa.`,
  `Trường học trên địa bàn xã ${unit} duy trì sĩ số đạt 99,${at}%, không có học sinh bỏ học giữa chừng.`,
  'Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95% trở lên.',
]);

export const PAGE = [
  'Cổng thông tin điện tử',
  'Kế hoạch thi đua năm 2031',
  ...PASSAGES,
  'Liên hệ: Văn phòng',
].join('\n');
