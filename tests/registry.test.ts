/**
 * Every rule file is registered, explained and exemplified; the examples run through the whole pipeline.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleGuide } from '../docs/rules.generate.ts';
import { RULES } from '../lib/check/index.ts';
import type { Finding, RuleExample } from '../lib/check/rule.ts';
import { runRules } from '../lib/check/run.ts';
import { compare } from '../lib/compare/compare.ts';
import { documentFromParagraphs } from '../lib/document/plain.ts';
import { extract } from '../lib/extract/extract.ts';
import { fold } from '../lib/text/fold.ts';
import { definedPatterns, patternFaults } from '../lib/text/pattern.ts';

const folder = resolve(import.meta.dirname, '../lib/check/rules');

function findings(id: string, example: RuleExample): Finding[] {
  const parent = documentFromParagraphs(example.parent);
  const child = documentFromParagraphs(example.child);
  const comparison = compare(extract(parent), [extract(child)]);
  return runRules(comparison, parent.blocks, [child.blocks], { on: [id], ...example.settings });
}

describe('registry of rules', () => {
  it('lists every file of the folder once', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('exports each rule under the name of its file', async () => {
    for (const { id } of RULES) {
      const module: Record<string, unknown> = await import(join(folder, `${id}.ts`));
      const name = id.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
      expect(RULES, id).toContain(module[name]);
    }
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what it is for', (_, rule) => {
    expect(rule.title.length).toBeGreaterThan(5);
    expect(rule.rationale).toContain('Không nêu');
    expect(rule.violating.length).toBeGreaterThan(0);
    expect(rule.passing.length).toBeGreaterThan(0);
  });
});

describe('patterns of the rules and of what they read', () => {
  it.each([...definedPatterns()].map(([name, pattern]) => [name, pattern] as const))(
    '%s',
    (_, { regex, examples }) => {
      expect(patternFaults(regex, examples)).toEqual([]);
    },
  );
});

describe('guide to the rules', () => {
  it('is what the rules say; run `node docs/rules.generate.ts` after a change', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../docs/rules.md'), 'utf8')).toBe(ruleGuide());
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.violating.map((example) => [example.name, example] as const))('raises: %s', (_, example) => {
    const all = findings(id, example);
    const own = all.filter((finding) => finding.rule === id);
    expect(
      own.length,
      JSON.stringify(all.map(({ rule: other, subject }) => [other, subject])),
    ).toBeGreaterThan(0);
    const subject = example.subject;
    expect(subject).toBeDefined();
    expect(
      own.some((finding) => fold(finding.subject).includes(fold(subject ?? ''))),
      own.map((finding) => finding.subject).join(' | '),
    ).toBe(true);
    for (const finding of own) expect(finding.childAnchor ?? finding.parentAnchor).not.toBeNull();
  });

  it.each(rule.passing.map((example) => [example.name, example] as const))(
    'stays silent: %s',
    (_, example) => {
      expect(findings(id, example).filter((finding) => finding.rule === id)).toEqual([]);
    },
  );
});
