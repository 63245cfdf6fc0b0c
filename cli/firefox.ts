/**
 * Finds Firefox for the smoke test of its build, and installs Debian's where it is missing and the user may.
 */
import { existsSync } from 'node:fs';
import { installPackages } from './apt.ts';

const PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Path of an installed Firefox, or null. `FIREFOX` in the environment comes first. */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX;
  if (named && existsSync(named)) return named;
  return PATHS.find((path) => existsSync(path)) ?? null;
}

/** Path of Firefox, installed now if need be; null when it is missing and cannot be installed: its test then says so. */
export function ensureFirefox(): string | null {
  const found = findFirefox();
  if (found) return found;
  try {
    return installPackages(['firefox-esr']) ? findFirefox() : null;
  } catch {
    // Not every distribution has this package; everything but one smoke test goes on without it.
    return null;
  }
}
