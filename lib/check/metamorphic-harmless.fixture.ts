/**
 * Changes of form that say the same: no rule may answer them.
 */
import type { Change } from './metamorphic-plans.fixture.ts';

/** Changes of form that say the same. */
export const HARMLESS: readonly Change[] = [
  // First, as it looks for whole lines in their first wording.
  {
    name: 'a goal among the tasks',
    plan: 'district',
    replace: [
      ['5. Tỷ lệ hộ nghèo giảm ít nhất 2,4%/năm.', ''],
      ['6. Phấn đấu có thêm', '5. Phấn đấu có thêm'],
      ['4. Kiềm chế tai nạn', '4. Phấn đấu tỷ lệ hộ nghèo giảm ít nhất 2,4%/năm; kiềm chế tai nạn'],
    ],
  },
  {
    name: 'tone marks in the old place',
    plan: 'district',
    replace: [
      ['văn hóa', 'văn hoá'],
      ['Ủy', 'Uỷ'],
      ['Kỷ', 'Kỉ'],
    ],
  },
  { name: 'millions as billions', plan: 'district', replace: [['98.600 triệu đồng', '98,6 tỷ đồng']] },
  {
    name: 'short names of bodies',
    plan: 'district',
    replace: [
      ['của Ủy ban nhân dân tỉnh Trà Sơn', 'của UBND tỉnh Trà Sơn'],
      ['2. Ủy ban nhân dân các xã', '2. UBND các xã'],
    ],
  },
  {
    name: 'short dates',
    plan: 'district',
    replace: [
      ['ngày 15 tháng 01 năm 2024', 'ngày 15/01/2024'],
      ['ngày 14 tháng 11 năm 2022', 'ngày 14/11/2022'],
    ],
  },
  {
    name: 'colons for verbs',
    plan: 'district',
    replace: [
      ['y tế đạt 96,3%', 'y tế: 96,3%'],
      ['đào tạo đạt 62%', 'đào tạo đạt: 62%'],
    ],
  },
  {
    name: 'other order',
    plan: 'district',
    replace: [
      ['3. Tỷ lệ lao động qua đào tạo đạt 62%.', '3. Tỷ lệ bao phủ bảo hiểm y tế đạt 96,3%. '],
      ['4. Tỷ lệ bao phủ bảo hiểm y tế đạt 96,3%.', '4. Tỷ lệ lao động qua đào tạo đạt 62%.'],
    ],
  },
  {
    name: 'another name of the same rate',
    plan: 'district',
    replace: [['Tỷ lệ bao phủ bảo hiểm y tế', 'Tỷ lệ bao phủ BHYT']],
  },
  {
    name: 'straight quotes and long dashes',
    plan: 'district',
    replace: [
      ['“', '"'],
      ['”', '"'],
      [' - ', ' – '],
    ],
  },
  { name: 'capitals', plan: 'district', replace: [['phát động Phong trào', 'Phát động phong trào']] },
  { name: 'a better figure', plan: 'district', replace: [['đạt 62%', 'đạt 64,5%']] },
  {
    name: 'the short issuer',
    plan: 'department',
    replace: [['của Ủy ban nhân dân tỉnh về', 'của Chủ tịch UBND tỉnh về']],
  },
  { name: 'the long date', plan: 'department', replace: [['ngày 15/01/2024', 'ngày 15 tháng 01 năm 2024']] },
  {
    name: 'the department spells out the province',
    plan: 'department',
    replace: [['của Ủy ban nhân dân tỉnh về', 'của Ủy ban nhân dân tỉnh Trà Sơn về']],
  },
  {
    name: 'bounds in other words',
    plan: 'district',
    replace: [['giảm ít nhất 2,4%', 'giảm tối thiểu 2,4%']],
  },
  { name: 'points of a fall', plan: 'district', replace: [['2,4%/năm', '2,4 điểm %/năm']] },
  {
    name: 'recipients in one line',
    plan: 'district',
    replace: [['- Các phòng, ban chuyên môn thuộc huyện;', '- Các phòng, ban, cơ quan, đơn vị huyện;']],
  },
];
