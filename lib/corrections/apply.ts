/**
 * A record as read, with what a person has put right in it.
 */
import type { Block, Span } from '../document/types.ts';
import { anchorOver } from '../extract/context.ts';
import { sectionsOf } from '../extract/sections.ts';
import type { Anchor, Assignment, Confidence, PlanRecord, Target } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import { type Changeable, type Entry, isTarget, likeness, overlapping, readAnew } from './matching.ts';
import { assignmentFingerprint, locate, targetFingerprint } from './place.ts';
import {
  type Conflict,
  type ConflictReason,
  type CorrectedRecord,
  type Correction,
  isCorrected,
  type MetadataText,
  type TargetAddition,
} from './types.ts';

/**
 * Carries out corrections. Facts are found by fingerprint, in another version of the document by their words; a fact
 * holds one correction, those made in this very document first. Corrected and added facts carry the reason `corrected`.
 * What cannot be placed is listed in `corrected.conflicts`. Doing it twice is the same as doing it once.
 * @param record as read, or already corrected
 * @param blocks of the document the record was made from
 */
export function applyCorrections(
  record: PlanRecord | CorrectedRecord,
  corrections: readonly Correction[],
  blocks: readonly Block[],
): CorrectedRecord {
  const before: CorrectedRecord['corrected'] = isCorrected(record)
    ? record.corrected
    : { applied: [], targets: {}, assignments: {}, fields: [], struck: [], conflicts: [] };
  const pending = corrections
    .filter(({ id }) => !before.applied.includes(id))
    .sort((a, b) => rank(a, record) - rank(b, record) || (a.id < b.id ? -1 : 1));
  const work = new Corrector(record, before, pending, blocks);
  work.changeMetadata();
  work.changeFacts();
  work.addTargets();
  return work.result();
}

/** Corrections made in this very document come before those of another version of it. */
const rank = ({ sha256 }: Correction, record: PlanRecord): number =>
  sha256 === record.source.sha256 ? 0 : 1;

class Corrector {
  private readonly record: PlanRecord;
  private readonly pending: readonly Correction[];
  private readonly blocks: readonly Block[];
  private readonly anchor: (block: number, start: number, end: number) => Anchor;
  private readonly metadata: PlanRecord['metadata'];
  private targets: Entry<Target>[];
  private assignments: Entry<Assignment>[];
  private readonly applied: string[];
  private readonly fields: CorrectedRecord['corrected']['fields'];
  private readonly struck: CorrectedRecord['corrected']['struck'];
  private readonly conflicts: Conflict[];

  constructor(
    record: PlanRecord,
    before: CorrectedRecord['corrected'],
    pending: readonly Correction[],
    blocks: readonly Block[],
  ) {
    this.record = record;
    this.pending = pending;
    this.blocks = blocks;
    this.anchor = anchorOver(blocks, sectionsOf(record, blocks));
    this.metadata = { ...record.metadata };
    this.targets = record.targets.map((fact, origin) => entry(fact, before.targets[origin], origin));
    this.assignments = record.assignments.map((fact, origin) =>
      entry(fact, before.assignments[origin], origin),
    );
    this.applied = [...before.applied];
    this.fields = [...before.fields];
    this.struck = [...before.struck];
    // What could not be placed is tried again and says so again.
    this.conflicts = before.conflicts.filter(({ correction }) => before.applied.includes(correction.id));
  }

  changeMetadata(): void {
    for (const correction of this.pending) {
      if (correction.kind !== 'change-metadata' || this.fields.includes(correction.field)) continue;
      // Number and date of the draft are not those of the issued version.
      if (correction.sha256 !== this.record.source.sha256) continue;
      const now = this.metadata[correction.field];
      if (now !== correction.before && now !== correction.after) this.report(correction, 'read-anew');
      this.metadata[correction.field] = correction.after;
      this.settleDoubt(correction.field);
      this.fields.push(correction.field);
      this.applied.push(correction.id);
    }
  }

  /** What a person has written themselves is doubted no more. */
  private settleDoubt(field: MetadataText): void {
    const { doubts } = this.metadata;
    if (!doubts || !(field in doubts)) return;
    const left = Object.entries(doubts).filter(([name]) => name !== field);
    this.metadata.doubts = left.length > 0 ? Object.fromEntries(left) : undefined;
  }

  /** Fingerprints first, so that a fact is not taken from its own correction by a mere likeness. */
  changeFacts(): void {
    const changes = this.pending.filter(isChangeable);
    const late = changes.filter((correction) => {
      const found = this.byFingerprint(correction);
      if (found) this.carryOut(correction, found);
      return !found;
    });
    for (const correction of late) {
      const place = locate(this.blocks, correction.place);
      if (!place || place.status === 'changed') {
        this.report(correction, place ? 'text-changed' : 'text-gone', place?.span);
        continue;
      }
      const over = overlapping(this.entriesOf(correction), place.span);
      const free = over.filter((one) => one.correction === null);
      const found = free.toSorted((a, b) => likeness(b, correction) - likeness(a, correction))[0];
      if (found) this.carryOut(correction, found);
      // Struck facts need not be read; what another correction holds has been seen to.
      else if (over.length === 0 && !correction.kind.startsWith('strike'))
        this.report(correction, 'fact-gone', place.span);
    }
  }

