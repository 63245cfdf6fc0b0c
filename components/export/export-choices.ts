/**
 * What can be exported from where a person stands: each format for each thing it can hold.
 */
import type { Exporter, ExportSubject } from '../../lib/export/exporter.ts';
import { EXPORTERS } from '../../lib/export/index.ts';

export interface ExportChoice {
  /** Unique among the choices. */
  id: string;
  exporter: Exporter;
  subject: ExportSubject;
}

/** Choices in the order of the subjects, then of the registry. */
export const exportChoices = (subjects: readonly ExportSubject[]): ExportChoice[] =>
  subjects.flatMap((subject) =>
    EXPORTERS.filter((exporter) => exporter.accepts(subject)).map((exporter) => ({
      id: `${subject.kind}:${exporter.id}`,
      exporter,
      subject,
    })),
  );
