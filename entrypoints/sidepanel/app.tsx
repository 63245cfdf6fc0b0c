import { useMemo, useSyncExternalStore } from 'react';
import { ExportButton } from '../../components/export/export-button.tsx';
import { offersPage, Panel } from '../../components/panel/panel.tsx';
import { ErrorBoundary } from '../../components/ui/states.tsx';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { Arrivals } from '../pages/arrivals.tsx';
import { documentSubjects } from '../pages/export-subjects.ts';
import { panelActions } from './actions.ts';
import { ClipDraft } from './clip-draft.tsx';
import { offerActions } from './offer-actions.ts';
import { PageClips } from './page-clips.tsx';
import { useActiveTab } from './use-active-tab.ts';
import { usePageOffer } from './use-page-offer.ts';
import { usePanelContent } from './use-panel-content.ts';

export function App({ checker }: { checker: ReadingWorker }) {
  const tabId = useActiveTab();
  const offline = useOffline();
  const { content, otherJobs, open, leave } = usePanelContent(tabId, checker);
  const shown = content.kind === 'document' ? content.view : null;
  // A new failure is a new click on the toolbar, on a page that may be looked at from now on.
  const asked = content.kind === 'job' ? `job ${content.job.id}` : content.kind;
  const offer = usePageOffer(tabId, offersPage(content) ? asked : null);
  const pageUrl = offer?.url ?? null;
  const actions = useMemo(
    () => ({ ...panelActions({ tabId, shown, open, leave }), ...offerActions(tabId, pageUrl) }),
    [tabId, pageUrl, shown, open, leave],
  );
  return (
    <ErrorBoundary>
      <ClipDraft tabId={tabId}>
        <Panel
          content={content}
          otherJobs={otherJobs}
          offer={offer}
          notices={<Arrivals onOpen={actions.openDocument} />}
          clips={offer && tabId !== null && <PageClips tabId={tabId} url={offer.url} />}
          offline={offline}
          tools={
            shown && (
              <ExportButton
                load={() => documentSubjects(shown.id, shown.check.kind === 'done' ? shown.check : null)}
              />
            )
          }
          actions={actions}
        />
      </ClipDraft>
    </ErrorBoundary>
  );
}

const useOffline = (): boolean =>
  useSyncExternalStore(
    (notify) => {
      addEventListener('online', notify);
      addEventListener('offline', notify);
      return () => {
        removeEventListener('online', notify);
        removeEventListener('offline', notify);
      };
    },
    () => !navigator.onLine,
  );
