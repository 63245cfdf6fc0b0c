import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from './db.ts';
import { bytes, id, job, LINK, saveSample } from './documents.fixture.ts';
import { getBytes } from './documents.ts';
import {
  addJob,
  awaitPermission,
  clearFinishedImports,
  dismissJob,
  failAbandoned,
  failJob,
  finishJob,
  finishKnown,
  getJob,
  jobsOfTab,
  MAX_ATTEMPTS,
  pauseImport,
  receiveBytes,
  resumeImport,
  setProgress,
  stalledFetches,
  takeJob,
  unpackJob,
} from './jobs.ts';
import { getRecognised, keepRecognised } from './recognised.ts';

let db: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  db = new Library(`jobs-${count}`);
});
afterEach(() => db.delete());

describe('what OCR has seen', () => {
  const words = [
    { text: 'KẾ', confidence: 0.9, box: { x: 1, y: 2, width: 3, height: 4 }, baseline: 6, line: 0, block: 0 },
  ];

  it('is kept by picture and pass', async () => {
    await keepRecognised(db, { bytesId: id('a'), picture: 'p', mode: 'layout', words });
    expect(await getRecognised(db, id('a'), 'p', 'layout')).toEqual(words);
    expect(await getRecognised(db, id('a'), 'p', 'sparse')).toBeUndefined();
    expect(await getRecognised(db, id('b'), 'p', 'layout')).toBeUndefined();
  });

  it('goes with the job that fails or is stopped', async () => {
    for (const [letter, end] of [
      ['a', (key: number) => failJob(db, key, { code: 'timeout', details: {} })],
      ['b', (key: number) => dismissJob(db, key)],
    ] as const) {
      const key = await addJob(db, job('quet.pdf'));
      await receiveBytes(db, key, { sha256: id(letter), bytes: bytes('x'), name: 'quet.pdf' });
      await keepRecognised(db, { bytesId: id(letter), picture: 'p', mode: 'layout', words });
      await end(key);
      expect(await db.recognised.count()).toBe(0);
    }
  });
});

describe('an import', () => {
  const file = async (letter: string, tabId: number | null = null) => {
    const key = await addJob(db, { ...job(letter), tabId });
    await receiveBytes(db, key, { sha256: id(letter), bytes: bytes(letter), name: letter });
    return key;
  };
  const states = async () => (await db.jobs.toArray()).map(({ state }) => state);

  it('stops and goes on, with what is added meanwhile; a tab does not wait for it', async () => {
    const first = await file('a');
    await takeJob(db);
    await file('b');
    await pauseImport(db);
    await file('c');
    await file('d', 7);
    expect(await states()).toEqual(['paused', 'paused', 'paused', 'queued']);
    expect((await takeJob(db))?.name).toBe('d');
    await resumeImport(db);
    expect(await states()).toEqual(['queued', 'queued', 'queued', 'reading']);
    expect((await getJob(db, first))?.attempts).toBe(0);
  });

  it('stops before the first file has arrived, and takes its bytes all the same', async () => {
    const key = await addJob(db, { ...job('a'), tabId: null });
    await pauseImport(db);
    await receiveBytes(db, key, { sha256: id('a'), bytes: bytes('a'), name: 'a' });
    expect(await getJob(db, key)).toMatchObject({ state: 'paused', bytesId: id('a') });
    await addJob(db, { ...job('b'), tabId: null });
    await pauseImport(db);
    await resumeImport(db);
    expect(await states()).toEqual(['queued', 'fetching']);
  });

  it('takes the documents of an archive, and knows those it has', async () => {
    await saveSample(db, 'c', {});
    const archive = await file('z');
    await unpackJob(
      db,
      archive,
      [
        { name: 'k.docx', sha256: id('c'), bytes: bytes('k') },
        { name: 'n.pdf', sha256: id('a'), bytes: bytes('n') },
      ],
      3,
    );
    expect(await getJob(db, archive)).toMatchObject({
      state: 'done',
      documentId: null,
      unpacked: { documents: 2, passedOver: 3 },
    });
    expect(await getBytes(db, id('z'))).toBeUndefined();
    expect((await db.jobs.toArray()).slice(1)).toMatchObject([
      { name: 'k.docx', state: 'done', known: true },
      { name: 'n.pdf', state: 'queued', bytesId: id('a') },
    ]);
  });

  it('reads one file of two that are alike', async () => {
    await file('a');
    const twin = await addJob(db, { ...job('copy'), tabId: null });
    await receiveBytes(db, twin, { sha256: id('a'), bytes: bytes('a'), name: 'copy' });
    const row = await getJob(db, twin);
    if (!row) throw new Error('no job');
    expect(await finishKnown(db, row)).toBe(false);
    await saveSample(db, 'a', {});
    expect(await finishKnown(db, row)).toBe(true);
    expect(await getJob(db, twin)).toMatchObject({ state: 'done', known: true, documentId: id('a') });
  });

  it('says which files were left behind when their page was closed', async () => {
    const lost = await addJob(db, { ...job('lost'), tabId: null });
    const put = await addJob(db, { ...job('put off'), tabId: null });
    await pauseImport(db);
    const link = await addJob(db, job('link', 1, LINK));
    await failAbandoned(db);
    expect((await getJob(db, put))?.state).toBe('failed');
    expect(await getJob(db, lost)).toMatchObject({ state: 'failed', failure: { code: 'left-behind' } });
    expect((await getJob(db, link))?.state).toBe('fetching');
  });

  it('begins with an empty list, but for failures, when nothing is under way', async () => {
    const done = await file('a');
    await finishJob(db, done, id('a'));
    const failed = await file('b');
    await failJob(db, failed, { code: 'encrypted', details: {} });
    await file('c');
    await clearFinishedImports(db);
    expect(await states()).toEqual(['done', 'failed', 'queued']);
    await dismissJob(db, 3);
    await clearFinishedImports(db);
    expect(await states()).toEqual(['failed']);
  });
});

