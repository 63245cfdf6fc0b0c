/**
 * Programs of Debian that the tests and the demonstration need, installed where the user may.
 */
import { execFileSync, spawnSync } from 'node:child_process';

const works = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How this user may call the package manager: as root, through sudo without a password, or not at all. */
function installer(): string[] | null {
  if (!works('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : null;
}

/** Installs packages with what they cannot do without. False when the user may not. Throws when the installation fails. */
export function installPackages(packages: readonly string[]): boolean {
  const apt = installer();
  if (!apt) return false;
  const [command = 'apt-get', ...prefix] = apt;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ])
    execFileSync(command, [...prefix, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  return true;
}
