/** Phrases that stand for several bodies (nhóm cơ quan), and whom they cover. */
import type { OrganisationGroup } from './types.ts';

const DISTRICTS_END = '2025-06-30';

export const GROUPS: readonly OrganisationGroup[] = [
  {
    names: [
      'các sở, ban, ngành',
      'các sở, ban ngành',
      'các sở, ngành',
      'các sở, ban, ngành tỉnh',
      'các sở, ban, ngành, đoàn thể tỉnh',
      'các sở, ban ngành, đơn vị thuộc tỉnh',
      'các cơ quan chuyên môn thuộc UBND tỉnh',
      'các cơ quan, đơn vị thuộc tỉnh',
      'các sở',
    ],
    covers: { level: 'province', kinds: ['department', 'office'] },
  },
  {
    names: ['Thủ trưởng các sở, ban, ngành', 'Giám đốc các sở', 'Thủ trưởng các ban, ngành'],
    covers: { level: 'province', kinds: ['department', 'office'] },
    headsOnly: true,
  },
  {
    names: [
      'UBND các huyện, thành phố',
      'UBND các huyện, thị xã, thành phố',
      'UBND các quận, huyện, thị xã',
      'UBND cấp huyện',
      'Chủ tịch UBND các huyện, thành phố',
      'các huyện, thành phố',
    ],
    covers: { level: 'district', kinds: ['committee'] },
    validTo: DISTRICTS_END,
  },
  {
    names: [
      'UBND các xã, thị trấn',
      'UBND các xã, phường, thị trấn',
      'UBND các xã, phường, đặc khu',
      'UBND các xã, phường',
      'UBND xã, phường',
      'UBND cấp xã',
      'Chủ tịch UBND các xã, phường',
      'các xã, thị trấn',
    ],
    covers: { level: 'commune', kinds: ['committee'] },
  },
  {
    names: [
      'các phòng, ban chuyên môn thuộc huyện',
      'các phòng, ban chuyên môn thuộc Ủy ban nhân dân huyện',
      'các phòng, ban, ngành huyện',
      'các cơ quan, đơn vị thuộc huyện',
    ],
    // Divisions only: centres and schools are public units and are named apart.
    covers: { level: 'district', kinds: ['division'] },
    validTo: DISTRICTS_END,
  },
  {
    names: ['các đơn vị sự nghiệp công lập thuộc huyện', 'các đơn vị sự nghiệp'],
    covers: { level: 'district', kinds: ['public-unit'] },
  },
  {
    names: [
      'các phòng chuyên môn, đơn vị trực thuộc',
      'các phòng, đơn vị thuộc Sở',
      'các phòng, đơn vị trực thuộc Sở',
      'các phòng, ban thuộc Sở',
    ],
    covers: { kinds: ['division', 'public-unit'] },
  },
  {
    names: [
      'các tổ chức chính trị - xã hội',
      'các đoàn thể',
      'MTTQ và các tổ chức chính trị - xã hội',
      'các hội, đoàn thể',
      'các tổ chức thành viên',
    ],
    covers: { kinds: ['mass'] },
  },
  {
    names: ['các cơ quan tham mưu, giúp việc Huyện ủy', 'các ban Đảng', 'các ban xây dựng Đảng'],
    covers: { kinds: ['party-adviser'] },
  },
  {
    names: [
      'các cơ quan, đơn vị',
      'các cơ quan, đơn vị, địa phương',
      'các cơ quan, đơn vị liên quan',
      'các cơ quan, đơn vị có liên quan',
      'các đơn vị liên quan',
      'các cơ quan liên quan',
      'các địa phương',
    ],
    covers: 'open',
  },
  { names: ['các cụm, khối thi đua'], covers: { keys: ['cluster.emulation'] } },
  {
    names: [
      'các cơ quan Trung ương trên địa bàn',
      'các đơn vị Trung ương đóng trên địa bàn tỉnh',
      'các đơn vị ngành dọc',
    ],
    covers: { kinds: ['vertical'] },
  },
];
