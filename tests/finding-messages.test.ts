/**
 * Every sentence of a finding can be pasted into a letter: whole, in Vietnamese, with figures written the Vietnamese way,
 * and so as well where a document bears no number and its issuer could not be read.
 */
import { describe, expect, it } from 'vitest';
import { RULES } from '../lib/check/index.ts';
import type { Finding, RuleExample } from '../lib/check/rule.ts';
import { runRules } from '../lib/check/run.ts';
import { compare } from '../lib/compare/compare.ts';
import { documentFromParagraphs } from '../lib/document/plain.ts';
import { extract } from '../lib/extract/extract.ts';
import type { PlanRecord } from '../lib/extract/types.ts';
import { checkPlans } from '../lib/pipeline.ts';
import { documentOf } from './pairs/document.ts';
import { PAIRS } from './pairs/index.ts';
import type { TextPart } from './pairs/model.ts';

const same = (record: PlanRecord): PlanRecord => record;

function ofExample(
  id: string,
  example: RuleExample,
  change: (record: PlanRecord) => PlanRecord = same,
): Finding[] {
  const parent = documentFromParagraphs(example.parent);
  const child = documentFromParagraphs(example.child);
  const comparison = compare(change(extract(parent)), [change(extract(child))]);
  return runRules(comparison, parent.blocks, [child.blocks], { on: [id], ...example.settings });
}

const planOf = (parts: readonly TextPart[]) => {
  const document = documentOf(parts);
  return { document, record: extract(document) };
};

/** The sentence without what it quotes. */
const ownWords = (message: string): string => message.replaceAll(/“[^”]*”/gu, '“”');

/** What is wrong with a sentence, in words; empty when nothing is. */
function faultsOf(message: string): string[] {
  const own = ownWords(message);
  return [
    /^[\p{Lu}“\d]/u.test(message) ? '' : 'begins with a small letter',
    /[.]$/.test(message) && !/[;,:.]{2}$/.test(message) ? '' : 'does not end as a sentence',
    /undefined|null|NaN|\[object/.test(message) ? 'holds a raw value' : '',
    /(?<!\p{L})(?:error|warning|parent|child|target|the|of|is|not)(?!\p{L})/u.test(own)
      ? 'holds English'
      : '',
    /[a-z]+(?:[-_][a-z]+)+/.test(own.replaceAll(/\S*\/\S*/gu, '')) ? 'holds a key' : '',
    /(?<!\p{L})(\p{L}+) \1(?!\p{L})/u.test(own) ? 'has a word twice' : '',
    / {2}| [.,;:)]|\( |““|””/u.test(own) ? 'has stray spaces or marks' : '',
    /\d{5,}|\d\.\d{1,2}(?=%| (?:triệu|tỷ|đồng|ha|người))/u.test(own)
      ? 'has a figure written another way'
      : '',
    /\(\s*\)|“”(?:, |\s)?“”/u.test(message) ? 'has empty brackets' : '',
    /đề nghị|Đề nghị|chỉ lưu/u.test(own) ? '' : 'does not say what to do',
  ].filter(Boolean);
}

const faults = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ rule, message }) => faultsOf(message).map((fault) => `${rule} ${fault}: ${message}`));

describe('sentences of findings', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { violating }) => {
    expect(faults(violating.flatMap((example) => ofExample(id, example)))).toEqual([]);
  });

  it('over whole pairs', () => {
    const findings = PAIRS.flatMap(
      ({ parent, child }) => checkPlans(planOf(parent), [planOf(child)]).findings,
    );
    expect(findings.length).toBeGreaterThan(PAIRS.length);
    expect(faults(findings)).toEqual([]);
  });

  it('without a number, an issuer and a type', () => {
    const bare = (record: PlanRecord): PlanRecord => ({
      ...record,
      metadata: { ...record.metadata, number: null, issuer: null, documentType: null },
    });
    const findings = RULES.flatMap(({ id, violating }) =>
      violating.flatMap((example) => ofExample(id, example, bare)),
    );
    expect(findings.length).toBeGreaterThan(RULES.length);
    expect(faults(findings)).toEqual([]);
  });

  it.each([
    ['Kế hoạch chưa nêu chỉ tiêu “A” (95.5% ); đề nghị bổ sung.', 'has stray spaces or marks'],
    ['kế hoạch nêu 5; đề nghị kiểm tra.', 'begins with a small letter'],
    ['Kế hoạch nêu 83900 triệu đồng; đề nghị kiểm tra.', 'has a figure written another way'],
    ['Kế hoạch của của huyện; đề nghị kiểm tra.', 'has a word twice'],
    ['Chỉ tiêu lao_dong; đề nghị kiểm tra.', 'holds a key'],
    ['Kế hoạch nêu null; đề nghị kiểm tra.', 'holds a raw value'],
    ['Kế hoạch nêu 5 chỉ tiêu.', 'does not say what to do'],
  ])('finds fault with %s', (message, fault) => expect(faultsOf(message)).toContain(fault));
});
