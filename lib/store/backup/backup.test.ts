import 'fake-indexeddb/auto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DIRECTIVE, PLANS, readFileAsPlan, samplePath } from '../../../tests/support/samples.ts';
import { fingerprintOf, reviewedDocument } from '../../check/verdicts.ts';
import { recordJson } from '../../export/json.ts';
import { Library } from '../db.ts';
import { bytes, FILE } from '../documents.fixture.ts';
import { saveDocument } from '../documents.ts';
import { SAMPLES } from '../migrations/samples.fixture.ts';
import { BackupFailure, IN_DOCUMENTS, LEFT_OUT, LISTS, STORE_VERSION } from './format.ts';
import { type Limits, openBackup, restoreBackup } from './restore.ts';
import { writeBackup } from './write.ts';

const settings = { language: 'en', theme: 'dark' };
const options = { settings, contract: recordJson };

let db: Library;
let count = 0;
beforeEach(async () => {
  count += 1;
  db = new Library(`backup-${count}`);
  for (const slug of [DIRECTIVE, PLANS[0]]) {
    const { document, record } = await readFileAsPlan(samplePath(slug, 'pdf'));
    const id = record.source.sha256;
    await db.bytes.put({ id, bytes: bytes(slug) });
    await saveDocument(db, { id, size: 9, origin: FILE, document, record });
    const judged = {
      rule: 'spelling',
      subject: 'x',
      childQuote: 'x',
      parentQuote: null,
      occurrence: 1,
    };
    await db.verdicts.put({
      ...reviewedDocument(record),
      ...judged,
      verdict: 'dismiss',
      reason: 'Đúng chính tả.',
      decidedAt: '2024-03-01T08:00:00.000Z',
      fingerprint: fingerprintOf(judged),
    });
    await db.aliases.put({ name: slug, key: 'forest_cover_rate', form: slug, changedAt: '2024-03-01' });
  }
});
afterEach(() => db.delete());

const packed = async () => new Uint8Array(await (await writeBackup(db, options)).file.arrayBuffer());

/** The contract's JSON of every document, and everything else that is kept. */
const contents = async () => ({
  contract: (await db.documents.toArray()).map(({ record }) => JSON.stringify(recordJson(record))).sort(),
  tables: await Promise.all(
    db.tables
      .filter(({ name }) => name === 'summaries' || !(name in LEFT_OUT))
      .map(async (table) => [table.name, await table.toArray()]),
  ),
});

const wipe = () =>
  db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));

/** The archive with some of its members replaced, or taken out where the new content is null. */
function changed(archive: Uint8Array, members: Record<string, string | null>): Uint8Array {
  const files = unzipSync(archive);
  for (const [name, content] of Object.entries(members)) {
    if (content === null) delete files[name];
    else files[name] = strToU8(content);
  }
  return zipSync(files);
}

const codeOf = (archive: Uint8Array, limits?: Limits): string => {
  try {
    openBackup(archive, limits);
  } catch (error) {
    if (error instanceof BackupFailure) return error.code;
    throw error;
  }
  return 'opened';
};

