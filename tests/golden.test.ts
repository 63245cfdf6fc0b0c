/**
 * Golden records of the bundled samples: `expected/record.json` for machines, `record.md` for people. A missing or
 * changed golden fails; `npm run golden` writes them anew, and the difference is reviewed like code.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparisonJson, recordJson } from '../lib/export/json.ts';
import { checkPlans } from '../lib/pipeline.ts';
import { readableComparison, readableRecord } from './support/readable.ts';
import { DIRECTIVE, FIXTURES, PLANS, readFileAsPlan, samplePath } from './support/samples.ts';

function expectGolden(path: string, actual: string): void {
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(existsSync(path), `${path} is missing: npm run golden`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What must not depend on the format: everything but where it stands and which file it came from. */
const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) => (key === 'anchor' || key === 'source' ? undefined : inner)),
  );

describe('golden records', () => {
  it.each([DIRECTIVE, ...PLANS])('%s', async (slug) => {
    const { record, document } = await readFileAsPlan(samplePath(slug, 'docx'));
    expectGolden(join(FIXTURES, slug, 'expected/record.json'), json(recordJson(record)));
    expectGolden(join(FIXTURES, slug, 'expected/record.md'), readableRecord(record));
    const anchors = [
      ...[
        ...record.targets,
        ...record.assignments,
        ...record.citations,
        ...record.movements,
        ...record.outline,
      ].map((fact) => fact.anchor),
      ...Object.values(record.metadata.anchors),
      ...(record.theme ? [record.theme.anchor] : []),
    ];
    for (const anchor of anchors)
      expect(document.blocks[anchor.block]?.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
  });

  it.each([DIRECTIVE, ...PLANS])('%s says the same as PDF', async (slug) => {
    const [docx, pdf] = await Promise.all([
      readFileAsPlan(samplePath(slug, 'docx')),
      readFileAsPlan(samplePath(slug, 'pdf')),
    ]);
    expect(withoutPlaces(recordJson(pdf.record))).toEqual(withoutPlaces(recordJson(docx.record)));
    for (const fact of [...pdf.record.targets, ...pdf.record.assignments, ...pdf.record.citations]) {
      expect(pdf.document.blocks[fact.anchor.block]?.text.slice(fact.anchor.start, fact.anchor.end)).toBe(
        fact.anchor.quote,
      );
      expect(fact.anchor.rects?.length ?? 0, fact.anchor.quote).toBeGreaterThan(0);
    }
  });

  it('compares the plans with their directive', async () => {
    const parent = await readFileAsPlan(samplePath(DIRECTIVE, 'docx'));
    const children = await Promise.all(PLANS.map((slug) => readFileAsPlan(samplePath(slug, 'docx'))));
    const { comparison, findings } = checkPlans(parent, children);
    expectGolden(
      join(FIXTURES, DIRECTIVE, 'expected/check.json'),
      json(comparisonJson(comparison, findings)),
    );
    expectGolden(join(FIXTURES, DIRECTIVE, 'expected/check.md'), readableComparison(comparison, findings));
  });
});
