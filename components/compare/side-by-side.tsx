import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../lib/check/rule.ts';
import type { Comparison, CoverageStatus } from '../../lib/compare/types.ts';
import type { ParsedDocument, Span } from '../../lib/document/types.ts';
import type { Anchor } from '../../lib/extract/types.ts';
import { CoverageLine } from '../panel/coverage-line.tsx';
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
import { coverageLines, filterLines } from './coverage-rows.ts';
import { bySeverity } from './findings-of.tsx';
import styles from './side-by-side.module.css';

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
  /** Which coverage to list, null for all; choosing one brings the list to the front. */
  status: CoverageStatus | null;
  /** Index of the parent target whose passages are shown, null for none. */
  target: number | null;
  onTarget(target: number | null): void;
}

type Spine = 'findings' | 'coverage';
type Focus = { span: Span } | null;

/** Directive left, plan right, and between them what lies between them. */
export function SideBySide(props: SideBySideProps) {
  const { parent, child, comparison, findings, rules, status, target, onTarget } = props;
  const words = useWords();
  const [spine, setSpine] = useState<Spine>(target === null ? 'findings' : 'coverage');
  const [front, setFront] = useState('spine');
  const [openFinding, setOpenFinding] = useState<number | null>(null);
  const ordered = useMemo(() => bySeverity(findings), [findings]);
  const lines = useMemo(() => coverageLines(comparison, 0), [comparison]);
  const shown = useMemo(() => filterLines(lines, status, ''), [lines, status]);

  const first = lines.find((line) => line.row.parentTarget === target);
  const [left, setLeft] = useState<Focus>(first ? { span: first.parent.anchor } : null);
  const [right, setRight] = useState<Focus>(first?.child ? { span: first.child.anchor } : null);

  const [filteredBy, setFilteredBy] = useState(status);
  if (filteredBy !== status) {
    setFilteredBy(status);
    if (status !== null) setSpine('coverage');
  }

  const show = (parentAnchor: Anchor | null, childAnchor: Anchor | null) => {
    setLeft(parentAnchor && { span: parentAnchor });
    setRight(childAnchor && { span: childAnchor });
  };
  const showOne = (anchor: Anchor, side: 'child' | 'parent') => {
    if (side === 'parent') setLeft({ span: anchor });
    else setRight({ span: anchor });
    setFront(side);
  };
  const chooseFinding = (index: number | null) => {
    setOpenFinding(index);
    onTarget(null);
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

  const chosen = openFinding !== null || target !== null;
  const findingList =
    ordered.length === 0 ? (
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
              onShow={showOne}
            />
          )}
        />
      </>
    );
  const coverageList =
    shown.length === 0 ? (
      <EmptyState
        icon="search"
        title={lines.length === 0 ? words.compare.noTargets : words.compare.noMatch}
      />
    ) : (
      <VirtualList
        label={words.compare.coverage}
        items={shown}
        keyOf={(line) => String(line.row.parentTarget)}
        rowHeight={64}
        active={target === null ? null : String(target)}
        render={(line) => (
          <CoverageLine
            row={line.row}
            comparison={comparison}
            parent={parent.label}
            open={line.row.parentTarget === target}
            onToggle={(open) => {
              setOpenFinding(null);
              onTarget(open ? line.row.parentTarget : null);
              if (open) show(line.parent.anchor, line.child?.anchor ?? null);
            }}
            onShow={showOne}
          />
        )}
      />
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
          content: (
            <SideView side={parent} role={words.compare.directive} focus={left} missing={chosen && !left} />
          ),
        },
        {
          id: 'spine',
          label: words.compare.findings,
          share: 1,
          content: (
            <Tabs<Spine>
              label={words.compare.verdictLine}
              items={[
                { id: 'findings', label: words.compare.findings, count: ordered.length },
                { id: 'coverage', label: words.compare.coverage, count: shown.length },
              ]}
              selected={spine}
              onSelect={setSpine}
            >
              <h3 className="visually-hidden">
                {spine === 'coverage' ? words.compare.coverage : words.compare.findings}
              </h3>
              {spine === 'coverage' ? coverageList : findingList}
            </Tabs>
          ),
        },
        {
          id: 'child',
          label: words.compare.plan,
          share: 1,
          content: (
            <SideView side={child} role={words.compare.plan} focus={right} missing={chosen && !right} />
          ),
        },
      ]}
    />
  );
}

interface SideViewProps {
  side: Side;
  role: string;
  focus: Focus;
  /** True when what is shown has no passage on this side. */
  missing: boolean;
}

function SideView({ side, role, focus, missing }: SideViewProps) {
  const words = useWords();
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.label}>
          <span className={styles.role}>{role}</span> {side.label}
        </h2>
        {missing && <p className={styles.none}>{words.compare.noPassage}</p>}
      </header>
      <DocumentView document={side.document} pdf={side.pdf} focus={focus} fit="text" />
    </>
  );
}
