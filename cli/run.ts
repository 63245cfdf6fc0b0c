/**
 * `extract FILE…` and `check --parent P FILE…`: the same pipeline as the extension, on the command line.
 * Exit status: 0 all done; 1 some inputs could not be read; 2 none could, or the command makes no sense.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ExportSubject } from '../lib/export/exporter.ts';
import { comparisonJson, recordJson } from '../lib/export/json.ts';
import { languageFrom, type Messages, messagesIn } from '../lib/locale/locale.ts';
import { checkPlans, type ReadPlan, readPlan } from '../lib/pipeline.ts';
import { ReadFailure } from '../lib/read/failure.ts';
import type { ReadHost } from '../lib/read/reader.ts';
import { type Command, parseArguments } from './arguments.ts';
import type { Corrector } from './corrections.ts';
import { nodeHost } from './host.ts';
import { comparisonReport, recordReport } from './report.ts';

const words = messagesIn(languageFrom(process.env.DOI_CHIEU_LANG));
const screenWidth = Math.max(80, Math.min(process.stdout.columns ?? 120, 200));
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Why a file failed, in one line that says what to do. */
function sentence(error: unknown, messages: Messages): string {
  if (error instanceof ReadFailure) return messages.failures.read[error.code](error.details);
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return messages.cli.missingFile;
  if (code === 'EISDIR') return messages.cli.notAFile;
  if (code === 'EACCES' || code === 'EPERM') return messages.cli.unreadable;
  return `${messages.failures.unexpected} (${error instanceof Error ? error.message : String(error)})`;
}

/** Reads one file; on failure says why on stderr and gives null. */
async function open(path: string, host: ReadHost, corrector: Corrector): Promise<ReadPlan | null> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return corrector.correct(
      await readPlan({ bytes, name: basename(path), sha256 }, host, corrector.options),
    );
  } catch (error) {
    process.stderr.write(`${basename(path)}: ${sentence(error, words)}\n`);
    if (process.env.DOI_CHIEU_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return null;
  }
}

async function openAll(paths: readonly string[], host: ReadHost, corrector: Corrector): Promise<ReadPlan[]> {
  const plans: ReadPlan[] = [];
  for (const path of paths) {
    const plan = await open(path, host, corrector);
    if (plan) plans.push(plan);
  }
  return plans;
}

const NO_CORRECTIONS: Corrector = { options: {}, correct: (plan) => plan };

/** What is to be put right in the plans; says on stderr why a file of corrections is no use, and gives null. */
async function correctorOf(path: string | null): Promise<Corrector | null> {
  if (path === null) return NO_CORRECTIONS;
  try {
    // Few runs need it: the others start without it.
    const corrector = await (await import('./corrections.ts')).openCorrections(path);
    if (!corrector) process.stderr.write(`${basename(path)}: ${words.corrections.importFailed}\n`);
    return corrector;
  } catch (error) {
    process.stderr.write(`${basename(path)}: ${sentence(error, words)}\n`);
    return null;
  }
}

/**
 * Writes a file in the format that its ending names, or says on stderr why it cannot; gives the exit status.
 * @param status of a run in which writing goes well
 */
async function writeOut(path: string, subject: ExportSubject, status: number): Promise<number> {
  // Few runs need it: the others start without it.
  const { EXPORTERS } = await import('../lib/export/index.ts');
  const able = EXPORTERS.filter((exporter) => exporter.accepts(subject));
  const exporter = able.find(({ extension }) => path.toLowerCase().endsWith(`.${extension}`));
  if (!exporter) {
    const endings = able.map(({ extension }) => `.${extension}`).join(', ');
    process.stderr.write(`${basename(path)}: ${words.cli.outFormats(endings)}\n`);
    return 2;
  }
  try {
    await writeFile(path, await exporter.write(subject, words));
    return status;
  } catch (error) {
    process.stderr.write(`${basename(path)}: ${words.cli.notWritten} (${String(error)})\n`);
    return 2;
  }
}

/** 0 when every input was read, 1 when some were, 2 when none was. */
const statusOf = (wanted: number, done: number): number => (done === 0 ? 2 : done < wanted ? 1 : 0);

function problemSentence({ problem, word }: Extract<Command, { name: 'invalid' }>): string {
  const sentences = words.cli[problem];
  return typeof sentences === 'string' ? sentences : sentences(word);
}

async function carryOut(command: Command, host: ReadHost): Promise<number> {
  switch (command.name) {
    case 'help':
      print(words.cli.usage);
      return 0;
    case 'invalid':
      process.stderr.write(`${problemSentence(command)}\n`);
      return 2;
    case 'extract': {
      const corrector = await correctorOf(command.corrections);
      if (!corrector) return 2;
      const plans = await openAll(command.files, host, corrector);
      if (plans.length === 0) return 2;
      const [first] = plans;
      if (command.out !== undefined && first) {
        const { record, document } = first;
        return writeOut(command.out, { kind: 'record', record, texts: document.blocks }, 0);
      }
      const records = plans.map(({ record }) => record);
      if (command.json)
        printJson(command.files.length === 1 ? records.map(recordJson)[0] : records.map(recordJson));
      else print(records.map((record) => recordReport(record, words, screenWidth)).join('\n\n'));
      return statusOf(command.files.length, plans.length);
    }
    case 'check': {
      const corrector = await correctorOf(command.corrections);
      if (!corrector) return 2;
      const parent = await open(command.parent, host, corrector);
      if (!parent) return 2;
      const children = await openAll(command.files, host, corrector);
      if (children.length === 0) return 2;
      const { comparison, findings } = checkPlans(parent, children, {}, corrector.options.own);
      const status = statusOf(command.files.length, children.length);
      const texts = {
        parent: parent.document.blocks,
        children: children.map(({ document }) => document.blocks),
      };
      if (command.out !== undefined)
        return writeOut(command.out, { kind: 'comparison', comparison, findings, texts }, status);
      if (command.json) printJson(comparisonJson(comparison, findings));
      else print(comparisonReport(comparison, findings, words, screenWidth));
      return status;
    }
  }
}

/** Runs the words after `cli --` and gives the exit status. */
export const run = (argv: readonly string[]): Promise<number> => carryOut(parseArguments(argv), nodeHost());
