/**
 * Assignments over real documents with hand-made records. They lie beside the project, not in it: without them this
 * test says so and does nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../cli/host.ts';
import { buildOutline } from '../../lib/document/outline-builder.ts';
import { extractAssignments } from '../../lib/extract/assignments/assignments.ts';
import { extractCitations } from '../../lib/extract/citations/citations.ts';
import { anchorOver } from '../../lib/extract/context.ts';
import { extractMetadata } from '../../lib/extract/metadata/metadata.ts';
import type { Assignment } from '../../lib/extract/types.ts';
import { readDocument } from '../../lib/read/index.ts';
import { foldWords } from '../../lib/text/fold.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const present = existsSync(join(SHARED, 'gold'));

/** A list as a gold value means that any of them is right; optional entries cost nothing when missed. */
interface GoldAssignment {
  unit: string | string[];
  role: string | string[];
  task: string | string[];
  optional?: boolean;
}
interface Gold {
  assignments?: GoldAssignment[];
  /** Says nothing of what else there is. */
  partial?: boolean;
}

const anyOf = (value: string | string[]): string[] => (Array.isArray(value) ? value : [value]);

/** Words in common, as share of both (`f1`) and of the shorter (`contained`). */
function overlap(a: string, b: string): { f1: number; contained: number } {
  const [left, right] = [foldWords(a), foldWords(b)];
  const pool = [...right];
  let common = 0;
  for (const word of left) {
    const at = pool.indexOf(word);
    if (at < 0) continue;
    pool.splice(at, 1);
    common++;
  }
  return {
    f1: common === 0 ? 0 : (2 * common) / (left.length + right.length),
    contained: common / Math.max(1, Math.min(left.length, right.length)),
  };
}

function likeness(gold: GoldAssignment, found: Assignment): number {
  const unit = Math.max(...anyOf(gold.unit).map((name) => overlap(name, found.unit).f1));
  const task = Math.max(
    ...anyOf(gold.task).map((text) => {
      const { f1, contained } = overlap(text, found.task);
      return Math.max(f1, contained >= 0.7 ? 0.7 : 0);
    }),
  );
  return unit >= 0.75 && task >= 0.4 && anyOf(gold.role).includes(found.role) ? unit + task : 0;
}

interface Score {
  hits: number;
  missed: number;
  extra: number;
}

/** Pairs gold and found entries one to one, best first. */
function score(gold: Gold, found: readonly Assignment[]): Score {
  const wanted = gold.assignments ?? [];
  const pairs = wanted
    .flatMap((g, i) => found.map((f, j) => ({ i, j, like: likeness(g, f) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of pairs)
    if (!matched.has(i) && !used.has(j)) {
      matched.set(i, j);
      used.add(j);
    }
  const due = wanted.map((g, i) => ({ ...g, matched: matched.has(i) })).filter((g) => !g.optional);
  return {
    hits: due.filter((g) => g.matched).length,
    missed: due.filter((g) => !g.matched).length,
    extra: gold.partial ? 0 : found.length - used.size,
  };
}

/** Text layers only: OCR takes seconds a page and is measured by itself. */
const SCANS = /\.scan\.pdf$|^daknong-nq06-2019/u;
const host = nodeHost();

async function extract(file: string) {
  const bytes = new Uint8Array(readFileSync(file));
  const document = await readDocument({ bytes, name: basename(file), sha256: '' }, host);
  const outline = buildOutline(document);
  const context = {
    document,
    blocks: document.blocks,
    outline,
    anchor: anchorOver(document.blocks, outline.sectionAt),
  };
  return {
    document,
    found: extractAssignments(context, extractMetadata(context, extractCitations(context))),
  };
}

const documents = present
  ? readdirSync(join(SHARED, 'corpus'))
      .filter((name) => ['.docx', '.doc', '.pdf'].includes(extname(name)) && !SCANS.test(name))
      .filter((name) => existsSync(join(SHARED, 'gold', `${name.replace(/\.\w+$/u, '')}.json`)))
  : [];

describe('assignments of real documents', () => {
  it.runIf(!present)('has no corpus here: nothing is measured', () => expect(documents).toEqual([]));

  it.runIf(present)('reach F1 0.95 over all documents, 0.85 in each', { timeout: 300_000 }, async () => {
    const total: Score = { hits: 0, missed: 0, extra: 0 };
    const poor: string[] = [];
    for (const name of documents) {
      const gold = JSON.parse(
        readFileSync(join(SHARED, 'gold', `${name.replace(/\.\w+$/u, '')}.json`), 'utf8'),
      ) as Gold;
      const { document, found } = await extract(join(SHARED, 'corpus', name));
      for (const { anchor } of found)
        expect(document.blocks[anchor.block]?.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
      const one = score(gold, found);
      if (f1(one) < 0.85) poor.push(`${name}: ${f1(one).toFixed(2)}`);
      for (const key of ['hits', 'missed', 'extra'] as const) total[key] += one[key];
    }
    expect(poor).toEqual([]);
    expect(f1(total)).toBeGreaterThanOrEqual(0.95);
  });
});

const f1 = ({ hits, missed, extra }: Score): number => (2 * hits) / Math.max(1, 2 * hits + missed + extra);
