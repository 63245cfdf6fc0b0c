/**
 * Runs in the page: finds a clipped passage again, scrolls to it and marks it; what only resembles it is marked
 * otherwise, for a person to judge.
 */
import { type Reanchored, reanchor } from '../../clip/reanchor.ts';
import type { PassageSelectors } from '../../clip/types.ts';
import { pageText, rangeOf } from './page-text.ts';

const FOUND = 'doi-chieu-found';
const CHANGED = 'doi-chieu-changed';
/** Colours of the workspace's own marks; the page's theme is not ours to know. */
const STYLE = `
  ::highlight(${FOUND}) { background: rgb(255 205 60 / 60%); }
  ::highlight(${CHANGED}) { background: rgb(251 232 229); text-decoration: underline wavy #b0281e; }`;

export function revealPassage(selectors: PassageSelectors): Reanchored {
  const page = pageText();
  const found = reanchor(page.text, selectors);
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(CHANGED);
  if (found.status === 'gone') return found;
  const range = rangeOf(page, found.start, found.end);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(found.status === 'found' ? FOUND : CHANGED, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return found;
}
