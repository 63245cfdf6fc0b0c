/**
 * Xây dựng Đảng và đoàn thể.
 */
import type { Indicator } from './types.ts';

export const partyMass: readonly Indicator[] = [
  {
    key: 'new_party_members_rate',
    name: 'Tỷ lệ kết nạp đảng viên mới',
    synonyms: ['kết nạp đảng viên', 'kết nạp đảng viên mới'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district', 'commune'],
    comparison: 'RATE_FLOOR',
    note: 'Party document indicator',
  },
  {
    key: 'party_base_units_good_rate',
    name: 'Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên',
    synonyms: ['TCCSĐ hoàn thành tốt nhiệm vụ', 'tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district', 'commune'],
    comparison: 'RATE_FLOOR',
  },
  {
    key: 'mass_members_rate',
    name: 'Tỷ lệ tập hợp đoàn viên, hội viên',
    synonyms: ['tập hợp thanh niên', 'phát triển đoàn viên công đoàn'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district', 'commune'],
    comparison: 'RATE_FLOOR',
  },
  {
    key: 'direct_worker_award_rate',
    name: 'Tỷ lệ khen thưởng người lao động trực tiếp',
    synonyms: ['khen thưởng công nhân, nông dân, người lao động trực tiếp'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district', 'commune', 'department'],
    comparison: 'RATE_FLOOR',
  },
  {
    key: 'emulation_plan_issued_rate',
    name: 'Tỷ lệ đơn vị xây dựng kế hoạch, ký giao ước thi đua',
    synonyms: ['ký kết giao ước thi đua'],
    dimension: 'share',
    direction: 'higher_better',
    levels: ['province', 'district', 'department'],
    comparison: 'UNIVERSAL',
  },
];
