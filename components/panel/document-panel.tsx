import { useState } from 'react';
import type { CoverageStatus } from '../../lib/compare/types.ts';
import type { FactKind } from '../facts/fact-items.ts';
import { FactsPanel, type FactTab } from '../facts/facts-panel.tsx';
import { statusCounts } from '../findings/coverage-counts.ts';
import { StatusFilter } from '../findings/status-filter.tsx';
import { DocumentHead } from './document-head.tsx';
import styles from './document-panel.module.css';
import { FindingsList } from './findings-list.tsx';
import type { DocumentView, PanelActions } from './panel-view.ts';

/** Four tabs are what 320 pixels hold; the rest of the record stands under the information. */
const TABS: readonly FactKind[] = ['targets', 'assignments'];
const FOLDED: readonly FactKind[] = ['citations', 'movements'];

interface DocumentPanelProps {
  view: DocumentView;
  actions: PanelActions;
}

/** The document in front of the reader. */
export function DocumentPanel({ view, actions }: DocumentPanelProps) {
  const { record, check } = view;
  const [picked, setPicked] = useState<FactTab | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [filter, setFilter] = useState<CoverageStatus | null>(null);
  const done = check.kind === 'done' ? check : null;
  return (
    <div className={styles.panel}>
      <DocumentHead view={view} actions={actions} onWarnings={() => setPicked('information')} />
      {done && (
        <div className={styles.verdict}>
          <StatusFilter
            counts={statusCounts(done.comparison.coverage)}
            filter={filter}
            onFilter={(status) => {
              setFilter(status);
              if (status) setPicked('findings');
            }}
          />
        </div>
      )}
      <div className={styles.tabs}>
        <FactsPanel
          record={record}
          kinds={TABS}
          folded={FOLDED}
          // A directive has nothing above it to be checked against: its own targets are what one wants to see first.
          tab={picked ?? (check.kind === 'none' ? 'targets' : 'findings')}
          onTab={setPicked}
          selected={selected}
          onSelect={(item) => setSelected(item?.id ?? null)}
          onShow={(anchor) => actions.showEvidence(anchor, 'child')}
          coverage={done?.current ? done.comparison.coverage : undefined}
          showOnOpen={false}
          corrections={actions.corrections}
          findings={{
            count: done?.review.findings.length,
            list: <FindingsList view={view} filter={filter} onShow={actions.showEvidence} />,
          }}
        />
      </div>
    </div>
  );
}
