/**
 * What must hold of every screen: WCAG 2.2 AA and axe's good practice, nothing cut off at the side and every target at
 * least 24 pixels, on a small office screen, a large one and at 200 % zoom. With SCREENSHOTS set to a folder it leaves
 * a picture of each.
 */
import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../accessible.ts';

interface View {
  name: string;
  width: number;
  height: number;
}

/** The last of a workspace is an office screen at 200 % zoom. */
export const WORKSPACE: readonly View[] = [
  { name: 'office', width: 1366, height: 768 },
  { name: 'large', width: 1920, height: 1080 },
  { name: 'zoomed', width: 683, height: 384 },
];
export const PANEL: readonly View[] = [{ name: 'panel', width: 360, height: 800 }];

/** Least side of a target in pixels, by WCAG 2.2. */
const TARGET = 24;

/** Runs in the page: names of controls that are too small to hit, but for links in the middle of a sentence. */
const smallTargets = (least: number): string[] => {
  const controls =
    'a[href], button, [role=button], [role=tab], [role=option], [role=checkbox], select, textarea, input';
  return (
    [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => !element.closest('[inert], [aria-hidden=true], [data-text-layer]'))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => {
        const label = element.closest('label') ?? element;
        const { width, height } = label.getBoundingClientRect();
        return { element, width, height };
      })
      // What is drawn for screen readers only is one pixel.
      .filter(({ width, height }) => width > 2 && height > 2 && (width < least - 0.5 || height < least - 0.5))
      .map(
        ({ element, width, height }) =>
          `${element.getAttribute('aria-label') ?? element.innerText.slice(0, 30)} ${Math.round(width)}×${Math.round(height)}`,
      )
  );
};

/** Runs in the page: how many pixels it is wider than its window, and dialogs that reach out of it. */
const overflow = (): string[] => {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')]
    // Long ones scroll in the box around them.
    .map((dialog) => (dialog.parentElement ?? dialog).getBoundingClientRect())
    .filter((box) => box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight)
    .map((box) => `dialog from ${box.left},${box.top} to ${box.right},${box.bottom}`);
  return wide > 0 ? [`${wide} px wider than its window`, ...dialogs] : dialogs;
};

/** Looks at one screen after the other and gathers what is wrong with them. */
export class Inspection {
  readonly faults: string[] = [];
  private readonly theme: string;
  private readonly views: readonly View[];

  constructor(theme: string, views: readonly View[]) {
    this.theme = theme;
    this.views = views;
  }

  /** Leaves the page in the first of the sizes. */
  async look(page: Page, screen: string): Promise<void> {
    for (const fault of await accessibilityFaults(page)) this.faults.push(`${screen}: ${fault}`);
    // Room does not depend on colour.
    const measured = this.theme === 'light' || process.env.SCREENSHOTS ? this.views : [];
    for (const view of measured) {
      if (this.views.length > 1) await settle(page, view);
      for (const fault of [
        ...(await page.evaluate(overflow)),
        ...(await page.evaluate(smallTargets, TARGET)),
      ])
        this.faults.push(`${screen}, ${view.name}: ${fault}`);
      if (process.env.SCREENSHOTS)
        await page.screenshot({
          path: `${process.env.SCREENSHOTS}/${screen}-${view.name}-${this.theme}.png`,
        });
    }
    const [first] = this.views;
    if (first && measured.length > 1) await settle(page, first);
  }
}

/** Lists draw their rows anew in the frames after the window has changed. */
async function settle(page: Page, { width, height }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}
