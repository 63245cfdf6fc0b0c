import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import type { PlanRecord } from '../extract/types.ts';
import { Library } from './db.ts';
import { bytes, citing, FILE, id, recordOf, saveSample } from './documents.fixture.ts';
import {
  allDocuments,
  getBytes,
  getDocument,
  getText,
  newestDocuments,
  recentDocuments,
  removeDocument,
  saveDocument,
} from './documents.ts';
import { numberKey } from './number-key.ts';
import { chooseParent, findParent, parentsAmong, summariesByNumber } from './parents.ts';

let db: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  db = new Library(`documents-${count}`);
});
afterEach(() => db.delete());

describe('numberKey', () => {
  it.each([
    ['08/CT-UBND', '8 / CT-UBND'],
    ['08/CT–UBND', '08/ct-ubnd'],
    ['12/QÐ-UBND', '12/QĐ-UBND'],
  ])('takes %s for %s', (a, b) => expect(numberKey(a)).toBe(numberKey(b)));
  it('keeps 8 and 80 apart', () => expect(numberKey('80/CT-UBND')).not.toBe(numberKey('8/CT-UBND')));
});

describe('documents', () => {
  it('keeps record, text and bytes together, and lets them go together', async () => {
    await saveSample(db, 'a', { number: '05/CT-UBND' });
    expect((await getText(db, id('a')))?.blocks).toHaveLength(1);
    expect(await getBytes(db, id('a'))).toEqual(bytes('a'));
    await removeDocument(db, id('a'));
    expect(await getDocument(db, id('a'))).toBeUndefined();
    expect(await allDocuments(db)).toEqual([]);
    expect(await getText(db, id('a'))).toBeUndefined();
    expect(await getBytes(db, id('a'))).toBeUndefined();
  });

  it('lists what the record of the last reading says', async () => {
    await saveSample(db, 'a', { title: 'đọc lần đầu' });
    await saveSample(db, 'a', { title: 'Đọc lại', issuer: 'Ủy ban nhân dân xã Hòa Bình' });
    const [summary, ...others] = await allDocuments(db);
    expect(others).toEqual([]);
    expect(summary).toMatchObject({ title: 'Đọc lại', targets: 0, confidence: 1 });
    expect(summary?.words.split(' ')).toEqual(expect.arrayContaining(['doc', 'lai', 'hoa', 'binh']));
  });

  it('finds by number however it is written', async () => {
    await saveSample(db, 'a', { number: '05/CT-UBND' });
    expect((await summariesByNumber(db, '5/CT-UBND')).map((row) => row.id)).toEqual([id('a')]);
    expect(await summariesByNumber(db, '')).toEqual([]);
  });

  it('offers the cited directive, and among namesakes the one of that date', async () => {
    await saveSample(db, 'a', {
      number: '05/CT-UBND',
      issuedOn: '2023-01-10',
      issuer: 'Ủy ban nhân dân tỉnh Trường Lâm',
    });
    await saveSample(db, 'b', {
      number: '05/CT-UBND',
      issuedOn: '2024-01-18',
      issuer: 'Ủy ban nhân dân tỉnh Trường Lâm',
    });
    await saveSample(db, 'c', {
      number: '05/CT-UBND',
      issuedOn: '2022-03-01',
      issuer: 'Ủy ban nhân dân tỉnh Hà Sơn',
    });
    const plan = await saveSample(db, 'd', {
      parent: citing('05/CT-UBND', '2024-01-18', 'Ủy ban nhân dân tỉnh'),
    });
    expect((await findParent(db, plan.id))?.id).toBe(id('b'));
  });

  it('keeps offering it when the cited date is wrong: that is for the rules to say', async () => {
    await saveSample(db, 'a', { number: '05/CT-UBND', issuedOn: '2024-01-18' });
    const plan = await saveSample(db, 'b', { parent: citing('05/CT-UBND', '2024-01-19', null) });
    expect((await findParent(db, plan.id))?.id).toBe(id('a'));
  });

  it('never takes a document for its own parent', async () => {
    const plan = await saveSample(db, 'a', {
      number: '05/CT-UBND',
      parent: citing('05/CT-UBND', null, null),
    });
    expect(await findParent(db, plan.id)).toBeUndefined();
  });

  it('puts the choice of a person first, for as long as that document is there', async () => {
    await saveSample(db, 'a', { number: '05/CT-UBND' });
    await saveSample(db, 'b', { number: '09/CT-UBND' });
    const plan = await saveSample(db, 'c', { parent: citing('05/CT-UBND', null, null) });
    await chooseParent(db, plan.id, id('b'));
    expect((await findParent(db, plan.id))?.id).toBe(id('b'));
    expect(parentsAmong(await allDocuments(db))).toEqual(new Map([[plan.id, id('b')]]));
    await removeDocument(db, id('b'));
    expect((await findParent(db, plan.id))?.id).toBe(id('a'));
    expect(parentsAmong(await allDocuments(db))).toEqual(new Map([[plan.id, id('a')]]));
  });

  it('keeps the choice and the day of adding when a document is read again', async () => {
    await saveSample(db, 'a', {});
    const plan = await saveSample(db, 'b', {});
    await chooseParent(db, plan.id, id('a'));
    const again = await saveSample(db, 'b', { title: 'đọc lại' });
    expect(again).toMatchObject({ parentId: id('a'), addedAt: plan.addedAt });
    expect(await db.documents.count()).toBe(2);
  });

  it('lists what was opened last first', async () => {
    const document = documentFromParagraphs(['x']);
    for (const [letter, day] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ] as const)
      await saveDocument(
        db,
        { id: id(letter), size: 1, origin: FILE, document, record: recordOf({}) },
        new Date(2026, 0, day),
      );
    expect((await recentDocuments(db, 2)).map((row) => row.id)).toEqual([id('b'), id('c')]);
    expect(await newestDocuments(db, 2)).toEqual((await allDocuments(db)).slice(0, 2));
  });

  it('does not hand out a row it cannot read', async () => {
    const row = await saveSample(db, 'a', {});
    await db.documents.put({
      ...row,
      record: { ...row.record, targets: undefined } as unknown as PlanRecord,
    });
    expect(await getDocument(db, id('a'))).toBeUndefined();
  });
});
