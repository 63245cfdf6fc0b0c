import type { Target } from '../extract/types.ts';

/** The list without one target; parts of it (`partOf`) stand alone from then on. */
export const withoutTarget = (targets: readonly Target[], index: number): Target[] =>
  targets
    .filter((_, at) => at !== index)
    .map((target) => ({ ...target, partOf: moved(target.partOf, index) }));

function moved(partOf: number | null, gone: number): number | null {
  if (partOf === null || partOf === gone) return null;
  return partOf > gone ? partOf - 1 : partOf;
}
