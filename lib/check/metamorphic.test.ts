import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../compare/compare.ts';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import { fold } from '../text/fold.ts';
import { RULES } from './index.ts';
import { FAULTS } from './metamorphic-faults.fixture.ts';
import { HARMLESS } from './metamorphic-harmless.fixture.ts';
import { type Change, DEPARTMENT, DIRECTIVE, DISTRICT } from './metamorphic-plans.fixture.ts';
import type { Finding, RuleSettings } from './rule.ts';
import { runRules } from './run.ts';

const parent = documentFromParagraphs(DIRECTIVE);
const parentRecord = extract(parent);

function findingsOf(paragraphs: readonly string[], settings?: RuleSettings): Finding[] {
  const child = documentFromParagraphs(paragraphs);
  return runRules(compare(parentRecord, [extract(child)]), parent.blocks, [child.blocks], settings);
}

const planOf = (plan: Change['plan']): readonly string[] => (plan === 'district' ? DISTRICT : DEPARTMENT);

function changed(plan: readonly string[], replace: Change['replace']): string[] {
  return plan.map((paragraph) => replace.reduce((text, [from, to]) => text.replaceAll(from, to), paragraph));
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, subject }) => `${rule}: ${subject}`);

describe('the unchanged plans', () => {
  it.each(['district', 'department'] as const)('raise nothing: %s', (plan) => {
    expect(told(findingsOf(planOf(plan)))).toEqual([]);
  });

  it.each(['district', 'department'] as const)('raise nothing with every rule switched on: %s', (plan) => {
    expect(told(findingsOf(planOf(plan), { on: RULES.map(({ id }) => id) }))).toEqual([]);
  });
});

describe('one planted fault', () => {
  it.each(FAULTS.map((fault) => [`${fault.rule}: ${fault.name}`, fault] as const))('%s', (_, fault) => {
    const plan = planOf(fault.plan);
    const faulty = changed(plan, fault.replace);
    if (!fault.settings) expect(faulty, 'the fault is planted').not.toEqual([...plan]);
    const findings = findingsOf(faulty, fault.settings);
    expect(
      findings.some(({ rule, subject }) => rule === fault.rule && fold(subject).includes(fold(fault.about))),
      told(findings).join('\n'),
    ).toBe(true);
    expect(
      findings.filter(({ rule }) => rule !== fault.rule).map(({ rule, subject }) => `${rule}: ${subject}`),
    ).toEqual([]);
  });

  it('is planted for every rule that a text alone can break', () => {
    const planted = new Set(FAULTS.map(({ rule }) => rule));
    const without = ['assignment-missing', 'target-unassigned', 'target-without-unit'];
    expect(
      RULES.filter(({ id, defaultOff }) => !defaultOff && !planted.has(id) && !without.includes(id)).map(
        ({ id }) => id,
      ),
    ).toEqual([]);
  });
});

describe('a harmless change', () => {
  it.each(HARMLESS.map((change) => [change.name, change] as const))('%s', (_, change) => {
    const plan = planOf(change.plan);
    const other = changed(plan, change.replace);
    expect(other, 'the change is made').not.toEqual([...plan]);
    expect(told(findingsOf(other))).toEqual([]);
  });
});

describe('figures', () => {
  const coverage = (percent: number): string[] =>
    changed(DISTRICT, [['96,3%', `${String(percent / 100).replace('.', ',')}%`]]);

  it('a coverage below the directive is always answered, one above it never', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5000, max: 9999 }), (hundredths) => {
        const found = findingsOf(coverage(hundredths)).map(({ rule }) => rule);
        expect(found).toEqual(hundredths < 9480 ? ['target-below-parent'] : []);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('a share of the budget is never a fault, whatever its scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 900_000 }), fc.boolean(), (millions, asBillions) => {
        const text = asBillions
          ? `${String(millions / 1000).replace('.', ',')} tỷ đồng`
          : `${String(millions).replace(/\B(?=(\d{3})+$)/g, '.')} triệu đồng`;
        expect(told(findingsOf(changed(DISTRICT, [['98.600 triệu đồng', text]])))).toEqual([]);
      }),
      { numRuns: 30, seed: 11 },
    );
  });

  it('two harmless changes together change nothing', () => {
    const ofDistrict = HARMLESS.filter(({ plan }) => plan === 'district');
    fc.assert(
      fc.property(fc.subarray([...ofDistrict], { minLength: 2 }), (changes) => {
        const text = changes.reduce<readonly string[]>(
          (plan, { replace }) => changed(plan, replace),
          DISTRICT,
        );
        expect(told(findingsOf(text))).toEqual([]);
      }),
      { numRuns: 25, seed: 3 },
    );
  });
});
