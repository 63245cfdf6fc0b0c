/**
 * Corrections of targets (chỉ tiêu) from what a person did with one of a record in front of them.
 */
import type { Block, Span } from '../document/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import { indicatorKeyOf } from '../lexicon/indicators/match.ts';
import { changedFields } from './changed-fields.ts';
import { placeOf, targetFingerprint } from './place.ts';
import {
  type Correction,
  isCorrected,
  type TargetAddition,
  type TargetFields,
  type TargetStrike,
} from './types.ts';

/** A record on the screen, with the corrections it already carries. */
export interface CorrectedPlan {
  record: PlanRecord;
  blocks: readonly Block[];
  documentKey: string;
  corrections: readonly Correction[];
}

/**
 * A target with other fields. A changed name gets the key of its indicator anew, unless the person chose one.
 * Null when everything is as it was read: then the correction is to be dropped.
 * Throws `RangeError` for an index without a target.
 */
export function changeTarget(plan: CorrectedPlan, index: number, fields: TargetFields): Correction | null {
  const { target, existing, sha256 } = held(plan, index);
  const wanted = { ...fields };
  if (fields.indicator !== target.indicator && fields.indicatorKey === target.indicatorKey)
    wanted.indicatorKey = indicatorKeyOf(fields.indicator, fields);
  if (existing?.kind === 'add-target') return { ...existing, after: wanted };
  const before = existing?.kind === 'change-target' ? existing.before : fieldsOf(target);
  const after = changedFields(before, fieldsOf(wanted));
  if (Object.keys(after).length === 0) return null;
  if (existing?.kind === 'change-target') return { ...existing, after };
  const { anchor } = target;
  return {
    kind: 'change-target',
    id: targetFingerprint(sha256, anchor, before),
    sha256,
    documentKey: plan.documentKey,
    place: placeOf(plan.blocks, anchor),
    before,
    after,
  };
}

/** A target that is none. Null for one that a person had added: then its correction is to be dropped. */
export function strikeTarget(plan: CorrectedPlan, index: number): TargetStrike | null {
  const { target, existing, sha256 } = held(plan, index);
  if (existing?.kind === 'add-target') return null;
  const before = existing?.kind === 'change-target' ? existing.before : fieldsOf(target);
  return {
    kind: 'strike-target',
    id: existing?.id ?? targetFingerprint(sha256, target.anchor, before),
    sha256: existing?.sha256 ?? sha256,
    documentKey: plan.documentKey,
    place: placeOf(plan.blocks, target.anchor),
    before,
  };
}

/** A target that was not read. Throws `RangeError` when the span leaves its block. */
export function addTarget(plan: CorrectedPlan, span: Span, fields: TargetFields): TargetAddition {
  const { sha256 } = plan.record.source;
  const place = placeOf(plan.blocks, span);
  const after = { ...fields, indicatorKey: fields.indicatorKey ?? indicatorKeyOf(fields.indicator, fields) };
  return {
    kind: 'add-target',
    id: targetFingerprint(sha256, { ...span, quote: place.quote.exact }, fields),
    sha256,
    documentKey: plan.documentKey,
    place,
    after,
  };
}

function held({ record, corrections }: CorrectedPlan, index: number) {
  const target = record.targets[index];
  if (!target) throw new RangeError(`no target ${index}`);
  const id = isCorrected(record) ? record.corrected.targets[index] : undefined;
  const existing = corrections.find((correction) => correction.id === id);
  return { target, existing, sha256: record.source.sha256 };
}

/** The correctable fields of a target. */
export const fieldsOf = (target: TargetFields): TargetFields => ({
  indicator: target.indicator,
  indicatorKey: target.indicatorKey,
  kind: target.kind,
  change: target.change,
  comparator: target.comparator,
  value: target.value,
  valueMax: target.valueMax,
  grade: target.grade,
  unit: target.unit,
  period: target.period,
  assignedUnits: [...target.assignedUnits],
});
