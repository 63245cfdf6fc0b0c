import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Library } from './db.ts';
import { citing, id, saveSample } from './documents.fixture.ts';
import { allDocuments } from './documents.ts';
import { findParent, parentsAmong } from './parents.ts';
import { arrivals, missingParents, unwatch, watch, watchedKeys, watchKey } from './watches.ts';

let db: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  db = new Library(`watches-${count}`);
});

const CITED = citing('08/CT-UBND', '2031-01-15', 'Ủy ban nhân dân tỉnh Trường Lâm');
const missing = async () => {
  const rows = await allDocuments(db);
  return missingParents(rows, parentsAmong(rows));
};

describe('watches', () => {
  it('names the directives that are cited and not there, those of most plans first', async () => {
    await saveSample(db, 'a', { parent: CITED });
    await saveSample(db, 'b', { parent: CITED });
    await saveSample(db, 'c', { parent: citing('2/NQ-HĐND', null, null) });
    await saveSample(db, 'd', { parent: citing('', null, 'Hội đồng nhân dân tỉnh') });
    expect((await missing()).map(({ cited, plans }) => [cited.number, plans.length])).toEqual([
      ['08/CT-UBND', 2],
      ['2/NQ-HĐND', 1],
    ]);
  });

  it('tells of the arrival of what is waited for, with its plans, until it is told to stop', async () => {
    await saveSample(db, 'a', { parent: CITED });
    await watch(db, CITED);
    expect([...(await watchedKeys(db))]).toEqual([watchKey(CITED)]);
    expect(await arrivals(db)).toEqual([]);
    await saveSample(db, 'b', { number: '8/CT-UBND', issuedOn: '2031-01-15' });
    expect(await arrivals(db)).toMatchObject([{ document: { id: id('b') }, plans: [id('a')] }]);
    expect((await findParent(db, id('a')))?.id).toBe(id('b'));
    expect(await missing()).toEqual([]);
    await unwatch(db, watchKey(CITED));
    expect(await arrivals(db)).toEqual([]);
  });

  it('does not take a directive of another year and province for it', async () => {
    await saveSample(db, 'a', { parent: CITED });
    await watch(db, CITED);
    await saveSample(db, 'b', {
      number: '08/CT-UBND',
      issuedOn: '2026-05-20',
      issuer: 'Ủy ban nhân dân tỉnh Hòa Mục',
    });
    expect(await arrivals(db)).toEqual([]);
    expect(await findParent(db, id('a'))).toBeUndefined();
    expect(await missing()).toHaveLength(1);
  });

  it('takes one whose day is blank, or that the same body issued', async () => {
    await saveSample(db, 'a', { parent: CITED });
    await watch(db, CITED);
    await saveSample(db, 'b', { number: '08/CT-UBND', issuedOn: '2031' });
    expect(await arrivals(db)).toHaveLength(1);
    await saveSample(db, 'c', {
      number: '08/CT-UBND',
      issuedOn: '2031-01-16',
      issuer: 'Ủy ban nhân dân tỉnh Trường Lâm',
    });
    expect((await arrivals(db))[0]?.document.id).toBe(id('b'));
  });
});
