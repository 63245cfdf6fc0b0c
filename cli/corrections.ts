import { readFile } from 'node:fs/promises';
import { reviewedDocument } from '../lib/check/verdicts.ts';
import { aliasMap } from '../lib/corrections/aliases.ts';
import { applyCorrections } from '../lib/corrections/apply.ts';
import { importCorrections } from '../lib/corrections/exchange.ts';
import type { ExtractOptions } from '../lib/extract/extract.ts';
import type { ReadPlan } from '../lib/pipeline.ts';

/** What a file of corrections does to the plans read. */
export interface Corrector {
  options: ExtractOptions;
  correct(plan: ReadPlan): ReadPlan;
}

/** Reads a file that the extension has exported; null when it is none. Throws when it cannot be opened. */
export async function openCorrections(path: string): Promise<Corrector | null> {
  const file = importCorrections(await readFile(path, 'utf8'));
  if (!file) return null;
  return {
    options: { aliases: aliasMap(file.aliases), own: file },
    correct({ document, record }) {
      const { documentKey } = reviewedDocument(record);
      const own = file.corrections.filter(
        (correction) => correction.sha256 === record.source.sha256 || correction.documentKey === documentKey,
      );
      return { document, record: applyCorrections(record, own, document.blocks) };
    },
  };
}
