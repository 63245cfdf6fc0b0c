/**
 * Coverage rows of one child with the targets they speak of, for the rules about targets.
 */
import type { CoverageCause, CoverageRow } from '../compare/types.ts';
import type { Target } from '../extract/types.ts';
import type { RuleContext } from './rule.ts';

/** A row with both targets at hand. */
export interface LinkedRow {
  row: CoverageRow;
  parent: Target;
  child: Target;
}

/** Rows of the child under check that link two targets for one of the given causes. */
export function linkedRows(context: RuleContext, ...causes: readonly CoverageCause[]): LinkedRow[] {
  return context.rows.flatMap((row) => {
    const parent = context.parent.targets[row.parentTarget];
    const child = row.childTarget === null ? undefined : context.child.targets[row.childTarget];
    return parent && child && causes.includes(row.cause) ? [{ row, parent, child }] : [];
  });
}
