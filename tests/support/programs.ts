/** Other programs that open what the product writes, where they are installed. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export function installed(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Files that a program made of one, by name, and what it had to say. */
export interface Opened {
  files: Map<string, Uint8Array>;
  complaints: string[];
}

/** Runs a program in a folder of its own that holds the file; gives every file it wrote there. */
export async function openedBy(
  program: string,
  file: { name: string; bytes: Uint8Array },
  options: (folder: string) => string[],
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-export-'));
  try {
    writeFileSync(join(folder, file.name), file.bytes);
    const { stdout, stderr } = await run(program, options(folder), { cwd: folder, timeout: 120_000 });
    const names = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name !== file.name,
    );
    return {
      files: new Map(names.map(({ name }) => [name, new Uint8Array(readFileSync(join(folder, name)))])),
      complaints: `${stdout}\n${stderr}`
        .split('\n')
        // LibreOffice misses Java, which no conversion needs.
        .filter((line) => /warn|error|fail/i.test(line) && !/javaldx|java may not/i.test(line)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts with LibreOffice, without touching anybody's profile. */
export const convertedByOffice = (
  file: { name: string; bytes: Uint8Array },
  target: string,
): Promise<Opened> =>
  openedBy('soffice', file, (folder) => [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    target,
    file.name,
  ]);

/** Writer and Calc are installed apart; only a trial tells whether the second one is there. */
export async function opensSpreadsheets(): Promise<boolean> {
  const table = { name: 'trial.csv', bytes: new TextEncoder().encode('a,b\n1,2\n') };
  return (await convertedByOffice(table, 'xlsx')).files.has('trial.xlsx');
}
