/**
 * Metadata, theme, citations and movements over real documents with hand-made records. They lie beside the project,
 * not in it: without them these tests say so and do nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../cli/host.ts';
import { buildOutline } from '../../lib/document/outline-builder.ts';
import { extractCitations } from '../../lib/extract/citations/citations.ts';
import { anchorOver } from '../../lib/extract/context.ts';
import { extractMetadata } from '../../lib/extract/metadata/metadata.ts';
import { extractMovements } from '../../lib/extract/movements.ts';
import { extractTheme } from '../../lib/extract/theme.ts';
import type { Citation, Metadata, Quote } from '../../lib/extract/types.ts';
import { readDocument } from '../../lib/read/index.ts';
import { foldWords } from '../../lib/text/fold.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const present = existsSync(join(SHARED, 'gold'));

/** A list as a gold value means that any of them is right. */
type AnyOf<T> = T | T[];
interface Gold {
  metadata: Partial<
    Record<
      | 'documentType'
      | 'title'
      | 'number'
      | 'symbol'
      | 'issuedOn'
      | 'place'
      | 'issuer'
      | 'issuerLevel'
      | 'parentNumber',
      AnyOf<string | null>
    >
  > & {
    signer?: Record<'name' | 'position' | 'authority', AnyOf<string | null>> | null;
    recipients?: string[];
    period?: { from: string; to: string } | null;
  };
  theme?: string | null;
  citations?: {
    type: AnyOf<string | null>;
    number: AnyOf<string | null>;
    issuedOn: AnyOf<string | null>;
    optional?: boolean;
  }[];
  movements?: { text: string; optional?: boolean }[] | null;
}

interface Found {
  metadata: Metadata;
  citations: Citation[];
  theme: Quote | null;
  movements: Quote[];
}

/** Text layers only: OCR takes seconds a page and is measured by itself. */
const host = { ...nodeHost() };
delete host.ocr;
const SCANNED = new Set(['ke-hoach-kon-ray-2024.scan.pdf', 'daknong-nq06-2019.pdf']);

async function extractAll(file: string): Promise<Found> {
  const document = await readDocument(
    { bytes: new Uint8Array(readFileSync(file)), name: basename(file), sha256: '' },
    host,
  );
  const outline = buildOutline(document);
  const context = {
    document,
    blocks: document.blocks,
    outline,
    anchor: anchorOver(document.blocks, outline.sectionAt),
  };
  const citations = extractCitations(context);
  const theme = extractTheme(context);
  return {
    metadata: extractMetadata(context, citations),
    citations,
    theme,
    movements: extractMovements(context, theme),
  };
}

const key = (text: string | null | undefined): string => (text == null ? '' : foldWords(text).join(' '));
const compact = (text: string | null | undefined): string => key(text).replace(/[ .,]/g, '');
const among = (gold: AnyOf<string | null> | undefined, got: string | null | undefined, as = key): boolean =>
  (Array.isArray(gold) ? gold : [gold]).some((one) => as(one) === as(got));

/** Twice the common words over all, as the scorer counts. */
function likeness(a: string, b: string): number {
  const pool = foldWords(b);
  const total = foldWords(a).length + pool.length;
  const common = foldWords(a).filter(
    (word) => pool.includes(word) && pool.splice(pool.indexOf(word), 1),
  ).length;
  return total === 0 ? 1 : (2 * common) / total;
}

interface Score {
  right: number;
  missed: number;
  extra: number;
}

/** Each gold item takes the first found one that fits; optional ones cost nothing when missed. */
function compare<G extends { optional?: boolean }, F>(
  gold: readonly G[],
  found: readonly F[],
  fits: (g: G, f: F) => boolean,
): Score {
  const left = [...found];
  const score: Score = { right: 0, missed: 0, extra: 0 };
  for (const item of [...gold].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const at = left.findIndex((one) => fits(item, one));
    if (at >= 0) left.splice(at, 1);
    if (!item.optional) score[at >= 0 ? 'right' : 'missed']++;
  }
  return { ...score, extra: left.length };
}

