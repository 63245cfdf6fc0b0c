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

interface Answer {
  planted: Planted;
  answered: boolean;
  collateral: string[];
}

function answersIn({ parent, child }: Pair): Answer[] {
  const { comparison, findings } = checkPlans(parent, [child]);
  return plantedFaults({ comparison, child: child.document }).map((planted) => {
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
  it('are answered, each by its rule', () => {
    const answers = pairs.flatMap((pair) =>
      answersIn(pair).map((answer) => ({ ...answer, pair: pair.name })),
    );
    const kinds = Map.groupBy(answers, ({ planted }) => planted.kind);
    expect([...kinds.keys()].sort()).toEqual([
      'copied scope',
      'dropped movement',
      'dropped recipient',
      'dropped target',
      'lower value',
      'other date',
      'other theme words',
      'swapped unit',
      'wrong issuer',
      'wrong parent number',
    ]);
    const missed = answers.filter(({ answered }) => !answered);
    const told = missed.map(({ pair, planted }) => `${pair}: ${planted.kind}, ${planted.what}`).join('\n');
    expect(missed.length / answers.length, told).toBeLessThanOrEqual(0.05);
    const collateral = answers.flatMap(({ pair, collateral }) =>
      collateral.map((said) => `${pair}: ${said}`),
    );
    expect(collateral.length / answers.length, collateral.join('\n')).toBeLessThanOrEqual(0.1);
  });
});

describe('harmless changes', () => {
  it.each(HARMLESS.map((harmless) => [harmless.name, harmless] as const))('%s', (_name, { change }) => {
    const news = pairs.flatMap(({ name, parent, child }) => {
      const before = checkPlans(parent, [child]).findings;
      const after = checkPlans(parent, [planOf(rewritten(child.document, change))]).findings;
      const count = (findings: readonly Finding[], rule: string): number =>
        findings.filter((finding) => finding.rule === rule).length;
      // Subjects are in other words now: what counts is whether a rule speaks more often.
      return after
        .filter(({ rule }) => rule !== SUMMARY && count(after, rule) > count(before, rule))
        .map(({ rule, subject }) => `${name}: ${rule}: ${subject}`);
    });
    expect(news).toEqual([]);
  });
});
