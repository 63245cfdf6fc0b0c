import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../../document/plain.ts';
import { extract } from '../../extract/extract.ts';
import { allClips } from '../clips.ts';
import { Library } from '../db.ts';
import { gatherGoals, goalsOf } from '../goals.ts';
import { allLabels } from '../labels.ts';
import { ownLexicon } from '../own-lexicon.ts';
import { isDocumentRow, isJobRow, isVerdict } from '../schemas.ts';
import { VERSIONS } from './index.ts';
import { SAMPLES } from './samples.fixture.ts';

describe('migrations', () => {
  it('numbers the versions from 1 without a gap', () =>
    expect(VERSIONS.map(({ number }) => number)).toEqual(VERSIONS.map((_, index) => index + 1)));

  it('has a sample of every table of every version', () => {
    for (const { number, stores } of VERSIONS)
      expect(Object.keys(SAMPLES[number] ?? {}).sort(), `version ${number}`).toEqual(
        Object.keys(stores).sort(),
      );
  });

  it.each(VERSIONS.map(({ number }) => number))('opens a library written by version %i', async (number) => {
    const name = `written-by-${number}`;
    const old = new Dexie(name);
    for (const version of VERSIONS.filter((candidate) => candidate.number <= number))
      old.version(version.number).stores(version.stores);
    for (const [table, rows] of Object.entries(SAMPLES[number] ?? {})) await old.table(table).bulkAdd(rows);
    old.close();

    const db = new Library(name);
    const documents = await db.documents.toArray();
    const jobs = await db.jobs.toArray();
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.every(isDocumentRow)).toBe(true);
    // The library's table shows what the records say, whichever version wrote them.
    expect(await db.summaries.toArray()).toMatchObject(
      documents.map(({ id, record }) => ({ id, title: record.metadata.title, confidence: 1 })),
    );
    expect(await db.goalNames.toCollection().primaryKeys()).toEqual(documents.map(({ id }) => id));
    expect(await db.verdicts.toArray()).toHaveLength(SAMPLES[number]?.verdicts?.length ?? 0);
    expect((await db.verdicts.toArray()).every(isVerdict)).toBe(true);
    expect(await allClips(db)).toHaveLength(SAMPLES[number]?.clips?.length ?? 0);
    expect([...(await allLabels(db)).values()]).toHaveLength(SAMPLES[number]?.labels?.length ?? 0);
    const own = await ownLexicon(db);
    expect(own.indicators).toHaveLength(SAMPLES[number]?.ownIndicators?.length ?? 0);
    expect(own.units).toHaveLength(SAMPLES[number]?.ownUnits?.length ?? 0);
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs.every(isJobRow)).toBe(true);
    for (const { id } of documents) {
      expect(await db.texts.get(id)).toBeDefined();
      expect((await db.bytes.get(id))?.bytes.length).toBeGreaterThan(0);
    }
    db.close();
  });

  it('finds the goals of documents that were stored without an index of them', async () => {
    const old = new Dexie('without-goals');
    for (const version of VERSIONS.filter(({ number }) => number <= 9))
      old.version(version.number).stores(version.stores);
    const document = documentFromParagraphs(
      ['ỦY BAN NHÂN DÂN XÃ BẾN TRÀM', 'KẾ HOẠCH', 'Chỉ tiêu năm 2031', '- Tỷ lệ hộ nghèo giảm còn 2%.'],
      { sha256: 'a'.repeat(64) },
    );
    const [row] = SAMPLES[9]?.documents ?? [];
    await old.table('documents').add({ ...row, record: extract(document) });
    old.close();
    const db = new Library('without-goals');
    const gathered = await gatherGoals(db, new Set());
    expect(gathered.indicators.map(({ key }) => key)).toEqual(['poverty_rate']);
    expect((await goalsOf(db, gathered, 'poverty_rate')).map(({ target }) => target.value)).toEqual([2]);
    db.close();
  });

  it('opens the rest of a library of which one row cannot be read', async () => {
    const old = new Dexie('damaged');
    for (const version of VERSIONS.filter(({ number }) => number <= 2))
      old.version(version.number).stores(version.stores);
    const [row] = SAMPLES[2]?.documents ?? [];
    await old
      .table('documents')
      .bulkAdd([{ ...row }, { ...row, id: 'b'.repeat(64), record: { targets: 3 } }]);
    old.close();
    const db = new Library('damaged');
    expect(await db.summaries.toCollection().primaryKeys()).toEqual(['a'.repeat(64)]);
    expect(await db.documents.count()).toBe(2);
    db.close();
  });
});
