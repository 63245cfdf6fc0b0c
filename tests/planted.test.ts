/**
 * Metamorphic tests over whole pairs: a fault planted in a copy of any plan is answered by its rule and by little else;
 * a change of form alone is answered by nothing new.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../lib/check/rule.ts';
import type { ParsedDocument } from '../lib/document/types.ts';
import { extract } from '../lib/extract/extract.ts';
import { checkPlans, type ReadPlan } from '../lib/pipeline.ts';
import { fold } from '../lib/text/fold.ts';
import { documentOf } from './pairs/document.ts';
import { PAIRS } from './pairs/index.ts';
import type { TextPart } from './pairs/model.ts';
import { HARMLESS } from './support/harmless.ts';
import { rewritten } from './support/perturb.ts';
import type { Planted } from './support/planted/ground.ts';
import { plantedFaults } from './support/planted/planted.ts';
import { REARRANGED } from './support/rearranged.ts';
import { DIRECTIVE, PLANS, readFileAsPlan, samplePath } from './support/samples.ts';

interface Pair {
  name: string;
  parent: ReadPlan;
  child: ReadPlan;
}

const planOf = (document: ParsedDocument): ReadPlan => ({ document, record: extract(document) });
const written = (parts: readonly TextPart[]): ReadPlan => planOf(documentOf(parts));

const pairs: Pair[] = PAIRS.map(({ name, parent, child }) => ({
  name,
  parent: written(parent),
  child: written(child),
}));

beforeAll(async () => {
  const parent = await readFileAsPlan(samplePath(DIRECTIVE, 'docx'));
  for (const slug of PLANS)
    pairs.push({ name: slug, parent, child: await readFileAsPlan(samplePath(slug, 'docx')) });
});

const keyOf = ({ rule, subject }: Finding): string => `${rule}|${fold(subject)}`;

/** Findings that the plan did not have before. */
function fresh(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = before.map(keyOf);
  return after.filter((finding) => {
    const at = left.indexOf(keyOf(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** It names the sections of all targets: any change of one shows in it. */
const SUMMARY = 'target-unassigned';

/** Kinds of faults that the pairs have ground for. */
const KINDS = 41;
/** Of each kind so many in one pair: more say the same again. */
const FEW = 3;
/** A thousand plans are read anew: seconds alone, minutes on a machine that has other work. */
const PATIENCE = 300_000;

interface Answer {
  planted: Planted;
  answered: boolean;
  collateral: string[];
}

function answersIn({ parent, child }: Pair): Answer[] {
  const { comparison, findings } = checkPlans(parent, [child]);
  const faults = Map.groupBy(plantedFaults({ comparison, child: child.document }), ({ kind }) => kind);
  const few = [...faults.values()].flatMap((of) => of.slice(0, FEW));
  return few.map((planted) => {
    const news = fresh(findings, checkPlans(parent, [planOf(planted.document)]).findings);
    return {
      planted,
      answered: news.some(({ rule }) => planted.rules.includes(rule)),
      collateral: news
        .filter(({ rule }) => !planted.rules.includes(rule) && rule !== SUMMARY)
        .map(({ rule, subject }) => `${rule}: ${subject}`),
    };
  });
}

describe('planted faults', () => {
  it(
    'are answered, each by its rule',
    () => {
      const answers = pairs.flatMap((pair) =>
        answersIn(pair).map((answer) => ({ ...answer, pair: pair.name })),
      );
      const kinds = Map.groupBy(answers, ({ planted }) => planted.kind);
      const few = [...kinds].filter(([, { length }]) => length < 2).map(([kind]) => kind);
      expect(few, 'kinds planted once or never').toEqual(['issuer against the symbol']);
      expect(kinds.size).toBe(KINDS);
      for (const [kind, of] of kinds) {
        const shares = of.filter(({ answered }) => answered).length / of.length;
        expect(shares, kind).toBeGreaterThanOrEqual(0.8);
      }
      const missed = answers.filter(({ answered }) => !answered);
      const told = missed.map(({ pair, planted }) => `${pair}: ${planted.kind}, ${planted.what}`).join('\n');
      expect(missed.length / answers.length, told).toBeLessThanOrEqual(0.05);
      const collateral = answers.flatMap(({ pair, collateral }) =>
        collateral.map((said) => `${pair}: ${said}`),
      );
      expect(collateral.length / answers.length, collateral.join('\n')).toBeLessThanOrEqual(0.1);
    },
    PATIENCE,
  );
});

/** Findings of rules that speak more often than before: subjects may be in other words now. */
function louder({ parent, child }: Pair, document: ParsedDocument): string[] {
  const before = checkPlans(parent, [child]).findings;
  const after = checkPlans(parent, [planOf(document)]).findings;
  const count = (findings: readonly Finding[], rule: string): number =>
    findings.filter((finding) => finding.rule === rule).length;
  return after
    .filter(({ rule }) => rule !== SUMMARY && count(after, rule) > count(before, rule))
    .map(({ rule, subject }) => `${rule}: ${subject}`);
}

describe('harmless changes', () => {
  it.each(HARMLESS.map((harmless) => [harmless.name, harmless] as const))('%s', (_name, { change }) => {
    const news = pairs.flatMap((pair) =>
      louder(pair, rewritten(pair.child.document, change)).map((said) => `${pair.name}: ${said}`),
    );
    expect(news).toEqual([]);
  });

  it.each(REARRANGED.map(({ name, arrange }) => [name, arrange] as const))('%s', (_name, arrange) => {
    const arranged = pairs.flatMap((pair) => {
      const document = arrange(pair.child.document, pair.child.record);
      return document ? [{ pair, document }] : [];
    });
    expect(arranged.length).toBeGreaterThan(4);
    expect(
      arranged.flatMap(({ pair, document }) => louder(pair, document).map((said) => `${pair.name}: ${said}`)),
    ).toEqual([]);
  });
});
