import { describe, expect, it } from 'vitest';
import { themeDifference } from './theme.ts';

const theme = (place: string, year = '2024'): string =>
  `Kỷ cương - Sáng tạo - Tăng tốc - Quyết tâm hoàn thành nhiệm vụ phát triển kinh tế - xã hội ${place} năm ${year}`;
const NONE = { dropped: [], added: [] };

describe('themeDifference', () => {
  it.each([
    ['another place', theme('huyện Mộc Lâm')],
    ['another year', theme('tỉnh Trà Sơn', '2025')],
    [
      'long dashes and old tone marks',
      theme('tỉnh Trà Sơn').replaceAll(' - ', ' – ').replace('hoàn', 'hoàn'),
    ],
    ['capitals', theme('tỉnh Trà Sơn').toUpperCase()],
  ])('takes out %s', (_, child) =>
    expect(themeDifference(theme('tỉnh Trà Sơn'), child, ['Trà Sơn'])).toEqual(NONE),
  );

  it('takes out a sector that it is told', () =>
    expect(
      themeDifference(theme('tỉnh Trà Sơn'), theme('ngành Giao thông vận tải'), ['giao thông vận tải']),
    ).toEqual(NONE));

  it('names what was dropped', () =>
    expect(themeDifference(theme('tỉnh Trà Sơn'), theme('huyện Mộc Lâm').replace('Sáng tạo - ', ''))).toEqual(
      {
        dropped: ['sáng', 'tạo'],
        added: [],
      },
    ));

  it('names what was put in its place', () =>
    expect(
      themeDifference(theme('tỉnh Trà Sơn'), theme('huyện Mộc Lâm').replace('Tăng tốc', 'Bứt phá')),
    ).toEqual({
      dropped: ['tăng', 'tốc'],
      added: ['bứt', 'phá'],
    }));
});