  addTargets(): void {
    for (const correction of this.pending) {
      if (correction.kind !== 'add-target') continue;
      const place = locate(this.blocks, correction.place);
      if (!place || place.status === 'changed') {
        this.report(correction, place ? 'text-changed' : 'text-gone', place?.span);
        continue;
      }
      this.add(correction, place.span);
    }
  }

  result(): CorrectedRecord {
    const index = new Map(this.targets.map(({ origin }, at) => [origin, at]));
    return {
      ...this.record,
      metadata: this.metadata,
      targets: this.targets.map(({ fact }) => ({
        ...fact,
        partOf: fact.partOf === null ? null : (index.get(fact.partOf) ?? null),
      })),
      assignments: this.assignments.map(({ fact }) => fact),
      corrected: {
        applied: this.applied.toSorted(),
        targets: held(this.targets),
        assignments: held(this.assignments),
        fields: this.fields.toSorted(),
        struck: this.struck.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        conflicts: this.conflicts,
      },
    };
  }

  /** The goal may be read by now: then it is not added a second time. */
  private add(correction: TargetAddition, span: Span): void {
    const name = fold(correction.after.indicator);
    const read = overlapping(this.targets, span).filter(({ fact }) => fold(fact.indicator) === name);
    if (read.some((one) => one.correction !== null)) return;
    const known = read[0];
    if (known) {
      known.fact = { ...known.fact, ...correction.after, confidence: certain(known.fact.confidence) };
      known.correction = correction.id;
    } else {
      const fact: Target = {
        ...correction.after,
        anchor: this.anchor(span.block, span.start, span.end),
        restated: false,
        partOf: null,
        confidence: { score: 1, reasons: ['corrected'] },
      };
      const at = this.targets.findIndex((one) => isBefore(span, one.fact.anchor));
      const added = { fact, correction: correction.id, origin: null };
      this.targets.splice(at < 0 ? this.targets.length : at, 0, added);
    }
    this.applied.push(correction.id);
  }

  private entriesOf(correction: Changeable): Entry<Target | Assignment>[] {
    return correction.kind === 'change-target' || correction.kind === 'strike-target'
      ? this.targets
      : this.assignments;
  }

  private byFingerprint(correction: Changeable): Entry<Target | Assignment> | undefined {
    const { sha256 } = this.record.source;
    if (correction.sha256 !== sha256) return undefined;
    return this.entriesOf(correction).find(
      ({ fact, correction: holder }) =>
        holder === null &&
        fact.anchor.block === correction.place.block &&
        fact.anchor.start === correction.place.start &&
        (isTarget(fact)
          ? targetFingerprint(sha256, fact.anchor, fact)
          : assignmentFingerprint(sha256, fact.anchor, fact)) === correction.id,
    );
  }

  private carryOut(correction: Changeable, found: Entry<Target | Assignment>): void {
    this.applied.push(correction.id);
    const { fact } = found;
    if (correction.kind === 'strike-target' || correction.kind === 'strike-assignment') {
      this.targets = this.targets.filter((one) => one !== found);
      this.assignments = this.assignments.filter((one) => one !== found);
      const title = isTarget(fact) ? fact.indicator : `${fact.unit}: ${fact.task}`;
      this.struck.push({
        id: correction.id,
        fact: isTarget(fact) ? 'target' : 'assignment',
        title,
        anchor: fact.anchor,
      });
      return;
    }
    if (readAnew(fact, correction)) this.report(correction, 'read-anew', fact.anchor);
    const confidence = certain(fact.confidence);
    if (isTarget(fact) && correction.kind === 'change-target')
      found.fact = { ...fact, ...correction.after, confidence };
    if (!isTarget(fact) && correction.kind === 'change-assignment')
      found.fact = { ...fact, ...correction.after, confidence };
    found.correction = correction.id;
  }

  private report(correction: Correction, reason: ConflictReason, span?: Span): void {
    const anchor = span ? this.anchor(span.block, span.start, span.end) : null;
    this.conflicts.push({ correction, reason, anchor });
  }
}

/** What a person has written themselves. */
const certain = ({ reasons }: Confidence): Confidence => ({
  score: 1,
  reasons: [...reasons.filter((reason) => reason !== 'corrected'), 'corrected'],
});

const entry = <Fact>(fact: Fact, correction: string | undefined, origin: number): Entry<Fact> => ({
  fact,
  correction: correction ?? null,
  origin,
});

const held = (entries: readonly Entry<unknown>[]): Record<number, string> =>
  Object.fromEntries(
    entries.flatMap(({ correction }, at) => (correction === null ? [] : [[at, correction]])),
  );

const isChangeable = (correction: Correction): correction is Changeable =>
  correction.kind !== 'change-metadata' && correction.kind !== 'add-target';

const isBefore = (a: Span, b: Span): boolean =>
  a.block < b.block || (a.block === b.block && a.start < b.start);
