import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from './db.ts';
import { citing, id, saveSample } from './documents.fixture.ts';
import { allDocuments, getDocument, saveDocument } from './documents.ts';
import {
  allParentsAmong,
  chooseParent,
  findParent,
  linkParent,
  sayComplete,
  unlinkParent,
} from './parents.ts';

let db: Library;
let count = 0;
beforeEach(async () => {
  count += 1;
  db = new Library(`parents-${count}`);
  await saveSample(db, 'a', { number: '05/CT-UBND' });
  await saveSample(db, 'b', { number: '07/KH-UBND' });
  await saveSample(db, 'c', { number: '90/CTr-UBND' });
  await saveSample(db, 'd', { number: '41/KH-UBND', parent: citing('05/CT-UBND', null, null) });
});
afterEach(() => db.delete());

const parents = async () => allParentsAmong(await allDocuments(db)).get(id('d')) ?? [];
const main = async () => (await findParent(db, id('d')))?.id;

describe('several directives of one plan', () => {
  it('stand behind the cited one in the order of linking', async () => {
    await linkParent(db, id('d'), id('c'));
    await linkParent(db, id('d'), id('b'));
    await linkParent(db, id('d'), id('c'));
    expect(await parents()).toEqual([id('a'), id('b'), id('c')]);
    expect(await main()).toBe(id('a'));
  });

  it('leave one by one, the next taking the place of the first', async () => {
    await linkParent(db, id('d'), id('b'));
    await unlinkParent(db, id('d'), id('a'));
    expect([await main(), await parents()]).toEqual([id('b'), [id('b')]]);
    await unlinkParent(db, id('d'), id('b'));
    expect([await main(), await parents()]).toEqual([undefined, []]);
  });

  it('bring the cited one back when it is linked again or the citation is to decide', async () => {
    await unlinkParent(db, id('d'), id('a'));
    await linkParent(db, id('d'), id('a'));
    expect(await main()).toBe(id('a'));
    await unlinkParent(db, id('d'), id('a'));
    await chooseParent(db, id('d'), null);
    expect(await main()).toBe(id('a'));
  });

  it('are kept when the file is read again', async () => {
    await linkParent(db, id('d'), id('b'));
    const row = await getDocument(db, id('d'));
    const text = await db.texts.get(id('d'));
    if (!row || !text) throw new Error('the sample is not there');
    await saveDocument(db, { ...row, document: text.document });
    expect(await parents()).toEqual([id('a'), id('b')]);
  });

  it('do not hold what is no longer in the library', async () => {
    await linkParent(db, id('d'), id('b'));
    await db.summaries.delete(id('b'));
    expect(await parents()).toEqual([id('a')]);
  });
});

it('keeps how many plans a directive had when they were said to be all', async () => {
  await sayComplete(db, id('a'), 12);
  expect((await db.summaries.get(id('a')))?.completeWith).toBe(12);
  expect((await getDocument(db, id('a')))?.completeWith).toBe(12);
});
