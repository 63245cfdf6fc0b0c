/**
 * The matrix (bảng đối chiếu) as the screen wants it: which rows a filter leaves, counts, and text for a spreadsheet.
 */
import type { Matrix } from '../../lib/compare/matrix.ts';
import type { Comparison, CoverageStatus } from '../../lib/compare/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';

/** Parent targets (indices) with at least one cell of this status; all when null. */
export const rowsWith = (model: Matrix, status: CoverageStatus | null): number[] =>
  model.cells.flatMap((line, index) =>
    status === null || line.some((cell) => cell?.status === status) ? [index] : [],
  );

/**
 * Tab-separated lines for the clipboard: the goal of the directive, then status and value of each plan; plans that cannot
 * be read have a name and no child in the comparison.
 * A field that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function matrixText(
  comparison: Comparison,
  model: Matrix,
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
    for (let lost = comparison.children.length; lost < names.length; lost += 1)
      line.push(words.compare.unreadable, '');
    lines.push(line);
  }
  return lines.map((line) => line.map(field).join('\t')).join('\n');
}

const field = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
};
