/**
 * Targets over real documents with hand-made records. They lie beside the project, not in it: without them this test
 * says so and does nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../cli/host.ts';
import { buildOutline } from '../../lib/document/outline-builder.ts';
import { extractCitations } from '../../lib/extract/citations/citations.ts';
import { anchorOver } from '../../lib/extract/context.ts';
import { extractMetadata } from '../../lib/extract/metadata/metadata.ts';
import { extractTargets } from '../../lib/extract/targets/targets.ts';
import type { Target } from '../../lib/extract/types.ts';
import { readDocument } from '../../lib/read/index.ts';
import { foldWords } from '../../lib/text/fold.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const present = existsSync(join(SHARED, 'gold'));

/** A list as a gold value means that any of them is right; optional entries cost nothing when missed. */
type AnyOf<T> = T | T[];
interface GoldTarget {
  indicator: AnyOf<string>;
  kind: AnyOf<string>;
  change: AnyOf<string>;
  comparator: AnyOf<string>;
  value: AnyOf<number | null>;
  valueMax: AnyOf<number | null>;
  unit: AnyOf<string | null>;
  period?: AnyOf<string | null>;
  optional?: boolean;
}
interface Gold {
  targets?: GoldTarget[];
  /** Says nothing of what else there is. */
  partial?: boolean;
}

const anyOf = <T>(value: AnyOf<T>): T[] => (Array.isArray(value) ? value : [value]);
const unitKey = (unit: string | null): string | null =>
  unit === null ? null : unit.toLowerCase().replace(/[\s.,]/g, '');

/** Share of words in common. */
function likeness(a: string, b: string): number {
  const [left, right] = [foldWords(a), foldWords(b)];
  const pool = [...right];
  let common = 0;
  for (const word of left) {
    const at = pool.indexOf(word);
    if (at < 0) continue;
    pool.splice(at, 1);
    common++;
  }
  const whole = (2 * common) / Math.max(1, left.length + right.length);
  const contained =
    Math.min(left.length, right.length) > 2 ? common / Math.min(left.length, right.length) : 0;
  return Math.max(whole, 0.95 * contained);
}

/** 0 unless number, unit, bound and direction agree; else how alike the names are. */
function agreement(gold: GoldTarget, found: Target): number {
  const same =
    anyOf(gold.kind).includes(found.kind) &&
    anyOf(gold.change).includes(found.change) &&
    anyOf(gold.comparator).includes(found.comparator) &&
    anyOf(gold.value).includes(found.value) &&
    anyOf(gold.valueMax).includes(found.valueMax) &&
    (found.kind !== 'quantity' || anyOf(gold.unit).map(unitKey).includes(unitKey(found.unit)));
  const name = Math.max(...anyOf(gold.indicator).map((indicator) => likeness(indicator, found.indicator)));
  return same && name >= 0.6 ? name : 0;
}

interface Score {
  hits: number;
  missed: number;
  extra: number;
  periods: number;
  wrongPeriods: number;
}

/** Pairs gold and found entries one to one, best first. */
function score(gold: Gold, found: readonly Target[]): Score {
  const wanted = gold.targets ?? [];
  const pairs = wanted
    .flatMap((g, i) => found.map((f, j) => ({ i, j, like: agreement(g, f) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of pairs)
    if (!matched.has(i) && !used.has(j)) {
      matched.set(i, j);
      used.add(j);
    }
  const due = wanted.map((g, i) => ({ gold: g, at: matched.get(i) })).filter((entry) => !entry.gold.optional);
  const dated = due.flatMap(({ gold: g, at }) =>
    g.period === undefined || at === undefined ? [] : [anyOf(g.period).includes(found[at]?.period ?? null)],
  );
  return {
    hits: due.filter((entry) => entry.at !== undefined).length,
    missed: due.filter((entry) => entry.at === undefined).length,
    extra: gold.partial ? 0 : found.length - used.size,
    periods: dated.filter(Boolean).length,
    wrongPeriods: dated.filter((right) => !right).length,
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
    found: extractTargets(context, extractMetadata(context, extractCitations(context)), []),
  };
}

const documents = present
  ? readdirSync(join(SHARED, 'corpus'))
      .filter((name) => ['.docx', '.doc', '.pdf'].includes(extname(name)) && !SCANS.test(name))
      .filter((name) => existsSync(join(SHARED, 'gold', `${name.replace(/\.\w+$/u, '')}.json`)))
  : [];

describe('targets of real documents', () => {
  it.runIf(!present)('has no corpus here: nothing is measured', () => expect(documents).toEqual([]));

  it.runIf(present)(
    'reach F1 0.95 over all documents, 0.9 in each, with their periods',
    { timeout: 300_000 },
    async () => {
      const total: Score = { hits: 0, missed: 0, extra: 0, periods: 0, wrongPeriods: 0 };
      const poor: string[] = [];
      for (const name of documents) {
        const gold = JSON.parse(
          readFileSync(join(SHARED, 'gold', `${name.replace(/\.\w+$/u, '')}.json`), 'utf8'),
        ) as Gold;
        const { document, found } = await extract(join(SHARED, 'corpus', name));
        for (const { anchor } of found)
          expect(document.blocks[anchor.block]?.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        const one = score(gold, found);
        if (one.hits + one.missed + one.extra > 0 && f1(one) < 0.9)
          poor.push(`${name}: ${f1(one).toFixed(2)}`);
        for (const key of ['hits', 'missed', 'extra', 'periods', 'wrongPeriods'] as const)
          total[key] += one[key];
      }
      expect(poor).toEqual([]);
      expect(f1(total)).toBeGreaterThanOrEqual(0.95);
      expect(total.periods / (total.periods + total.wrongPeriods)).toBeGreaterThanOrEqual(0.95);
    },
  );
});

const f1 = ({ hits, missed, extra }: Score): number => (2 * hits) / Math.max(1, 2 * hits + missed + extra);
