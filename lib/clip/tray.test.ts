import { describe, expect, it } from 'vitest';
import { clipFacts } from './clip-facts.ts';
import { duplicatesAmong } from './duplicates.ts';
import { hasTag, readTags, tagsInUse } from './tags.ts';
import type { Clip } from './types.ts';

describe('tags', () => {
  it('are read from one box, each once', () =>
    expect(readTags(' Giảm nghèo,giảm  nghèo; #Y tế ,')).toEqual(['Giảm nghèo', 'Y tế']));

  it('are listed by use and known in another spelling', () => {
    const clips = [{ tags: ['Y tế'] }, { tags: ['Giảm nghèo', 'y tế'] }, {}];
    expect(tagsInUse(clips)).toEqual(['Y tế', 'Giảm nghèo']);
    expect(clips.map((clip) => hasTag(clip, 'Y TẾ'))).toEqual([true, true, false]);
  });
});

describe('duplicatesAmong', () => {
  const clip = (id: number, exact: string, url: string): Clip & { id: number } => {
    const parts = [{ kind: 'paragraph' as const, text: exact }];
    return {
      id,
      url,
      title: url,
      capturedAt: '2026-11-21T09:59:00.000Z',
      headings: [],
      parts,
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 0, end: exact.length },
      repeats: 1,
      hash: exact,
      ...clipFacts({ parts, title: '' }),
    };
  };
  const goal = 'Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.';

  it('tells the same words, words in common and the same promise apart', () => {
    const duplicates = duplicatesAmong([
      clip(1, goal, 'a'),
      clip(2, goal, 'b'),
      clip(3, `${goal} Các xã báo cáo hằng quý.`, 'a'),
      clip(4, 'Tỷ lệ hộ nghèo giảm còn 2,7% vào cuối năm 2031.', 'a'),
    ]);
    expect(duplicates.get(1)).toEqual([
      { id: 2, likeness: 'words' },
      { id: 3, likeness: 'part' },
    ]);
    expect(duplicates.get(2)).toEqual([
      { id: 1, likeness: 'words' },
      { id: 3, likeness: 'facts' },
    ]);
    expect(duplicates.has(4)).toBe(false);
  });

  it('does not hold clips alike that promise nothing', () =>
    expect(duplicatesAmong([clip(1, 'Các xã rà soát.', 'a'), clip(2, 'Các thôn họp.', 'b')]).size).toBe(0));
});
