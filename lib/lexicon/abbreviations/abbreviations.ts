/**
 * Abbreviations of bodies and places as they stand in headers and citations, written out.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, and usage.
 */

import { type Abbreviation, expander } from './expander.ts';

export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'UBND', full: 'Ủy ban nhân dân' },
  { short: 'HĐND', full: 'Hội đồng nhân dân' },
  { short: 'ĐĐBQH', full: 'Đoàn đại biểu Quốc hội' },
  { short: 'ĐBQH', full: 'đại biểu Quốc hội' },
  { short: 'UBMTTQVN', full: 'Ủy ban Mặt trận Tổ quốc Việt Nam' },
  { short: 'UBMTTQ', full: 'Ủy ban Mặt trận Tổ quốc' },
  { short: 'MTTQVN', full: 'Mặt trận Tổ quốc Việt Nam' },
  { short: 'MTTQ', full: 'Mặt trận Tổ quốc' },
  { short: 'LĐLĐ', full: 'Liên đoàn Lao động' },
  { short: 'LHPN', full: 'Liên hiệp Phụ nữ' },
  { short: 'CCB', full: 'Cựu chiến binh' },
  { short: 'TNCS', full: 'Thanh niên Cộng sản' },
  { short: 'BCH', full: 'Ban Chấp hành' },
  { short: 'BTV', full: 'Ban Thường vụ' },
  { short: 'BCĐ', full: 'Ban Chỉ đạo' },
  { short: 'BQL', full: 'Ban Quản lý' },
  { short: 'TW', full: 'Trung ương' },
  { short: 'TƯ', full: 'Trung ương' },
  { short: 'VP', full: 'Văn phòng' },
  { short: 'TP', full: 'thành phố' },
  { short: 'TX', full: 'thị xã' },
  { short: 'TT', full: 'thị trấn' },
  { short: 'HCM', full: 'Hồ Chí Minh' },
  { short: 'BHXH', full: 'Bảo hiểm xã hội' },
  { short: 'KBNN', full: 'Kho bạc Nhà nước' },
  { short: 'GTVT', full: 'Giao thông vận tải' },
  { short: 'GD&ĐT', full: 'Giáo dục và Đào tạo' },
  { short: 'GDĐT', full: 'Giáo dục và Đào tạo' },
  { short: 'KH&CN', full: 'Khoa học và Công nghệ' },
  { short: 'KHCN', full: 'Khoa học và Công nghệ' },
  { short: 'KH&ĐT', full: 'Kế hoạch và Đầu tư' },
  { short: 'NN&PTNT', full: 'Nông nghiệp và Phát triển nông thôn' },
  { short: 'NN&MT', full: 'Nông nghiệp và Môi trường' },
  { short: 'TN&MT', full: 'Tài nguyên và Môi trường' },
  { short: 'TT&TT', full: 'Thông tin và Truyền thông' },
  { short: 'TTTT', full: 'Thông tin và Truyền thông' },
  { short: 'VH,TT&DL', full: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'VHTT&DL', full: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'VHTTDL', full: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'LĐ-TB&XH', full: 'Lao động - Thương binh và Xã hội' },
  { short: 'LĐTB&XH', full: 'Lao động - Thương binh và Xã hội' },
  { short: 'LĐTBXH', full: 'Lao động - Thương binh và Xã hội' },
  { short: 'PTNT', full: 'Phát triển nông thôn' },
  { short: 'THPT', full: 'Trung học phổ thông' },
  { short: 'THCS', full: 'Trung học cơ sở' },
];

/** The text with every known abbreviation written out: `UBND TP Cần Thơ` → `Ủy ban nhân dân thành phố Cần Thơ`. */
export const expandAbbreviations = expander(ABBREVIATIONS);
