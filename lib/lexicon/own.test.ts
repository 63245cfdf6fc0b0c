import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import { indicatorOf } from './indicators/indicators.ts';
import { indicatorKeyOf } from './indicators/match.ts';
import { NO_OWN, type OwnLexicon, withOwnLexicon } from './own.ts';
import { describeUnit, toBase } from './units/units.ts';

const own: OwnLexicon = {
  indicators: [
    {
      key: 'own:ao-ca',
      name: 'Tỷ lệ hộ có ao cá Bác Hồ',
      synonyms: ['ao cá Bác Hồ'],
      unit: '%',
      direction: 'higher_better',
    },
  ],
  units: [
    { name: 'sào Bắc Bộ', aliases: ['sào BB'], equals: { factor: 360, unit: 'm²' } },
    { name: 'guồng nước', aliases: [], equals: null },
  ],
};
const PLAN = documentFromParagraphs([
  'KẾ HOẠCH',
  'Chỉ tiêu năm 2031',
  '- Tỷ lệ hộ có ao cá Bác Hồ đạt 45%.',
  '- Phấn đấu hết năm 2031 có từ 12 guồng nước trở lên.',
]);
const targetsOf = (lexicon: OwnLexicon) =>
  extract(PLAN, { own: lexicon }).targets.map(({ indicatorKey, value, unit }) => [indicatorKey, value, unit]);

describe('own lexicon', () => {
  it('reaches the extraction, and leaves it as it was', () => {
    const plain = targetsOf(NO_OWN);
    expect(targetsOf(own)).toEqual([
      ['own:ao-ca', 45, '%'],
      [null, 12, 'guồng nước'],
    ]);
    expect(targetsOf(NO_OWN)).toEqual(plain);
    expect(plain).not.toContainEqual(['own:ao-ca', 45, '%']);
  });

  it('converts a unit that is so much of a known one', () => {
    withOwnLexicon(own, () => {
      expect(toBase(10, 'sào BB')).toBe(toBase(3600, 'm²'));
      expect(describeUnit('guồng nước')).toMatchObject({ dimension: 'count', head: 'guồng nước' });
    });
    expect(describeUnit('guồng nước')).toBeNull();
  });

  it('says how goals of an own indicator are compared', () => {
    expect(indicatorOf('own:ao-ca')).toBeNull();
    withOwnLexicon(own, () =>
      expect(indicatorOf('own:ao-ca')).toMatchObject({ dimension: 'share', comparison: 'RATE_FLOOR' }),
    );
  });

  it('goes before a known name that is as long, not before a longer one', () => {
    const cover = { ...own.indicators[0], key: 'own:bao-phu', name: 'Tỷ lệ bao phủ', synonyms: [] };
    const lexicon = { ...own, indicators: [cover] } as OwnLexicon;
    const keyOf = (name: string) =>
      withOwnLexicon(lexicon, () => indicatorKeyOf(name, { change: 'level', unit: '%' }));
    expect(keyOf('Tỷ lệ bao phủ')).toBe('own:bao-phu');
    expect(keyOf('Tỷ lệ bao phủ bảo hiểm y tế')).not.toBe('own:bao-phu');
  });

  it('is over when the work fails', () => {
    expect(() =>
      withOwnLexicon(own, () => {
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(describeUnit('guồng nước')).toBeNull();
  });
});
