import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '../check/verdicts.ts';
import { Library } from './db.ts';
import { id, saveSample } from './documents.fixture.ts';
import { removeDocument } from './documents.ts';
import { readVerdictFile, verdictFile } from './verdict-file.ts';
import {
  allVerdicts,
  explainVerdict,
  giveVerdict,
  importVerdicts,
  undoableChanges,
  undoVerdict,
  verdictsOn,
  withdrawVerdict,
} from './verdicts.ts';

let db: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  db = new Library(`verdicts-${count}`);
});
afterEach(() => db.delete());

const verdict = (subject: string, changes: Partial<Verdict> = {}): Verdict => ({
  documentId: id('a'),
  documentKey: 'kế hoạch xã hòa lạc',
  documentName: '3/KH-UBND',
  rule: 'target-missing',
  subject,
  childQuote: null,
  parentQuote: 'còn 3%',
  occurrence: 1,
  verdict: 'accept',
  reason: '',
  decidedAt: '2026-05-01T08:00:00.000Z',
  ...changes,
});
const kinds = async () => (await allVerdicts(db)).map(({ verdict: kind }) => kind);

describe('verdicts', () => {
  it('are found for every file of a document', async () => {
    await giveVerdict(db, verdict('một'));
    await giveVerdict(db, verdict('hai', { documentId: id('b') }));
    await giveVerdict(db, verdict('ba', { documentId: id('c'), documentKey: 'other' }));
    const found = await verdictsOn(db, { documentId: id('a'), documentKey: 'kế hoạch xã hòa lạc' });
    expect(found.map(({ subject }) => subject).sort()).toEqual(['hai', 'một']);
  });

  it('are replaced, taken away and taken back step by step', async () => {
    await giveVerdict(db, verdict('một'));
    await giveVerdict(db, verdict('một', { verdict: 'dismiss' }));
    await explainVerdict(db, verdict('một'), 'đã có ở phụ lục');
    await withdrawVerdict(db, verdict('một'));
    expect(await kinds()).toEqual([]);
    expect(await undoableChanges(db, id('a'))).toBe(3);
    expect(await undoVerdict(db, id('a'))).toContain('một');
    expect(await allVerdicts(db)).toMatchObject([{ verdict: 'dismiss', reason: 'đã có ở phụ lục' }]);
    await undoVerdict(db, id('a'));
    expect(await kinds()).toEqual(['accept']);
    await undoVerdict(db, id('a'));
    expect(await kinds()).toEqual([]);
    expect(await undoVerdict(db, id('a'))).toBeNull();
  });

  it('of one document are not taken back from another', async () => {
    await giveVerdict(db, verdict('một'));
    expect(await undoVerdict(db, id('b'))).toBeNull();
    expect(await kinds()).toEqual(['accept']);
  });

  it('are taken back after the library was closed', async () => {
    await giveVerdict(db, verdict('một'));
    db.close();
    db = new Library(`verdicts-${count}`);
    await undoVerdict(db, id('a'));
    expect(await kinds()).toEqual([]);
  });

  it('leave with their document', async () => {
    await saveSample(db, 'a', {});
    await giveVerdict(db, verdict('một'));
    await removeDocument(db, id('a'));
    expect(await kinds()).toEqual([]);
    expect(await undoableChanges(db, id('a'))).toBe(0);
  });
});

describe('verdicts of a colleague', () => {
  it('come as a file and merge, conflicts apart', async () => {
    await giveVerdict(db, verdict('một'));
    const theirs = [verdict('một', { verdict: 'unsure' }), verdict('hai')];
    const read = readVerdictFile(verdictFile(theirs));
    expect(read).toEqual(theirs);
    const { taken, conflicts } = await importVerdicts(db, read ?? []);
    expect(taken).toBe(1);
    expect(conflicts.map(({ mine, theirs: other }) => [mine.verdict, other.verdict])).toEqual([
      ['accept', 'unsure'],
    ]);
    expect((await kinds()).sort()).toEqual(['accept', 'accept']);
  });

  it.each([
    'không phải JSON',
    '{"format":"doi-chieu/record@1"}',
    '[]',
    verdictFile([verdict('x', { verdict: 'khác' as Verdict['verdict'] })]),
    verdictFile([verdict('x', { occurrence: 0 })]),
  ])('are refused whole when the file is not one of ours: %s', (text) =>
    expect(readVerdictFile(text)).toBeNull(),
  );
});
