/**
 * The journey of one document: bytes → ParsedDocument → PlanRecord, and of several: records → Comparison → findings.
 * Pure; the extension, the command line and the tests are three hosts of these functions.
 */

import { RULES } from './check/index.ts';
import type { Finding, RuleSettings } from './check/rule.ts';
import { runRules } from './check/run.ts';
import { compare } from './compare/compare.ts';
import { type Allocation, allocations } from './compare/matrix.ts';
import type { Comparison } from './compare/types.ts';
import type { ParsedDocument } from './document/types.ts';
import { type ExtractOptions, extract } from './extract/extract.ts';
import type { PlanRecord } from './extract/types.ts';
import { NO_OWN, type OwnLexicon, withOwnLexicon } from './lexicon/own.ts';
import { readDocument } from './read/index.ts';
import type { ReadHost, ReadInput } from './read/reader.ts';

/** A document with its record: what a library entry holds. */
export interface ReadPlan {
  document: ParsedDocument;
  record: PlanRecord;
}

/** Reads and extracts one file; `options` is what a reader has taught the extraction. Throws `ReadFailure` when it cannot be read at all. */
export async function readPlan(
  input: ReadInput,
  host: ReadHost,
  options: ExtractOptions = {},
): Promise<ReadPlan> {
  const document = await readDocument(input, host);
  host.onProgress?.({ stage: 'extract', done: 0, total: 1 });
  return { document, record: extract(document, options) };
}

/** A comparison with what is to be said of it. */
export interface CheckedPlans {
  comparison: Comparison;
  findings: Finding[];
}

/**
 * Lays plans beside their directive and raises findings, in the order of the children.
 * @param settings what the reviewer has switched off, raised or lowered, or stated about the plans
 * @param own indicators and units of the reviewer's own
 */
export function checkPlans(
  parent: ReadPlan,
  children: ReadPlan[],
  settings: RuleSettings = {},
  own: OwnLexicon = NO_OWN,
): CheckedPlans {
  const records = children.map(({ record }) => record);
  const comparison = comparePlans(parent.record, records, own);
  const documents = children.map(({ document }) => document);
  return { comparison, findings: findingsOf(parent, comparison, documents, settings, own) };
}

/** The comparison alone, which asks for no text. */
export const comparePlans = (
  parent: PlanRecord,
  children: PlanRecord[],
  own: OwnLexicon = NO_OWN,
): Comparison => withOwnLexicon(own, () => compare(parent, children));

/** The findings of a comparison. @param documents the texts of its children, in their order */
export const findingsOf = (
  parent: ReadPlan,
  comparison: Comparison,
  documents: readonly ParsedDocument[],
  settings: RuleSettings = {},
  own: OwnLexicon = NO_OWN,
): Finding[] =>
  withOwnLexicon(own, () =>
    runRules(
      comparison,
      parent.document.blocks,
      documents.map(({ blocks }) => blocks),
      settings,
    ),
  );

/** The rule about all plans together; it cannot be asked of some of them. */
const TOGETHER = 'allocation-mismatch';

/**
 * What is said of all plans of a directive together (tổng các kế hoạch), where they were compared in parts: sums, and the
 * findings about them when a person has stated that the plans are complete.
 * @param comparison of all of them
 */
export function checkTogether(
  parent: ReadPlan,
  comparison: Comparison,
  settings: RuleSettings = {},
  own: OwnLexicon = NO_OWN,
): { allocations: Allocation[]; findings: Finding[] } {
  const others = RULES.flatMap(({ id }) => (id === TOGETHER ? [] : [id]));
  const only = { ...settings, off: [...(settings.off ?? []), ...others] };
  return withOwnLexicon(own, () => ({
    allocations: allocations(comparison),
    findings: settings.childrenComplete ? runRules(comparison, parent.document.blocks, [], only) : [],
  }));
}

/**
 * One plan that carries out several documents (nhiều văn bản cấp trên): a comparison for each, in their order. What is
 * said of the plan alone is said once, with the first.
 */
export function checkAgainstParents(
  parents: ReadPlan[],
  child: ReadPlan,
  settings: RuleSettings = {},
  own: OwnLexicon = NO_OWN,
): CheckedPlans[] {
  return withoutRepeats(parents.map((parent) => checkPlans(parent, [child], settings, own)));
}

function withoutRepeats(checked: readonly CheckedPlans[]): CheckedPlans[] {
  const told = new Set<string>();
  return checked.map(({ comparison, findings }) => {
    const fresh = findings.filter(({ rule, subject, message, childAnchor, parentAnchor }) => {
      if (parentAnchor !== null) return true;
      const key = JSON.stringify([rule, subject, message, childAnchor?.block, childAnchor?.start]);
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
    return { comparison, findings: fresh };
  });
}
