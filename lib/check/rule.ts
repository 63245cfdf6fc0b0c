/**
 * What a rule is. One file a rule in `rules/`, registered in `index.ts`; its examples are its tests and its page in
 * the generated guide.
 */
import type { Comparison, CoverageRow } from '../compare/types.ts';
import type { Block } from '../document/types.ts';
import type { Anchor, PlanRecord } from '../extract/types.ts';
import type { Passage } from './prose.ts';

/** Mức độ: sai lệch, cần xem, lưu ý. */
export type Severity = 'error' | 'warning' | 'info';

/** Phát hiện. `childAnchor` and `parentAnchor` are never both null. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** Index into `Comparison.children`. */
  child: number;
  /** What it is about, as it stands in the document: an indicator, a unit, a citation number, a phrase. */
  subject: string;
  /** Vietnamese, one or two sentences a reviewer can paste into a letter; states facts, never blames. */
  message: string;
  childAnchor: Anchor | null;
  parentAnchor: Anchor | null;
}

/** What a rule sees: one child of a comparison, with the text both records came from. */
export interface RuleContext {
  comparison: Comparison;
  /** Index of the child under check. */
  childIndex: number;
  /** Coverage rows of the child under check. */
  rows: readonly CoverageRow[];
  child: PlanRecord;
  parent: PlanRecord;
  childBlocks: readonly Block[];
  /** The child's running text, folded once for all rules. */
  passages: readonly Passage[];
  parentBlocks: readonly Block[];
  /** True when every plan that carries out the parent is among the children. */
  childrenComplete: boolean;
  /** Makes an anchor in the child's text; throws when the offsets leave the block. */
  anchorIn(side: 'child' | 'parent', block: number, start: number, end: number): Anchor;
}

/** What a reviewer has set (thiết lập). */
export interface RuleSettings {
  /** Rules switched off, by id. */
  off?: readonly string[];
  /** Rules switched on that are off unless asked for, by id. */
  on?: readonly string[];
  /** Severities that differ from the rule's own, by id. */
  severity?: Readonly<Record<string, Severity>>;
  /** The reviewer states that all plans are there; sums over the children are then checked. */
  childrenComplete?: boolean;
}

/** Texts of a directive and a plan, as paragraphs; the rule must (or must not) raise a finding about `subject`. */
export interface RuleExample {
  /** What the example shows, in Vietnamese. */
  name: string;
  parent: string[];
  child: string[];
  /** For a violating example: what the finding must be about (folded containment); absent in a passing one. */
  subject?: string;
  /** Settings the example needs. */
  settings?: RuleSettings;
}

export interface Rule {
  id: string;
  /** Vietnamese title. */
  title: string;
  severity: Severity;
  /** True for a matter of taste or of house style: raised only where a reviewer asks for it. */
  defaultOff?: boolean;
  /** Vietnamese: why it matters, and when it stays silent. */
  rationale: string;
  violating: RuleExample[];
  passing: RuleExample[];
  check(context: RuleContext): RuleFinding[];
}

/** A finding before the runner adds the rule id, the child index and the default severity. */
export type RuleFinding = Pick<Finding, 'subject' | 'message' | 'childAnchor' | 'parentAnchor'> & {
  severity?: Severity;
};
