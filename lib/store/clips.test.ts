import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { clipFacts } from '../clip/clip-facts.ts';
import { allClips, clipsOfPage, draftClip, draftOfTab, removeClip, saveClip } from './clips.ts';
import { Library } from './db.ts';

const TEXT = 'Giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.';
const capture = (changes: { url?: string; hash?: string } = {}) => ({
  url: 'https://tinh.example/bai-viet',
  title: 'Kế hoạch thi đua',
  capturedAt: '2026-11-21T09:59:00.000Z',
  headings: [],
  parts: [{ kind: 'paragraph' as const, text: TEXT }],
  quote: { exact: TEXT, prefix: '', suffix: '' },
  position: { start: 0, end: TEXT.length },
  repeats: 1,
  hash: 'a'.repeat(64),
  ...changes,
});
let db: Library;
let count = 0;

beforeEach(() => {
  count += 1;
  db = new Library(`clips-${count}`);
});

describe('clips', () => {
  it('waits as a draft in its tab until it is saved', async () => {
    const id = await draftClip(db, 4, capture());
    expect(await allClips(db)).toEqual([]);
    expect(await draftOfTab(db, 5)).toBeNull();
    expect(await draftOfTab(db, 4)).toMatchObject({ draft: { id }, twin: null });
    await saveClip(db, id, { ...clipFacts(capture()), tags: ['Giảm nghèo'] });
    expect(await draftOfTab(db, 4)).toBeNull();
    expect(await allClips(db)).toMatchObject([
      { id, targets: [{ value: 2.5, unit: '%' }], tags: ['Giảm nghèo'] },
    ]);
    await removeClip(db, id);
    expect(await allClips(db)).toEqual([]);
  });

  it('keeps one draft a tab, the newest', async () => {
    await draftClip(db, 4, capture());
    const second = await draftClip(db, 4, capture({ hash: 'b'.repeat(64) }));
    expect((await draftOfTab(db, 4))?.draft.id).toBe(second);
    expect(await db.clips.count()).toBe(1);
  });

  it('knows the same words of the same page again, and of no other page', async () => {
    const id = await draftClip(db, 4, capture());
    await saveClip(db, id, { targets: [], assignments: [], tags: [] });
    await draftClip(db, 4, capture());
    expect((await draftOfTab(db, 4))?.twin?.id).toBe(id);
    expect((await clipsOfPage(db, 'https://tinh.example/bai-viet#cuoi')).map((clip) => clip.id)).toEqual([
      id,
    ]);
    expect(await clipsOfPage(db, 'https://tinh.example/khac')).toEqual([]);
    await draftClip(db, 4, capture({ url: 'https://tinh.example/khac' }));
    expect((await draftOfTab(db, 4))?.twin).toBeNull();
  });
});
