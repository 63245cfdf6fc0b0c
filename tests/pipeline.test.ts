import { describe, expect, it } from 'vitest';
import { directive, districtPlan, GOALS } from '../lib/check/examples.ts';
import { documentFromParagraphs } from '../lib/document/plain.ts';
import { extract } from '../lib/extract/extract.ts';
import { checkAgainstParents, checkPlans, type ReadPlan } from '../lib/pipeline.ts';

function plan(paragraphs: string[]): ReadPlan {
  const document = documentFromParagraphs(paragraphs);
  return { document, record: extract(document) };
}

const INSURED = '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.';
const parent = plan(directive(GOALS, INSURED));
const child = plan(
  districtPlan(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 94%.', '2. Kiểm chế tai nạn giao thông.'),
);

describe('checkPlans', () => {
  it('passes on what the reviewer has set', () => {
    const { findings } = checkPlans(parent, [child], {
      off: ['spelling'],
      severity: { 'target-below-parent': 'warning' },
    });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['target-below-parent', 'warning'],
    ]);
  });
});

describe('checkAgainstParents', () => {
  it('says once what concerns the plan alone', () => {
    const checked = checkAgainstParents([parent, parent], child);
    expect(checked.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      ['target-below-parent', 'spelling'],
      ['target-below-parent'],
    ]);
  });
});
