/**
 * Amounts that are set for each body or place (`mỗi xã có ít nhất 02 mô hình`): a yardstick, no total to take a part of.
 */
import type { Target } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import type { Standing } from './standing.ts';

const EACH = definePattern(
  'for each body or place, folded',
  /(?<!\p{L})mỗi (?:một )?(?<unit>xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|làng|buôn|tổ dân phố|khu dân cư|khóm|ấp|cơ sở|chi bộ|đảng bộ|chi hội|chi đoàn|đoàn viên|hội viên|đảng viên|cán bộ|đơn vị|cơ quan|địa phương|trường|lớp|sở|ngành|hộ|gia đình|cụm|khối|đảng ủy|(?:đoàn|hội)(?: (?:xã|phường|thị trấn|cơ sở|cấp huyện|cấp xã))?)(?!\p{L})/u,
  {
    matches: ['mỗi xã có ít nhất 02 mô hình', 'mỗi một huyện', 'mỗi cơ sở hội giúp', 'mỗi đoàn xã'],
    misses: ['mỗi năm', 'mỗi ngày một việc tốt'],
  },
);

/** The noun that an amount is counted for, folded; null for a total. */
export const eachOf = ({ indicator, anchor }: Target): string | null =>
  (EACH.exec(fold(indicator)) ?? EACH.exec(fold(anchor.quote)))?.groups?.unit ?? null;

/** Nouns by which a directive means every body of a tier. */
const OF_TIER: Record<Exclude<Standing['tier'], null>, readonly string[]> = {
  central: [],
  province: ['tỉnh', 'sở', 'ngành', 'cơ quan', 'đơn vị', 'địa phương'],
  district: [
    'huyện',
    'đoàn cấp huyện',
    'hội cấp huyện',
    'quận',
    'thị xã',
    'thành phố',
    'đảng bộ',
    'đảng ủy',
    'địa phương',
    'đơn vị',
  ],
  commune: [
    'xã',
    'đoàn cấp xã',
    'hội cấp xã',
    'phường',
    'thị trấn',
    'đảng bộ',
    'đảng ủy',
    'địa phương',
    'đơn vị',
    'trường',
    'cơ sở',
  ],
};

/** True when the plan's issuer is one of those that each is meant of. */
export const isOneOf = (unit: string, { tier }: Standing): boolean =>
  tier !== null && OF_TIER[tier].includes(unit);
