import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import { addressKey } from '../portal/address.ts';
import { Library } from './db.ts';
import { bytes, id, job, LINK, recordOf } from './documents.fixture.ts';
import { removeDocument, saveDocument } from './documents.ts';
import { addJob, failJob, receiveBytes } from './jobs.ts';
import { offerStates } from './offers.ts';

const ADDRESS = 'https://tinh.example/a.pdf';
const key = addressKey(ADDRESS);
let db: Library;
let count = 0;

beforeEach(() => {
  count += 1;
  db = new Library(`offers-${count}`);
});

const save = (letter: string) =>
  saveDocument(db, {
    id: id(letter),
    size: 1,
    origin: LINK,
    document: documentFromParagraphs(['Kế hoạch']),
    record: recordOf({}),
  });

describe('offerStates', () => {
  it('says nothing of what was never asked for', async () =>
    expect((await offerStates(db, [key])).size).toBe(0));

  it('knows a document by its address, whatever time stamp the page adds', async () => {
    await save('a');
    const states = await offerStates(db, [addressKey(`${ADDRESS}?t=77`), addressKey(`${ADDRESS}?id=2`)]);
    expect([...states]).toEqual([[key, { kind: 'known', id: id('a') }]]);
    await removeDocument(db, id('a'));
    expect((await offerStates(db, [key])).size).toBe(0);
  });

  it('knows the same bytes from another address, once they were fetched', async () => {
    await save('a');
    const other = { ...LINK, url: 'https://tinh.example/khac.pdf' };
    const jobId = await addJob(db, job('khac.pdf', 1, other));
    const otherKey = addressKey(other.url);
    expect((await offerStates(db, [otherKey])).get(otherKey)).toEqual({ kind: 'under-way' });
    await receiveBytes(db, jobId, { sha256: id('a'), bytes: bytes('a'), name: 'khac.pdf' });
    expect((await offerStates(db, [otherKey])).get(otherKey)).toEqual({ kind: 'known', id: id('a') });
  });

  it('tells why one could not be read, until it is tried again', async () => {
    const failure = { code: 'not-found', details: {} } as const;
    await failJob(db, await addJob(db, job('a.pdf', 1, LINK)), failure);
    expect((await offerStates(db, [key])).get(key)).toEqual({ kind: 'failed', failure });
    await addJob(db, job('a.pdf', 1, LINK));
    expect((await offerStates(db, [key])).get(key)).toEqual({ kind: 'under-way' });
  });
});
