/**
 * Asks the page in a tab. Works only where activeTab or a host permission reaches: elsewhere there is no answer.
 */
import { browser } from 'wxt/browser';
import type { PageAgent } from './agent.ts';

/** The agent's file: an entry point of its own, so that the manifest names no content script. */
const FILE = '/page-agent.js';

type Answer<Name extends keyof PageAgent> = Awaited<ReturnType<PageAgent[Name]>>;

/** What the page answers, null when it may not be asked: no gesture was made on it, or the browser keeps it closed. */
export async function askPage<Name extends keyof PageAgent>(
  tabId: number,
  name: Name,
  ...values: Parameters<PageAgent[Name]>
): Promise<Answer<Name> | null> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [FILE] });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: call,
      args: [name, values],
    });
    return (frame?.result ?? null) as Answer<Name> | null;
  } catch {
    return null;
  }
}

/** Runs in the page; must not use anything from outside itself. */
function call(name: string, values: unknown[]): unknown {
  const { doiChieuPage } = globalThis as unknown as {
    doiChieuPage: Record<string, (...values: unknown[]) => unknown>;
  };
  return doiChieuPage[name]?.(...values);
}
