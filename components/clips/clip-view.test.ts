import { describe, expect, it } from 'vitest';
import { filterClips, type SavedClip } from './clip-view.ts';

const clip = (id: number, exact: string, title: string): SavedClip => ({
  id,
  url: 'https://tinh.example/bai-viet',
  title,
  capturedAt: '2026-11-21T09:59:00.000Z',
  headings: ['Nhiệm vụ trọng tâm'],
  parts: [],
  quote: { exact, prefix: '', suffix: '' },
  position: { start: 0, end: exact.length },
  repeats: 1,
  hash: '',
  targets: [],
  assignments: [],
});
const CLIPS = [
  clip(1, 'Giảm tỷ lệ hộ nghèo còn 2,5%.', 'Xã Vân Sơn'),
  clip(2, 'Thu ngân sách đạt 4.600 tỷ đồng.', 'Huyện Đồng Khê'),
];

describe('filterClips', () => {
  it.each([
    ['', [1, 2]],
    ['ho ngheo', [1]],
    ['nghèo Vân', [1]],
    ['dong khe', [2]],
    ['nhiem vu', [1, 2]],
    ['nghèo Khê', []],
  ])('finds for "%s" clips %j', (query, ids) =>
    expect(filterClips(CLIPS, { query, tag: null, among: null }).map(({ id }) => id)).toEqual(ids),
  );

  it('narrows by label, whatever its spelling, and to given clips', () => {
    const [first, second] = CLIPS.map((one, at) => ({ ...one, tags: at === 0 ? ['Giảm nghèo'] : [] }));
    if (!first || !second) throw new Error('two clips');
    const clips = [first, second];
    expect(filterClips(clips, { query: '', tag: 'giảm nghèo', among: null })).toEqual([first]);
    expect(filterClips(clips, { query: 'giam ngheo', tag: null, among: null })).toEqual([first]);
    expect(filterClips(clips, { query: '', tag: null, among: new Set([2]) })).toEqual([second]);
  });
});
