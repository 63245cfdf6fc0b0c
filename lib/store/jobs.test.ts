import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from './db.ts';
import { getBytes } from './documents.ts';
import {
  addJob,
  awaitPermission,
  dismissJob,
  failJob,
  finishJob,
  getJob,
  jobsOfTab,
  MAX_ATTEMPTS,
  receiveBytes,
  setProgress,
  stalledFetches,
  takeJob,
} from './jobs.ts';
import { getRecognised, keepRecognised } from './recognised.ts';
import { bytes, id, job, LINK, saveSample } from './sample-documents.ts';

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
