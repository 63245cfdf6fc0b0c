/**
 * The built extension in a real Chromium, with a portal beside it. Whatever goes to another host fails the test.
 */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import { type Portal, startPortal } from '../portal/portal.ts';
import { type RecordingProxy, startProxy } from './recording-proxy.ts';
import { SidePanel } from './side-panel.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = resolve(ROOT, process.env.EXTENSION_BUILD ?? '.output/chrome-mv3');

/** Chromium must not fetch anything of its own: the tests assert silence. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  // What it looks up all the same, it looks up nowhere: signed-in accounts, its own parts, other extensions.
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--apps-gallery-update-url=http://127.0.0.1:9/',
];

/** The window stands where the mouse looks for it, without a warning about the sandbox. */
const ON_SCREEN = [
  '--test-type',
  '--window-position=0,0',
  '--window-size=1300,850',
  '--disable-features=Translate,NetworkTimeServiceQuerying,OptimizationHints,OptimizationGuideModelDownloading',
];

export interface Browser {
  context: BrowserContext;
  background: Worker;
  id: string;
  /** Address of a page of the extension. */
  url(page: string): string;
  /** A page of the extension in a tab, at the width of a side panel. */
  openPanel(width?: number): Promise<Page>;
  /** A real click on the toolbar button while this page is in front. */
  clickToolbar(page: Page): Promise<void>;
  /** The real side panel, once it is open. */
  sidePanel(): Promise<SidePanel>;
  /** Ends the background the way the browser does when it is idle too long. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

/** A copy of the build to which these hosts are granted, as if the reader had allowed them before. */
async function withHosts(profile: string, hosts: readonly string[]): Promise<string> {
  const folder = `${profile}-build`;
  await cp(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

interface LaunchOptions {
  /** Match patterns that are granted from the start. */
  hosts?: readonly string[];
  /** Name of a display to show the browser on; without one there is no window. */
  display?: string;
}

export async function launch(
  profile: string,
  proxy: RecordingProxy,
  { hosts = [], display }: LaunchOptions = {},
): Promise<Browser> {
  if (!existsSync(join(BUILD, 'manifest.json')))
    throw new Error(`no build at ${BUILD}: npm run build:chrome`);
  const build = hosts.length > 0 ? await withHosts(profile, hosts) : BUILD;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: display === undefined,
    viewport: display === undefined ? { width: 1280, height: 800 } : null,
    env: display === undefined ? process.env : { ...process.env, DISPLAY: display },
    args: [
      ...(display === undefined ? [] : ON_SCREEN),
      '--no-sandbox',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--enable-unsafe-extension-debugging',
      `--proxy-server=http://${proxy.address}`,
      ...QUIET,
    ],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(background.url()).host;
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('no debugging session');
  const url = (page: string) => `chrome-extension://${id}/${page}`;
  return {
    context,
    background,
    id,
    url,
    async openPanel(width = 360) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(url('sidepanel.html'));
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const address = page.url();
      // The browser's own viewer replaces the page once more after `load`.
      await expect
        .poll(async () => (await background.evaluate(activeTab)) as unknown, { message: 'tab in front' })
        .toMatchObject({ status: 'complete', active: true });
      const tabs = (await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })).targetInfos;
      const tab = tabs.find((target) => target.url === address);
      if (!tab) throw new Error(`no tab at ${address}`);
      // Not in Playwright's list of protocol methods.
      const send = cdp.send.bind(cdp) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.triggerAction', { id, targetId: tab.targetId });
    },
    sidePanel: () => SidePanel.attach(cdp, url('sidepanel.html')),
    async killBackground() {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    close: () => context.close(),
  };
}

/** Runs in the background of the extension. */
const activeTab = async () => {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<object[]> } } })
    .chrome;
  return (await tabs.query({ active: true, lastFocusedWindow: true }))[0];
};

interface Fixtures {
  /** Match patterns of hosts that were allowed before the test. */
  grantedHosts: string[];
  profile: string;
  portal: Portal;
  extension: Browser;
  /** Records whatever goes to another host than the loopback; every test ends with the assertion that nothing did. */
  outside: RecordingProxy;
}

export const test = base.extend<Fixtures>({
  grantedHosts: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'doi-chieu-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}-build`, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  portal: async ({}, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  outside: async ({}, use) => {
    const proxy = await startProxy();
    await use(proxy);
    await proxy.close();
  },
  extension: async ({ profile, outside, grantedHosts }, use) => {
    const browser = await launch(profile, outside, { hosts: grantedHosts });
    await use(browser);
    await browser.close();
    expect(outside.asked, 'requests to other hosts').toEqual([]);
  },
});

export { expect };
