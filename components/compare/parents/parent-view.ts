/**
 * One plan under several directives, as the screen wants it: how far each is covered, and what each of the plan's own
 * targets answers.
 */
import type { Finding } from '../../../lib/check/rule.ts';
import { type ParentRow, rowsByChildTarget } from '../../../lib/compare/several-parents.ts';
import type { Comparison, CoverageRow } from '../../../lib/compare/types.ts';
import type { Period, Target } from '../../../lib/extract/types.ts';

/** A directive of the plan with what the check against it says. */
export interface CheckedParent {
  id: string;
  label: string;
  title: string;
  /** Null while it runs, and for a directive that cannot be read. */
  checked: { comparison: Comparison; findings: readonly Finding[] } | null;
}

/** A document that could be linked. */
export interface ParentChoice {
  id: string;
  label: string;
  title: string;
  /** The plan cites it. */
  cited: boolean;
}

/** Share of the targets that apply for which the plan has something, 0..1; null where none applies. */
export function coveredShare(rows: readonly CoverageRow[]): number | null {
  const applying = rows.filter(({ status }) => status !== 'not-applicable');
  if (applying.length === 0) return null;
  return applying.filter(({ childTarget }) => childTarget !== null).length / applying.length;
}

/** True for the plan of a year, or of fewer years, under a directive for a longer period that holds them. */
export function isStageOf(parent: Period | null, child: Period | null): boolean {
  if (!parent || !child) return false;
  const within = parent.from <= child.from && child.to <= parent.to;
  return within && (parent.from !== child.from || parent.to !== child.to);
}

/** A target of the plan with the rows that link it, each with the directive it comes from. */
export interface OwnTarget {
  /** 1-based place in the plan. */
  number: number;
  target: Target;
  answers: { parent: CheckedParent; row: CoverageRow; wanted: Target }[];
}

/** Targets of the plan in its order. */
export function ownTargets(parents: readonly CheckedParent[]): OwnTarget[] {
  const ready = parents.flatMap((parent) =>
    parent.checked ? [{ parent, comparison: parent.checked.comparison }] : [],
  );
  const comparisons = ready.map(({ comparison }) => comparison);
  const targets = comparisons[0]?.children[0]?.targets ?? [];
  const rows = rowsByChildTarget(comparisons);
  const answerOf = ({ parent: index, row }: ParentRow): OwnTarget['answers'] => {
    const from = ready[index];
    const wanted = from?.comparison.parent.targets[row.parentTarget];
    return from && wanted ? [{ parent: from.parent, row, wanted }] : [];
  };
  return targets.map((target, index) => ({
    number: index + 1,
    target,
    answers: (rows[index] ?? []).flatMap(answerOf),
  }));
}
