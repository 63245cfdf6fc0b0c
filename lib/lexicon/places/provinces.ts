/**
 * Provinces and centrally run cities (đơn vị hành chính cấp tỉnh) with the time in which each existed.
 * Sources: Nghị quyết 202/2025/QH15 (63 → 34, in operation from 01/7/2025), 175/2024/QH15 (thành phố Huế),
 * 30/2026/QH16 (thành phố Đồng Nai), 15/2008/QH12 (Hà Tây), 22/2003/QH11 (Đắk Nông, Điện Biên, Hậu Giang);
 * codes after Quyết định 19/2025/QĐ-TTg, before it after 124/2004/QĐ-TTg. Codes were reused: join by name and date, never by code.
 */

/** One state of one province. `from` is the first day, `to` the first day on which it no longer was; null: open. */
export interface Province {
  name: string;
  kind: 'tỉnh' | 'thành phố';
  code: string;
  from: string | null;
  to: string | null;
  /** Name of the province it became part of, when it ended by merger or renaming. */
  successor: string | null;
}

const TWO_TIER = '2025-07-01';

/** The 63 provinces until 30/6/2025, and those that ended before. */
const BEFORE: readonly Province[] = [
  { name: 'Hà Nội', kind: 'thành phố', code: '01', from: null, to: TWO_TIER, successor: 'Hà Nội' },
  { name: 'Hà Giang', kind: 'tỉnh', code: '02', from: null, to: TWO_TIER, successor: 'Tuyên Quang' },
  { name: 'Cao Bằng', kind: 'tỉnh', code: '04', from: null, to: TWO_TIER, successor: 'Cao Bằng' },
  { name: 'Bắc Kạn', kind: 'tỉnh', code: '06', from: null, to: TWO_TIER, successor: 'Thái Nguyên' },
  { name: 'Tuyên Quang', kind: 'tỉnh', code: '08', from: null, to: TWO_TIER, successor: 'Tuyên Quang' },
  { name: 'Lào Cai', kind: 'tỉnh', code: '10', from: null, to: TWO_TIER, successor: 'Lào Cai' },
  { name: 'Điện Biên', kind: 'tỉnh', code: '11', from: '2004-01-01', to: TWO_TIER, successor: 'Điện Biên' },
  { name: 'Lai Châu', kind: 'tỉnh', code: '12', from: null, to: TWO_TIER, successor: 'Lai Châu' },
  { name: 'Sơn La', kind: 'tỉnh', code: '14', from: null, to: TWO_TIER, successor: 'Sơn La' },
  { name: 'Yên Bái', kind: 'tỉnh', code: '15', from: null, to: TWO_TIER, successor: 'Lào Cai' },
  { name: 'Hòa Bình', kind: 'tỉnh', code: '17', from: null, to: TWO_TIER, successor: 'Phú Thọ' },
  { name: 'Thái Nguyên', kind: 'tỉnh', code: '19', from: null, to: TWO_TIER, successor: 'Thái Nguyên' },
  { name: 'Lạng Sơn', kind: 'tỉnh', code: '20', from: null, to: TWO_TIER, successor: 'Lạng Sơn' },
  { name: 'Quảng Ninh', kind: 'tỉnh', code: '22', from: null, to: TWO_TIER, successor: 'Quảng Ninh' },
  { name: 'Bắc Giang', kind: 'tỉnh', code: '24', from: null, to: TWO_TIER, successor: 'Bắc Ninh' },
  { name: 'Phú Thọ', kind: 'tỉnh', code: '25', from: null, to: TWO_TIER, successor: 'Phú Thọ' },
  { name: 'Vĩnh Phúc', kind: 'tỉnh', code: '26', from: null, to: TWO_TIER, successor: 'Phú Thọ' },
  { name: 'Bắc Ninh', kind: 'tỉnh', code: '27', from: null, to: TWO_TIER, successor: 'Bắc Ninh' },
  { name: 'Hải Dương', kind: 'tỉnh', code: '30', from: null, to: TWO_TIER, successor: 'Hải Phòng' },
  { name: 'Hải Phòng', kind: 'thành phố', code: '31', from: null, to: TWO_TIER, successor: 'Hải Phòng' },
  { name: 'Hưng Yên', kind: 'tỉnh', code: '33', from: null, to: TWO_TIER, successor: 'Hưng Yên' },
  { name: 'Thái Bình', kind: 'tỉnh', code: '34', from: null, to: TWO_TIER, successor: 'Hưng Yên' },
  { name: 'Hà Nam', kind: 'tỉnh', code: '35', from: null, to: TWO_TIER, successor: 'Ninh Bình' },
  { name: 'Nam Định', kind: 'tỉnh', code: '36', from: null, to: TWO_TIER, successor: 'Ninh Bình' },
  { name: 'Ninh Bình', kind: 'tỉnh', code: '37', from: null, to: TWO_TIER, successor: 'Ninh Bình' },
  { name: 'Thanh Hóa', kind: 'tỉnh', code: '38', from: null, to: TWO_TIER, successor: 'Thanh Hóa' },
  { name: 'Nghệ An', kind: 'tỉnh', code: '40', from: null, to: TWO_TIER, successor: 'Nghệ An' },
  { name: 'Hà Tĩnh', kind: 'tỉnh', code: '42', from: null, to: TWO_TIER, successor: 'Hà Tĩnh' },
  { name: 'Quảng Bình', kind: 'tỉnh', code: '44', from: null, to: TWO_TIER, successor: 'Quảng Trị' },
  { name: 'Quảng Trị', kind: 'tỉnh', code: '45', from: null, to: TWO_TIER, successor: 'Quảng Trị' },
  { name: 'Huế', kind: 'thành phố', code: '46', from: '2025-01-01', to: TWO_TIER, successor: 'Huế' },
  { name: 'Đà Nẵng', kind: 'thành phố', code: '48', from: null, to: TWO_TIER, successor: 'Đà Nẵng' },
  { name: 'Quảng Nam', kind: 'tỉnh', code: '49', from: null, to: TWO_TIER, successor: 'Đà Nẵng' },
  { name: 'Quảng Ngãi', kind: 'tỉnh', code: '51', from: null, to: TWO_TIER, successor: 'Quảng Ngãi' },
  { name: 'Bình Định', kind: 'tỉnh', code: '52', from: null, to: TWO_TIER, successor: 'Gia Lai' },
  { name: 'Phú Yên', kind: 'tỉnh', code: '54', from: null, to: TWO_TIER, successor: 'Đắk Lắk' },
  { name: 'Khánh Hòa', kind: 'tỉnh', code: '56', from: null, to: TWO_TIER, successor: 'Khánh Hòa' },
  { name: 'Ninh Thuận', kind: 'tỉnh', code: '58', from: null, to: TWO_TIER, successor: 'Khánh Hòa' },
  { name: 'Bình Thuận', kind: 'tỉnh', code: '60', from: null, to: TWO_TIER, successor: 'Lâm Đồng' },
  { name: 'Kon Tum', kind: 'tỉnh', code: '62', from: null, to: TWO_TIER, successor: 'Quảng Ngãi' },
  { name: 'Gia Lai', kind: 'tỉnh', code: '64', from: null, to: TWO_TIER, successor: 'Gia Lai' },
  { name: 'Đắk Lắk', kind: 'tỉnh', code: '66', from: null, to: TWO_TIER, successor: 'Đắk Lắk' },
  { name: 'Đắk Nông', kind: 'tỉnh', code: '67', from: '2004-01-01', to: TWO_TIER, successor: 'Lâm Đồng' },
  { name: 'Lâm Đồng', kind: 'tỉnh', code: '68', from: null, to: TWO_TIER, successor: 'Lâm Đồng' },
  { name: 'Bình Phước', kind: 'tỉnh', code: '70', from: null, to: TWO_TIER, successor: 'Đồng Nai' },
  { name: 'Tây Ninh', kind: 'tỉnh', code: '72', from: null, to: TWO_TIER, successor: 'Tây Ninh' },
  { name: 'Bình Dương', kind: 'tỉnh', code: '74', from: null, to: TWO_TIER, successor: 'Hồ Chí Minh' },
  { name: 'Đồng Nai', kind: 'tỉnh', code: '75', from: null, to: TWO_TIER, successor: 'Đồng Nai' },
  { name: 'Bà Rịa - Vũng Tàu', kind: 'tỉnh', code: '77', from: null, to: TWO_TIER, successor: 'Hồ Chí Minh' },
  { name: 'Hồ Chí Minh', kind: 'thành phố', code: '79', from: null, to: TWO_TIER, successor: 'Hồ Chí Minh' },
  { name: 'Long An', kind: 'tỉnh', code: '80', from: null, to: TWO_TIER, successor: 'Tây Ninh' },
  { name: 'Tiền Giang', kind: 'tỉnh', code: '82', from: null, to: TWO_TIER, successor: 'Đồng Tháp' },
  { name: 'Bến Tre', kind: 'tỉnh', code: '83', from: null, to: TWO_TIER, successor: 'Vĩnh Long' },
  { name: 'Trà Vinh', kind: 'tỉnh', code: '84', from: null, to: TWO_TIER, successor: 'Vĩnh Long' },
  { name: 'Vĩnh Long', kind: 'tỉnh', code: '86', from: null, to: TWO_TIER, successor: 'Vĩnh Long' },
  { name: 'Đồng Tháp', kind: 'tỉnh', code: '87', from: null, to: TWO_TIER, successor: 'Đồng Tháp' },
  { name: 'An Giang', kind: 'tỉnh', code: '89', from: null, to: TWO_TIER, successor: 'An Giang' },
  { name: 'Kiên Giang', kind: 'tỉnh', code: '91', from: null, to: TWO_TIER, successor: 'An Giang' },
  { name: 'Cần Thơ', kind: 'thành phố', code: '92', from: null, to: TWO_TIER, successor: 'Cần Thơ' },
  { name: 'Hậu Giang', kind: 'tỉnh', code: '93', from: '2004-01-01', to: TWO_TIER, successor: 'Cần Thơ' },
  { name: 'Sóc Trăng', kind: 'tỉnh', code: '94', from: null, to: TWO_TIER, successor: 'Cần Thơ' },
  { name: 'Bạc Liêu', kind: 'tỉnh', code: '95', from: null, to: TWO_TIER, successor: 'Cà Mau' },
  { name: 'Cà Mau', kind: 'tỉnh', code: '96', from: null, to: TWO_TIER, successor: 'Cà Mau' },
  { name: 'Thừa Thiên Huế', kind: 'tỉnh', code: '46', from: null, to: '2025-01-01', successor: 'Huế' },
  { name: 'Hà Tây', kind: 'tỉnh', code: '28', from: null, to: '2008-08-01', successor: 'Hà Nội' },
];

