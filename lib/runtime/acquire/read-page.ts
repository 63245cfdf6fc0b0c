/**
 * The page in front as a document of its own: read as it stands, without being fetched again.
 */
import { readableName } from '../../portal/file-name.ts';
import type { Library } from '../../store/db.ts';
import { addJob, receiveBytes } from '../../store/jobs.ts';
import { askPage } from '../page/ask-page.ts';
import { sha256 } from '../sha256.ts';

/** Puts the page of a tab into the queue; false when the page may not be looked at. */
export async function readPage(db: Library, tabId: number): Promise<boolean> {
  const page = await askPage(tabId, 'pageHtml');
  if (!page) return false;
  const bytes = new TextEncoder().encode(page.html);
  const url = page.url.replace(/#.*$/, '');
  // Marks that a file name cannot hold are the only thing to lose of a title.
  const name = `${readableName(page.title.replace(/[\\/]/g, '-')) || new URL(url).hostname}.html`;
  const id = await addJob(db, { origin: { kind: 'tab', url, pageUrl: url }, tabId, name });
  await receiveBytes(db, id, { sha256: await sha256(bytes), bytes, name });
  return true;
}
