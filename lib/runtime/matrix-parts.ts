/**
 * The matrix (bảng đối chiếu) of a directive with any number of plans, answered in parts: the columns in front of the
 * reader must not wait for the thousandth plan.
 */
import type { Comparison } from '../compare/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import { checkPlans, checkTogether } from '../pipeline.ts';
import { library } from '../store/db.ts';
import { ownLexicon } from '../store/own-lexicon.ts';
import { type Asked, knownPlan, rulesOf, storedPlans } from './laid-beside.ts';
import type { MatrixPart } from './worker-messages.ts';

/** Columns of the first part: more than a wide screen shows. Each part after it is so many times longer. */
const FIRST = 24;
const GROWTH = 3;
const LONGEST = 240;

export async function matrix(
  { parentId, childIds, settings }: Asked<'matrix'>,
  onPart: (part: MatrixPart) => void,
): Promise<MatrixPart> {
  const parent = await knownPlan(parentId);
  const own = await ownLexicon(library);
  const all: Comparison = { parent: headed(parent.record), children: [], coverage: [] };
  let size = FIRST;
  for (let from = 0; from < childIds.length; ) {
    const { plans, unreadable } = await storedPlans(childIds.slice(from, from + size));
    const alone = { ...settings, childrenComplete: false };
    const { comparison, findings } = checkPlans(parent, plans, alone, own);
    const first = all.children.length;
    const part: Comparison = {
      parent: all.parent,
      children: comparison.children.map(headed),
      coverage: comparison.coverage.map((row) => ({ ...row, child: row.child + first })),
    };
    all.children.push(...part.children);
    all.coverage.push(...part.coverage);
    onPart({
      comparison: part,
      allocations: [],
      findings: findings.map((finding) => ({ ...finding, child: finding.child + first })),
      unreadable,
      rules: rulesOf(findings),
    });
    from += size;
    size = Math.min(size * GROWTH, LONGEST);
  }
  const together = checkTogether(parent, all, settings, own);
  return {
    comparison: { parent: all.parent, children: [], coverage: [] },
    ...together,
    unreadable: [],
    rules: rulesOf(together.findings),
  };
}

/** Only what a matrix shows: the rest of a thousand records would take longer to hand over than to compare. */
const headed = (record: PlanRecord): PlanRecord => ({
  ...record,
  assignments: [],
  citations: [],
  movements: [],
  outline: [],
});
