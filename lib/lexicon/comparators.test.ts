import { describe, expect, it } from 'vitest';
import { AVERAGES, BOUNDS_AFTER, BOUNDS_BEFORE, NEW_BUILDS, VERBS } from './comparators.ts';
import { EFFORT_WORDS, NORM_WORDS, RESULT_WORDS, STRONG_EFFORT } from './effort.ts';
import { GRADE_SCALES, gradeRank } from './grades.ts';

const repeated = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

describe('words around a value', () => {
  it.each([
    ['bounds before', BOUNDS_BEFORE.map(({ words }) => words)],
    ['bounds after', BOUNDS_AFTER.map(({ words }) => words)],
    ['verbs', VERBS.map(({ words }) => words)],
    ['averages', AVERAGES],
    ['new builds', NEW_BUILDS],
    ['effort', EFFORT_WORDS],
    ['strong effort', STRONG_EFFORT],
    ['results', RESULT_WORDS],
    ['norms', NORM_WORDS],
  ])('%s: each once, lower case, single spaces', (_, words) => {
    expect(repeated(words)).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase().replace(/\s+/g, ' ').trim())).toEqual([]);
  });

  it('says of a phrase either how it bounds or how it moves, never both', () => {
    const bounds = new Set(BOUNDS_BEFORE.map(({ words }) => words));
    expect(VERBS.filter(({ words }) => bounds.has(words))).toEqual([]);
  });

  it('never takes a word of result for one of effort', () => {
    const strong = new Set(STRONG_EFFORT);
    expect(RESULT_WORDS.filter((word) => strong.has(word))).toEqual([]);
  });
});

describe('grades', () => {
  it.each([
    ['tốt', 'khá'],
    ['xuất sắc', 'tốt'],
    ['hoàn thành tốt nhiệm vụ', 'hoàn thành nhiệm vụ'],
  ])('%s stands above %s', (higher, lower) => {
    const [a, b] = [gradeRank(higher), gradeRank(lower)];
    expect(a?.scale).toBe(b?.scale);
    expect(a?.rank ?? 0).toBeGreaterThan(b?.rank ?? 0);
  });
  it('knows no other words', () => expect(gradeRank('năm 2023')).toBeNull());
  it('has no grade in two scales', () =>
    expect(repeated(GRADE_SCALES.flatMap(({ grades }) => grades))).toEqual([]));
});
