/**
 * From a selection to a draft of a clip (mẩu cắt), which the panel of the tab then shows for confirmation.
 */
import type { Browser } from 'wxt/browser';
import { selectPassage } from '../clip/select-passage.ts';
import type { PageCapture } from '../clip/types.ts';
import { draftClip } from '../store/clips.ts';
import type { Library } from '../store/db.ts';
import { hashOfWords } from './clip-hash.ts';
import { askPage } from './page/ask-page.ts';

/**
 * @param selected the selected words as the browser tells them: all there is where a page cannot be asked, such as the
 *   browser's own viewer of PDF files; empty when it does not tell
 * @returns false when nothing with words is selected
 */
export async function takeClip(db: Library, tab: Browser.tabs.Tab, selected: string): Promise<boolean> {
  if (tab.id === undefined) return false;
  const capture = (await askPage(tab.id, 'captureSelection')) ?? captureOf(tab, selected);
  if (!capture) return false;
  await draftClip(db, tab.id, { ...capture, hash: await hashOfWords(capture.quote.exact) });
  return true;
}

function captureOf({ url, title }: Browser.tabs.Tab, selected: string): PageCapture | null {
  const passage = selectPassage(selected, 0, selected.length);
  if (!passage || !url) return null;
  return {
    ...passage,
    url: url.replace(/#.*$/, ''),
    title: title ?? '',
    capturedAt: new Date().toISOString(),
    headings: [],
    parts: [{ kind: 'paragraph', text: passage.quote.exact }],
  };
}
