import { describe, expect, it } from 'vitest';
import { parseDates } from './dates.ts';
import { parsePeriods } from './dates-periods.ts';

const isos = (text: string) => parseDates(text).map((date) => date.iso);

describe('parseDates', () => {
  it.each([
    ['ngày 06 tháng 02 năm 2024', '2024-02-06'],
    ['ngày 7 tháng 12 năm 2014', '2014-12-07'],
    ['ngày 09/6/2025', '2025-06-09'],
    ['ngày 09-06-2025', '2025-06-09'],
    ['ngày 09.6.2025', '2025-06-09'],
    ['hết hạn 1/1/2030.', '2030-01-01'],
    ['ngày 14/03/ 2025', '2025-03-14'],
    ['ngày 05 - 8 - 2008', '2008-08-05'],
    ['ngày 14 / 3 / 2025', '2025-03-14'],
    ['ngày08/11/2011của', '2011-11-08'],
    ['ngày tháng năm 2024', '2024'],
    ['ngày …… tháng …… năm 2024', '2024'],
    ['ngày ___ tháng 4 năm 2026', '2026-04'],
    ['ngày 15 tháng năm 2021', '2021'],
    ['ngày ... tháng ... năm ...', null],
    ['tháng 9/2025', '2025-09'],
    ['tháng 9 năm 2025', '2025-09'],
    ['đến năm 2030', '2030'],
    ['ngày 30 tháng 11 hằng năm', null],
    ['ngày 15/12 hằng năm', null],
    ['quý II/2024', null],
  ])('%s → %s', (text, iso) => expect(isos(text)[0]).toBe(iso));

  it('keeps offsets on the very words', () => {
    const text = 'Nghị quyết ngày 05 tháng 12 năm 2023 và Chỉ thị 06/02/2024.';
    expect(parseDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ngày 05 tháng 12 năm 2023',
      '06/02/2024',
    ]);
  });

  it('tells a blank from a missing date', () => {
    expect(parseDates('ngày tháng năm 2024')[0]).toMatchObject({ blank: true, day: null, year: 2024 });
    expect(parseDates('ngày 02 tháng 3 năm 2024')[0]).toMatchObject({ blank: false });
    expect(parseDates('trong năm tới')).toEqual([]);
  });

  it('reads quarters and days without a year', () => {
    expect(parseDates('trong quý III năm 2025')[0]).toMatchObject({ quarter: 3, year: 2025 });
    expect(parseDates('trước ngày 30/11')[0]).toMatchObject({ day: 30, month: 11, year: null });
  });

  it('marks a day no calendar has and rejects what is no date', () => {
    expect(parseDates('ngày 31/02/2024')[0]).toMatchObject({ valid: false, iso: '2024-02-31' });
    expect(parseDates('ngày 29/02/2024')[0]?.valid).toBe(true);
    expect(parseDates('ngày 45/13/2024')).toEqual([]);
    expect(isos('số 73/2023/NĐ-CP')).toEqual([]);
    expect(isos('1.700.000 lượt; 2021-2025')).toEqual([]);
  });
});

describe('parsePeriods', () => {
  it.each([
    ['giai đoạn 2021 - 2025', '2021', '2025', 'giai đoạn'],
    ['Giai đoạn 2026–2030', '2026', '2030', 'giai đoạn'],
    ['nhiệm kỳ 2020-2025', '2020', '2025', 'nhiệm kỳ'],
    ['thời kỳ 2021-2030, tầm nhìn 2050', '2021', '2030', 'thời kỳ'],
    ['năm học 2024 - 2025', '2024', '2025', 'năm học'],
    ['5 năm (2021-2025)', '2021', '2025', null],
    ['từ năm 2022 đến năm 2024', '2022', '2024', null],
  ])('%s', (text, from, to, cue) => expect(parsePeriods(text)[0]).toMatchObject({ from, to, cue }));

  it.each(['2025-2021', 'đến năm 2030', '73/2023/NĐ-CP', 'ngày 01/01/2024-05/02/2024'])(
    'finds none in %s',
    (text) => expect(parsePeriods(text)).toEqual([]),
  );
});
