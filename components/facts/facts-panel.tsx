import { type ReactNode, useMemo, useState } from 'react';
import type { CoverageRow } from '../../lib/compare/types.ts';
import type { Anchor, PlanRecord } from '../../lib/extract/types.ts';
import type { CorrectionActions } from '../corrections/correction-actions.ts';
import { useAssignmentTools } from '../corrections/use-assignment-tools.tsx';
import type { CorrectionTools } from '../corrections/use-fact-tools.tsx';
import { useFieldTools } from '../corrections/use-field-tools.tsx';
import { useTargetTools } from '../corrections/use-target-tools.tsx';
import { scanOf } from '../snippet/scans.ts';
import { SearchBox } from '../ui/search-box.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type TabItem, Tabs } from '../ui/tabs.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import { FACT_KINDS, type FactItem, type FactKind, factItems, filterFacts } from './fact-items.ts';
import { FactRow } from './fact-row.tsx';
import styles from './facts-panel.module.css';
import { Information } from './information.tsx';

export type FactTab = FactKind | 'findings' | 'information';

interface FactsPanelProps {
  record: PlanRecord;
  /** Which kinds to show, in order; the side panel shows fewer than the document view. */
  kinds?: readonly FactKind[];
  tab: FactTab;
  onTab(tab: FactTab): void;
  /** Id of the open fact, null for none. */
  selected: string | null;
  onSelect(item: FactItem | null): void;
  /** Shows a place in the document. */
  onShow(anchor: Anchor): void;
  /** Comparison with the directive, to mark the targets. */
  coverage?: readonly CoverageRow[];
  /** Kinds listed under the information rather than in a tab of their own. */
  folded?: readonly FactKind[];
  /** False where showing a place means leaving the page: then opening a row shows its quote only. */
  showOnOpen?: boolean;
  /** Findings as their own list, with their number; left out when there is no comparison. */
  findings?: { count?: number; list: ReactNode };
  /** Given where facts can be corrected. */
  corrections?: CorrectionActions;
}

/** All that a document states, one tab a kind. */
export function FactsPanel({
  record,
  kinds = FACT_KINDS,
  tab,
  onTab,
  selected,
  onSelect,
  onShow,
  coverage,
  folded = [],
  showOnOpen = true,
  findings,
  corrections,
}: FactsPanelProps) {
  const words = useWords();
  const items = useMemo(() => factItems(record, words, coverage), [record, words, coverage]);
  const letGo = () => onSelect(null);
  const targetTools = useTargetTools(record, corrections, letGo);
  const assignmentTools = useAssignmentTools(record, corrections, letGo);
  const fieldTools = useFieldTools(record, corrections);
  const tools = tab === 'targets' ? targetTools : tab === 'assignments' ? assignmentTools : null;
  const tabs: TabItem<FactTab>[] = [
    ...(findings
      ? [{ id: 'findings' as const, label: words.facts.tabs.findings, count: findings.count }]
      : []),
    ...kinds.map((kind) => ({ id: kind, label: words.facts.tabs[kind], count: items[kind].length })),
    { id: 'information', label: words.facts.tabs.information },
  ];
  return (
    <Tabs label={words.viewer.facts} items={tabs} selected={tab} onSelect={onTab}>
      {tab === 'information' ? (
        <Information
          record={record}
          also={folded.flatMap((kind) => items[kind])}
          onShow={onShow}
          tools={fieldTools}
        />
      ) : tab === 'findings' ? (
        findings?.list
      ) : (
        <FactList
          key={tab}
          kind={tab}
          items={items[tab]}
          scan={scanOf(record)}
          selected={selected}
          onSelect={onSelect}
          onShow={onShow}
          showOnOpen={showOnOpen}
          tools={tools}
        />
      )}
    </Tabs>
  );
}

interface FactListProps {
  kind: FactKind;
  items: readonly FactItem[];
  scan: string | null;
  selected: string | null;
  onSelect(item: FactItem | null): void;
  onShow(anchor: Anchor): void;
  showOnOpen: boolean;
  tools: CorrectionTools | null;
}

/** Lists longer than this get a filter box. */
const FILTER_FROM = 8;

function FactList({ kind, items, scan, selected, onSelect, onShow, showOnOpen, tools }: FactListProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const shown = useMemo(() => filterFacts(items, query), [items, query]);
  if (items.length === 0)
    return (
      <>
        {tools?.above}
        <EmptyState icon="document" title={words.facts.empty[kind]} />
      </>
    );
  return (
    <>
      {tools?.above}
      {items.length >= FILTER_FROM && (
        <div className={styles.filter}>
          <SearchBox
            label={words.facts.filterHint}
            hint={words.facts.filterHint}
            value={query}
            onChange={setQuery}
            status={query ? words.common.shownOf(shown.length, items.length) : undefined}
          />
        </div>
      )}
      <VirtualList
        label={words.facts.listOf(words.facts.tabs[kind])}
        items={shown}
        keyOf={(item) => item.id}
        rowHeight={54}
        active={selected}
        render={(item) => (
          <FactRow
            item={item}
            scan={scan}
            open={item.id === selected}
            onToggle={() => {
              onSelect(item.id === selected ? null : item);
              if (showOnOpen && item.id !== selected) onShow(item.anchor);
            }}
            onShow={() => onShow(item.anchor)}
            actions={tools?.actionsOf(items.indexOf(item))}
          />
        )}
      />
    </>
  );
}
