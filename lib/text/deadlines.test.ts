import { describe, expect, it } from 'vitest';
import { findDeadline } from './deadlines.ts';

describe('findDeadline', () => {
  it.each([
    ['gửi báo cáo trước ngày 15/12/2024', '2024-12-15'],
    ['hoàn thành trước ngày 15 tháng 3 năm 2024', '2024-03-15'],
    ['chậm nhất ngày 30/6/2025 phải xong', '2025-06-30'],
    ['báo cáo kết quả trước ngày 20/11', '2024-11-20'],
    ['hoàn thành trong tháng 9/2025', '2025-09'],
    ['hoàn thành trong quý II/2024', 'hoàn thành trong quý II/2024'],
    ['xong trong năm 2026', '2026'],
    ['báo cáo trước ngày 18 hằng tháng', 'trước ngày 18 hằng tháng'],
    ['trước ngày 15 tháng 12 hằng năm gửi báo cáo', 'trước ngày 15 tháng 12 hằng năm'],
    ['Định kỳ hằng năm (trước ngày 15 tháng 12) báo cáo', 'Định kỳ hằng năm'],
    ['định kỳ 6 tháng, 01 năm báo cáo kết quả', 'định kỳ 6 tháng, 01 năm'],
    ['gửi kế hoạch trong thời hạn 10 ngày kể từ ngày ký, ban hành', 'trong thời hạn 10 ngày kể từ ngày ký'],
    ['Thường xuyên kiểm tra các điểm đổ rác', 'Thường xuyên'],
  ])('%s → %s', (text, value) => expect(findDeadline(text, 2024)?.value).toBe(value));

  it.each([
    'quy hoạch thời kỳ 2021-2030, tầm nhìn đến năm 2050',
    'theo Quyết định số 12/QĐ-UBND ngày 15/12/2023 của Ủy ban nhân dân tỉnh',
    'bố trí dự toán chi ngân sách hằng năm',
    'tổ chức Tết trồng cây',
    'kỷ niệm ngày 02/9',
  ])('none in "%s"', (text) => expect(findDeadline(text, 2024)).toBeNull());

  it('leaves a day without a year as written when the plan has no year', () =>
    expect(findDeadline('báo cáo trước ngày 20/11', null)?.value).toBe('trước ngày 20/11'));

  it('gives the place of the words', () => {
    const text = 'Sở Nội vụ báo cáo trước ngày 15/12/2024.';
    const found = findDeadline(text, null);
    expect(found && text.slice(found.start, found.end)).toBe('trước ngày 15/12/2024');
  });
});
