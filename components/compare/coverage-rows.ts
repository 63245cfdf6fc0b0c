/**
 * Mức độ cụ thể hóa as rows of a table: each target of the directive with what one plan makes of it.
 */
import type { Comparison, CoverageRow, CoverageStatus } from '../../lib/compare/types.ts';
import type { Target } from '../../lib/extract/types.ts';
import { foldPlain } from '../../lib/text/fold.ts';
import { matchParts } from '../../lib/text/query.ts';

export interface CoverageLine {
  /** 1-based place of the target in the directive. */
  number: number;
  row: CoverageRow;
  parent: Target;
  child: Target | null;
}

/** Lines of one plan in the order of the directive. */
export function coverageLines(comparison: Comparison, childIndex: number): CoverageLine[] {
  const child = comparison.children[childIndex];
  return comparison.coverage
    .filter((row) => row.child === childIndex)
    .flatMap((row) => {
      const parent = comparison.parent.targets[row.parentTarget];
      if (!parent) return [];
      return [
        {
          number: row.parentTarget + 1,
          row,
          parent,
          child: row.childTarget === null ? null : (child?.targets[row.childTarget] ?? null),
        },
      ];
    })
    .sort((a, b) => a.number - b.number);
}

/** Lines with this status (all when null) whose indicators hold every word of the query, diacritics aside. */
export function filterLines(
  lines: readonly CoverageLine[],
  status: CoverageStatus | null,
  query: string,
): CoverageLine[] {
  const matches = matchParts(query, ({ parent, child }: CoverageLine) =>
    foldPlain(`${parent.indicator} ${child?.indicator ?? ''}`),
  );
  return lines.filter((line) => (status === null || line.row.status === status) && matches(line));
}
