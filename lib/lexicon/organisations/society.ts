/**
 * Mặt trận, đoàn thể, hội and consultative bodies. Since July 2025 the socio-political organisations work within the
 * Front's body at province and commune; names stay.
 */
import type { Organisation } from './types.ts';

const mass = (key: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  key: `mass.${key}`,
  name,
  level: 'all',
  kind: 'mass',
  ...more,
});

export const SOCIETY: readonly Organisation[] = [
  mass('front', 'Ủy ban Mặt trận Tổ quốc Việt Nam', {
    aliases: [
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
      'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'Ủy ban Trung ương MTTQ Việt Nam',
      'Ban Thường trực Ủy ban MTTQ Việt Nam',
      'Ủy ban MTTQ Việt Nam',
      'Ủy ban Mặt trận Tổ quốc',
      'Mặt trận Tổ quốc Việt Nam',
      'Mặt trận Tổ quốc',
    ],
    abbreviations: [
      'UBMTTQVN',
      'UBMTTQ',
      'MTTQVN',
      'MTTQ',
      'UB MTTQ Việt Nam',
      'UBMTTQ Việt Nam',
      'MTTQ Việt Nam',
    ],
  }),
  mass('union', 'Liên đoàn Lao động', {
    aliases: [
      'Tổng Liên đoàn Lao động Việt Nam',
      'Công đoàn',
      'Công đoàn cơ sở',
      'Công đoàn ngành',
      'Công đoàn trường',
    ],
    abbreviations: ['LĐLĐ'],
  }),
  mass('farmers', 'Hội Nông dân', {
    aliases: ['Trung ương Hội Nông dân Việt Nam'],
    abbreviations: ['HND'],
  }),
  mass('women', 'Hội Liên hiệp Phụ nữ', {
    aliases: ['Hội Phụ nữ', 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam', 'Trung ương Hội LHPN Việt Nam'],
    abbreviations: ['Hội LHPN', 'HLHPN', 'HPN'],
  }),
  mass('youth', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', {
    aliases: [
      ...['Đoàn Thanh niên', 'Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Thị đoàn', 'Quận đoàn', 'Đoàn xã'],
      'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      'Trung ương Đoàn TNCS Hồ Chí Minh',
      'Trung ương Đoàn',
    ],
    abbreviations: ['Đoàn TNCS Hồ Chí Minh', 'Đoàn TNCSHCM', 'Đoàn TNCS HCM', 'Đoàn TNCS', 'Đoàn TN', 'ĐTN'],
  }),
  mass('veterans', 'Hội Cựu chiến binh', {
    aliases: ['Trung ương Hội Cựu chiến binh Việt Nam'],
    abbreviations: ['Hội CCB', 'HCCB', 'CCB'],
  }),
  mass('elderly', 'Hội Người cao tuổi', { abbreviations: ['Hội NCT', 'HNCT'] }),
  mass('red-cross', 'Hội Chữ thập đỏ', { abbreviations: ['Hội CTĐ', 'HCTĐ'] }),
  mass('study', 'Hội Khuyến học', { abbreviations: ['HKH'] }),
  mass('young-federation', 'Hội Liên hiệp Thanh niên Việt Nam', {
    aliases: ['Hội Liên hiệp Thanh niên'],
    abbreviations: ['Hội LHTN Việt Nam', 'Hội LHTN'],
  }),
  mass('writers', 'Hội Văn học nghệ thuật', {
    aliases: ['Hội Văn học - Nghệ thuật', 'Liên hiệp các Hội Văn học nghệ thuật'],
  }),
  mass('science-union', 'Liên hiệp các Hội Khoa học và Kỹ thuật', { abbreviations: ['LHH KH&KT'] }),
  mass('friendship-union', 'Liên hiệp các tổ chức hữu nghị'),
  mass('cooperative-alliance', 'Liên minh Hợp tác xã', { abbreviations: ['LMHTX', 'Liên minh HTX'] }),
  mass('business', 'Hiệp hội Doanh nghiệp'),
  {
    key: 'council.emulation.province',
    name: 'Hội đồng Thi đua - Khen thưởng tỉnh',
    level: 'province',
    kind: 'consultative',
    aliases: ['Hội đồng Thi đua - Khen thưởng', 'Hội đồng Thi đua, Khen thưởng'],
    abbreviations: ['HĐTĐKT', 'Hội đồng TĐ-KT', 'Hội đồng TĐKT'],
    sector: 'emulation',
  },
  {
    key: 'council.emulation.district',
    name: 'Hội đồng Thi đua - Khen thưởng huyện',
    level: 'district',
    kind: 'consultative',
    sector: 'emulation',
    validTo: '2025-06-30',
  },
  {
    key: 'council.legal-education',
    name: 'Hội đồng phối hợp phổ biến, giáo dục pháp luật',
    level: 'all',
    kind: 'consultative',
    abbreviations: ['Hội đồng phối hợp PBGDPL', 'Hội đồng PHPBGDPL'],
    sector: 'justice',
  },
  {
    key: 'cluster.emulation',
    name: 'Cụm, khối thi đua',
    level: 'all',
    kind: 'consultative',
    aliases: ['Cụm thi đua', 'Khối thi đua'],
    sector: 'emulation',
  },
  {
    key: 'steering',
    name: 'Ban Chỉ đạo',
    level: 'all',
    kind: 'consultative',
    aliases: ['Ban Chỉ đạo các chương trình mục tiêu quốc gia'],
    abbreviations: ['BCĐ'],
  },
];
