import type { ReviewedFinding } from '../../lib/check/verdicts.ts';
import type { Comparison, CoverageRow, CoverageStatus } from '../../lib/compare/types.ts';
import { CoverageLine } from '../findings/coverage-line.tsx';
import { FindingLine } from '../findings/finding-line.tsx';
import { findingKey, isSettled } from '../findings/review.ts';
import styles from '../findings/row.module.css';
import { Loading } from '../ui/states.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import type { DocumentView, PanelActions } from './panel-view.ts';

interface FindingsListProps {
  view: DocumentView;
  filter: CoverageStatus | null;
  /** Keys of the open rows. */
  open: ReadonlySet<string>;
  onOpen(open: ReadonlySet<string>): void;
  onShow: PanelActions['showEvidence'];
}

type Row =
  | { key: string; kind: 'group'; text: string }
  | { key: string; kind: 'finding'; reviewed: ReviewedFinding }
  | { key: string; kind: 'coverage'; row: CoverageRow };

/** Findings by weight, then every target of the directive with what became of it. */
export function FindingsList({ view, filter, open, onOpen, onShow }: FindingsListProps) {
  const words = useWords();
  const { check } = view;
  if (check.kind === 'none') return <p className={styles.note}>{words.panel.noParentYet}</p>;
  if (check.kind === 'running') return <Loading>{words.panel.checking}</Loading>;
  if (check.kind === 'failed')
    return (
      <p className={styles.note} role="alert">
        {words.panel.checkFailed}
      </p>
    );
  const { comparison, review, rules } = check;
  const { findings } = review;
  const parent = view.parent.kind === 'present' ? view.parent.label : words.terms.parent;
  const toggle = (key: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(key);
    else next.delete(key);
    onOpen(next);
  };
  return (
    <>
      <h2 className="visually-hidden">{words.facts.tabs.findings}</h2>
      <VirtualList
        label={words.facts.tabs.findings}
        items={rowsOf(comparison, findings, filter, {
          findings: [
            words.common.findings(findings.length),
            words.review.progress(findings.filter(isSettled).length, findings.length),
          ].join(' · '),
          none: words.panel.noFindings,
          coverage: words.panel.coverageOf,
        })}
        keyOf={(row) => row.key}
        rowHeight={64}
        render={(row) => {
          if (row.kind === 'group') return <h3 className={styles.group}>{row.text}</h3>;
          const shared = {
            comparison,
            parent,
            open: open.has(row.key),
            onToggle: (isOpen: boolean) => toggle(row.key, isOpen),
            onShow,
          };
          return row.kind === 'finding' ? (
            <FindingLine {...shared} rules={rules} reviewed={row.reviewed} review={review} />
          ) : (
            <CoverageLine {...shared} row={row.row} />
          );
        }}
      />
    </>
  );
}

interface GroupWords {
  findings: string;
  none: string;
  coverage(count: number): string;
}

function rowsOf(
  comparison: Comparison,
  findings: readonly ReviewedFinding[],
  filter: CoverageStatus | null,
  words: GroupWords,
): Row[] {
  const coverage = comparison.coverage.filter((row) => filter === null || row.status === filter);
  const coverageRows: Row[] = coverage.map((row) => ({
    key: `coverage-${row.parentTarget}`,
    kind: 'coverage',
    row,
  }));
  const covered: Row[] =
    coverageRows.length > 0
      ? [{ key: 'coverage', kind: 'group', text: words.coverage(coverageRows.length) }, ...coverageRows]
      : [];
  if (filter !== null) return covered;
  return [
    { key: 'findings', kind: 'group', text: findings.length > 0 ? words.findings : words.none },
    ...findings.map((reviewed): Row => ({ key: findingKey(reviewed), kind: 'finding', reviewed })),
    ...covered,
  ];
}
