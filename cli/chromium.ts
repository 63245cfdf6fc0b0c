/**
 * Finds Chromium, and installs Debian's where it is missing and the user may. Says in one line what to do otherwise.
 */
import { existsSync } from 'node:fs';
import { installPackages } from './apt.ts';
import { ensureFirefox } from './firefox.ts';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of an installed Chromium, or null. `CHROMIUM` in the environment comes first. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  return PATHS.find((path) => existsSync(path)) ?? null;
}

/** Path of Chromium, installed now if need be; null when it is missing and may not be installed. */
export function ensureChromium(): string | null {
  const found = findChromium();
  if (found) return found;
  if (!installPackages(['chromium', 'fonts-liberation'])) return null;
  return findChromium();
}

export const MISSING_CHROMIUM =
  'Chưa có Chromium và không tự cài được: chạy «sudo apt-get install chromium» rồi thử lại.';

if (import.meta.main) {
  const path = ensureChromium();
  if (path) console.log(`Chromium: ${path}`);
  else {
    console.error(MISSING_CHROMIUM);
    process.exitCode = 2;
  }
  console.log(`Firefox: ${ensureFirefox() ?? 'không có, bỏ qua phần thử bản Firefox'}`);
}
