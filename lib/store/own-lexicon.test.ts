import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importCorrections } from '../corrections/exchange.ts';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import type { OwnIndicator } from '../lexicon/indicators/types.ts';
import { correctionState, getCorrected, getCorrectedRow, keepAlias, takeCorrections } from './corrections.ts';
import { Library } from './db.ts';
import { FILE, id } from './documents.fixture.ts';
import { saveDocument } from './documents.ts';
import { dropOwnIndicator, keepOwnIndicator, keepOwnUnit, ownKey, ownLexicon } from './own-lexicon.ts';

const indicator: OwnIndicator = {
  key: ownKey('Thôn có tủ sách ven đường'),
  name: 'Thôn có tủ sách ven đường',
  synonyms: [],
  unit: '%',
  direction: 'higher_better',
};
let db: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  db = new Library(`own-${count}`);
});
afterEach(() => db.delete());

it('makes one key of two spellings of a name', () => {
  expect(indicator.key).toBe('own:thôn-có-tủ-sách-ven-đường');
  expect(ownKey('THÔN có  tủ sách ven đường.')).toBe(indicator.key);
});

it('acts on stored documents at once, and not any more when it is dropped', async () => {
  const document = documentFromParagraphs([
    'KẾ HOẠCH',
    'Chỉ tiêu năm 2031',
    '- Tỷ lệ thôn có tủ sách ven đường đạt 40%.',
  ]);
  const record = extract(document);
  await saveDocument(db, { id: id('a'), size: 1, origin: FILE, document, record });
  const keys = async () => [
    (await getCorrected(db, id('a')))?.row.record.targets[0]?.indicatorKey,
    (await getCorrectedRow(db, id('a')))?.record.targets[0]?.indicatorKey,
  ];
  const before = await correctionState(db);
  await keepOwnIndicator(db, indicator);
  expect(await keys()).toEqual([indicator.key, indicator.key]);
  expect(await correctionState(db)).not.toBe(before);
  await keepAlias(db, { name: 'Tủ sách thôn', key: indicator.key });
  await dropOwnIndicator(db, indicator.key);
  expect(await keys()).toEqual([null, null]);
  expect(await db.aliases.count()).toBe(0);
});

it('comes with a file of corrections, and leaves out rows it cannot read', async () => {
  const file = importCorrections(
    JSON.stringify({
      format: 'doi-chieu/corrections@1',
      corrections: [],
      aliases: [],
      indicators: [indicator],
      units: [{ name: 'sào', aliases: [], equals: null }],
    }),
  );
  if (!file) throw new Error('refused');
  await takeCorrections(db, file);
  await keepOwnUnit(db, { name: '', aliases: [], equals: null });
  expect(await ownLexicon(db)).toEqual({
    indicators: [indicator],
    units: [{ name: 'sào', aliases: [], equals: null }],
  });
});
