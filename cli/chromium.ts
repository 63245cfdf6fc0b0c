/**
 * Finds Chromium, and installs Debian's where it is missing and the user may. Says in one line what to do otherwise.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of an installed Chromium, or null. `CHROMIUM` in the environment comes first. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  return PATHS.find((path) => existsSync(path)) ?? null;
}

const works = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How this user may call the package manager: as root, through sudo without a password, or not at all. */
function installer(): string[] | null {
  if (!works('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : null;
}

/** Path of Chromium, installed now if need be; null when it is missing and may not be installed. */
export function ensureChromium(): string | null {
  const found = findChromium();
  if (found) return found;
  const apt = installer();
  if (!apt) return null;
  const [command = 'apt-get', ...prefix] = apt;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ])
    execFileSync(command, [...prefix, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
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
}
