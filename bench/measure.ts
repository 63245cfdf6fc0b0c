/** Timing in one run: both sides take turns, so a slow moment of the machine hits both. */

export interface Spread {
  median: number;
  minimum: number;
  maximum: number;
}

export function spread(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, minimum: sorted[0] ?? 0, maximum: sorted.at(-1) ?? 0 };
}

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds of each side over `rounds` turns, after `warmUp` turns that do not count. */
export async function takeTurns(
  sides: Record<string, () => Promise<unknown>>,
  rounds: number,
  warmUp: number,
): Promise<Record<string, number[]>> {
  const samples: Record<string, number[]> = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, run] of Object.entries(sides)) {
      const start = performance.now();
      await run();
      if (round >= 0) samples[name]?.push(performance.now() - start);
    }
  return samples;
}

/** `1.24 (0.98–1.41)`: ratio of two sides, turn by turn. */
export function ratio(a: readonly number[], b: readonly number[]): string {
  const { median, minimum, maximum } = spread(a.map((value, at) => value / (b[at] ?? Number.NaN)));
  return `${median.toFixed(2)} (${minimum.toFixed(2)}–${maximum.toFixed(2)})`;
}

export const milliseconds = (samples: readonly number[]): string => `${spread(samples).median.toFixed(1)} ms`;
