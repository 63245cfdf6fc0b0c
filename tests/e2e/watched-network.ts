/**
 * Records every request of the browser, from pages, workers and the background, through the debugging protocol.
 */
import type { BrowserContext } from '@playwright/test';

export interface WatchedNetwork {
  /** Addresses asked for that belong neither to the extension nor to one of these origins. */
  strangers(allowed: readonly string[]): string[];
}

const OWN = /^(?:chrome-extension|chrome|devtools|about|data|blob):/;

export async function watchNetwork(context: BrowserContext): Promise<WatchedNetwork> {
  const asked = new Set<string>();
  // Covers pages, their workers and the service worker of the extension.
  context.on('request', (request) => asked.add(request.url()));
  return {
    strangers: (allowed) =>
      [...asked].filter((address) => !OWN.test(address) && !allowed.includes(new URL(address).origin)),
  };
}
