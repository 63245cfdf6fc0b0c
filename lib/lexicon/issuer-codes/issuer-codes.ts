/**
 * Issuer codes in symbols (`KH-SGTVT`, `NQ/TU`) and the level of the body they stand for.
 * Source: usual values; Nghị định 30/2020/NĐ-CP leaves the codes of departments to their heads, so an unknown code is no fault.
 */

export type CodeLevel = 'central' | 'province' | 'district' | 'local' | 'party' | 'organisation' | 'any';

export interface IssuerCode {
  code: string;
  name: string;
  level: CodeLevel;
  /** First day and first day after, where the body did not always exist. */
  from?: string;
  to?: string;
}

const MINISTRY_MERGERS = '2025-03-01';

export const ISSUER_CODES: readonly IssuerCode[] = [
  { code: 'CP', name: 'Chính phủ', level: 'central' },
  { code: 'TTg', name: 'Thủ tướng Chính phủ', level: 'central' },
  { code: 'CTN', name: 'Chủ tịch nước', level: 'central' },
  { code: 'QH', name: 'Quốc hội', level: 'central' },
  { code: 'UBTVQH', name: 'Ủy ban Thường vụ Quốc hội', level: 'central' },
  { code: 'VPCP', name: 'Văn phòng Chính phủ', level: 'central' },
  { code: 'BNV', name: 'Bộ Nội vụ', level: 'central' },
  { code: 'BTC', name: 'Bộ Tài chính', level: 'central' },
  { code: 'BKHĐT', name: 'Bộ Kế hoạch và Đầu tư', level: 'central', to: MINISTRY_MERGERS },
  { code: 'BGTVT', name: 'Bộ Giao thông vận tải', level: 'central', to: MINISTRY_MERGERS },
  { code: 'BXD', name: 'Bộ Xây dựng', level: 'central' },
  { code: 'BNNPTNT', name: 'Bộ Nông nghiệp và Phát triển nông thôn', level: 'central', to: MINISTRY_MERGERS },
  { code: 'BTNMT', name: 'Bộ Tài nguyên và Môi trường', level: 'central', to: MINISTRY_MERGERS },
  { code: 'BNNMT', name: 'Bộ Nông nghiệp và Môi trường', level: 'central', from: MINISTRY_MERGERS },
  { code: 'BLĐTBXH', name: 'Bộ Lao động - Thương binh và Xã hội', level: 'central', to: MINISTRY_MERGERS },
  { code: 'LĐTBXH', name: 'Bộ Lao động - Thương binh và Xã hội', level: 'central', to: MINISTRY_MERGERS },
  { code: 'BTTTT', name: 'Bộ Thông tin và Truyền thông', level: 'central', to: MINISTRY_MERGERS },
  { code: 'BKHCN', name: 'Bộ Khoa học và Công nghệ', level: 'central' },
  { code: 'BGDĐT', name: 'Bộ Giáo dục và Đào tạo', level: 'central' },
  { code: 'BYT', name: 'Bộ Y tế', level: 'central' },
  { code: 'BCT', name: 'Bộ Công Thương', level: 'central' },
  { code: 'BVHTTDL', name: 'Bộ Văn hóa, Thể thao và Du lịch', level: 'central' },
  { code: 'BTP', name: 'Bộ Tư pháp', level: 'central' },
  { code: 'BDTTG', name: 'Bộ Dân tộc và Tôn giáo', level: 'central', from: MINISTRY_MERGERS },
  { code: 'UBDT', name: 'Ủy ban Dân tộc', level: 'central', to: MINISTRY_MERGERS },
  { code: 'BCA', name: 'Bộ Công an', level: 'central' },
  { code: 'BQP', name: 'Bộ Quốc phòng', level: 'central' },
  { code: 'BNG', name: 'Bộ Ngoại giao', level: 'central' },
  { code: 'NHNN', name: 'Ngân hàng Nhà nước', level: 'central' },
  { code: 'TTCP', name: 'Thanh tra Chính phủ', level: 'central' },
  { code: 'VKSTC', name: 'Viện kiểm sát nhân dân tối cao', level: 'central' },
  { code: 'VKSNDTC', name: 'Viện kiểm sát nhân dân tối cao', level: 'central' },
  { code: 'TANDTC', name: 'Tòa án nhân dân tối cao', level: 'central' },
  { code: 'KTNN', name: 'Kiểm toán nhà nước', level: 'central' },
  { code: 'HĐND', name: 'Hội đồng nhân dân', level: 'local' },
  { code: 'UBND', name: 'Ủy ban nhân dân', level: 'local' },
  { code: 'TTHĐND', name: 'Thường trực Hội đồng nhân dân', level: 'local' },
  { code: 'VPUBND', name: 'Văn phòng Ủy ban nhân dân', level: 'local' },
  { code: 'VP', name: 'Văn phòng', level: 'local' },
  { code: 'SNV', name: 'Sở Nội vụ', level: 'province' },
  { code: 'STC', name: 'Sở Tài chính', level: 'province' },
  { code: 'SKHĐT', name: 'Sở Kế hoạch và Đầu tư', level: 'province' },
  { code: 'SGTVT', name: 'Sở Giao thông vận tải', level: 'province' },
  { code: 'SXD', name: 'Sở Xây dựng', level: 'province' },
  { code: 'SNN', name: 'Sở Nông nghiệp và Phát triển nông thôn', level: 'province' },
  { code: 'SNNPTNT', name: 'Sở Nông nghiệp và Phát triển nông thôn', level: 'province' },
  { code: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường', level: 'province', from: MINISTRY_MERGERS },
  { code: 'STNMT', name: 'Sở Tài nguyên và Môi trường', level: 'province' },
  { code: 'SCT', name: 'Sở Công Thương', level: 'province' },
  { code: 'SKHCN', name: 'Sở Khoa học và Công nghệ', level: 'province' },
  { code: 'STTTT', name: 'Sở Thông tin và Truyền thông', level: 'province' },
  { code: 'SVHTTDL', name: 'Sở Văn hóa, Thể thao và Du lịch', level: 'province' },
  { code: 'SGDĐT', name: 'Sở Giáo dục và Đào tạo', level: 'province' },
  { code: 'SYT', name: 'Sở Y tế', level: 'province' },
  { code: 'SLĐTBXH', name: 'Sở Lao động - Thương binh và Xã hội', level: 'province' },
  { code: 'STP', name: 'Sở Tư pháp', level: 'province' },
  { code: 'SNgV', name: 'Sở Ngoại vụ', level: 'province' },
  { code: 'SDL', name: 'Sở Du lịch', level: 'province' },
  { code: 'SDTTG', name: 'Sở Dân tộc và Tôn giáo', level: 'province', from: MINISTRY_MERGERS },
  { code: 'BDT', name: 'Ban Dân tộc', level: 'province' },
  { code: 'TTT', name: 'Thanh tra tỉnh', level: 'province' },
  { code: 'BQLKKT', name: 'Ban Quản lý Khu kinh tế', level: 'province' },
  { code: 'CAT', name: 'Công an tỉnh', level: 'province' },
  { code: 'BHXH', name: 'Bảo hiểm xã hội', level: 'any' },
  { code: 'KBNN', name: 'Kho bạc Nhà nước', level: 'any' },
  { code: 'BTĐKT', name: 'Ban Thi đua - Khen thưởng', level: 'province' },
  { code: 'HĐTĐKT', name: 'Hội đồng Thi đua - Khen thưởng', level: 'any' },
  { code: 'BCĐ', name: 'Ban Chỉ đạo', level: 'any' },
  { code: 'PNV', name: 'Phòng Nội vụ', level: 'district' },
  { code: 'TCKH', name: 'Phòng Tài chính - Kế hoạch', level: 'district' },
  { code: 'PGDĐT', name: 'Phòng Giáo dục và Đào tạo', level: 'district' },
  { code: 'VHTT', name: 'Phòng Văn hóa và Thông tin', level: 'district' },
  { code: 'KTHT', name: 'Phòng Kinh tế và Hạ tầng', level: 'district' },
  { code: 'MTTQ', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam', level: 'organisation' },
  { code: 'MTTW', name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', level: 'organisation' },
  { code: 'LĐLĐ', name: 'Liên đoàn Lao động', level: 'organisation' },
  { code: 'TLĐ', name: 'Tổng Liên đoàn Lao động Việt Nam', level: 'organisation' },
  { code: 'HND', name: 'Hội Nông dân', level: 'organisation' },
  { code: 'HPN', name: 'Hội Liên hiệp Phụ nữ', level: 'organisation' },
  { code: 'CCB', name: 'Hội Cựu chiến binh', level: 'organisation' },
  { code: 'ĐTN', name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', level: 'organisation' },
  { code: 'TWĐTN', name: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', level: 'organisation' },
  { code: 'TW', name: 'Trung ương Đảng', level: 'party' },
  { code: 'VPTW', name: 'Văn phòng Trung ương Đảng', level: 'party' },
  { code: 'TU', name: 'Tỉnh ủy, Thành ủy', level: 'party' },
  { code: 'HU', name: 'Huyện ủy', level: 'party', to: '2025-07-01' },
  { code: 'QU', name: 'Quận ủy', level: 'party', to: '2025-07-01' },
  { code: 'ThU', name: 'Thị ủy, Thành ủy thuộc tỉnh', level: 'party', to: '2025-07-01' },
  { code: 'ĐU', name: 'Đảng ủy', level: 'party' },
  { code: 'ĐUK', name: 'Đảng ủy Khối', level: 'party' },
  { code: 'CB', name: 'Chi bộ', level: 'party' },
  { code: 'ĐH', name: 'Đại hội', level: 'party' },
  { code: 'UBKT', name: 'Ủy ban Kiểm tra', level: 'party' },
  { code: 'UBKTTU', name: 'Ủy ban Kiểm tra Tỉnh ủy', level: 'party' },
  { code: 'BTGTU', name: 'Ban Tuyên giáo Tỉnh ủy', level: 'party' },
  { code: 'BTCTU', name: 'Ban Tổ chức Tỉnh ủy', level: 'party' },
];

const BY_CODE = new Map(ISSUER_CODES.map((entry) => [entry.code.toUpperCase(), entry]));

/** The body of a code, in any case (`TTG` = `TTg`); `QH15` and `UBTVQH14` without their term. Null when unknown. */
export const issuerByCode = (code: string): IssuerCode | null =>
  BY_CODE.get(code.toUpperCase().replace(/\d+$/, '')) ?? null;

/** The body of a symbol: `KH-SGTVT` → Sở Giao thông vận tải, `NQ/TU` → Tỉnh ủy; null when unknown. */
export function issuerOfSymbol(symbol: string): IssuerCode | null {
  const parts = symbol.split(/[-/]/);
  for (const part of parts.slice(1)) {
    const entry = issuerByCode(part);
    if (entry) return entry;
  }
  return null;
}
