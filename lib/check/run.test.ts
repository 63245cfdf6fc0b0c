import { describe, expect, it } from 'vitest';
import { compare } from '../compare/compare.ts';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import { DIRECTIVE, DISTRICT } from './metamorphic-plans.fixture.ts';
import type { RuleSettings } from './rule.ts';
import { runRules } from './run.ts';

const parent = documentFromParagraphs(DIRECTIVE);
const faulty = documentFromParagraphs(
  DISTRICT.map((text) =>
    text.replace('Kiềm chế', 'Kiểm chế').replace('96,3%', '90%').replace('III. TỔ', 'V. TỔ'),
  ),
);
const comparison = compare(extract(parent), [extract(documentFromParagraphs(DISTRICT)), extract(faulty)]);
const run = (settings?: RuleSettings) =>
  runRules(comparison, parent.blocks, [documentFromParagraphs(DISTRICT).blocks, faulty.blocks], settings);

describe('runRules', () => {
  it('gives each finding its child and evidence that stands in the text', () => {
    const findings = run();
    expect(findings.map(({ rule, child }) => [rule, child])).toEqual([
      ['target-below-parent', 1],
      ['numbering-gap', 1],
      ['spelling', 1],
    ]);
    for (const { childAnchor } of findings)
      expect(faulty.blocks[childAnchor?.block ?? -1]?.text.slice(childAnchor?.start, childAnchor?.end)).toBe(
        childAnchor?.quote,
      );
  });

  it('says in which section the evidence stands', () =>
    expect(run().find(({ rule }) => rule === 'spelling')?.childAnchor?.section).toBe('II.4'));

  it('runs a rule that is off unless asked for only when it is asked for', () => {
    const uninformed = faulty.blocks.filter(({ text }) => !text.startsWith('- UBND tỉnh'));
    const child = { ...faulty, blocks: uninformed.map((block, index) => ({ ...block, index })) };
    const rules = (settings: RuleSettings) =>
      runRules(compare(extract(parent), [extract(child)]), parent.blocks, [child.blocks], settings).map(
        ({ rule }) => rule,
      );
    const id = 'parent-issuer-not-recipient';
    expect(rules({})).not.toContain(id);
    expect(rules({ on: [id] })).toContain(id);
    expect(rules({ on: [id], off: [id] })).not.toContain(id);
  });

  it('leaves out what is switched off and takes the reviewer’s severity', () => {
    const findings = run({ off: ['numbering-gap'], severity: { spelling: 'error' } });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['target-below-parent', 'error'],
      ['spelling', 'error'],
    ]);
  });
});