/** The 34 from 01/7/2025. */
const AFTER: readonly Province[] = [
  { name: 'Hà Nội', kind: 'thành phố', code: '01', from: TWO_TIER, to: null, successor: null },
  { name: 'Cao Bằng', kind: 'tỉnh', code: '04', from: TWO_TIER, to: null, successor: null },
  { name: 'Tuyên Quang', kind: 'tỉnh', code: '08', from: TWO_TIER, to: null, successor: null },
  { name: 'Điện Biên', kind: 'tỉnh', code: '11', from: TWO_TIER, to: null, successor: null },
  { name: 'Lai Châu', kind: 'tỉnh', code: '12', from: TWO_TIER, to: null, successor: null },
  { name: 'Sơn La', kind: 'tỉnh', code: '14', from: TWO_TIER, to: null, successor: null },
  { name: 'Lào Cai', kind: 'tỉnh', code: '15', from: TWO_TIER, to: null, successor: null },
  { name: 'Thái Nguyên', kind: 'tỉnh', code: '19', from: TWO_TIER, to: null, successor: null },
  { name: 'Lạng Sơn', kind: 'tỉnh', code: '20', from: TWO_TIER, to: null, successor: null },
  { name: 'Quảng Ninh', kind: 'tỉnh', code: '22', from: TWO_TIER, to: null, successor: null },
  { name: 'Bắc Ninh', kind: 'tỉnh', code: '24', from: TWO_TIER, to: null, successor: null },
  { name: 'Phú Thọ', kind: 'tỉnh', code: '25', from: TWO_TIER, to: null, successor: null },
  { name: 'Hải Phòng', kind: 'thành phố', code: '31', from: TWO_TIER, to: null, successor: null },
  { name: 'Hưng Yên', kind: 'tỉnh', code: '33', from: TWO_TIER, to: null, successor: null },
  { name: 'Ninh Bình', kind: 'tỉnh', code: '37', from: TWO_TIER, to: null, successor: null },
  { name: 'Thanh Hóa', kind: 'tỉnh', code: '38', from: TWO_TIER, to: null, successor: null },
  { name: 'Nghệ An', kind: 'tỉnh', code: '40', from: TWO_TIER, to: null, successor: null },
  { name: 'Hà Tĩnh', kind: 'tỉnh', code: '42', from: TWO_TIER, to: null, successor: null },
  { name: 'Quảng Trị', kind: 'tỉnh', code: '44', from: TWO_TIER, to: null, successor: null },
  { name: 'Huế', kind: 'thành phố', code: '46', from: TWO_TIER, to: null, successor: null },
  { name: 'Đà Nẵng', kind: 'thành phố', code: '48', from: TWO_TIER, to: null, successor: null },
  { name: 'Quảng Ngãi', kind: 'tỉnh', code: '51', from: TWO_TIER, to: null, successor: null },
  { name: 'Gia Lai', kind: 'tỉnh', code: '52', from: TWO_TIER, to: null, successor: null },
  { name: 'Khánh Hòa', kind: 'tỉnh', code: '56', from: TWO_TIER, to: null, successor: null },
  { name: 'Đắk Lắk', kind: 'tỉnh', code: '66', from: TWO_TIER, to: null, successor: null },
  { name: 'Lâm Đồng', kind: 'tỉnh', code: '68', from: TWO_TIER, to: null, successor: null },
  { name: 'Đồng Nai', kind: 'tỉnh', code: '75', from: TWO_TIER, to: '2026-04-30', successor: 'Đồng Nai' },
  { name: 'Đồng Nai', kind: 'thành phố', code: '75', from: '2026-04-30', to: null, successor: null },
  { name: 'Hồ Chí Minh', kind: 'thành phố', code: '79', from: TWO_TIER, to: null, successor: null },
  { name: 'Tây Ninh', kind: 'tỉnh', code: '80', from: TWO_TIER, to: null, successor: null },
  { name: 'Đồng Tháp', kind: 'tỉnh', code: '82', from: TWO_TIER, to: null, successor: null },
  { name: 'Vĩnh Long', kind: 'tỉnh', code: '86', from: TWO_TIER, to: null, successor: null },
  { name: 'An Giang', kind: 'tỉnh', code: '91', from: TWO_TIER, to: null, successor: null },
  { name: 'Cần Thơ', kind: 'thành phố', code: '92', from: TWO_TIER, to: null, successor: null },
  { name: 'Cà Mau', kind: 'tỉnh', code: '96', from: TWO_TIER, to: null, successor: null },
];

export const PROVINCES: readonly Province[] = [...BEFORE, ...AFTER];
