/**
 * Records and comparisons as plain tables: what CSV and XLSX have in common. Numbers stay numbers.
 */
import { coverageMatrix } from '../compare/matrix.ts';
import type { Anchor, PlanRecord, Target } from '../extract/types.ts';
import { formatDate, formatGoal } from '../locale/format.ts';
import type { Messages } from '../locale/messages.ts';
import type { ComparisonSubject, ExportSubject } from './exporter.ts';

export type Cell = string | number | null;

export interface ExportTable {
  id: keyof Messages['exports']['sheets'];
  name: string;
  /** Width in characters, for formats that have widths. */
  columns: { head: string; width: number }[];
  rows: Cell[][];
}

type ColumnKey = keyof Messages['exports']['columns'];

function table(
  id: ExportTable['id'],
  words: Messages,
  columns: [ColumnKey, number][],
  rows: Cell[][],
): ExportTable {
  return {
    id,
    name: words.exports.sheets[id],
    columns: columns.map(([key, width]) => ({ head: words.exports.columns[key], width })),
    rows,
  };
}

/** Name of a document in a column: number, else title, else file. */
export const recordName = ({ metadata, source }: PlanRecord): string =>
  metadata.number ?? metadata.title ?? source.name;

/** A date as papers write it: text, which no spreadsheet turns into another day. */
const dated = (date: string | null): Cell => date && formatDate(date);

const place = (anchor: Anchor): Cell[] => [anchor.section, anchor.page, anchor.quote];
const PLACE: [ColumnKey, number][] = [
  ['section', 10],
  ['page', 8],
  ['quote', 60],
];

const targetRow = (target: Target, words: Messages): Cell[] => [
  target.indicator,
  words.exports.change[target.change],
  target.comparator,
  target.value,
  target.valueMax,
  target.unit,
  target.grade,
  target.period,
  target.assignedUnits.join('; '),
  ...place(target.anchor),
];

/** Tables of one record: targets, assignments, citations. */
export function recordTables(record: PlanRecord, words: Messages): ExportTable[] {
  return [
    table(
      'targets',
      words,
      [
        ['indicator', 48],
        ['change', 12],
        ['comparator', 10],
        ['value', 14],
        ['valueMax', 10],
        ['unit', 18],
        ['grade', 16],
        ['period', 12],
        ['assignedUnits', 32],
        ...PLACE,
      ],
      record.targets.map((target) => targetRow(target, words)),
    ),
    table(
      'assignments',
      words,
      [['body', 36], ['role', 12], ['task', 60], ['deadline', 14], ...PLACE],
      record.assignments.map(({ unit, role, task, deadline, anchor }) => [
        unit,
        words.terms.role[role],
        task,
        dated(deadline),
        ...place(anchor),
      ]),
    ),
    table(
      'citations',
      words,
      [['type', 8], ['number', 20], ['issuedOn', 12], ['issuer', 36], ['role', 18], ...PLACE],
      record.citations.map(({ type, number, issuedOn, issuer, role, anchor }) => [
        type,
        number,
        dated(issuedOn),
        issuer,
        words.terms.citationRole[role],
        ...place(anchor),
      ]),
    ),
  ];
}

/** Tables of a comparison: matrix of values, coverage with reasons, findings with both quotes. */
export function comparisonTables(
  { comparison, findings, verdicts }: ComparisonSubject,
  words: Messages,
): ExportTable[] {
  const { parent, children, coverage } = comparison;
  const { cells } = coverageMatrix(comparison);
  const goal = (target: Target | undefined): Cell => (target ? formatGoal(target, words) : null);
  const childTarget = (child: number, index: number | null): Target | undefined =>
    index === null ? undefined : children[child]?.targets[index];
  const childName = (index: number): Cell => {
    const child = children[index];
    return child ? recordName(child) : null;
  };
  const matrix = table(
    'matrix',
    words,
    [
      ['parentIndicator', 48],
      ['parentGoal', 18],
    ],
    parent.targets.map((target, row) => [
      target.indicator,
      goal(target),
      ...children.map((_, child) => {
        const cell = cells[row]?.[child];
        if (!cell) return null;
        const value = goal(childTarget(child, cell.childTarget));
        return value === null
          ? words.terms.coverage[cell.status]
          : `${value} (${words.terms.coverage[cell.status]})`;
      }),
    ]),
  );
  matrix.columns.push(...children.map((child) => ({ head: recordName(child), width: 26 })));
  return [
    matrix,
    table(
      'coverage',
      words,
      [
        ['document', 24],
        ['parentIndicator', 48],
        ['parentGoal', 18],
        ['childIndicator', 48],
        ['childGoal', 18],
        ['status', 16],
        ['reason', 60],
      ],
      coverage.map((row) => {
        const found = childTarget(row.child, row.childTarget);
        const wanted = parent.targets[row.parentTarget];
        return [
          childName(row.child),
          wanted?.indicator ?? null,
          goal(wanted),
          found?.indicator ?? null,
          goal(found),
          words.terms.coverage[row.status],
          row.reason,
        ];
      }),
    ),
    table(
      'findings',
      words,
      [
        ['document', 24],
        ['severity', 12],
        ['rule', 24],
        ['subject', 36],
        ['message', 70],
        ['quote', 50],
        ['parentQuote', 50],
        ['verdict', 16],
        ['verdictReason', 40],
        ['reviewer', 24],
      ],
      findings.map((finding) => {
        const verdict = verdicts?.get(finding);
        return [
          childName(finding.child),
          words.terms.severity[finding.severity],
          finding.rule,
          finding.subject,
          finding.message,
          finding.childAnchor?.quote ?? null,
          finding.parentAnchor?.quote ?? null,
          verdict ? words.terms.verdict[verdict.verdict] : null,
          verdict?.reason ?? null,
          verdict?.reviewer ?? null,
        ];
      }),
    ),
  ];
}

/** Every table of a subject, the main one first. */
export const tablesOf = (subject: ExportSubject, words: Messages): ExportTable[] =>
  subject.kind === 'comparison' ? comparisonTables(subject, words) : recordTables(subject.record, words);
