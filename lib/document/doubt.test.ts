import { describe, expect, it } from 'vitest';
import { doubtfulNumbers, hasDoubtfulNumber } from './doubt.ts';
import type { Fragment } from './types.ts';

const text = 'Thu ngân sách 83.900 triệu đồng';
const place = { x: 0, y: 0, width: 1, height: 1, page: 1 };
const fragment = (words: string, confidence?: number): Fragment => {
  const start = text.indexOf(words);
  const made: Fragment = { ...place, start, end: start + words.length };
  return confidence === undefined ? made : { ...made, confidence };
};
const whole = { start: 0, end: text.length };

describe('hasDoubtfulNumber', () => {
  it.each([
    ['a number OCR doubted', [fragment('83.900', 0.7)], whole, true],
    ['a number OCR was sure of', [fragment('83.900', 0.93)], whole, false],
    ['a doubted word without digits', [fragment('triệu', 0.3), fragment('83.900', 0.9)], whole, false],
    ['a doubted number outside of the span', [fragment('83.900', 0.3)], { start: 0, end: 13 }, false],
    ['text that no OCR read', [fragment('83.900')], whole, false],
  ])('%s', (_, fragments, span, doubted) =>
    expect(hasDoubtfulNumber({ text, fragments }, span)).toBe(doubted),
  );
});

describe('doubtfulNumbers', () => {
  it('says where they stand', () => {
    const fragments = [fragment('Thu', 0.2), fragment('83.900', 0.6), fragment('triệu', 0.5)];
    expect(doubtfulNumbers({ text, fragments }, whole)).toEqual([fragments[1]]);
  });
});
