import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getCorrectedRow } from './corrections.ts';
import { Library } from './db.ts';
import { citing, id, saveSample } from './documents.fixture.ts';
import { observe } from './live-query.ts';
import { findParent } from './parents.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Answers of a live question, as an iterator would give them. */
function answersOf<Answer>(ask: () => Promise<Answer>) {
  const answers: Answer[] = [];
  let notify = () => {};
  const subscription = observe(ask).subscribe((answer) => {
    answers.push(answer);
    notify();
  });
  return {
    async next(count: number): Promise<Answer | undefined> {
      while (answers.length < count)
        await new Promise<void>((resolve) => {
          notify = resolve;
        });
      return answers[count - 1];
    },
    stop: () => subscription.unsubscribe(),
  };
}

describe('live questions', () => {
  it('notice what was read after another read had been awaited', async () => {
    const db = new Library('live-one-after-another');
    await saveSample(db, 'a', { parent: citing('08/CT-UBND', null, null) });
    const oneAfterAnother = async () => {
      const row = await getCorrectedRow(db, id('a'));
      return row && ((await findParent(db, row.id))?.id ?? null);
    };
    const parents = answersOf(oneAfterAnother);
    expect(await parents.next(1)).toBeNull();
    await saveSample(db, 'b', { number: '08/CT-UBND' });
    expect(await parents.next(2)).toBe(id('b'));
    parents.stop();
    db.close();
  });

  it('are asked in no other way by the pages', () => {
    const files = readdirSync(join(ROOT, 'entrypoints'), { recursive: true, encoding: 'utf8' });
    const direct = files.filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        /\b(?:useLiveQuery|liveQuery)\b/.test(readFileSync(join(ROOT, 'entrypoints', file), 'utf8')),
    );
    expect(direct).toEqual([]);
  });
});
