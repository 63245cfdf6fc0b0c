import { describe, expect, it } from 'vitest';
import { diffSequences } from './sequence.ts';

const show = (a: string[], b: string[]): string =>
  diffSequences(a, b)
    .map((step) =>
      step.a === null ? `+${b[step.b ?? 0]}` : step.b === null ? `-${a[step.a]}` : `${a[step.a]}`,
    )
    .join(' ');

describe('diffSequences', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['a b c', 'a x c', 'a -b +x c'],
    ['', 'a b', '+a +b'],
    ['a b', '', '-a -b'],
    ['a b c d', 'c d a b', '-a -b c d +a +b'],
  ])('%s → %s', (a, b, steps) =>
    expect(show(a.split(' ').filter(Boolean), b.split(' ').filter(Boolean))).toBe(steps),
  );

  it('rebuilds both sides of texts too long for one table', () => {
    const a = Array.from({ length: 3000 }, (_, at) => `s${(at * 7919) % 3000}`);
    const b = a.filter((_, at) => at % 11 !== 0).map((item, at) => (at % 13 === 0 ? `new ${at}` : item));
    const steps = diffSequences(a, b);
    expect(steps.flatMap((step) => (step.a === null ? [] : [step.a]))).toEqual(a.map((_, at) => at));
    expect(steps.flatMap((step) => (step.b === null ? [] : [step.b]))).toEqual(b.map((_, at) => at));
    const kept = steps.filter((step) => step.a !== null && step.b !== null);
    expect(kept.every((step) => a[step.a ?? -1] === b[step.b ?? -1])).toBe(true);
    expect(kept.length).toBe(b.filter((item) => !item.startsWith('new')).length);
  });
});
