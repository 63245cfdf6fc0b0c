import { expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import type { OwnLexicon } from '../lexicon/own.ts';
import { withOwnNames } from './own-names.ts';

const document = documentFromParagraphs([
  'KẾ HOẠCH',
  'Chỉ tiêu năm 2031',
  '- Tỷ lệ thôn có tủ sách ven đường đạt 40%.',
  '- Tỷ lệ hộ nghèo giảm còn 2,5%.',
]);
const own: OwnLexicon = {
  indicators: [
    {
      key: 'own:tu-sach',
      name: 'Thôn có tủ sách ven đường',
      synonyms: [],
      unit: '%',
      direction: 'higher_better',
    },
  ],
  units: [],
};

it('gives what extraction with the lexicon gives, and nothing without one', () => {
  const record = extract(document);
  const late = withOwnNames(record, own);
  expect(late).toEqual(extract(document, { own }));
  expect(late.targets.map(({ indicatorKey }) => indicatorKey)).toEqual(['own:tu-sach', 'poverty_rate']);
  expect(withOwnNames(record, { indicators: [], units: [] })).toBe(record);
});
