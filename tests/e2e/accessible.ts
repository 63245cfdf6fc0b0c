/** What axe finds on a page: WCAG 2.2 AA and its own good practice. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Landmark and heading of the page are hidden on purpose while a dialog stands over it. */
const OF_THE_PAGE = ['landmark-one-main', 'page-has-heading-one'];

/** Broken rules with the elements that break them. @param within a selector, when the rest is of no concern */
export async function accessibilityFaults(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(TAGS)
    // What was just announced stands there for a moment, pointing at names that may be gone by then.
    .exclude('[data-live-announcer]')
    // The other mode gathers the results in a tab of its own, which the side panel would follow.
    .setLegacyMode(true);
  if (within) axe.include(within);
  if ((await page.getByRole('dialog').or(page.getByRole('alertdialog')).count()) > 0)
    axe.disableRules(OF_THE_PAGE);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

export async function expectAccessible(page: Page, within?: string): Promise<void> {
  // Colours in the middle of a transition are nobody's colours.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await accessibilityFaults(page, within)).toEqual([]);
}
