import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCorrections, importCorrections } from '../corrections/exchange.ts';
import { changeTarget, fieldsOf, strikeTarget } from '../corrections/make.ts';
import { changeMetadata } from '../corrections/make-metadata.ts';
import type { Correction } from '../corrections/types.ts';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import {
  allAliases,
  allCorrections,
  correctionState,
  dropAlias,
  dropCorrection,
  getAllCorrected,
  getCorrected,
  getCorrectedRow,
  getCorrectedRows,
  keepAlias,
  keepCorrection,
  takeCorrections,
} from './corrections.ts';
import { Library } from './db.ts';
import { FILE, id } from './documents.fixture.ts';
import { getDocument, removeDocument, saveDocument } from './documents.ts';

let db: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  db = new Library(`corrections-${count}`);
});
afterEach(() => db.delete());

const LINES = [
  'ỦY BAN NHÂN DÂN HUYỆN SUỐI LÂN',
  'KẾ HOẠCH',
  'Phát triển kinh tế - xã hội năm 2024',
  'I. CHỈ TIÊU CHỦ YẾU',
  '1. Tỷ lệ hộ nghèo giảm còn 4,5%.',
  '2. Tỷ lệ lao động qua đào tạo đạt 58,5%.',
];

async function save(letter: string, lines: readonly string[] = LINES): Promise<void> {
  const document = documentFromParagraphs(lines, { sha256: id(letter) });
  await saveDocument(db, { id: id(letter), size: 1, origin: FILE, document, record: extract(document) });
}

async function corrected(letter: string) {
  const plan = await getCorrected(db, id(letter));
  if (!plan) throw new Error(`no document ${letter}`);
  return plan;
}

const valuesOf = async (letter: string) =>
  (await corrected(letter)).row.record.targets.map(({ value }) => value);

/** The first target says 3 instead. */
async function changeFirst(letter: string): Promise<Correction> {
  const { row, document, corrections, documentKey } = await corrected(letter);
  const target = row.record.targets[0];
  if (!target) throw new Error('no target');
  const plan = { record: row.record, blocks: document.blocks, corrections, documentKey };
  const correction = changeTarget(plan, 0, { ...fieldsOf(target), value: 3 });
  if (!correction) throw new Error('no difference');
  await keepCorrection(db, correction);
  return correction;
}

describe('corrections', () => {
  it('of several documents are each laid over their own, in the order asked for', async () => {
    await save('a');
    await save('b', ['ỦY BAN NHÂN DÂN HUYỆN ĐẦM LÁCH', 'Số: 7/KH-UBND', ...LINES.slice(1)]);
    await changeFirst('b');
    const plans = await getAllCorrected(db, [id('b'), id('c'), id('a')]);
    expect(plans.map((plan) => plan?.row.id)).toEqual([id('b'), undefined, id('a')]);
    expect(plans.map((plan) => plan?.row.record.targets[0]?.value)).toEqual([3, undefined, 4.5]);
    const rows = await getCorrectedRows(db, [id('b'), id('c'), id('a')]);
    expect(rows.map((row) => row?.record.targets[0]?.value)).toEqual([3, undefined, 4.5]);
  });

  it('lie over the record, which stays as it was read', async () => {
    await save('a');
    const correction = await changeFirst('a');
    expect(await valuesOf('a')).toEqual([3, 58.5]);
    expect((await getCorrectedRow(db, id('a')))?.record).toEqual((await corrected('a')).row.record);
    expect((await getDocument(db, id('a')))?.record.targets.map(({ value }) => value)).toEqual([4.5, 58.5]);
    await dropCorrection(db, correction.id);
    expect(await valuesOf('a')).toEqual([4.5, 58.5]);
  });

  it('survive reading the file anew and hold for another file of the same document', async () => {
    await save('a');
    await changeFirst('a');
    await save('a');
    await save('b', [...LINES, '3. Trồng mới 240 ha rừng.']);
    expect(await valuesOf('a')).toEqual([3, 58.5]);
    expect(await valuesOf('b')).toEqual([3, 58.5, 240]);
  });

  it('leave other documents alone and go with their own', async () => {
    await save('a');
    await save('c', LINES.with(2, 'Giảm nghèo bền vững năm 2024'));
    await changeFirst('a');
    expect(await valuesOf('c')).toEqual([4.5, 58.5]);
    await removeDocument(db, id('a'));
    expect(await allCorrections(db)).toEqual([]);
  });

  it('travel as a file', async () => {
    await save('a');
    await changeFirst('a');
    const { row, document, corrections, documentKey } = await corrected('a');
    const struck = strikeTarget({ record: row.record, blocks: document.blocks, corrections, documentKey }, 1);
    if (struck) await keepCorrection(db, struck);
    await keepAlias(db, { name: 'Số thôn vui', key: 'poverty_rate' });
    const file = importCorrections(exportCorrections(await allCorrections(db), await allAliases(db)));
    if (!file) throw new Error('no file');
    await db.corrections.clear();
    await db.aliases.clear();
    expect(await valuesOf('a')).toEqual([4.5, 58.5]);
    await takeCorrections(db, file);
    expect(await valuesOf('a')).toEqual([3]);
    expect(await allAliases(db)).toEqual([{ name: 'Số thôn vui', key: 'poverty_rate' }]);
  });

  it('pass over rows that cannot be read', async () => {
    await save('a');
    const correction = await changeFirst('a');
    await db.corrections.update(correction.id, { correction: { kind: 'unknown' } as unknown as Correction });
    expect(await valuesOf('a')).toEqual([4.5, 58.5]);
  });
});

