/**
 * Whole pairs of documents, written for the purpose: what a careful reader would say of them is all that is said.
 */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../lib/check/rule.ts';
import { extract } from '../lib/extract/extract.ts';
import { checkPlans, type ReadPlan } from '../lib/pipeline.ts';
import { fold } from '../lib/text/fold.ts';
import { documentOf } from './pairs/document.ts';
import { PAIRS } from './pairs/index.ts';
import type { TextPart, WantedFinding } from './pairs/model.ts';

function planOf(parts: readonly TextPart[]): ReadPlan {
  const document = documentOf(parts);
  return { document, record: extract(document) };
}

const fits = (finding: Finding, { rule, about, severity }: WantedFinding): boolean =>
  finding.rule === rule &&
  fold(finding.subject).includes(fold(about)) &&
  (severity === undefined || finding.severity === severity);

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, severity, subject }) => `${rule} (${severity}): ${subject}`);

describe.each(PAIRS.map((pair) => [pair.name, pair] as const))('%s', (_name, pair) => {
  const { comparison, findings } = checkPlans(planOf(pair.parent), [planOf(pair.child)]);

  it.each(pair.coverage.map((row) => [row.parent, row.unit ?? row.period ?? '', row] as const))(
    'covers %s %s',
    (_name, _period, row) => {
      const found = comparison.coverage.find(({ parentTarget }) => {
        const target = comparison.parent.targets[parentTarget];
        return (
          fold(target?.indicator ?? '').includes(fold(row.parent)) &&
          (row.unit === undefined || target?.assignedUnits.includes(row.unit) === true) &&
          (row.period === undefined || row.period === target?.period)
        );
      });
      expect(found, comparison.parent.targets.map(({ indicator }) => indicator).join(' | ')).toBeDefined();
      expect([row.status].flat(), found?.reason).toContain(found?.status);
    },
  );

  it('raises what it should', () => {
    const absent = pair.findings.filter((wanted) => !findings.some((finding) => fits(finding, wanted)));
    expect(absent, told(findings).join('\n')).toEqual([]);
  });

  it('raises nothing else', () => {
    const known = [...pair.findings, ...(pair.allowed ?? [])];
    expect(told(findings.filter((finding) => !known.some((wanted) => fits(finding, wanted))))).toEqual([]);
  });
});