describe('backup', () => {
  it('holds every table of the store, or says why not', () => {
    const named = [...IN_DOCUMENTS, ...LISTS, ...Object.keys(LEFT_OUT)];
    expect(named.toSorted()).toEqual(db.tables.map(({ name }) => name).toSorted());
  });

  it('gives back a row of every table it holds', async () => {
    const sample = SAMPLES[STORE_VERSION] ?? {};
    for (const list of LISTS) {
      await db.table(list).clear();
      await db.table(list).bulkAdd(sample[list] ?? []);
    }
    const archive = await packed();
    await wipe();
    await restoreBackup(db, openBackup(archive));
    for (const list of LISTS) {
      expect(sample[list]?.length, list).toBeGreaterThan(0);
      expect(await db.table(list).toArray(), list).toEqual(sample[list]);
    }
  });

  it('opens what a version before labels and own indicators wrote', async () => {
    const files = unzipSync(await packed());
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    for (const list of ['labels', 'ownIndicators', 'ownUnits', 'watches']) delete manifest[list];
    const old = changed(await packed(), {
      'manifest.json': JSON.stringify({ ...manifest, store: 7 }),
      'labels.json': null,
      'ownIndicators.json': null,
      'ownUnits.json': null,
      'watches.json': null,
    });
    await restoreBackup(db, openBackup(old));
    expect(await db.documents.count()).toBe(2);
  });

  it('gives back, after everything was wiped, the same byte for byte', async () => {
    const before = await contents();
    const archive = await packed();
    await wipe();
    expect((await contents()).contract).toEqual([]);
    const backup = openBackup(archive);
    await restoreBackup(db, backup);
    const after = await contents();
    expect(after.contract).toEqual(before.contract);
    expect(after.contract).toHaveLength(2);
    expect(after.tables).toEqual(before.tables);
    expect(backup.settings).toEqual(settings);
  });

  it('takes the place of what is there', async () => {
    const archive = await packed();
    const before = await contents();
    await db.aliases.put({ name: 'later', key: 'k', form: 'later', changedAt: '2024-04-01' });
    await db.documents.toCollection().modify({ parentKey: 'changed' });
    await restoreBackup(db, openBackup(archive));
    expect((await contents()).tables).toEqual(before.tables);
  });

  it('says how much it holds', async () => {
    const { manifest } = openBackup(await packed());
    expect(manifest).toMatchObject({ documents: 2, verdicts: 2, aliases: 2, corrections: 0, clips: 0 });
  });

  it('leaves out what this version cannot read, and says so', async () => {
    const [row] = await db.documents.toArray();
    if (!row) throw new Error('no document');
    await db.documents.put({ ...row, id: 'f'.repeat(64) });
    const { file, manifest, left } = await writeBackup(db, options);
    expect({ documents: manifest.documents, left }).toEqual({ documents: 2, left: 1 });
    expect(codeOf(new Uint8Array(await file.arrayBuffer()))).toBe('opened');
  });

  it('can be read by other programs: records in the contract', async () => {
    const files = unzipSync(await packed());
    const [first] = JSON.parse(new TextDecoder().decode(files['records/00001.json']));
    expect(first.schema).toBe('doi-chieu/record@1');
  });

  it.each([
    ['no archive', () => strToU8('plain text'), 'not-a-backup'],
    ['another archive', () => zipSync({ 'a.txt': strToU8('a') }), 'not-a-backup'],
    [
      'a later version',
      (archive: Uint8Array) =>
        changed(archive, { 'manifest.json': '{"format":"doi-chieu/backup@2","store":99}' }),
      'newer',
    ],
    [
      'a missing batch',
      (archive: Uint8Array) => changed(archive, { 'documents/00001.json': null }),
      'damaged',
    ],
    [
      'fewer rows than stated',
      (archive: Uint8Array) => changed(archive, { 'verdicts.json': '[]' }),
      'damaged',
    ],
    [
      'rows of another shape',
      (archive: Uint8Array) => changed(archive, { 'aliases.json': '[{"form":1},{"form":2}]' }),
      'damaged',
    ],
    ['broken JSON', (archive: Uint8Array) => changed(archive, { 'clips.json': '[' }), 'damaged'],
    ['a cut-off end', (archive: Uint8Array) => archive.slice(0, archive.length / 2), 'not-a-backup'],
  ])('refuses %s and changes nothing', async (_, make, code) => {
    const before = await contents();
    expect(codeOf(make(await packed()))).toBe(code);
    expect(await contents()).toEqual(before);
  });

  it.each([
    ['one member', { member: 1_000_000, total: 1_000_000_000 }],
    ['all members together', { member: 1_000_000_000, total: 100_000 }],
  ])('does not unpack a bomb: %s', async (_, limits) => {
    const bomb = changed(await packed(), { 'settings.json': ' '.repeat(5_000_000) });
    expect(codeOf(bomb, limits)).toBe('too-large');
  });
});
