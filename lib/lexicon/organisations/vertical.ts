/** Cơ quan ngành dọc: bodies run from the centre, with their 2025 reorganisation (NQ 81/2025/UBTVQH15 and others). */
import type { Organisation } from './types.ts';

const DISTRICTS_END = '2025-06-30';

/** A body run from the centre. */
const vertical = (
  key: string,
  name: string,
  level: Organisation['level'],
  sector: string,
  more: Partial<Organisation> = {},
): Organisation => ({ key: `vertical.${key}`, name, level, kind: 'vertical', sector, ...more });

export const VERTICAL: readonly Organisation[] = [
  vertical('police', 'Công an tỉnh', 'province', 'security', {
    aliases: ['Công an thành phố'],
    abbreviations: ['CAT', 'CA tỉnh'],
  }),
  vertical('police.district', 'Công an huyện', 'district', 'security', {
    abbreviations: ['CAH', 'CA huyện'],
    validTo: '2025-02-28',
    successor: 'vertical.police.commune',
  }),
  vertical('police.commune', 'Công an xã', 'commune', 'security', {
    aliases: ['Công an phường', 'Công an thị trấn', 'Công an đặc khu'],
    abbreviations: ['CAX'],
  }),
  vertical('military', 'Bộ Chỉ huy Quân sự tỉnh', 'province', 'defence', {
    aliases: ['Bộ Chỉ huy Quân sự', 'Bộ Tư lệnh Thủ đô', 'Bộ Tư lệnh Thành phố'],
    abbreviations: ['Bộ CHQS tỉnh', 'Bộ CHQS', 'BCHQS tỉnh'],
  }),
  vertical('military.district', 'Ban Chỉ huy Quân sự huyện', 'district', 'defence', {
    abbreviations: ['Ban CHQS huyện', 'BCHQS huyện'],
    validTo: DISTRICTS_END,
  }),
  vertical('military.commune', 'Ban Chỉ huy Quân sự xã', 'commune', 'defence', {
    aliases: ['Ban Chỉ huy Quân sự phường', 'Ban Chỉ huy Quân sự'],
    abbreviations: ['Ban CHQS xã', 'Ban CHQS'],
  }),
  vertical('border', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'province', 'defence', {
    aliases: ['Bộ Chỉ huy Bộ đội Biên phòng', 'Ban Chỉ huy Bộ đội Biên phòng'],
    abbreviations: ['BĐBP tỉnh', 'Bộ CH BĐBP', 'Bộ Chỉ huy BĐBP', 'BCH BĐBP'],
  }),
  vertical('treasury', 'Kho bạc Nhà nước tỉnh', 'province', 'treasury', {
    aliases: ['Kho bạc Nhà nước'],
    abbreviations: ['KBNN tỉnh', 'KBNN'],
    validTo: '2025-02',
    successor: 'vertical.treasury.region',
  }),
  vertical('treasury.region', 'Kho bạc Nhà nước khu vực', 'province', 'treasury', {
    abbreviations: ['KBNN khu vực'],
    validFrom: '2025-03',
  }),
  vertical('treasury.district', 'Kho bạc Nhà nước huyện', 'district', 'treasury', {
    abbreviations: ['KBNN huyện'],
    validTo: '2025-02',
  }),
  vertical('tax', 'Cục Thuế tỉnh', 'province', 'tax', {
    aliases: ['Cục Thuế'],
    validTo: '2025-02',
    successor: 'vertical.tax.province',
  }),
  vertical('tax.region', 'Chi cục Thuế khu vực', 'province', 'tax', {
    validFrom: '2025-03',
    validTo: '2025-06-30',
    successor: 'vertical.tax.province',
  }),
  vertical('tax.province', 'Thuế tỉnh', 'province', 'tax', {
    aliases: ['Thuế thành phố'],
    validFrom: '2025-07-01',
  }),
  vertical('tax.district', 'Chi cục Thuế huyện', 'district', 'tax', {
    aliases: ['Chi cục Thuế'],
    abbreviations: ['CCT'],
    validTo: '2025-06',
    successor: 'vertical.tax.base',
  }),
  vertical('tax.base', 'Thuế cơ sở', 'commune', 'tax', { abbreviations: ['TCS'], validFrom: '2025-07-01' }),
  vertical('insurance', 'Bảo hiểm xã hội tỉnh', 'province', 'insurance', {
    aliases: ['Bảo hiểm xã hội', 'Bảo hiểm xã hội khu vực'],
    abbreviations: ['BHXH tỉnh', 'BHXH'],
  }),
  vertical('insurance.district', 'Bảo hiểm xã hội huyện', 'district', 'insurance', {
    abbreviations: ['BHXH huyện'],
    validTo: '2025-06',
    successor: 'vertical.insurance.base',
  }),
  vertical('insurance.base', 'Bảo hiểm xã hội cơ sở', 'commune', 'insurance', {
    abbreviations: ['BHXH cơ sở'],
    validFrom: '2025',
  }),
  vertical('statistics', 'Cục Thống kê tỉnh', 'province', 'statistics', {
    aliases: ['Cục Thống kê', 'Chi cục Thống kê'],
    abbreviations: ['CTK'],
    validTo: '2025-02',
    successor: 'vertical.statistics.province',
  }),
  vertical('statistics.province', 'Thống kê tỉnh', 'province', 'statistics', { validFrom: '2025-07' }),
  vertical('court', 'Tòa án nhân dân tỉnh', 'province', 'justice', {
    aliases: ['Tòa án nhân dân thành phố', 'Tòa án nhân dân'],
    abbreviations: ['TAND tỉnh', 'TAND'],
  }),
  vertical('court.district', 'Tòa án nhân dân huyện', 'district', 'justice', {
    abbreviations: ['TAND huyện'],
    validTo: DISTRICTS_END,
    successor: 'vertical.court.region',
  }),
  vertical('court.region', 'Tòa án nhân dân khu vực', 'province', 'justice', {
    abbreviations: ['TAND khu vực'],
    validFrom: '2025-07-01',
  }),
  vertical('procuracy', 'Viện kiểm sát nhân dân tỉnh', 'province', 'justice', {
    aliases: ['Viện kiểm sát nhân dân thành phố', 'Viện kiểm sát nhân dân'],
    abbreviations: ['VKSND tỉnh', 'VKSND', 'Viện KSND'],
  }),
  vertical('procuracy.district', 'Viện kiểm sát nhân dân huyện', 'district', 'justice', {
    abbreviations: ['VKSND huyện'],
    validTo: DISTRICTS_END,
    successor: 'vertical.procuracy.region',
  }),
  vertical('procuracy.region', 'Viện kiểm sát nhân dân khu vực', 'province', 'justice', {
    abbreviations: ['VKSND khu vực'],
    validFrom: '2025-07-01',
  }),
  vertical('judgment', 'Cục Thi hành án dân sự tỉnh', 'province', 'justice', {
    aliases: ['Cục Thi hành án dân sự', 'Thi hành án dân sự tỉnh', 'Chi cục Thi hành án dân sự'],
    abbreviations: ['Cục THADS', 'CTHADS', 'THADS tỉnh'],
  }),
  vertical('policy-bank', 'Ngân hàng Chính sách xã hội chi nhánh tỉnh', 'province', 'credit', {
    aliases: ['Ngân hàng Chính sách xã hội', 'Chi nhánh Ngân hàng Chính sách xã hội tỉnh'],
    abbreviations: ['NHCSXH'],
  }),
  vertical('state-bank', 'Ngân hàng Nhà nước chi nhánh tỉnh', 'province', 'banking', {
    aliases: [
      'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh',
      'Ngân hàng Nhà nước',
      'Ngân hàng Nhà nước khu vực',
    ],
    abbreviations: ['NHNN'],
  }),
  vertical('customs', 'Chi cục Hải quan', 'province', 'customs', {
    aliases: ['Cục Hải quan', 'Chi cục Hải quan khu vực'],
  }),
  vertical('market', 'Chi cục Quản lý thị trường', 'province', 'trade', {
    aliases: ['Cục Quản lý thị trường'],
    abbreviations: ['Chi cục QLTT', 'Cục QLTT'],
  }),
  vertical('power', 'Công ty Điện lực tỉnh', 'province', 'electricity', {
    aliases: ['Công ty Điện lực', 'Điện lực'],
  }),
  vertical('post', 'Bưu điện tỉnh', 'province', 'post', { aliases: ['Bưu điện'] }),
];
