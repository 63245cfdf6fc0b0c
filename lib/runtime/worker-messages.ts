/**
 * What passes between a page and its reading worker. Messages carry ids; documents travel through the store.
 */
import * as v from 'valibot';
import type { Finding, Rule } from '../check/rule.ts';
import type { Allocation } from '../compare/matrix.ts';
import type { Comparison } from '../compare/types.ts';
import type { Span } from '../document/types.ts';
import type { DocumentId } from '../store/rows.ts';
import { ruleSettingsSchema } from './rule-settings.ts';

const settingsSchema = v.object({
  ...ruleSettingsSchema.entries,
  /** True when a person has said that every plan of the directive is there. */
  childrenComplete: v.optional(v.boolean()),
});
export type CheckSettings = v.InferOutput<typeof settingsSchema>;

/** Page → worker. */
export const requestSchema = v.variant('kind', [
  v.object({ kind: v.literal('read'), request: v.number(), jobId: v.number() }),
  v.object({
    kind: v.literal('check'),
    request: v.number(),
    parentId: v.string(),
    childIds: v.array(v.string()),
    settings: settingsSchema,
  }),
  v.object({
    kind: v.literal('matrix'),
    request: v.number(),
    parentId: v.string(),
    childIds: v.array(v.string()),
    settings: settingsSchema,
  }),
  v.object({
    kind: v.literal('check-parents'),
    request: v.number(),
    parentIds: v.array(v.string()),
    childId: v.string(),
    settings: settingsSchema,
  }),
  v.object({
    kind: v.literal('common-faults'),
    request: v.number(),
    parentId: v.string(),
    childIds: v.array(v.string()),
    childId: v.string(),
    settings: settingsSchema,
  }),
  v.object({
    kind: v.literal('shared-text'),
    request: v.number(),
    childId: v.string(),
    parentId: v.nullable(v.string()),
    siblingIds: v.array(v.string()),
  }),
  v.object({
    kind: v.literal('redline'),
    request: v.number(),
    beforeId: v.string(),
    afterId: v.string(),
  }),
  v.object({ kind: v.literal('extract'), request: v.number() }),
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
  /** What is known of a long answer so far; a sign of life as well. */
  v.object({ kind: v.literal('part'), request: v.number(), value: v.unknown() }),
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

/**
 * Some columns of a matrix (bảng đối chiếu), or findings on columns that are there, in the parts of the answer to
 * `matrix`; those of the answer itself are the last. Indices of children count from the first part. Records have their
 * targets and head only.
 */
export interface MatrixPart {
  comparison: Comparison;
  /** Number of plans of which the findings are in this part. */
  checked: number;
  /** What all plans add up to; in the last part only. */
  allocations: Allocation[];
  findings: Finding[];
  unreadable: DocumentId[];
  rules: Checked['rules'];
}

/** Value of the answer to `check-parents`: one plan against each document it carries out. */
export interface CheckedParents {
  /** Those that could be loaded, in the order in which they were asked for. */
  parents: { id: DocumentId; comparison: Comparison; findings: Finding[] }[];
  unreadable: DocumentId[];
  rules: Checked['rules'];
}

/** A fault of one plan that other plans of the same directive have too (lỗi chung); one answer to `common-faults`. */
export interface CommonFault extends Pick<Finding, 'rule' | 'subject'> {
  /** The other plans. */
  plans: DocumentId[];
}

/** Value of the answer to `shared-text`: what a plan says in the words of others. */
export interface SharedText {
  /** In the order of the text. */
  sentences: SharedSentence[];
  /** Shared with the directive, and with other plans only; characters of all running text, 0..1. */
  withParent: number;
  withPlans: number;
}

export interface SharedSentence {
  span: Span;
  /** True when the directive has it, false when only other plans have it. */
  parent: boolean;
}
