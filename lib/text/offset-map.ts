/**
 * Maps UTF-16 offsets of a repaired text back to the text it was made from, and forth.
 * Kept as runs: within a run both texts advance together or one of them stands still.
 */
export interface OffsetMap {
  /** Start of each run in the repaired text, ascending, first 0. */
  readonly repaired: readonly number[];
  /** Start of the same run in the original text. */
  readonly original: readonly number[];
  /** Lengths of both texts. */
  readonly repairedLength: number;
  readonly originalLength: number;
}

/** The map of a text that was not changed. */
export const identityMap = (length: number): OffsetMap => ({
  repaired: [0],
  original: [0],
  repairedLength: length,
  originalLength: length,
});

function translate(from: readonly number[], to: readonly number[], toLength: number, offset: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const limit = low + 1 < to.length ? (to[low + 1] ?? toLength) : toLength;
  // Before the first run stands only what the repair dropped from the front.
  return Math.max(0, Math.min((to[low] ?? 0) + (offset - (from[low] ?? 0)), limit));
}

/** Offset in the original text of an offset in the repaired one. */
export const toOriginal = (map: OffsetMap, offset: number): number =>
  translate(map.repaired, map.original, map.originalLength, offset);

/** Offset in the repaired text of an offset in the original one. */
export const toRepaired = (map: OffsetMap, offset: number): number =>
  translate(map.original, map.repaired, map.repairedLength, offset);

/** Map of two repairs in a row: `first` made the text that `second` repaired again. */
export function composeMaps(first: OffsetMap, second: OffsetMap): OffsetMap {
  const builder = new OffsetMapBuilder();
  const cuts = new Set<number>(second.repaired);
  for (const start of first.repaired) cuts.add(toRepaired(second, start));
  for (const cut of [...cuts].sort((a, b) => a - b))
    builder.mark(cut, toOriginal(first, toOriginal(second, cut)));
  return builder.build(second.repairedLength, first.originalLength);
}

/** Collects runs in order while a repair writes its output. */
export class OffsetMapBuilder {
  private readonly repaired: number[] = [0];
  private readonly original: number[] = [0];

  /** States that `repairedOffset` corresponds to `originalOffset` from here on; both never go back. */
  mark(repairedOffset: number, originalOffset: number): void {
    const last = this.repaired.length - 1;
    const lastRepaired = this.repaired[last] ?? 0;
    const lastOriginal = this.original[last] ?? 0;
    if (repairedOffset - lastRepaired === originalOffset - lastOriginal) return;
    if (repairedOffset === lastRepaired) {
      this.original[last] = originalOffset;
      return;
    }
    this.repaired.push(repairedOffset);
    this.original.push(originalOffset);
  }

  build(repairedLength: number, originalLength: number): OffsetMap {
    return { repaired: this.repaired, original: this.original, repairedLength, originalLength };
  }
}
