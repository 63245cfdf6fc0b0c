/** Rows of a library that holds a directive and any number of its plans, each with the text of one sample plan. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { nodeHost } from '../cli/host.ts';
import { type ReadPlan, readPlan } from '../lib/pipeline.ts';
import { numberKey } from '../lib/store/number-key.ts';
import type { DocumentRow } from '../lib/store/rows.ts';
import { syntheticPlan } from './synthetic-plans.ts';

const SAMPLE = resolve(
  import.meta.dirname,
  '../tests/fixtures/ke-hoach-huyen-dong-khe/ke-hoach-huyen-dong-khe.docx',
);
/** Id of the directive. */
export const DIRECTIVE = 'f'.repeat(64);

/** The plan whose text stands for that of every plan. */
export async function samplePlan(): Promise<ReadPlan> {
  const bytes = new Uint8Array(await readFile(SAMPLE));
  return readPlan({ bytes, name: 'ke-hoach.docx', sha256: '0'.repeat(64) }, nodeHost());
}

/** The directive, and then its plans. */
export const syntheticRows = (plans: number, { record }: ReadPlan): DocumentRow[] =>
  [null, ...Array.from({ length: plans }, (_, index) => index)].map((index): DocumentRow => {
    const number = index === null ? '5/CT-UBND' : `${index}/KH-UBND`;
    const { metadata, targets } = syntheticPlan(index);
    const parent = record.metadata.parent;
    return {
      id: index === null ? DIRECTIVE : index.toString(16).padStart(64, '0'),
      size: 30_000,
      origin: { kind: 'file', url: null, pageUrl: null },
      addedAt: new Date(Date.UTC(2024, 0, 1) + (index ?? 0) * 60_000).toISOString(),
      openedAt: '2024-01-01T00:00:00.000Z',
      record: {
        ...record,
        targets,
        metadata: {
          ...metadata,
          number,
          documentType: index === null ? 'CT' : 'KH',
          parent: index === null || !parent ? null : { ...parent, number: '5/CT-UBND' },
        },
      },
      numberKey: numberKey(number),
      symbolKey: '',
      parentKey: index === null ? '' : numberKey('5/CT-UBND'),
      parentId: null,
    };
  });
