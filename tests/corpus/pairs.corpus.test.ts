/**
 * Real plans against their directive, where the corpus lies beside the repository; elsewhere it says that it is absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/check/rule.ts';
import type { CoverageRow } from '../../lib/compare/types.ts';
import { checkPlans, readPlan } from '../../lib/pipeline.ts';
import { foldWords } from '../../lib/text/fold.ts';

const shared = resolve(import.meta.dirname, '../../../shared');
const goldFile = join(shared, 'gold/pairs/kon-tum.json');

interface WantedFinding {
  rule: string;
  about: string;
  optional?: boolean;
}

interface Case {
  id: string;
  parent: string;
  child: string;
  coverage: { parentIndicator: string; parentValue: number | null; status: string | string[] }[];
  findings: WantedFinding[];
  mustNotRaise: WantedFinding[];
}

/** Written for the bare text of this plan, which has no header; the files carry one whose number and date are blank. */
const ONLY_WITHOUT_HEADER = new Set(['number-missing', 'date-missing']);

const hash = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

async function plan(name: string) {
  const bytes = new Uint8Array(readFileSync(join(shared, 'corpus', `${name}.docx`)));
  const host = { pdfjs: () => Promise.reject(new Error('no PDF here')) };
  return readPlan({ bytes, name, sha256: await hash(bytes) }, host);
}

/** Share of the shorter text's words that the other has. */
function containment(a: string, b: string): number {
  const left = new Set(foldWords(a));
  const right = new Set(foldWords(b));
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}

const fits = (finding: Finding, wanted: WantedFinding): boolean =>
  finding.rule === wanted.rule &&
  [finding.subject, finding.childAnchor?.quote, finding.parentAnchor?.quote, finding.message]
    .filter((text) => text !== undefined)
    .some((text) => containment(wanted.about, text) >= 0.7);

const present = existsSync(goldFile);
const cases: Case[] = present ? JSON.parse(readFileSync(goldFile, 'utf8')) : [];

describe('pairs of the corpus', () => {
  it(present ? 'are there' : 'are not on this machine: nothing was compared', () => {
    expect(cases.length > 0).toBe(present);
  });

  for (const wanted of cases)
    describe(wanted.id, async () => {
      const parent = await plan(wanted.parent);
      const child = await plan(wanted.child);
      const { comparison, findings } = checkPlans(parent, [child]);

      it.each(wanted.coverage.map((row) => [row.parentIndicator, row] as const))('covers %s', (_, row) => {
        const found = comparison.coverage
          .map((other): [number, CoverageRow] => {
            const target = parent.record.targets[other.parentTarget];
            const same = target?.value === row.parentValue ? 0.3 : 0;
            return [containment(row.parentIndicator, target?.indicator ?? '') + same, other];
          })
          .sort((a, b) => b[0] - a[0])[0]?.[1];
        expect([row.status].flat(), found?.reason).toContain(found?.status);
      });

      it.each(
        wanted.findings
          .filter(({ optional }) => !optional)
          .map((finding) => [finding.rule, finding.about, finding] as const),
      )('raises %s about %s', (_rule, _about, finding) => {
        expect(findings.some((other) => fits(other, finding))).toBe(true);
      });

      it('falls into no trap', () => {
        const must = wanted.findings.filter(({ optional }) => !optional);
        const wrong = findings.filter(
          (finding) =>
            !ONLY_WITHOUT_HEADER.has(finding.rule) &&
            wanted.mustNotRaise.some((trap) => fits(finding, trap)) &&
            !must.some((other) => fits(finding, other)),
        );
        expect(wrong.map(({ rule, subject }) => `${rule}: ${subject}`)).toEqual([]);
      });

      it('raises nothing else', () => {
        const stray = findings.filter(
          (finding) =>
            !ONLY_WITHOUT_HEADER.has(finding.rule) && !wanted.findings.some((other) => fits(finding, other)),
        );
        expect(stray.map(({ rule, subject }) => `${rule}: ${subject}`)).toEqual([]);
      });
    });
});
