import { useState } from 'react';
import type { CoverageStatus } from '../../lib/compare/types.ts';
import { type TabItem, Tabs } from '../ui/tabs.tsx';
import { useWords } from '../ui/words.tsx';
import { AssignmentsList } from './assignments-list.tsx';
import { DocumentHead } from './document-head.tsx';
import styles from './document-panel.module.css';
import { FindingsList } from './findings-list.tsx';
import { Information } from './information.tsx';
import type { DocumentView, PanelActions } from './panel-view.ts';
import { TargetsList } from './targets-list.tsx';
import { VerdictLine } from './verdict-line.tsx';

type TabId = 'findings' | 'targets' | 'assignments' | 'information';

interface DocumentPanelProps {
  view: DocumentView;
  actions: PanelActions;
}

/** The document in front of the reader. */
export function DocumentPanel({ view, actions }: DocumentPanelProps) {
  const words = useWords();
  const { record, check } = view;
  // A directive has nothing above it to be checked against: its own targets are what one wants to see first.
  const [picked, setPicked] = useState<TabId | null>(null);
  const tab = picked ?? (check.kind === 'none' ? 'targets' : 'findings');
  const [filter, setFilter] = useState<CoverageStatus | null>(null);
  const items: TabItem<TabId>[] = [
    {
      id: 'findings',
      label: words.facts.tabs.findings,
      ...(check.kind === 'done' ? { count: check.findings.length } : {}),
    },
    { id: 'targets', label: words.facts.tabs.targets, count: record.targets.length },
    { id: 'assignments', label: words.facts.tabs.assignments, count: record.assignments.length },
    { id: 'information', label: words.facts.tabs.information },
  ];
  return (
    <div className={styles.panel}>
      <DocumentHead view={view} actions={actions} />
      {check.kind === 'done' && (
        <VerdictLine
          coverage={check.comparison.coverage}
          filter={filter}
          onFilter={(status) => {
            setFilter(status);
            if (status) setPicked('findings');
          }}
        />
      )}
      <div className={styles.tabs}>
        <Tabs
          label={words.facts.listOf(record.source.name)}
          items={items}
          selected={tab}
          onSelect={(id) => setPicked(id)}
        >
          {tab === 'findings' && <FindingsList view={view} filter={filter} onShow={actions.showEvidence} />}
          {tab === 'targets' && <TargetsList view={view} onShow={actions.showEvidence} />}
          {tab === 'assignments' && (
            <AssignmentsList assignments={record.assignments} onShow={actions.showEvidence} />
          )}
          {tab === 'information' && <Information view={view} onShow={actions.showEvidence} />}
        </Tabs>
      </div>
    </div>
  );
}
