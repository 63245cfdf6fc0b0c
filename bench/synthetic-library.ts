/**
 * A library of any size, made of one sample plan under many numbers and issuers. Rows go straight into the store of the
 * page: reading ten thousand files would take an hour and measure nothing of what is asked here.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { nodeHost } from '../cli/host.ts';
import { readPlan } from '../lib/pipeline.ts';
import { goalRowsOf } from '../lib/store/goal-rows.ts';
import { numberKey } from '../lib/store/number-key.ts';
import type { DocumentRow, LabelRow, SummaryRow } from '../lib/store/rows.ts';
import { summaryOf } from '../lib/store/summary.ts';

const SAMPLE = resolve(
  import.meta.dirname,
  '../tests/fixtures/ke-hoach-huyen-dong-khe/ke-hoach-huyen-dong-khe.docx',
);
/** Plans to one directive. */
const PLANS = 99;
/** One document in so many has a tag. */
const TAGGED = 10;
/** Rows handed to the page at once. */
const AT_ONCE = 500;

type Varied = Pick<DocumentRow, 'id' | 'addedAt' | 'numberKey' | 'parentKey'> & {
  metadata: Partial<DocumentRow['record']['metadata']>;
};

/** Fills the store of an open workspace with `count` documents, records and texts included. */
export async function seedLibrary(page: Page, count: number): Promise<void> {
  const bytes = new Uint8Array(await readFile(SAMPLE));
  const plan = await readPlan({ bytes, name: 'ke-hoach.docx', sha256: '0'.repeat(64) }, nodeHost());
  const base: Omit<DocumentRow, keyof Varied> = {
    size: bytes.length,
    origin: { kind: 'file', url: null, pageUrl: null },
    openedAt: '2026-01-01T00:00:00.000Z',
    record: plan.record,
    symbolKey: '',
    parentId: null,
  };
  for (let from = 0; from < count; from += AT_ONCE) {
    const varied = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) =>
      variation(from + at, plan.record.metadata),
    );
    const made = varied.map(({ metadata, ...keys }): DocumentRow => {
      const record = { ...base.record, metadata: { ...base.record.metadata, ...metadata } };
      return { ...base, ...keys, record };
    });
    const summaries = made.map(summaryOf);
    const goals = made.map(goalRowsOf);
    const labels = varied
      .filter((_, at) => at % TAGGED === 0)
      .map(({ id }): LabelRow => ({ id, tags: ['Đợt 1'], draftOf: null }));
    await page.evaluate(putRows, { base, document: plan.document, varied, summaries, goals, labels });
  }
}

function variation(index: number, metadata: DocumentRow['record']['metadata']): Varied {
  const isDirective = index % (PLANS + 1) === 0;
  const group = Math.floor(index / (PLANS + 1));
  const directive = `${group + 1}/CT-UBND`;
  const number = isDirective ? directive : `${index}/KH-UBND`;
  return {
    id: index.toString(16).padStart(64, '0'),
    addedAt: new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString(),
    numberKey: numberKey(number),
    parentKey: isDirective ? '' : numberKey(directive),
    metadata: {
      number,
      documentType: isDirective ? 'CT' : 'KH',
      issuer: isDirective
        ? `Ủy ban nhân dân tỉnh số ${group}`
        : `Ủy ban nhân dân xã số ${index % 997} huyện Đồng Khê`,
      title: `${metadata.title ?? ''} số ${index}`,
      parent: isDirective || !metadata.parent ? null : { ...metadata.parent, number: directive },
    },
  };
}

interface Rows {
  base: Omit<DocumentRow, keyof Varied>;
  document: unknown;
  varied: Varied[];
  summaries: SummaryRow[];
  goals: ReturnType<typeof goalRowsOf>[];
  labels: LabelRow[];
}

/** Runs in the page. */
const putRows = ({ base, document, varied, summaries, goals, labels }: Rows): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('doi-chieu');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(
        ['documents', 'summaries', 'texts', 'labels', 'goals', 'goalNames'],
        'readwrite',
      );
      for (const { metadata, ...keys } of varied) {
        const record = { ...base.record, metadata: { ...base.record.metadata, ...metadata } };
        writing.objectStore('documents').put({ ...base, ...keys, record });
        writing.objectStore('texts').put({ id: keys.id, document });
      }
      for (const summary of summaries) writing.objectStore('summaries').put(summary);
      for (const { names, goals: rows } of goals) {
        writing.objectStore('goalNames').put(names);
        for (const row of rows) writing.objectStore('goals').put(row);
      }
      for (const label of labels) writing.objectStore('labels').put(label);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
