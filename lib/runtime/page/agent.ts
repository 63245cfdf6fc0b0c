/**
 * What the extension can ask of a page (trang đang mở), once the reader's gesture has granted the tab. `install` runs
 * in the page, in the extension's own world; nothing runs there before it is asked for.
 */
import { captureSelection } from './capture-selection.ts';
import { collectLinks } from './collect-links.ts';
import { pageHtml } from './page-html.ts';
import { revealPassage } from './reveal-passage.ts';

const agent = { collectLinks, pageHtml, captureSelection, revealPassage };

export type PageAgent = typeof agent;

/** It waits for questions under this name (`ask-page.ts`); other extensions have worlds of their own. */
export function installAgent(): void {
  Object.assign(globalThis, { doiChieuPage: agent });
}
