import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import { keepAlias } from './corrections.ts';
import { Library } from './db.ts';
import { saveDocument } from './documents.ts';
import { goalsByIndicator } from './goals.ts';
import { FILE, id } from './sample-documents.ts';

it('gathers the goals of every document by indicator, as people have left them', async () => {
  const db = new Library('goals');
  for (const [letter, rate] of [
    ['a', '2,5'],
    ['b', '3,5'],
    ['c', '4,5'],
  ] as const) {
    const document = documentFromParagraphs([
      'ỦY BAN NHÂN DÂN XÃ BẾN TRÀM',
      'KẾ HOẠCH',
      'Chỉ tiêu năm 2031',
      `- Tỷ lệ hộ nghèo giảm còn ${rate}%.`,
      '- Tỷ lệ thôn có tủ sách ven đường đạt 40%.',
    ]);
    await saveDocument(db, { id: id(letter), size: 1, origin: FILE, document, record: extract(document) });
  }
  const goals = await goalsByIndicator(db, new Set([id('c')]));
  expect([...goals.keys()]).toEqual(['poverty_rate', 'name:tỉ lệ thôn có tủ sách ven đường']);
  expect(goals.get('poverty_rate')?.map(({ documentId, target }) => [documentId, target.value])).toEqual([
    [id('a'), 2.5],
    [id('b'), 3.5],
  ]);
  await keepAlias(db, { name: 'Tỷ lệ thôn có tủ sách ven đường', key: 'cultural_villages' });
  expect([...(await goalsByIndicator(db, new Set())).keys()]).toEqual(['poverty_rate', 'cultural_villages']);
  await db.delete();
});
