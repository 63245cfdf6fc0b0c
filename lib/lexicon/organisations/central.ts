/** Cơ quan trung ương: the ministries and Party bodies that plans and central directives name. */
import type { Organisation } from './types.ts';

const ministry = (
  key: string,
  sector: string,
  code: string,
  more: Partial<Organisation> = {},
): Organisation => ({
  key: `central.${key}`,
  name: `Bộ ${sector}`,
  level: 'central',
  kind: 'ministry',
  symbol: `B${code}`,
  abbreviations: [`B${code}`, `Bộ ${code}`],
  ...more,
});

const REFORM = '2025-03-01';
const BEFORE_REFORM = '2025-02-28';

export const CENTRAL: readonly Organisation[] = [
  {
    key: 'central.government',
    name: 'Chính phủ',
    level: 'central',
    kind: 'committee',
    aliases: ['Thủ tướng Chính phủ'],
    symbol: 'CP',
  },
  { key: 'central.assembly', name: 'Quốc hội', level: 'central', kind: 'council', symbol: 'QH' },
  {
    key: 'central.party',
    name: 'Ban Chấp hành Trung ương',
    level: 'central',
    kind: 'party',
    aliases: ['Bộ Chính trị', 'Ban Bí thư'],
    symbol: 'TW',
  },
  {
    key: 'central.office',
    name: 'Văn phòng Chính phủ',
    level: 'central',
    kind: 'ministry',
    abbreviations: ['VPCP'],
    symbol: 'VPCP',
  },
  {
    key: 'central.emulation',
    name: 'Ban Thi đua - Khen thưởng Trung ương',
    level: 'central',
    kind: 'ministry',
    aliases: ['Hội đồng Thi đua - Khen thưởng Trung ương'],
  },
  ministry('defence', 'Quốc phòng', 'QP'),
  ministry('police', 'Công an', 'CA'),
  ministry('foreign', 'Ngoại giao', 'NG'),
  ministry('home', 'Nội vụ', 'NV'),
  ministry('justice', 'Tư pháp', 'TP'),
  ministry('finance', 'Tài chính', 'TC'),
  ministry('planning', 'Kế hoạch và Đầu tư', 'KHĐT', {
    validTo: BEFORE_REFORM,
    successor: 'central.finance',
  }),
  ministry('industry', 'Công Thương', 'CT'),
  ministry('agriculture', 'Nông nghiệp và Phát triển nông thôn', 'NNPTNT', {
    validTo: BEFORE_REFORM,
    successor: 'central.agri-environment',
  }),
  ministry('agri-environment', 'Nông nghiệp và Môi trường', 'NNMT', { validFrom: REFORM }),
  ministry('environment', 'Tài nguyên và Môi trường', 'TNMT', {
    validTo: BEFORE_REFORM,
    successor: 'central.agri-environment',
  }),
  ministry('transport', 'Giao thông vận tải', 'GTVT', {
    validTo: BEFORE_REFORM,
    successor: 'central.construction',
  }),
  ministry('construction', 'Xây dựng', 'XD'),
  ministry('infocom', 'Thông tin và Truyền thông', 'TTTT', {
    validTo: BEFORE_REFORM,
    successor: 'central.science',
  }),
  ministry('science', 'Khoa học và Công nghệ', 'KHCN'),
  ministry('labour', 'Lao động - Thương binh và Xã hội', 'LĐTBXH', {
    validTo: BEFORE_REFORM,
    successor: 'central.home',
  }),
  ministry('culture', 'Văn hóa, Thể thao và Du lịch', 'VHTTDL'),
  ministry('education', 'Giáo dục và Đào tạo', 'GDĐT'),
  ministry('health', 'Y tế', 'YT'),
  ministry('ethnic-religion', 'Dân tộc và Tôn giáo', 'DTTG', { validFrom: REFORM }),
  {
    key: 'central.inspectorate',
    name: 'Thanh tra Chính phủ',
    level: 'central',
    kind: 'ministry',
    symbol: 'TTCP',
  },
  {
    key: 'central.ethnic',
    name: 'Ủy ban Dân tộc',
    level: 'central',
    kind: 'ministry',
    symbol: 'UBDT',
    validTo: BEFORE_REFORM,
    successor: 'central.ethnic-religion',
  },
  {
    key: 'central.state-bank',
    name: 'Ngân hàng Nhà nước Việt Nam',
    level: 'central',
    kind: 'ministry',
    abbreviations: ['NHNN Việt Nam'],
    symbol: 'NHNN',
  },
  { key: 'central.television', name: 'Đài Truyền hình Việt Nam', level: 'central', kind: 'public-unit' },
  { key: 'central.radio', name: 'Đài Tiếng nói Việt Nam', level: 'central', kind: 'public-unit' },
  { key: 'central.news-agency', name: 'Thông tấn xã Việt Nam', level: 'central', kind: 'public-unit' },
  {
    key: 'central.insurance',
    name: 'Bảo hiểm xã hội Việt Nam',
    level: 'central',
    kind: 'vertical',
    abbreviations: ['BHXH Việt Nam'],
  },
];
