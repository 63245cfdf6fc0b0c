import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { strikeTarget } from '../corrections/make.ts';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import { dropAlias, dropCorrection, getCorrected, keepAlias, keepCorrection } from './corrections.ts';
import { Library } from './db.ts';
import { FILE, id } from './documents.fixture.ts';
import { removeDocument, replaceRecord, saveDocument } from './documents.ts';
import { gatherGoals, goalsOf } from './goals.ts';
import { keepOwnIndicator } from './own-lexicon.ts';
import type { DocumentId } from './rows.ts';

const SHELVES = 'name:tỉ lệ thôn có tủ sách ven đường';
const NONE = new Set<DocumentId>();

const planWith = (rate: string, letter: string) =>
  documentFromParagraphs(
    [
      'ỦY BAN NHÂN DÂN XÃ BẾN TRÀM',
      `Số: 1${letter.charCodeAt(0)}/KH-UBND`,
      'KẾ HOẠCH',
      'Chỉ tiêu năm 2031',
      `- Tỷ lệ hộ nghèo giảm còn ${rate}%.`,
      '- Tỷ lệ thôn có tủ sách ven đường đạt 40%.',
    ],
    { sha256: id(letter) },
  );

let db: Library;

beforeEach(async () => {
  db = new Library('goals');
  for (const [letter, rate] of Object.entries({ a: '2,5', b: '3,5', c: '4,5' })) {
    const document = planWith(rate, letter);
    await saveDocument(db, { id: id(letter), size: 1, origin: FILE, document, record: extract(document) });
  }
});
afterEach(() => db.delete());

const counts = async (others = NONE) =>
  Object.fromEntries((await gatherGoals(db, others)).indicators.map(({ key, goals }) => [key, goals]));

const values = async (key: string, others = NONE) => {
  const goals = await goalsOf(db, await gatherGoals(db, others), key);
  return goals.map(({ documentId, target }) => [documentId[0], target.value]);
};

describe('goals of the library', () => {
  it('are gathered by indicator, without documents of which another version speaks', async () => {
    expect(await counts()).toEqual({ poverty_rate: 3, [SHELVES]: 3 });
    const others = new Set([id('c')]);
    expect(await counts(others)).toEqual({ poverty_rate: 2, [SHELVES]: 2 });
    expect(await values('poverty_rate', others)).toEqual([
      ['a', 2.5],
      ['b', 3.5],
    ]);
  });

  it('call an unknown indicator by the wording most goals have', async () => {
    const { indicators } = await gatherGoals(db, NONE);
    expect(indicators.find(({ key }) => key === SHELVES)?.wording).toBe('Tỷ lệ thôn có tủ sách ven đường');
  });

  it('know the body, the date and the place in the text, without rectangles', async () => {
    const [goal] = await goalsOf(db, await gatherGoals(db, NONE), 'poverty_rate');
    expect(goal).toMatchObject({ documentId: id('a'), issuedOn: null });
    expect(goal?.body).toMatch(/Bến Tràm/i);
    expect(goal?.target.anchor).toMatchObject({ block: 4, start: expect.any(Number) });
    expect(goal?.target.anchor).not.toHaveProperty('rects');
  });

  it('follow what a person has taught of names, and forget it again', async () => {
    await keepAlias(db, { name: 'Tỷ lệ thôn có tủ sách ven đường', key: 'poverty_rate' });
    expect(await counts()).toEqual({ poverty_rate: 6 });
    expect(await values('poverty_rate')).toHaveLength(6);
    await dropAlias(db, 'Tỷ lệ thôn có tủ sách ven đường');
    await keepOwnIndicator(db, {
      key: 'own:tu-sach',
      name: 'Tỷ lệ thôn có tủ sách',
      synonyms: [],
      unit: '%',
      direction: 'higher_better',
    });
    expect(await counts()).toEqual({ poverty_rate: 3, 'own:tu-sach': 3 });
    expect((await values('own:tu-sach')).map(([, value]) => value)).toEqual([40, 40, 40]);
    expect(await values(SHELVES)).toEqual([]);
  });

  it('of a corrected document are as it was corrected, until that is taken back', async () => {
    const plan = await getCorrected(db, id('b'));
    if (!plan) throw new Error('the sample is gone');
    const { row, document, corrections, documentKey } = plan;
    const strike = strikeTarget({ record: row.record, blocks: document.blocks, corrections, documentKey }, 0);
    if (!strike) throw new Error('the sample has no target');
    await keepCorrection(db, strike);
    expect(await counts()).toEqual({ poverty_rate: 2, [SHELVES]: 3 });
    expect((await values('poverty_rate')).map(([letter]) => letter)).toEqual(['a', 'c']);
    await dropCorrection(db, strike.id);
    expect(await counts()).toEqual({ poverty_rate: 3, [SHELVES]: 3 });
  });

  it('go with their document, and change with its record', async () => {
    await removeDocument(db, id('a'));
    await replaceRecord(db, id('b'), extract(planWith('9,5', 'b')));
    expect(await values('poverty_rate')).toEqual([
      ['b', 9.5],
      ['c', 4.5],
    ]);
    expect(await db.goals.where('documentId').equals(id('a')).count()).toBe(0);
    expect(await db.goalNames.get(id('a'))).toBeUndefined();
  });
});
