import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Library } from './db.ts';
import { id, saveSample } from './documents.fixture.ts';
import { removeDocument } from './documents.ts';
import { addTag, allLabels, removeTag, tieDraft } from './labels.ts';

let db: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  db = new Library(`labels-${count}`);
});
afterEach(() => db.delete());

const tagsOf = async (letter: string) => (await allLabels(db)).get(id(letter))?.tags ?? [];
const draftOf = async (letter: string) => (await allLabels(db)).get(id(letter))?.draftOf ?? null;

it('puts tags on many documents at once, each once, in the order of the alphabet', async () => {
  await addTag(db, [id('a'), id('b')], '  Thi   đua ');
  await addTag(db, [id('a')], 'Thi đua');
  await addTag(db, [id('a')], 'Đợt 1');
  await addTag(db, [id('a')], '   ');
  expect(await tagsOf('a')).toEqual(['Đợt 1', 'Thi đua']);
  expect(await tagsOf('b')).toEqual(['Thi đua']);
});

it('keeps no row for a document without anything', async () => {
  await addTag(db, [id('a')], 'Thi đua');
  await removeTag(db, [id('a'), id('b')], 'Thi đua');
  expect(await db.labels.count()).toBe(0);
});

it('ties drafts to what was issued, never in a row and never in a circle', async () => {
  await tieDraft(db, id('a'), id('b'));
  await tieDraft(db, id('b'), id('c'));
  expect([await draftOf('a'), await draftOf('b')]).toEqual([id('c'), id('c')]);
  await tieDraft(db, id('d'), id('a'));
  expect(await draftOf('d')).toBe(id('c'));
  await tieDraft(db, id('c'), id('a'));
  expect([await draftOf('c'), await draftOf('a'), await draftOf('b'), await draftOf('d')]).toEqual([
    id('a'),
    null,
    id('a'),
    id('a'),
  ]);
  await tieDraft(db, id('c'), null);
  expect(await draftOf('c')).toBeNull();
});

it('goes with its document', async () => {
  await saveSample(db, 'a', {});
  await addTag(db, [id('a')], 'Thi đua');
  await tieDraft(db, id('b'), id('a'));
  await removeDocument(db, id('a'));
  expect(await db.labels.count()).toBe(0);
});
