/**
 * The matrix (bảng đối chiếu): targets of a directive down, plans across; and its text form for a spreadsheet.
 */
import type { Comparison, CoverageRow, CoverageStatus } from '../../lib/compare/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { COVERAGE_ORDER } from '../../lib/locale/symbols.ts';

export interface MatrixModel {
  /** `cells[parentTarget][child]`; undefined where the comparison says nothing. */
  cells: (CoverageRow | undefined)[][];
  /** Count of each status by child. */
  totals: Record<CoverageStatus, number>[];
}

const noCounts = (): Record<CoverageStatus, number> => ({
  met: 0,
  exceeded: 0,
  weaker: 0,
  conflict: 0,
  'not-comparable': 0,
  share: 0,
  missing: 0,
  'not-applicable': 0,
});

export function matrixOf(comparison: Comparison): MatrixModel {
  const cells: MatrixModel['cells'] = comparison.parent.targets.map(() =>
    comparison.children.map(() => undefined),
  );
  const totals = comparison.children.map(noCounts);
  for (const row of comparison.coverage) {
    const line = cells[row.parentTarget];
    if (line) line[row.child] = row;
    const total = totals[row.child];
    if (total) total[row.status] += 1;
  }
  return { cells, totals };
}

/** Parent targets (indices) with at least one cell of this status; all when null. */
export const rowsWith = (model: MatrixModel, status: CoverageStatus | null): number[] =>
  model.cells.flatMap((line, index) =>
    status === null || line.some((cell) => cell?.status === status) ? [index] : [],
  );

/** Statuses that occur, in the order in which a reviewer wants them, with their number. */
export function statusCounts(model: MatrixModel): { status: CoverageStatus; count: number }[] {
  return COVERAGE_ORDER.map((status) => ({
    status,
    count: model.totals.reduce((sum, total) => sum + total[status], 0),
  })).filter(({ count }) => count > 0);
}

/**
 * Tab-separated lines for the clipboard: the goal of the directive, then status and value of each plan.
 * A field that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function matrixText(
  comparison: Comparison,
  model: MatrixModel,
  names: readonly string[],
  words: Messages,
): string {
  const { columns } = words.compare;
  const lines = [
    [columns.parentTarget, columns.parentValue, ...names.flatMap((name) => [name, columns.childValue])],
  ];
  for (const [index, target] of comparison.parent.targets.entries()) {
    const line = [target.indicator, formatGoal(target, words)];
    for (const [child, cell] of (model.cells[index] ?? []).entries()) {
      const own =
        cell?.childTarget == null ? undefined : comparison.children[child]?.targets[cell.childTarget];
      line.push(cell ? words.terms.coverage[cell.status] : '', own ? formatGoal(own, words) : '');
    }
    lines.push(line);
  }
  return lines.map((line) => line.map(field).join('\t')).join('\n');
}

const field = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
};
