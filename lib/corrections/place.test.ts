import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import { findWords, locate, placeOf } from './place.ts';

const blocksOf = (...paragraphs: string[]) => documentFromParagraphs(paragraphs).blocks;
const blocks = blocksOf('Tỷ lệ hộ nghèo: 4%.', 'Năm 2024 đạt 90%.', 'Trồng 20 ha.', 'Năm 2025 đạt 90%.');

describe('locate', () => {
  const second = placeOf(blocks, { block: 3, start: 9, end: 16 });

  it('stays where the words stood', () =>
    expect(locate(blocks, second)).toEqual({ span: { block: 3, start: 9, end: 16 }, status: 'exact' }));

  it('goes with the surroundings among repeats, not with the nearest block', () => {
    const moved = blocksOf('Năm 2025 đạt 90%.', 'Một.', 'Hai.', 'Năm 2024 đạt 90%.');
    expect(locate(moved, second)?.span).toEqual({ block: 0, start: 9, end: 16 });
  });

  it('goes with the nearest block where surroundings say nothing', () => {
    const cells = blocksOf('90%', 'Một.', '90%', 'Hai.', '90%');
    const place = { ...placeOf(cells, { block: 2, start: 0, end: 3 }), block: 3 };
    expect(locate(blocksOf('90%', 'x', 'y', 'z', '90%'), place)?.span.block).toBe(4);
  });

  it('takes other tone marks and spaces for the same words, and another figure for a change', () => {
    const place = placeOf(blocks, { block: 0, start: 0, end: 18 });
    expect(locate(blocksOf('Tỉ lệ  hộ nghèo: 4%.'), place)?.status).toBe('equivalent');
    expect(locate(blocksOf('Tỷ lệ hộ nghèo: 5%.'), place)?.status).toBe('changed');
    expect(locate(blocksOf('Tổ chức thực hiện.'), place)).toBeNull();
  });
});

describe('findWords', () => {
  it.each([
    ['đạt\n90%', 0, { block: 1, start: 9, end: 16 }],
    ['đạt 90%', 3, { block: 3, start: 9, end: 16 }],
    [' trồng 20 ha ', 0, { block: 2, start: 0, end: 11 }],
  ])('%j from block %i', (words, near, span) => expect(findWords(blocks, words, near)).toEqual(span));

  it.each(['', '  ', 'đạt 9%', 'Trồng 20 ha. Năm 2025'])('not %j', (words) =>
    expect(findWords(blocks, words)).toBeNull(),
  );
});
