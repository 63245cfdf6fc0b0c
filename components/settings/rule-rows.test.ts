import { describe, expect, it } from 'vitest';
import { isChanged, NO_CHOICES, type RuleChoices, ruleRows, withRule, withSeverity } from './rule-rows.ts';

const RULES = [
  { id: 'theme-missing', title: 'A', rationale: '', severity: 'warning' as const },
  { id: 'house-style', title: 'B', rationale: '', severity: 'info' as const, defaultOff: true },
];
const states = (choices: RuleChoices) => ruleRows(RULES, choices).map(({ on }) => on);
const row = (index: number) => {
  const found = ruleRows(RULES, NO_CHOICES)[index];
  if (!found) throw new Error('no such rule');
  return found;
};

describe('rules in the settings', () => {
  it('are on unless they are off by themselves', () => expect(states(NO_CHOICES)).toEqual([true, false]));

  it('are switched and switched back without a trace', () => {
    const switched = withRule(withRule(NO_CHOICES, row(0), false), row(1), true);
    expect(switched).toEqual({ off: ['theme-missing'], on: ['house-style'], severity: {} });
    expect(states(switched)).toEqual([false, true]);
    expect(isChanged(switched)).toBe(true);
    const back = withRule(withRule(switched, row(0), true), row(1), false);
    expect(back).toEqual(NO_CHOICES);
    expect(isChanged(back)).toBe(false);
  });

  it('take another severity and return to their own', () => {
    const raised = withSeverity(NO_CHOICES, 'theme-missing', 'error');
    expect(ruleRows(RULES, raised).map(({ chosen }) => chosen)).toEqual(['error', null]);
    expect(withSeverity(raised, 'theme-missing', null)).toEqual(NO_CHOICES);
  });
});
