/**
 * The matrix (bảng đối chiếu) as the screen wants it: which rows and columns a filter leaves.
 */
import type { Matrix } from '../../lib/compare/matrix.ts';
import type { CoverageStatus } from '../../lib/compare/types.ts';

/** Parent targets (indices) with at least one cell of this status; all when null. */
export const rowsWith = (model: Matrix, status: CoverageStatus | null): number[] =>
  model.cells.flatMap((line, index) =>
    status === null || line.some((cell) => cell?.status === status) ? [index] : [],
  );

/** Plans (indices) with at least one cell of this status; all of `count`, those without cells included, when null. */
export const plansWithStatus = (model: Matrix, status: CoverageStatus | null, count: number): number[] =>
  status === null
    ? Array.from({ length: count }, (_, index) => index)
    : model.byChild.flatMap((counts, index) => (counts[status] > 0 ? [index] : []));
