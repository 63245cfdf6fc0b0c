/**
 * One directive of twenty goals against up to a thousand plans of thirty: time and memory of the comparison and of its
 * matrix, as ratios to reading the same records from JSON, and how they grow with the number of plans.
 */
import { compare } from '../lib/compare/compare.ts';
import { coverageMatrix } from '../lib/compare/matrix.ts';
import { documentFromParagraphs } from '../lib/document/plain.ts';
import { extract } from '../lib/extract/extract.ts';
import type { PlanRecord, Target } from '../lib/extract/types.ts';
import { INDICATORS } from '../lib/lexicon/indicators/indicators.ts';
import { milliseconds, ratio, spread, takeTurns } from './measure.ts';

const GOALS = 20;
const CHILD_GOALS = 30;
const SIZES = [125, 250, 500, 1000];
const ROUNDS = 5;
const MEGABYTE = 1024 * 1024;

/** Goals with known names first, then as many that only words can match. */
function goals(count: number, value: (index: number) => number, shift: number): Target[] {
  const template = extract(
    documentFromParagraphs(['KẾ HOẠCH', 'I. CHỈ TIÊU', '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.']),
  ).targets[0];
  if (!template) throw new Error('the sample sentence was not read as a goal');
  const known = INDICATORS.filter(({ dimension }) => dimension === 'share');
  return Array.from({ length: count }, (_, index): Target => {
    const indicator = known[(index + shift) % known.length];
    const named = index % 3 !== 2 && indicator !== undefined;
    return {
      ...template,
      indicator: named ? indicator.name : `Tỷ lệ thôn, tổ dân phố có mô hình tự quản loại ${index + shift}`,
      indicatorKey: named ? indicator.key : null,
      value: value(index),
      unit: '%',
    };
  });
}

function plan(index: number | null): PlanRecord {
  const name = index === null ? 'TỈNH LÂM SƠN' : `HUYỆN SỐ ${index}`;
  const record = extract(
    documentFromParagraphs([`ỦY BAN NHÂN DÂN ${name}`, 'Số: 12/KH-UBND', 'KẾ HOẠCH', 'Công tác năm 2024']),
  );
  const targets =
    index === null
      ? goals(GOALS, (at) => 50 + at, 0)
      : goals(CHILD_GOALS, (at) => 40 + ((at * 7 + index) % 50), index % 5);
  return { ...record, targets };
}

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
  const parent = plan(null);
  const all = Array.from({ length: SIZES.at(-1) ?? 0 }, (_, index) => plan(index));
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
