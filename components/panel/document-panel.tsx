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

/** Where the reader is in a document. */
export interface Place {
  /** Null until one is chosen. */
  tab: FactTab | null;
  /** Id of the open fact. */
  fact: string | null;
  filter: CoverageStatus | null;
  /** Keys of the open findings. */
  open: ReadonlySet<string>;
}

export const START: Place = { tab: null, fact: null, filter: null, open: new Set() };

interface DocumentPanelProps {
  view: DocumentView;
  place: Place;
  onPlace(place: Place): void;
  actions: PanelActions;
}

/** The document in front of the reader. */
export function DocumentPanel({ view, place, onPlace, actions }: DocumentPanelProps) {
  const { record, check } = view;
  const { filter } = place;
  const setTab = (tab: FactTab) => onPlace({ ...place, tab });
  const done = check.kind === 'done' ? check : null;
  return (
    <div className={styles.panel}>
      <DocumentHead view={view} actions={actions} onWarnings={() => setTab('information')} />
      {done && (
        <div className={styles.verdict}>
          <StatusFilter
            counts={statusCounts(done.comparison.coverage)}
            filter={filter}
            onFilter={(status) => onPlace({ ...place, filter: status, tab: status ? 'findings' : place.tab })}
          />
        </div>
      )}
      <div className={styles.tabs}>
        <FactsPanel
          record={record}
          kinds={TABS}
          folded={FOLDED}
          // A directive has nothing above it to be checked against: its own targets are what one wants to see first.
          tab={place.tab ?? (check.kind === 'none' ? 'targets' : 'findings')}
          onTab={setTab}
          selected={place.fact}
          onSelect={(item) => onPlace({ ...place, fact: item?.id ?? null })}
          onShow={(anchor) => actions.showEvidence(anchor, 'child')}
          coverage={done?.current ? done.comparison.coverage : undefined}
          showOnOpen={false}
          corrections={actions.corrections}
          findings={{
            count: done?.review.findings.length,
            list: (
              <FindingsList
                view={view}
                filter={filter}
                open={place.open}
                onOpen={(open) => onPlace({ ...place, open })}
                onShow={actions.showEvidence}
              />
            ),
          }}
        />
      </div>
    </div>
  );
}