const f1 = (scores: readonly Score[]): number => {
  const sum = (part: keyof Score) => scores.reduce((total, score) => total + score[part], 0);
  return (2 * sum('right')) / Math.max(1, 2 * sum('right') + sum('missed') + sum('extra'));
};

/** Fields of the gold record that were read wrongly. */
function wrongFields({ metadata: gold }: Gold, { metadata: got }: Found): string[] {
  const wrong: string[] = [];
  for (const field of [
    'documentType',
    'number',
    'symbol',
    'issuedOn',
    'place',
    'issuer',
    'issuerLevel',
  ] as const)
    if (field in gold && !among(gold[field], got[field])) wrong.push(`${field}: ${got[field]}`);
  if (
    'title' in gold &&
    !(Array.isArray(gold.title) ? gold.title : [gold.title]).some(
      (title) => likeness(title ?? '', got.title ?? '') >= 0.95,
    )
  )
    wrong.push(`title: ${got.title}`);
  if ('signer' in gold)
    for (const part of ['name', 'position', 'authority'] as const)
      if (!among(gold.signer?.[part], got.signer?.[part]))
        wrong.push(`signer.${part}: ${got.signer?.[part]}`);
  if ('parentNumber' in gold && !among(gold.parentNumber, got.parent?.number, compact))
    wrong.push(`parent: ${got.parent?.number}`);
  if (gold.period && (gold.period.from !== got.period?.from || gold.period.to !== got.period.to))
    wrong.push(`period: ${got.period?.from}-${got.period?.to}`);
  return wrong;
}

const cases = present
  ? readdirSync(join(SHARED, 'gold'))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) =>
        readdirSync(join(SHARED, 'corpus'))
          .filter((file) => file.startsWith(`${basename(name, '.json')}.`) && !SCANNED.has(file))
          .map((file) => ({ file, gold: join(SHARED, 'gold', name) })),
      )
  : [];

const measure = (): void => {
  it('agrees with the hand-made records', async () => {
    const scores: Record<'citations' | 'movements' | 'recipients', Score[]> = {
      citations: [],
      movements: [],
      recipients: [],
    };
    const wrong: string[] = [];
    const themes: string[] = [];
    let asked = 0;
    for (const { file, gold: path } of cases) {
      const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold;
      const found = await extractAll(join(SHARED, 'corpus', file));
      asked += Object.keys(gold.metadata).length + 1;
      wrong.push(...wrongFields(gold, found).map((field) => `${file} ${field}`));
      if ('theme' in gold && key(gold.theme) !== key(found.theme?.text))
        themes.push(`${file}: ${found.theme?.text}`);
      if (gold.citations)
        scores.citations.push(
          compare(
            gold.citations,
            found.citations,
            (g, f) =>
              among(g.number, f.number, compact) && among(g.type, f.type) && among(g.issuedOn, f.issuedOn),
          ),
        );
      if (gold.movements)
        scores.movements.push(
          compare(gold.movements, found.movements, (g, f) => likeness(g.text, f.text) >= 0.8),
        );
      if (gold.metadata.recipients)
        scores.recipients.push(
          compare(
            gold.metadata.recipients.map((text) => ({ text, optional: false })),
            found.metadata.recipients,
            (g, f) => likeness(g.text, f) >= 0.7,
          ),
        );
    }
    expect(cases.length).toBeGreaterThan(10);
    expect(themes).toEqual([]);
    expect(1 - wrong.length / asked, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(f1(scores.citations)).toBeGreaterThanOrEqual(0.97);
    expect(f1(scores.recipients)).toBeGreaterThanOrEqual(0.97);
    expect(f1(scores.movements)).toBeGreaterThanOrEqual(0.95);
  }, 120_000);
};

describe('metadata corpus', () => {
  if (present) measure();
  else it('is not beside the project: nothing is measured', () => expect(cases).toEqual([]));
});
