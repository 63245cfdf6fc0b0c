/**
 * Physical and monetary units. Factors lead to the base unit named in the comment of each group.
 * Regional land measures (sào, công, mẫu) are left out: their size differs from province to province.
 */
import type { Dimension, Unit } from './types.ts';

const group = (
  dimension: Dimension,
  rows: readonly (readonly [canonical: string, factor: number, ...aliases: string[]])[],
): Unit[] => rows.map(([canonical, factor, ...aliases]) => ({ canonical, dimension, factor, aliases }));

export const MEASURES: readonly Unit[] = [
  // base: đồng
  ...group('money_vnd', [
    ['đồng', 1, 'VND', 'VNĐ', 'đồng Việt Nam'],
    ['nghìn đồng', 1e3, 'ngàn đồng', '1.000 đồng', '1000 đồng', '1000đ', 'nghìn đ'],
    [
      'triệu đồng',
      1e6,
      'tr.đồng',
      'tr. đồng',
      'trđ',
      'tr.đ',
      'trđồng',
      'triệu đ',
      'triệu VND',
      'triệu VNĐ',
      'triệuđồng',
    ],
    [
      'tỷ đồng',
      1e9,
      'tỉ đồng',
      'tỷ đ',
      'tỷ.đ',
      'tỷđ',
      'tỉđ',
      'tỷ.đồng',
      'tỷ VND',
      'tỷ VNĐ',
      'tỉ VNĐ',
      'tỷđồng',
      'tỉđồng',
    ],
    ['triệu tỷ đồng', 1e15, 'triệu tỉ đồng'],
    ['nghìn tỷ đồng', 1e12, 'ngàn tỷ đồng', 'nghìn tỉ đồng', 'ngàn tỉ đồng', 'nghìn tỷ', 'ngàn tỷ'],
  ]),
  // base: USD
  ...group('money_usd', [
    ['USD', 1, 'đô la', 'đô la Mỹ', 'đô-la', 'US$', '$'],
    ['nghìn USD', 1e3, 'ngàn USD', '1.000 USD', '1000 USD'],
    ['triệu USD', 1e6, 'tr.USD', 'triệu đô la', 'triệu đô la Mỹ', 'triệu đô-la'],
    ['tỷ USD', 1e9, 'tỉ USD', 'tỷ đô la', 'tỷ đô la Mỹ'],
  ]),
  // base: 1
  ...group('share', [
    ['%', 0.01, 'phần trăm', '％'],
    // Typewriters had no `‰`: `12%0`, `0,2%o`.
    ['‰', 0.001, 'phần nghìn', 'phần ngàn', 'o/oo', '0/00', '%0', '%o'],
  ]),
  // base: percentage point
  ...group('percentage_point', [['điểm %', 1, 'điểm phần trăm', '% điểm']]),
  // base: m²
  ...group('area', [
    ['m2', 1, 'm²', 'mét vuông'],
    ['ha', 1e4, 'hec-ta', 'héc-ta', 'héc ta', 'hecta', 'hécta'],
    ['km2', 1e6, 'km²', 'ki lô mét vuông'],
    ['nghìn ha', 1e7, 'ngàn ha'],
    ['triệu ha', 1e10],
  ]),
  // base: m
  ...group('length', [
    ['cm', 0.01, 'xentimét', 'xăng-ti-mét'],
    ['m', 1, 'mét', 'mét dài', 'md'],
    ['km', 1e3, 'ki lô mét', 'kilômét', 'ki-lô-mét', 'cây số'],
  ]),
  // base: kg
  ...group('mass', [
    ['kg', 1, 'ki lô gam', 'kilôgam', 'ki-lô-gam'],
    ['yến', 10],
    ['tạ', 100],
    ['tấn', 1e3],
    ['nghìn tấn', 1e6, 'ngàn tấn'],
    ['triệu tấn', 1e9],
  ]),
  // base: m³
  ...group('volume', [
    ['m3', 1, 'm³', 'mét khối'],
    ['lít', 1e-3],
    ['nghìn m3', 1e3, 'nghìn m³', 'ngàn m3'],
    ['triệu m3', 1e6, 'triệu m³', 'triệu mét khối'],
  ]),
  // base: kWh
  ...group('energy', [
    ['kWh', 1, 'kw/h', 'ki lô oát giờ'],
    ['MWh', 1e3],
    ['triệu kWh', 1e6, 'GWh'],
    ['tỷ kWh', 1e9, 'tỉ kWh'],
  ]),
  // base: kW (kVA is apparent power, another thing: it stays apart as a count)
  ...group('power', [
    ['kW', 1],
    ['MW', 1e3, 'MWp'],
    ['GW', 1e6],
  ]),
  // base: person visits
  ...group('visits', [
    ['lượt khách', 1, 'lượt người', 'lượt', 'khách', 'du khách'],
    ['lượt hộ', 1, 'lượt hộ gia đình'],
    ['nghìn lượt', 1e3, 'nghìn lượt khách', 'ngàn lượt khách', 'ngàn lượt', 'nghìn khách'],
    ['triệu lượt', 1e6, 'triệu lượt khách', 'triệu lượt người', 'triệu khách'],
  ]),
  // base: place in a ranking; a smaller rank is better, so `tăng 05 bậc` lowers the number
  ...group('rank', [['bậc', 1, 'hạng', 'thứ hạng', 'vị trí']]),
  ...group('score', [['điểm', 1, 'điểm số']]),
  ...group('star_grade', [['sao', 1, 'hạng sao']]),
  ...group('multiple', [['lần', 1]]),
  // base: day; months and years are calendar units, their factors serve ordering only
  ...group('time', [
    ['ngày', 1, 'ngày làm việc', 'ngày đêm'],
    ['giờ', 1 / 24, 'tiếng'],
    ['phút', 1 / 1440],
    ['tuần', 7],
    ['tháng', 30],
    ['quý', 91],
    ['năm', 365],
    ['tuổi', 365],
  ]),
];
