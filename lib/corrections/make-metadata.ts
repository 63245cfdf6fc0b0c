/**
 * Corrections of the header (thể thức) from what a person wrote in place of what was read.
 */
import type { CorrectedPlan } from './make.ts';
import { metadataFingerprint } from './place.ts';
import { isCorrected, type MetadataChange, type MetadataText } from './types.ts';

/** Another text for a field; null when it is as it was read: then the correction is to be dropped. */
export function changeMetadata(
  plan: CorrectedPlan,
  field: MetadataText,
  value: string | null,
): MetadataChange | null {
  const { record, documentKey } = plan;
  const { sha256 } = record.source;
  const existing = metadataCorrection(plan, field);
  const before = existing ? existing.before : record.metadata[field];
  if (value === before) return null;
  if (existing) return { ...existing, after: value };
  return {
    kind: 'change-metadata',
    id: metadataFingerprint(sha256, field),
    sha256,
    documentKey,
    field,
    before,
    after: value,
  };
}

/** The correction that a field of the record on the screen carries. */
export const metadataCorrection = (
  { record, corrections }: Pick<CorrectedPlan, 'record' | 'corrections'>,
  field: MetadataText,
): MetadataChange | undefined =>
  corrections.find(
    (correction): correction is MetadataChange =>
      correction.kind === 'change-metadata' &&
      correction.field === field &&
      isCorrected(record) &&
      record.corrected.applied.includes(correction.id),
  );
