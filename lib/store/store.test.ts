import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import type { Citation, PlanRecord } from '../extract/types.ts';
import { Library } from './db.ts';
import {
  chooseParent,
  documentsByNumber,
  findParent,
  getBytes,
  getDocument,
  getText,
  recentDocuments,
  removeDocument,
  saveDocument,
} from './documents.ts';
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
import { numberKey } from './number-key.ts';
import { getRecognised, keepRecognised } from './recognised.ts';
import type { DocumentId, DocumentRow, NewJob, Origin } from './rows.ts';

const FILE: Origin = { kind: 'file', url: null, pageUrl: null };
const LINK: Origin = { kind: 'link', url: 'https://tinh.example/a.pdf', pageUrl: 'https://tinh.example/' };
const job = (name: string, tabId = 1, origin = FILE): NewJob => ({ origin, tabId, name });
const id = (letter: string): DocumentId => letter.repeat(64);
const bytes = (text: string) => new TextEncoder().encode(text);

function recordOf(metadata: Partial<PlanRecord['metadata']>): PlanRecord {
  return {
    source: {
      name: 'a.docx',
      sha256: '',
      mediaType: '',
      pages: null,
      method: 'docx',
      warnings: [],
    },
    metadata: {
      documentType: null,
      title: null,
      number: null,
      symbol: null,
      issuedOn: null,
      place: null,
      issuer: null,
      issuerLevel: null,
      signer: null,
      recipients: [],
      period: null,
      parent: null,
      anchors: {},
      header: { numberLine: false, dateLine: false, signatureBlock: false },
      secrecy: null,
      ...metadata,
    },
    theme: null,
    targets: [],
    assignments: [],
    citations: [],
    movements: [],
    outline: [],
    quality: { repairedShare: 0, encodings: [], pages: [] },
  };
}

const citing = (number: string, issuedOn: string | null, issuer: string | null): Citation => ({
  type: 'CT',
  number,
  issuedOn,
  issuer,
  role: 'parent',
  anchor: { block: 0, start: 0, end: 1, page: null, section: '', quote: 'x' },
  mentions: [],
});

let db: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  db = new Library(`test-${count}`);
});
afterEach(() => db.delete());

async function save(letter: string, metadata: Partial<PlanRecord['metadata']>): Promise<DocumentRow> {
  const document = documentFromParagraphs(['Kế hoạch']);
  await db.bytes.put({ id: id(letter), bytes: bytes(letter) });
  await saveDocument(db, { id: id(letter), size: 1, origin: FILE, document, record: recordOf(metadata) });
  const row = await getDocument(db, id(letter));
  if (!row) throw new Error('not saved');
  return row;
}

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
    await save('a', { number: '05/CT-UBND' });
    expect((await getText(db, id('a')))?.blocks).toHaveLength(1);
    expect(await getBytes(db, id('a'))).toEqual(bytes('a'));
    await removeDocument(db, id('a'));
    expect(await getDocument(db, id('a'))).toBeUndefined();
    expect(await getText(db, id('a'))).toBeUndefined();
    expect(await getBytes(db, id('a'))).toBeUndefined();
  });

  it('finds by number however it is written', async () => {
    await save('a', { number: '05/CT-UBND' });
    expect((await documentsByNumber(db, '5/CT-UBND')).map((row) => row.id)).toEqual([id('a')]);
    expect(await documentsByNumber(db, '')).toEqual([]);
  });

  it('offers the cited directive, and among namesakes the one of that date', async () => {
    await save('a', {
      number: '05/CT-UBND',
      issuedOn: '2023-01-10',
      issuer: 'Ủy ban nhân dân tỉnh Trường Lâm',
    });
    await save('b', {
      number: '05/CT-UBND',
      issuedOn: '2024-01-18',
      issuer: 'Ủy ban nhân dân tỉnh Trường Lâm',
    });
    await save('c', { number: '05/CT-UBND', issuedOn: '2022-03-01', issuer: 'Ủy ban nhân dân tỉnh Hà Sơn' });
    const plan = await save('d', { parent: citing('05/CT-UBND', '2024-01-18', 'Ủy ban nhân dân tỉnh') });
    expect((await findParent(db, plan))?.id).toBe(id('b'));
  });

  it('keeps offering it when the cited date is wrong: that is for the rules to say', async () => {
    await save('a', { number: '05/CT-UBND', issuedOn: '2024-01-18' });
    const plan = await save('b', { parent: citing('05/CT-UBND', '2024-01-19', null) });
    expect((await findParent(db, plan))?.id).toBe(id('a'));
  });

  it('never takes a document for its own parent', async () => {
    const plan = await save('a', { number: '05/CT-UBND', parent: citing('05/CT-UBND', null, null) });
    expect(await findParent(db, plan)).toBeUndefined();
  });

  it('puts the choice of a person first, for as long as that document is there', async () => {
    await save('a', { number: '05/CT-UBND' });
    await save('b', { number: '09/CT-UBND' });
    const plan = await save('c', { parent: citing('05/CT-UBND', null, null) });
    await chooseParent(db, plan.id, id('b'));
    const chosen = await getDocument(db, plan.id);
    expect(chosen && (await findParent(db, chosen))?.id).toBe(id('b'));
    await removeDocument(db, id('b'));
    const after = await getDocument(db, plan.id);
    expect(after && (await findParent(db, after))?.id).toBe(id('a'));
  });

  it('keeps the choice and the day of adding when a document is read again', async () => {
    await save('a', {});
    const plan = await save('b', {});
    await chooseParent(db, plan.id, id('a'));
    const again = await save('b', { title: 'đọc lại' });
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
  });

  it('does not hand out a row it cannot read', async () => {
    const row = await save('a', {});
    await db.documents.put({
      ...row,
      record: { ...row.record, targets: undefined } as unknown as PlanRecord,
    });
    expect(await getDocument(db, id('a'))).toBeUndefined();
  });
});

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
    await save('a', {});
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
    await save('a', {});
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
