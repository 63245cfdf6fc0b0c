import { expect, it } from 'vitest';
import { isPeriodic, lastDay } from './deadline.ts';

it.each([
  ['2024-11-30', '2024-11-30'],
  ['2024-02', '2024-02-29'],
  ['2023', '2023-12-31'],
  ['trước ngày 15/12/2024', '2024-12-15'],
  ['hoàn thành trong tháng 9 năm 2024', '2024-09-30'],
  ['theo quy định', null],
  [null, null],
])('%s ends on %s', (deadline, day) => expect(lastDay(deadline)).toBe(day));

it('knows what comes back', () => {
  expect(isPeriodic('định kỳ hằng quý')).toBe(true);
  expect(isPeriodic('trước ngày 25 tháng cuối quý')).toBe(true);
  expect(isPeriodic('2024-11-30')).toBe(false);
});
