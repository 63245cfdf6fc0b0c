/**
 * Runs every rule over every child of a comparison.
 */
import type { Comparison } from '../compare/types.ts';
import type { Block } from '../document/types.ts';
import { anchorOver } from '../extract/context.ts';
import { sectionsOf } from '../extract/sections.ts';
import { RULES } from './index.ts';
import { passagesOf } from './prose.ts';
import type { Finding, Rule, RuleContext, RuleFinding, RuleSettings } from './rule.ts';

/**
 * Findings of all rules, child by child, in the order of the registry and then of the text.
 * @param childrenBlocks the blocks of each child, in the order of `comparison.children`
 */
export function runRules(
  comparison: Comparison,
  parentBlocks: readonly Block[],
  childrenBlocks: readonly (readonly Block[])[],
  settings: RuleSettings = {},
): Finding[] {
  const rules = RULES.filter((rule) => isOn(rule, settings));
  const rows = Map.groupBy(comparison.coverage, ({ child }) => child);
  const inParent = anchorOver(parentBlocks, sectionsOf(comparison.parent, parentBlocks));
  return comparison.children.flatMap((child, childIndex) => {
    const childBlocks = childrenBlocks[childIndex] ?? [];
    const inChild = anchorOver(childBlocks, sectionsOf(child, childBlocks));
    const context: RuleContext = {
      comparison,
      childIndex,
      rows: rows.get(childIndex) ?? [],
      child,
      parent: comparison.parent,
      childBlocks,
      passages: passagesOf(childBlocks, child),
      parentBlocks,
      childrenComplete: settings.childrenComplete ?? false,
      anchorIn: (side, block, start, end) => (side === 'child' ? inChild : inParent)(block, start, end),
    };
    return rules.flatMap((rule) => findingsOf(rule, context, settings));
  });
}

/** What a reviewer switched off stays off, whatever else is said. */
const isOn = ({ id, defaultOff = false }: Rule, { on = [], off = [] }: RuleSettings): boolean =>
  !off.includes(id) && (!defaultOff || on.includes(id));

function findingsOf(rule: Rule, context: RuleContext, settings: RuleSettings): Finding[] {
  const seen = new Set<string>();
  return rule
    .check(context)
    .filter((finding) => {
      const key = `${finding.subject}|${place(finding)}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => position(a) - position(b))
    .map(({ subject, message, childAnchor, parentAnchor, severity }) => ({
      rule: rule.id,
      severity: settings.severity?.[rule.id] ?? severity ?? rule.severity,
      child: context.childIndex,
      subject,
      message,
      childAnchor,
      parentAnchor,
    }));
}

const place = ({ childAnchor, parentAnchor }: RuleFinding): string =>
  `${childAnchor?.block}:${childAnchor?.start}|${parentAnchor?.block}:${parentAnchor?.start}`;

/** Findings about the parent's text alone stand after those in the child's. */
const position = ({ childAnchor, parentAnchor }: RuleFinding): number =>
  childAnchor ? childAnchor.block * 1e6 + childAnchor.start : 1e12 + (parentAnchor?.block ?? 0) * 1e6;
