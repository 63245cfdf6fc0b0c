/**
 * Hand-made records of real documents, where they lie beside the project: which there are, how a found fact is paired
 * with a wanted one, and the score.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { nodeHost } from '../../cli/host.ts';
import { type ReadPlan, readPlan } from '../../lib/pipeline.ts';
import { foldWords } from '../../lib/text/fold.ts';

const SHARED = join(import.meta.dirname, '../../../shared');

/** False on a clone without the corpus; a test then says so and measures nothing. */
export const corpusPresent = existsSync(join(SHARED, 'gold'));

/** A list as a wanted value means that any of them is right. */
export type AnyOf<T> = T | T[];
export const anyOf = <T>(value: AnyOf<T>): T[] => (Array.isArray(value) ? value : [value]);

/** Text layers only: OCR takes seconds a page and is measured by itself. */
const SCANS = /\.scan\.pdf$|^daknong-nq06-2019/u;

const goldFile = (document: string): string =>
  join(SHARED, 'gold', `${document.replace(/\.\w+$/u, '')}.json`);

/** Names of the documents that have both a text of their own and a record. */
export const labelledDocuments: readonly string[] = corpusPresent
  ? readdirSync(join(SHARED, 'corpus'))
      .filter((name) => ['.docx', '.doc', '.pdf'].includes(extname(name)) && !SCANS.test(name))
      .filter((name) => existsSync(goldFile(name)))
  : [];

/** The wanted record of a document. */
export const goldOf = <T>(document: string): T => JSON.parse(readFileSync(goldFile(document), 'utf8')) as T;

const plans = new Map<string, Promise<ReadPlan>>();

/** The document as the command line reads it; each is read once a test file. */
export function planOf(document: string): Promise<ReadPlan> {
  const path = join(SHARED, 'corpus', document);
  const known = plans.get(path);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const plan = readPlan({ bytes, name: basename(path), sha256 }, nodeHost());
  plans.set(path, plan);
  return plan;
}

/** Words in common, as share of both (`f1`) and of the shorter (`contained`). */
export function overlap(a: string, b: string): { f1: number; contained: number; shorter: number } {
  const [left, right] = [foldWords(a), foldWords(b)];
  const pool = [...right];
  let common = 0;
  for (const word of left) {
    const at = pool.indexOf(word);
    if (at < 0) continue;
    pool.splice(at, 1);
    common++;
  }
  const shorter = Math.min(left.length, right.length);
  return {
    f1: common === 0 ? 0 : (2 * common) / (left.length + right.length),
    contained: common / Math.max(1, shorter),
    shorter,
  };
}

/** Pairs wanted and found facts one to one, the most alike first; 0 means that they are not the same fact. */
export function pairUp<W, F>(
  wanted: readonly W[],
  found: readonly F[],
  alike: (wanted: W, found: F) => number,
): Map<W, F> {
  const candidates = wanted
    .flatMap((w) => found.map((f) => ({ w, f, like: alike(w, f) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  const pairs = new Map<W, F>();
  const used = new Set<F>();
  for (const { w, f } of candidates)
    if (!pairs.has(w) && !used.has(f)) {
      pairs.set(w, f);
      used.add(f);
    }
  return pairs;
}

export interface Score {
  hits: number;
  missed: number;
  extra: number;
}

/** Optional wanted facts cost nothing when missed; a partial record says nothing of what else there is. */
export function scoreOf<W extends { optional?: boolean }, F>(
  wanted: readonly W[],
  found: readonly F[],
  pairs: ReadonlyMap<W, F>,
  partial: boolean,
): Score {
  const due = wanted.filter((w) => !w.optional);
  const hits = due.filter((w) => pairs.has(w)).length;
  return { hits, missed: due.length - hits, extra: partial ? 0 : found.length - pairs.size };
}

export const sum = (a: Score, b: Score): Score => ({
  hits: a.hits + b.hits,
  missed: a.missed + b.missed,
  extra: a.extra + b.extra,
});

/** 1 where nothing was wanted and nothing found. */
export const f1 = ({ hits, missed, extra }: Score): number =>
  hits + missed + extra === 0 ? 1 : (2 * hits) / (2 * hits + missed + extra);
