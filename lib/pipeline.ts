/**
 * The journey of one document: bytes → ParsedDocument → PlanRecord, and of several: records → Comparison → findings.
 * Pure; the extension, the command line and the tests are three hosts of these functions.
 */

import type { Finding, RuleSettings } from './check/rule.ts';
import { runRules } from './check/run.ts';
import { compare } from './compare/compare.ts';
import type { Comparison } from './compare/types.ts';
import type { ParsedDocument } from './document/types.ts';
import { type ExtractOptions, extract } from './extract/extract.ts';
import type { PlanRecord } from './extract/types.ts';
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

/**
 * Lays plans beside their directive and raises findings, in the order of the children.
 * @param settings what the reviewer has switched off, raised or lowered, or stated about the plans
 */
export function checkPlans(
  parent: ReadPlan,
  children: ReadPlan[],
  settings: RuleSettings = {},
): { comparison: Comparison; findings: Finding[] } {
  const comparison = compare(
    parent.record,
    children.map((child) => child.record),
  );
  const findings = runRules(
    comparison,
    parent.document.blocks,
    children.map((child) => child.document.blocks),
    settings,
  );
  return { comparison, findings };
}
