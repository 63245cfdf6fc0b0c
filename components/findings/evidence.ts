import type { Finding, Rule } from '../../lib/check/rule.ts';
import type { Comparison, CoverageRow } from '../../lib/compare/types.ts';
import type { Anchor } from '../../lib/extract/types.ts';

/** Title and rationale of the rules that raised findings, by rule id. */
export type RuleWords = Readonly<Record<string, Pick<Rule, 'title' | 'rationale'>>>;

/** Shows the evidence; `side` says in which of the two documents it stands. */
export type ShowEvidence = (anchor: Anchor, side: 'child' | 'parent') => void;

/** The counterpart of a finding among the compared targets, when it is about one. */
export function coverageOf(finding: Finding, comparison: Comparison): CoverageRow | undefined {
  const child = comparison.children[finding.child];
  return comparison.coverage.find((row) => {
    if (row.child !== finding.child) return false;
    const own = row.childTarget === null ? undefined : child?.targets[row.childTarget];
    const theirs = comparison.parent.targets[row.parentTarget];
    return (
      (own !== undefined && same(own.anchor, finding.childAnchor)) ||
      (finding.childAnchor === null && same(theirs?.anchor, finding.parentAnchor))
    );
  });
}

/** Findings about one target of the directive in one plan: on its words there, or on its counterpart's. */
export function findingsAt(
  findings: readonly Finding[],
  comparison: Comparison,
  { parentTarget, child, childTarget }: Pick<CoverageRow, 'parentTarget' | 'child' | 'childTarget'>,
): Finding[] {
  const theirs = comparison.parent.targets[parentTarget]?.anchor;
  const own = childTarget === null ? undefined : comparison.children[child]?.targets[childTarget]?.anchor;
  return findings.filter(
    (finding) =>
      finding.child === child && (same(own, finding.childAnchor) || same(theirs, finding.parentAnchor)),
  );
}

const same = (a: Anchor | undefined, b: Anchor | null): boolean =>
  a !== undefined && b !== null && a.block === b.block && a.start === b.start && a.end === b.end;
