/**
 * One directive of twenty goals against up to a thousand plans of thirty: time and memory of the comparison and of its
 * matrix, as ratios to reading the same records from JSON, and how they grow with the number of plans.
 */
import { compare } from '../lib/compare/compare.ts';
import { coverageMatrix } from '../lib/compare/matrix.ts';
import type { PlanRecord } from '../lib/extract/types.ts';
import { milliseconds, ratio, spread, takeTurns } from './measure.ts';
import { syntheticPlan } from './synthetic-plans.ts';

const SIZES = [125, 250, 500, 1000];
const ROUNDS = 5;
const MEGABYTE = 1024 * 1024;

/** Megabytes that stay reachable through what `make` returns; needs `--expose-gc` to be more than a rough figure. */
function held(make: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = [make()];
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  return kept.length === 1 ? (after - before) / MEGABYTE : 0;
}

export async function benchMatrix(): Promise<void> {
  const parent = syntheticPlan(null);
  const all = Array.from({ length: SIZES.at(-1) ?? 0 }, (_, index) => syntheticPlan(index));
  console.log(
    '| plans | reading JSON | comparison | ratio | against the size before | memory: records | comparison | ratio |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  let before: number | null = null;
  for (const size of SIZES) {
    const text = JSON.stringify(all.slice(0, size));
    const records: PlanRecord[] = JSON.parse(text);
    const samples = await takeTurns(
      {
        reading: async () => JSON.parse(text),
        // Copies: what is known of a record is kept with its list of targets.
        ours: async () => coverageMatrix(compare(copy(parent), records.map(copy))),
      },
      ROUNDS,
      1,
    );
    const { reading = [], ours = [] } = samples;
    const median = spread(ours).median;
    const recordMemory = held(() => JSON.parse(text));
    const ownMemory = held(() => compare(copy(parent), records.map(copy)).coverage);
    const growth = before === null ? '' : (median / before).toFixed(2);
    console.log(
      `| ${size} | ${milliseconds(reading)} | ${milliseconds(ours)} | ${ratio(ours, reading)} | ${growth} | ${recordMemory.toFixed(1)} MB | ${ownMemory.toFixed(1)} MB | ${(ownMemory / recordMemory).toFixed(2)} |`,
    );
    before = median;
  }
}

const copy = (record: PlanRecord): PlanRecord => ({ ...record, targets: [...record.targets] });
