/**
 * What OCR has seen so far of documents that are still being read: three seconds a page are worth keeping when the
 * panel is closed in the middle. Emptied when the document is in the library.
 */
import type { OcrWord } from '../read/reader.ts';
import type { Library } from './db.ts';
import type { DocumentId, RecognisedRow } from './rows.ts';

/** @param picture hex SHA-256 of the pixels */
export const getRecognised = async (
  db: Library,
  bytesId: DocumentId,
  picture: string,
  mode: RecognisedRow['mode'],
): Promise<OcrWord[] | undefined> => (await db.recognised.get([bytesId, picture, mode]))?.words;

export async function keepRecognised(db: Library, row: RecognisedRow): Promise<void> {
  await db.recognised.put(row);
}

export async function dropRecognised(db: Library, bytesId: DocumentId): Promise<void> {
  await db.recognised.where('bytesId').equals(bytesId).delete();
}
