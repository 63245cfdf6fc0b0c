/**
 * The rules as the settings show them, and the settings after one of them was changed.
 */
import type { Rule, RuleSettings, Severity } from '../../lib/check/rule.ts';

/** Settings of the rules with every list present. */
export interface RuleChoices {
  off: readonly string[];
  on: readonly string[];
  severity: Readonly<Record<string, Severity>>;
}

export interface RuleRow {
  id: string;
  title: string;
  rationale: string;
  /** The rule's own. */
  severity: Severity;
  on: boolean;
  /** What the reviewer set instead, null for the rule's own. */
  chosen: Severity | null;
  /** True when it is off unless it is asked for. */
  offByDefault: boolean;
}

type ListedRule = Pick<Rule, 'id' | 'title' | 'rationale' | 'severity' | 'defaultOff'>;

/** One row a rule, in the order of the registry. */
export const ruleRows = (rules: readonly ListedRule[], choices: RuleChoices): RuleRow[] =>
  rules.map(({ id, title, rationale, severity, defaultOff = false }) => ({
    id,
    title,
    rationale,
    severity,
    on: !choices.off.includes(id) && (!defaultOff || choices.on.includes(id)),
    chosen: choices.severity[id] ?? null,
    offByDefault: defaultOff,
  }));

/** The choices with a rule switched on or off. Only what differs from the rule's own state is kept. */
export function withRule(choices: RuleChoices, { id, offByDefault }: RuleRow, on: boolean): RuleChoices {
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return {
    ...choices,
    off: on || offByDefault ? without(choices.off) : [...without(choices.off), id],
    on: on && offByDefault ? [...without(choices.on), id] : without(choices.on),
  };
}

/** The choices with the severity of a rule; null returns to the rule's own. */
export function withSeverity(choices: RuleChoices, id: string, severity: Severity | null): RuleChoices {
  const { [id]: _, ...others } = choices.severity;
  return { ...choices, severity: severity === null ? others : { ...others, [id]: severity } };
}

export const NO_CHOICES: RuleChoices & RuleSettings = { off: [], on: [], severity: {} };

export const isChanged = ({ off, on, severity }: RuleChoices): boolean =>
  off.length + on.length + Object.keys(severity).length > 0;
