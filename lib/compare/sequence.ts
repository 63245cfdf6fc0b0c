/**
 * What two sequences of words or sentences have in common, in order.
 */

/** One step from the one sequence to the other; indices into each, null where the step is of the other alone. */
export interface Step {
  a: number | null;
  b: number | null;
}

/** Longest common subsequence is quadratic: larger problems are first cut at items that occur once on both sides. */
const LARGE = 4_000_000;

/**
 * Steps from `a` to `b`: pairs of equal items, and between them first what `a` has alone, then what `b` has.
 */
export function diffSequences(a: readonly string[], b: readonly string[]): Step[] {
  const steps: Step[] = [];
  walk(a, b, { fromA: 0, toA: a.length, fromB: 0, toB: b.length }, steps);
  return steps;
}

interface Range {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

function walk(a: readonly string[], b: readonly string[], range: Range, steps: Step[]): void {
  let { fromA, toA, fromB, toB } = range;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) steps.push({ a: fromA++, b: fromB++ });
  let tail = 0;
  while (toA - tail > fromA && toB - tail > fromB && a[toA - tail - 1] === b[toB - tail - 1]) tail++;
  toA -= tail;
  toB -= tail;
  const inner = { fromA, toA, fromB, toB };
  if ((toA - fromA) * (toB - fromB) <= LARGE) longestCommon(a, b, inner, steps);
  else {
    const cuts = commonOnce(a, b, inner);
    if (cuts.length === 0) replaceAll(inner, steps);
    for (const { a: atA, b: atB } of cuts) {
      walk(a, b, { fromA, toA: atA, fromB, toB: atB }, steps);
      steps.push({ a: atA, b: atB });
      fromA = atA + 1;
      fromB = atB + 1;
    }
    if (cuts.length > 0) walk(a, b, { fromA, toA, fromB, toB }, steps);
  }
  for (let at = 0; at < tail; at++) steps.push({ a: toA + at, b: toB + at });
}

function replaceAll({ fromA, toA, fromB, toB }: Range, steps: Step[]): void {
  for (let at = fromA; at < toA; at++) steps.push({ a: at, b: null });
  for (let at = fromB; at < toB; at++) steps.push({ a: null, b: at });
}

function longestCommon(
  a: readonly string[],
  b: readonly string[],
  { fromA, toA, fromB, toB }: Range,
  steps: Step[],
): void {
  const width = toB - fromB + 1;
  const lengths = new Uint32Array((toA - fromA + 1) * width);
  const at = (i: number, j: number): number => lengths[(i - fromA) * width + (j - fromB)] ?? 0;
  for (let i = toA - 1; i >= fromA; i--)
    for (let j = toB - 1; j >= fromB; j--)
      lengths[(i - fromA) * width + (j - fromB)] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let i = fromA;
  let j = fromB;
  while (i < toA || j < toB) {
    if (i < toA && j < toB && a[i] === b[j]) steps.push({ a: i++, b: j++ });
    else if (j >= toB || (i < toA && at(i + 1, j) >= at(i, j + 1))) steps.push({ a: i++, b: null });
    else steps.push({ a: null, b: j++ });
  }
}

/** Items that stand once on either side, in an order that both share (the longest such run). */
function commonOnce(
  a: readonly string[],
  b: readonly string[],
  { fromA, toA, fromB, toB }: Range,
): { a: number; b: number }[] {
  const inA = places(a, fromA, toA);
  const inB = places(b, fromB, toB);
  const pairs: { a: number; b: number }[] = [];
  for (const [item, atA] of inA) {
    const atB = inB.get(item);
    if (atA !== null && atB !== undefined && atB !== null) pairs.push({ a: atA, b: atB });
  }
  pairs.sort((left, right) => left.a - right.a);
  return increasing(pairs);
}

/** Place of each item, null for one that occurs more than once. */
function places(items: readonly string[], from: number, to: number): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item !== undefined) found.set(item, found.has(item) ? null : at);
  }
  return found;
}

/** Longest run of pairs whose `b` rises with their `a`. */
function increasing(pairs: readonly { a: number; b: number }[]): { a: number; b: number }[] {
  const ends: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(({ b }, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.b ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const run: { a: number; b: number }[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.unshift(pair);
  }
  return run;
}