describe('aliases', () => {
  it('give names their key in every document, until they are withdrawn', async () => {
    await save('a', LINES.with(5, '2. Tỷ lệ thôn vui tươi đạt 90%.'));
    const key = async () => (await corrected('a')).row.record.targets[1]?.indicatorKey;
    expect(await key()).toBeNull();
    await keepAlias(db, { name: 'tỉ lệ các thôn vui tươi', key: 'cultural_villages' });
    expect(await key()).toBe('cultural_villages');
    const row = await getCorrectedRow(db, id('a'));
    expect(row?.record.targets).toEqual((await corrected('a')).row.record.targets);
    await dropAlias(db, 'Tỷ lệ thôn vui tươi');
    expect(await key()).toBeNull();
  });
});

describe('correctionState', () => {
  it('changes with every correction and alias', async () => {
    await save('a');
    const states = [await correctionState(db)];
    const correction = await changeFirst('a');
    states.push(await correctionState(db));
    await keepCorrection(db, correction, new Date(Date.now() + 1000));
    states.push(await correctionState(db));
    await keepAlias(db, { name: 'Số thôn vui', key: 'poverty_rate' });
    states.push(await correctionState(db));
    await dropAlias(db, 'Số thôn vui');
    await dropCorrection(db, correction.id);
    states.push(await correctionState(db));
    expect(new Set(states).size).toBe(4);
    expect(states.at(-1)).toBe(states[0]);
  });
});

describe('a corrected header', () => {
  const summary = (letter: string) => db.summaries.get(id(letter));
  const correct = async (letter: string, value: string) => {
    const { row, document, corrections, documentKey } = await corrected(letter);
    const plan = { record: row.record, blocks: document.blocks, corrections, documentKey };
    const change = changeMetadata(plan, 'number', value);
    if (!change) throw new Error('no change');
    await keepCorrection(db, change);
    return change;
  };

  it('is what the list shows and what a citation meets', async () => {
    await save('a');
    await save('b');
    const change = await correct('a', '15/KH-UBND');
    expect(await summary('a')).toMatchObject({ number: '15/KH-UBND', numberKey: '15/kh-ubnd' });
    expect((await summary('a'))?.words).toContain('15');
    expect(await summary('b')).toMatchObject({ number: null, numberKey: '' });
    // The other file of the same plan keeps its own header.
    expect((await corrected('b')).row.record.metadata.number).toBeNull();
    await save('a');
    expect(await summary('a')).toMatchObject({ number: '15/KH-UBND' });
    await dropCorrection(db, change.id);
    expect(await summary('a')).toMatchObject({ number: null, numberKey: '' });
  });

  it('arrives in a file of corrections', async () => {
    await save('a');
    const change = await correct('a', '15/KH-UBND');
    const file = importCorrections(exportCorrections([change], []));
    if (!file) throw new Error('no file');
    await dropCorrection(db, change.id);
    await takeCorrections(db, file);
    expect(await summary('a')).toMatchObject({ number: '15/KH-UBND' });
  });
});
