/** A record or a comparison as a person reads it in a terminal. */
import type { Finding } from '../lib/check/rule.ts';
import type { Comparison } from '../lib/compare/types.ts';
import type { Anchor, PlanRecord } from '../lib/extract/types.ts';
import { formatDate, formatGoal } from '../lib/locale/format.ts';
import type { Messages } from '../lib/locale/messages.ts';
import { renderTable, wrap } from './table.ts';

const place = (anchor: Anchor, words: Messages): string => words.facts.place(anchor.section, anchor.page);

/** `Kế hoạch 47/KH-UBND ngày 21/02/2024`. */
export function documentName({ metadata, source }: PlanRecord, words: Messages): string {
  const types: Record<string, string> = words.terms.documentType;
  const type = metadata.documentType
    ? (types[metadata.documentType] ?? metadata.documentType)
    : words.terms.untypedDocument;
  const number = metadata.number ?? words.terms.unnumbered;
  const date = metadata.issuedOn ? formatDate(metadata.issuedOn) : words.terms.undated;
  return metadata.documentType || metadata.number ? `${type} ${number}, ${date}` : source.name;
}

function headLines(record: PlanRecord, words: Messages): string[] {
  const { metadata, theme } = record;
  const signer =
    metadata.signer &&
    [metadata.signer.authority, metadata.signer.position, metadata.signer.name].filter(Boolean).join(' ');
  const pairs: [string, string | null | undefined][] = [
    [words.cli.title, documentName(record, words)],
    ['', metadata.title],
    [words.cli.issuer, metadata.issuer],
    [words.cli.signer, signer],
    [
      words.cli.parent,
      metadata.parent && [metadata.parent.number, metadata.parent.issuer].filter(Boolean).join(', '),
    ],
    [words.cli.theme, theme?.text],
    [words.cli.source, [record.source.name, words.terms.method[record.source.method]].join(' · ')],
  ];
  return pairs.filter(([, value]) => value).map(([label, value]) => `${label.padEnd(10)} ${value}`);
}

/** A section title with its table; empty when there is nothing to show. */
const section = (title: string, table: string): string[] => (table ? ['', title, table] : []);

/** The whole record as text for a screen of `width` columns. */
export function recordReport(record: PlanRecord, words: Messages, width: number): string {
  const { columns } = words.cli;
  const targets = record.targets.map((target) => [
    target.indicator,
    formatGoal(target, words),
    target.period ?? '',
    target.assignedUnits.join('; '),
    place(target.anchor, words),
  ]);
  const assignments = record.assignments.map((duty) => [
    duty.unit,
    words.terms.role[duty.role],
    duty.task,
    duty.deadline ? formatDate(duty.deadline) : '',
    place(duty.anchor, words),
  ]);
  const citations = record.citations.map((citation) => [
    [citation.type, citation.number].filter(Boolean).join(' '),
    citation.issuedOn ? formatDate(citation.issuedOn) : '',
    citation.issuer ?? '',
    words.terms.citationRole[citation.role],
  ]);
  return [
    ...headLines(record, words),
    ...section(
      words.cli.targets(targets.length),
      renderTable(
        [
          { head: columns.indicator, minimum: 24 },
          { head: columns.goal, align: 'right', minimum: 16 },
          { head: columns.period, minimum: 9 },
          { head: columns.units },
          { head: columns.place, minimum: 12 },
        ],
        targets,
        width,
      ),
    ),
    ...section(
      words.cli.assignments(assignments.length),
      renderTable(
        [
          { head: columns.unit, minimum: 20 },
          { head: columns.role, minimum: 10 },
          { head: columns.task, minimum: 30 },
          { head: columns.deadline, minimum: 10 },
          { head: columns.place, minimum: 12 },
        ],
        assignments,
        width,
      ),
    ),
    ...section(
      words.cli.citations(citations.length),
      renderTable(
        [
          { head: columns.number, minimum: 14 },
          { head: columns.date, minimum: 10 },
          { head: columns.issuer, minimum: 20 },
          { head: columns.citationRole, minimum: 10 },
        ],
        citations,
        width,
      ),
    ),
    ...section(
      words.cli.movements(record.movements.length),
      record.movements.map((movement) => `- ${movement.text}`).join('\n'),
    ),
  ].join('\n');
}

function findingLines(finding: Finding, words: Messages, width: number): string[] {
  const quotes: [string, Anchor | null][] = [
    [words.cli.quote, finding.childAnchor],
    [words.cli.parentQuote, finding.parentAnchor],
  ];
  const indent = '    ';
  return [
    `[${words.terms.severity[finding.severity]}] ${finding.subject} (${finding.rule})`,
    ...wrap(finding.message, width - indent.length).map((line) => indent + line),
    ...quotes.flatMap(([label, anchor]) =>
      anchor
        ? wrap(
            `${label} (${place(anchor, words) || words.common.unknown}): “${anchor.quote}”`,
            width - indent.length,
          ).map((line) => indent + line)
        : [],
    ),
  ];
}

/** Coverage and findings of every child, one after the other. */
export function comparisonReport(
  comparison: Comparison,
  findings: readonly Finding[],
  words: Messages,
  width: number,
): string {
  const { columns } = words.cli;
  return comparison.children
    .flatMap((child, index) => {
      const rows = comparison.coverage
        .filter((row) => row.child === index)
        .map((row) => {
          const wanted = comparison.parent.targets[row.parentTarget];
          const found = row.childTarget === null ? undefined : child.targets[row.childTarget];
          return [
            wanted?.indicator ?? '',
            wanted ? formatGoal(wanted, words) : '',
            found ? formatGoal(found, words) : words.common.blank,
            words.terms.coverage[row.status],
            row.reason,
          ];
        });
      const own = findings.filter((finding) => finding.child === index);
      return [
        `${documentName(child, words)} ← ${documentName(comparison.parent, words)}`,
        ...section(
          words.cli.coverage,
          renderTable(
            [
              { head: columns.parentTarget, minimum: 24 },
              { head: columns.parentGoal, align: 'right', minimum: 14 },
              { head: columns.childGoal, align: 'right', minimum: 14 },
              { head: columns.status, minimum: 12 },
              { head: columns.reason, minimum: 24 },
            ],
            rows,
            width,
          ),
        ),
        '',
        words.cli.findings(own.length),
        ...own.flatMap((finding) => findingLines(finding, words, width)),
        '',
      ];
    })
    .join('\n');
}