describe('jobs', () => {
  it('goes from fetching to done', async () => {
    const key = await addJob(db, job('a.pdf'));
    expect((await getJob(db, key))?.state).toBe('fetching');
    await receiveBytes(db, key, { sha256: id('a'), bytes: bytes('x'), name: 'b.pdf' });
    expect(await getJob(db, key)).toMatchObject({ state: 'queued', name: 'b.pdf', bytesId: id('a') });
    expect(await takeJob(db)).toMatchObject({ id: key, state: 'reading', attempts: 1 });
    await setProgress(db, key, { stage: 'text', done: 3, total: 9 });
    await finishJob(db, key, id('a'));
    await setProgress(db, key, { stage: 'text', done: 4, total: 9 });
    expect(await getJob(db, key)).toMatchObject({ state: 'done', documentId: id('a'), progress: null });
    expect(await takeJob(db)).toBeUndefined();
  });

  it('recognises bytes that the library has', async () => {
    await saveSample(db, 'a', {});
    const key = await addJob(db, job('again.pdf'));
    await receiveBytes(db, key, { sha256: id('a'), bytes: bytes('a'), name: 'again.pdf' });
    expect(await getJob(db, key)).toMatchObject({ state: 'done', documentId: id('a'), known: true });
    expect(await db.bytes.count()).toBe(1);
  });

  it('takes up a job that was left in the middle, and counts', async () => {
    const key = await addJob(db, job('a.pdf'));
    await receiveBytes(db, key, { sha256: id('a'), bytes: bytes('x'), name: 'a.pdf' });
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1)
      expect((await takeJob(db))?.attempts).toBe(attempt);
  });

  it('takes the newest first', async () => {
    for (const letter of ['a', 'b']) {
      const key = await addJob(db, job(letter));
      await receiveBytes(db, key, { sha256: id(letter), bytes: bytes(letter), name: letter });
    }
    expect((await takeJob(db))?.name).toBe('b');
  });

  it('reads an import in its order, after what a tab has asked for', async () => {
    for (const [letter, tabId] of [
      ['a', null],
      ['b', null],
      ['c', 1],
    ] as const) {
      const key = await addJob(db, { ...job(letter), tabId });
      await receiveBytes(db, key, { sha256: id(letter), bytes: bytes(letter), name: letter });
    }
    expect((await takeJob(db))?.name).toBe('c');
    await finishJob(db, 3, id('c'));
    expect((await takeJob(db))?.name).toBe('a');
  });

  it('leaves nothing behind when it fails', async () => {
    const key = await addJob(db, job('a.pdf'));
    await receiveBytes(db, key, { sha256: id('a'), bytes: bytes('x'), name: 'a.pdf' });
    await failJob(db, key, { code: 'encrypted', details: {} });
    expect(await db.bytes.count()).toBe(0);
    expect(await getJob(db, key)).toMatchObject({
      state: 'failed',
      failure: { code: 'encrypted' },
      bytesId: null,
    });
  });

  it('keeps the bytes of a document in the library when a second reading fails', async () => {
    const key = await addJob(db, job('a.pdf'));
    await receiveBytes(db, key, { sha256: id('a'), bytes: bytes('a'), name: 'a.pdf' });
    await saveSample(db, 'a', {});
    await failJob(db, key, { code: 'timeout', details: {} });
    expect(await getBytes(db, id('a'))).toEqual(bytes('a'));
  });

  it('leaves nothing behind when it is stopped, and takes no bytes after that', async () => {
    const key = await addJob(db, job('a.pdf'));
    await receiveBytes(db, key, { sha256: id('a'), bytes: bytes('x'), name: 'a.pdf' });
    await dismissJob(db, key);
    expect(await db.jobs.count()).toBe(0);
    expect(await db.bytes.count()).toBe(0);
    await receiveBytes(db, key, { sha256: id('a'), bytes: bytes('x'), name: 'a.pdf' });
    expect(await db.bytes.count()).toBe(0);
  });

  it('tells the jobs of a tab, newest first', async () => {
    await addJob(db, job('a', 1));
    await addJob(db, job('b', 2));
    await addJob(db, job('c', 1));
    expect((await jobsOfTab(db, 1)).map(({ name }) => name)).toEqual(['c', 'a']);
  });

  it('finds fetches that fell silent, and only those that can be begun again', async () => {
    const now = Date.now();
    const link = await addJob(db, job('a.pdf', 1, LINK), now - 60_000);
    await addJob(db, job('file.pdf'), now - 60_000);
    await addJob(db, job('fresh.pdf', 1, LINK), now);
    expect((await stalledFetches(db, 15_000, now)).map((row) => row.id)).toEqual([link]);
  });

  it('sweeps what ended long ago, never what is under way', async () => {
    const old = Date.now() - 48 * 60 * 60 * 1000;
    const failed = await addJob(db, job('failed'), old);
    await db.jobs.update(failed, { state: 'failed' });
    const waiting = await addJob(db, job('waiting'), old);
    await db.jobs.update(waiting, { state: 'queued' });
    await addJob(db, job('new'));
    expect((await db.jobs.toArray()).map(({ name }) => name)).toEqual(['waiting', 'new']);
  });

  it('waits for a permission', async () => {
    const key = await addJob(db, job('a.pdf', 1, LINK));
    await awaitPermission(db, key);
    expect((await getJob(db, key))?.state).toBe('needs-permission');
    expect(await takeJob(db)).toBeUndefined();
  });
});
