import { useState } from 'react';
import type { Finding } from '../../lib/check/rule.ts';
import type { Comparison, CoverageRow, CoverageStatus } from '../../lib/compare/types.ts';
import { SEVERITY_ORDER } from '../../lib/locale/symbols.ts';
import { Loading } from '../ui/states.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import { CoverageLine } from './coverage-line.tsx';
import { FindingLine } from './finding-line.tsx';
import type { DocumentView, PanelActions } from './panel-view.ts';
import styles from './row.module.css';

interface FindingsListProps {
  view: DocumentView;
  filter: CoverageStatus | null;
  onShow: PanelActions['showEvidence'];
}

type Row =
  | { key: string; kind: 'group'; text: string }
  | { key: string; kind: 'finding'; finding: Finding }
  | { key: string; kind: 'coverage'; row: CoverageRow };

/** Findings by weight, then every target of the directive with what became of it. */
export function FindingsList({ view, filter, onShow }: FindingsListProps) {
  const words = useWords();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { check } = view;
  if (check.kind === 'none') return <p className={styles.note}>{words.panel.noParentYet}</p>;
  if (check.kind === 'running') return <Loading>{words.panel.checking}</Loading>;
  if (check.kind === 'failed')
    return (
      <p className={styles.note} role="alert">
        {words.panel.checkFailed}
      </p>
    );
  const { comparison, findings, rules } = check;
  const parent = view.parent.kind === 'present' ? view.parent.label : words.terms.parent;
  const toggle = (key: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  return (
    <VirtualList
      label={words.facts.tabs.findings}
      items={rowsOf(comparison, findings, filter, {
        findings: words.common.findings(findings.length),
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
          <FindingLine {...shared} rules={rules} finding={row.finding} />
        ) : (
          <CoverageLine {...shared} row={row.row} />
        );
      }}
    />
  );
}

interface GroupWords {
  findings: string;
  none: string;
  coverage(count: number): string;
}

function rowsOf(
  comparison: Comparison,
  findings: readonly Finding[],
  filter: CoverageStatus | null,
  words: GroupWords,
): Row[] {
  const coverage = comparison.coverage.filter((row) => filter === null || row.status === filter);
  const coverageRows: Row[] = coverage.map((row) => ({
    key: `coverage-${row.parentTarget}`,
    kind: 'coverage',
    row,
  }));
  if (filter !== null) return coverageRows;
  const ordered = SEVERITY_ORDER.flatMap((severity) =>
    findings
      .map((finding, index) => ({ finding, index }))
      .filter(({ finding }) => finding.severity === severity),
  );
  return [
    { key: 'findings', kind: 'group', text: findings.length > 0 ? words.findings : words.none },
    ...ordered.map(({ finding, index }): Row => ({ key: `finding-${index}`, kind: 'finding', finding })),
    ...(coverageRows.length > 0
      ? [
          { key: 'coverage', kind: 'group' as const, text: words.coverage(coverageRows.length) },
          ...coverageRows,
        ]
      : []),
  ];
}
