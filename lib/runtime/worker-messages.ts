/**
 * What passes between a page and its reading worker. Messages carry ids; documents travel through the store.
 */
import * as v from 'valibot';
import type { Finding, Rule } from '../check/rule.ts';
import type { Comparison } from '../compare/types.ts';
import type { DocumentId } from '../store/rows.ts';

/** Page → worker. */
export const requestSchema = v.variant('kind', [
  v.object({ kind: v.literal('read'), request: v.number(), jobId: v.number() }),
  v.object({
    kind: v.literal('check'),
    request: v.number(),
    parentId: v.string(),
    childIds: v.array(v.string()),
    settings: v.object({
      off: v.array(v.string()),
      on: v.array(v.string()),
      severity: v.record(v.string(), v.picklist(['error', 'warning', 'info'])),
    }),
  }),
]);
export type WorkerRequest = v.InferOutput<typeof requestSchema>;

/**
 * Worker → page. `progress` is also the sign of life by which silence is told from work; the page writes it into the
 * job, for the worker may be deep in a computation by the time a write of its own would be carried out.
 */
export const answerSchema = v.variant('kind', [
  v.object({
    kind: v.literal('progress'),
    request: v.number(),
    stage: v.picklist(['open', 'text', 'layout', 'ocr', 'extract', 'save']),
    done: v.number(),
    total: v.number(),
  }),
  v.object({ kind: v.literal('answer'), request: v.number(), value: v.unknown() }),
  v.object({
    kind: v.literal('failure'),
    request: v.number(),
    code: v.string(),
    message: v.string(),
  }),
]);
export type WorkerAnswer = v.InferOutput<typeof answerSchema>;

/** Value of the answer to `check`. */
export interface Checked {
  /** Of the plans that could be loaded, in the order in which they were asked for. */
  comparison: Comparison;
  /** Plans whose record or text is gone from the store. */
  unreadable: DocumentId[];
  findings: Finding[];
  /** Title and rationale of the rules that raised findings, by rule id. */
  rules: Record<string, Pick<Rule, 'title' | 'rationale'>>;
}
