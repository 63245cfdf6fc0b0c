import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../lib/check/rule.ts';
import type { Comparison, CoverageStatus } from '../../lib/compare/types.ts';
import type { ParsedDocument, Span } from '../../lib/document/types.ts';
import type { Anchor } from '../../lib/extract/types.ts';
import { FindingLine } from '../panel/finding-line.tsx';
import type { RuleWords } from '../panel/panel-view.ts';
import { IconButton } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import { DocumentView } from '../viewer/document-view.tsx';
import type { PdfSource } from '../viewer/pdf-page.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { bySeverity } from './findings-of.tsx';
import { matrixOf, statusCounts } from './matrix-model.ts';
import styles from './side-by-side.module.css';
import { StatusFilter } from './status-filter.tsx';

export interface Side {
  /** Type and number. */
  label: string;
  document: ParsedDocument;
  pdf: PdfSource | null;
}

interface SideBySideProps {
  parent: Side;
  child: Side;
  /** Of this directive with this one plan. */
  comparison: Comparison;
  findings: readonly Finding[];
  rules: RuleWords;
  /** Index of the parent target to begin with, null for none. */
  target: number | null;
}

type Spine = 'findings' | 'coverage';
type Focus = { span: Span } | null;

/** Directive left, plan right, and between them what lies between them. */
export function SideBySide({ parent, child, comparison, findings, rules, target }: SideBySideProps) {
  const words = useWords();
  const [spine, setSpine] = useState<Spine>(target === null ? 'findings' : 'coverage');
  const [front, setFront] = useState('spine');
  const [status, setStatus] = useState<CoverageStatus | null>(null);
  const [openFinding, setOpenFinding] = useState<number | null>(null);
  const [openTarget, setOpenTarget] = useState<number | null>(target);
  const [left, setLeft] = useState<Focus>(() => firstFocus(comparison, target, 'parent'));
  const [right, setRight] = useState<Focus>(() => firstFocus(comparison, target, 'child'));

  const ordered = useMemo(() => bySeverity(findings), [findings]);
  const counts = useMemo(() => statusCounts(matrixOf(comparison)), [comparison]);

  const show = (parentAnchor: Anchor | null, childAnchor: Anchor | null) => {
    setLeft(parentAnchor && { span: parentAnchor });
    setRight(childAnchor && { span: childAnchor });
  };
  const chooseFinding = (index: number | null) => {
    setOpenFinding(index);
    const finding = index === null ? undefined : ordered[index];
    if (finding) show(finding.parentAnchor, finding.childAnchor);
  };
  const step = (by: 1 | -1) => {
    if (ordered.length === 0) return;
    const next = openFinding === null ? (by === 1 ? 0 : ordered.length - 1) : openFinding + by;
    setSpine('findings');
    chooseFinding((next + ordered.length) % ordered.length);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  const spineContent = (
    <div className={styles.spine}>
      <div className={styles.verdict}>
        <StatusFilter
          counts={counts}
          filter={status}
          onFilter={(picked) => {
            setStatus(picked);
            setSpine('coverage');
          }}
        />
      </div>
      <Tabs<Spine>
        label={words.compare.verdictLine}
        items={[
          { id: 'findings', label: words.compare.findings, count: ordered.length },
          { id: 'coverage', label: words.compare.coverage, count: comparison.coverage.length },
        ]}
        selected={spine}
        onSelect={setSpine}
      >
        {spine === 'coverage' ? (
          <CoverageTable
            comparison={comparison}
            child={0}
            status={status}
            selected={openTarget}
            onSelect={(line) => {
              setOpenTarget(line.row.parentTarget);
              show(line.parent.anchor, line.child?.anchor ?? null);
            }}
          />
        ) : ordered.length === 0 ? (
          <EmptyState icon="check" title={words.compare.noFindings} />
        ) : (
          <>
            <div className={styles.steps}>
              <span role="status">
                {openFinding === null
                  ? words.compare.stepHelp
                  : words.compare.findingOf(openFinding + 1, ordered.length)}
              </span>
              <span>
                <IconButton icon="up" label={words.compare.previousFinding} onPress={() => step(-1)} />
                <IconButton icon="down" label={words.compare.nextFinding} onPress={() => step(1)} />
              </span>
            </div>
            <VirtualList
              label={words.compare.findings}
              items={ordered}
              keyOf={(finding) => String(ordered.indexOf(finding))}
              rowHeight={72}
              active={openFinding === null ? null : String(openFinding)}
              render={(finding, index) => (
                <FindingLine
                  finding={finding}
                  comparison={comparison}
                  rules={rules}
                  parent={parent.label}
                  open={index === openFinding}
                  onToggle={(open) => chooseFinding(open ? index : null)}
                  onShow={(anchor, side) => {
                    if (side === 'parent') setLeft({ span: anchor });
                    else setRight({ span: anchor });
                    setFront(side);
                  }}
                />
              )}
            />
          </>
        )}
      </Tabs>
    </div>
  );

  return (
    <Columns
      front={front}
      onFront={setFront}
      panes={[
        {
          id: 'parent',
          label: words.compare.directive,
          share: 1,
          content: <SideView side={parent} role={words.compare.directive} focus={left} />,
        },
        { id: 'spine', label: words.compare.findings, share: 1.05, content: spineContent },
        {
          id: 'child',
          label: words.compare.plan,
          share: 1,
          content: <SideView side={child} role={words.compare.plan} focus={right} />,
        },
      ]}
    />
  );
}

function SideView({ side, role, focus }: { side: Side; role: string; focus: Focus }) {
  const words = useWords();
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.label}>
          <span className={styles.role}>{role}</span> {side.label}
        </h2>
        {focus === null && <p className={styles.none}>{words.compare.noPassage}</p>}
      </header>
      <DocumentView document={side.document} pdf={side.pdf} focus={focus} />
    </>
  );
}

function firstFocus(comparison: Comparison, target: number | null, side: 'parent' | 'child'): Focus {
  if (target === null) return null;
  const row = comparison.coverage.find((candidate) => candidate.parentTarget === target);
  if (!row) return null;
  const found =
    side === 'parent'
      ? comparison.parent.targets[target]
      : row.childTarget === null
        ? undefined
        : comparison.children[row.child]?.targets[row.childTarget];
  return found ? { span: found.anchor } : null;
}
