import type { CoverageRow, CoverageStatus } from '../../lib/compare/types.ts';
import { COVERAGE_ORDER } from '../../lib/locale/symbols.ts';

/** Statuses that occur, in the order in which a reviewer wants them, with their number. */
export function statusCounts(rows: readonly CoverageRow[]): { status: CoverageStatus; count: number }[] {
  const counts = new Map<CoverageStatus, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return COVERAGE_ORDER.map((status) => ({ status, count: counts.get(status) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}
