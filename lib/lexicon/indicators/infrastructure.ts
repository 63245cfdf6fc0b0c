/**
 * Hạ tầng.
 */
import type { Indicator } from './types.ts';

export const infrastructure: readonly Indicator[] = [
  {
    key: 'rural_road_hardened_rate',
    name: 'Tỷ lệ đường giao thông nông thôn được cứng hóa',
    synonyms: ['tỷ lệ đường GTNT được kiên cố hóa', 'cứng hóa đường trục thôn'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district', 'commune'],
    comparison: 'RATE_FLOOR',
    note: 'sector target of transport',
  },
  {
    key: 'national_provincial_road_quality_rate',
    name: 'Tỷ lệ đường quốc lộ, tỉnh lộ được nhựa hóa, bê tông hóa',
    synonyms: ['nhựa hóa, cứng hóa đường tỉnh'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'department'],
    comparison: 'RATE_FLOOR',
  },
  {
    key: 'commune_center_road_rate',
    name: 'Tỷ lệ xã có đường ô tô đến trung tâm xã được nhựa hóa, bê tông hóa',
    synonyms: ['đường ô tô đến trung tâm xã'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district'],
    comparison: 'UNIVERSAL',
  },
  {
    key: 'grid_electricity_household_rate',
    name: 'Tỷ lệ hộ sử dụng điện lưới quốc gia',
    synonyms: ['tỷ lệ hộ được sử dụng điện'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district', 'commune'],
    comparison: 'RATE_FLOOR',
  },
  {
    key: 'broadband_coverage_rate',
    name: 'Tỷ lệ thôn có hạ tầng băng rộng',
    synonyms: ['phủ sóng 4G/5G', 'cáp quang đến thôn'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district', 'commune'],
    comparison: 'RATE_FLOOR',
  },
  {
    key: 'temporary_houses_removed',
    name: 'Số nhà tạm, nhà dột nát được xóa',
    synonyms: ['xóa nhà tạm, nhà dột nát'],
    dimension: 'count_events',
    direction: 'higher_better',
    levels: ['province', 'district', 'commune'],
    comparison: 'SHARE_SUM',
  },
  {
    key: 'land_certificate_rate',
    name: 'Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất',
    synonyms: ['cấp GCNQSDĐ lần đầu'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district', 'commune'],
    comparison: 'RATE_FLOOR',
  },
];
