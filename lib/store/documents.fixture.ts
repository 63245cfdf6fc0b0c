/**
 * Small documents and jobs for the tests of the store.
 */
import { record } from '../compare/records.fixture.ts';
import { documentFromParagraphs } from '../document/plain.ts';
import type { Citation, PlanRecord } from '../extract/types.ts';
import type { Library } from './db.ts';
import { getDocument, saveDocument } from './documents.ts';
import type { DocumentId, DocumentRow, NewJob, Origin } from './rows.ts';

export const FILE: Origin = { kind: 'file', url: null, pageUrl: null };
export const LINK: Origin = {
  kind: 'link',
  url: 'https://tinh.example/a.pdf',
  pageUrl: 'https://tinh.example/',
};
export const job = (name: string, tabId = 1, origin = FILE): NewJob => ({ origin, tabId, name });
export const id = (letter: string): DocumentId => letter.repeat(64);
export const bytes = (text: string) => new TextEncoder().encode(text);

/** A record of a DOCX with this header and nothing else. */
export const recordOf = (metadata: Partial<PlanRecord['metadata']>): PlanRecord => ({
  ...record({ documentType: null, period: null, ...metadata }, []),
  source: { name: 'a.docx', sha256: '', mediaType: '', pages: null, method: 'docx', warnings: [] },
});

export const citing = (number: string, issuedOn: string | null, issuer: string | null): Citation => ({
  type: 'CT',
  number,
  issuedOn,
  issuer,
  role: 'parent',
  anchor: { block: 0, start: 0, end: 1, page: null, section: '', quote: 'x' },
  mentions: [],
});

/** Saves a document whose id, bytes and text are made from one letter. */
export async function saveSample(
  db: Library,
  letter: string,
  metadata: Partial<PlanRecord['metadata']>,
): Promise<DocumentRow> {
  const document = documentFromParagraphs(['Kế hoạch']);
  await db.bytes.put({ id: id(letter), bytes: bytes(letter) });
  await saveDocument(db, { id: id(letter), size: 1, origin: FILE, document, record: recordOf(metadata) });
  const row = await getDocument(db, id(letter));
  if (!row) throw new Error('not saved');
  return row;
}
