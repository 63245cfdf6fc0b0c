import { describe, expect, it } from 'vitest';
import { type SavedClip, searchClips } from './clip-view.ts';

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

describe('searchClips', () => {
  it.each([
    ['', [1, 2]],
    ['ho ngheo', [1]],
    ['nghèo Vân', [1]],
    ['dong khe', [2]],
    ['nhiem vu', [1, 2]],
    ['nghèo Khê', []],
  ])('finds for "%s" clips %j', (query, ids) =>
    expect(searchClips(CLIPS, query).map(({ id }) => id)).toEqual(ids),
  );
});
