/**
 * What a review sheet says, apart from how it is drawn: the file and its preview are made from the same parts.
 */
import type { Finding } from '../../check/rule.ts';
import type { Comparison, CoverageRow } from '../../compare/types.ts';
import type { Anchor, PlanRecord } from '../../extract/types.ts';
import { formatGoal } from '../../locale/format.ts';
import { messagesIn } from '../../locale/locale.ts';
import { COVERAGE_ORDER, COVERAGE_SYMBOLS, SEVERITY_ORDER } from '../../locale/symbols.ts';
import type { ComparisonSubject, ReviewVerdict, ReviewVerdicts } from '../exporter.ts';
import { isAboutForm } from './form-rules.ts';
import { fullCitation } from './full-citation.ts';
import { SHEET_WORDS } from './words.ts';

/** A part of the sheet in reading order. */
export type SheetPart =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; label?: string; text: string }
  | { kind: 'table'; columns: readonly SheetColumn[]; rows: readonly (readonly string[])[] };

export interface SheetColumn {
  head: string;
  /** Share of the width of the page, in percent; those of a table sum to 100. */
  share: number;
  align: 'left' | 'center';
}

/** Phiếu rà soát of one plan. */
export interface ReviewSheet {
  title: string;
  parts: readonly SheetPart[];
  /** Names of those who decided, for the line of the signature; empty when none is known. */
  reviewers: readonly string[];
}

const words = messagesIn('vi');

/** One sheet a plan, in the order of the comparison. */
export const reviewSheets = (subject: ComparisonSubject): ReviewSheet[] =>
  subject.comparison.children.map((child, index) => reviewSheet(subject, child, index));

function reviewSheet(subject: ComparisonSubject, child: PlanRecord, index: number): ReviewSheet {
  const { comparison, verdicts } = subject;
  const findings = SEVERITY_ORDER.flatMap((severity) =>
    subject.findings.filter((finding) => finding.child === index && finding.severity === severity),
  );
  const rows = comparison.coverage
    .filter((row) => row.child === index)
    .sort((a, b) => a.parentTarget - b.parentTarget);
  const substance = findings.filter(({ rule }) => !isAboutForm(rule));
  const form = findings.filter(({ rule }) => isAboutForm(rule));
  const reviewers = new Set(findings.flatMap((finding) => verdicts?.get(finding)?.reviewer ?? []));
  return {
    title: SHEET_WORDS.title,
    reviewers: [...reviewers],
    parts: [
      { kind: 'paragraph', label: SHEET_WORDS.underReview, text: fullCitation(child.metadata, words) },
      { kind: 'paragraph', label: SHEET_WORDS.parent, text: fullCitation(comparison.parent.metadata, words) },
      { kind: 'heading', text: SHEET_WORDS.summary },
      { kind: 'paragraph', text: summary(rows, substance, form, verdicts) },
      { kind: 'heading', text: SHEET_WORDS.inconsistencies },
      findingTable(substance, verdicts),
      { kind: 'heading', text: SHEET_WORDS.coverage },
      coverageTable(comparison, child, rows),
      { kind: 'heading', text: SHEET_WORDS.form },
      findingTable(form, verdicts),
    ],
  };
}

/** Counts in one paragraph. */
function summary(
  rows: readonly CoverageRow[],
  substance: readonly Finding[],
  form: readonly Finding[],
  verdicts: ReviewVerdicts | undefined,
): string {
  const statuses = COVERAGE_ORDER.map((status) => ({
    word: words.terms.coverage[status],
    count: rows.filter((row) => row.status === status).length,
  }));
  const all = [...substance, ...form];
  const given = all.flatMap((finding) => verdicts?.get(finding) ?? []);
  const kinds = Object.entries(words.terms.verdict).map(([id, word]) => ({
    word,
    count: given.filter(({ verdict }) => verdict === id).length,
  }));
  return [
    SHEET_WORDS.counted(rows.length, countsText(statuses)),
    SHEET_WORDS.found(substance.length, form.length),
    all.length > 0 ? SHEET_WORDS.reviewed(given.length, all.length, countsText(kinds)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const countsText = (counts: readonly { word: string; count: number }[]): string =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ');

const columnsOf = (heads: readonly string[], shares: readonly number[], centred: readonly number[]) =>
  heads.map(
    (head, index): SheetColumn => ({
      head,
      share: shares[index] ?? 0,
      align: centred.includes(index) ? 'center' : 'left',
    }),
  );

function findingTable(findings: readonly Finding[], verdicts: ReviewVerdicts | undefined): SheetPart {
  if (findings.length === 0) return { kind: 'paragraph', text: SHEET_WORDS.none };
  return {
    kind: 'table',
    columns: columnsOf(SHEET_WORDS.findingHeads, [6, 28, 20, 20, 12, 14], [0, 4]),
    rows: findings.map((finding, index) => [
      String(index + 1),
      `${capitalised(words.terms.severity[finding.severity])}: ${finding.message}`,
      quoted(finding.childAnchor),
      quoted(finding.parentAnchor),
      ...verdictCells(verdicts?.get(finding)),
    ]),
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Blank cells are there to be written into by hand. */
function verdictCells(verdict: ReviewVerdict | undefined): [string, string] {
  if (!verdict) return ['', ''];
  const word = words.terms.verdict[verdict.verdict];
  return [verdict.reviewer ? `${word} (${verdict.reviewer})` : word, verdict.reason ?? ''];
}

/** A quote with its place: `“…” (Mục II.1, trang 2)`. */
function quoted(anchor: Anchor | null): string {
  if (!anchor) return '';
  const place = [
    anchor.section && SHEET_WORDS.section(anchor.section),
    anchor.page !== null && SHEET_WORDS.page(anchor.page),
  ].filter(Boolean);
  return `“${anchor.quote}”${place.length > 0 ? ` (${place.join(', ')})` : ''}`;
}

function coverageTable(comparison: Comparison, child: PlanRecord, rows: readonly CoverageRow[]): SheetPart {
  if (rows.length === 0) return { kind: 'paragraph', text: SHEET_WORDS.noTargets };
  return {
    kind: 'table',
    columns: columnsOf(SHEET_WORDS.coverageHeads, [6, 20, 12, 17, 12, 13, 20], [0, 2, 4, 5]),
    rows: rows.map((row) => {
      const wanted = comparison.parent.targets[row.parentTarget];
      const found = row.childTarget === null ? undefined : child.targets[row.childTarget];
      return [
        String(row.parentTarget + 1),
        wanted?.indicator ?? '',
        wanted ? formatGoal(wanted, words) : '',
        found?.indicator ?? '',
        found ? formatGoal(found, words) : '',
        `${COVERAGE_SYMBOLS[row.status]} ${words.terms.coverage[row.status]}`,
        row.reason,
      ];
    }),
  };
}
