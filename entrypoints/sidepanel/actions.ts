import type { DocumentView, PanelActions } from '../../components/panel/panel-view.ts';
import { requestHost } from '../../lib/runtime/acquire/access.ts';
import { fetchJob, importFiles } from '../../lib/runtime/acquire/acquire.ts';
import { openWorkspace } from '../../lib/runtime/workspace.ts';
import { documentHash } from '../../lib/runtime/workspace-routes.ts';
import { library } from '../../lib/store/db.ts';
import { markOpened } from '../../lib/store/documents.ts';
import { dismissJob, failJob } from '../../lib/store/jobs.ts';
import { chooseParent } from '../../lib/store/parents.ts';
import { unwatch, watch, watchKey } from '../../lib/store/watches.ts';
import { correctionActions } from '../pages/correction-actions.ts';

interface PanelContext {
  tabId: number | null;
  /** The document in front, null when there is none. */
  shown: DocumentView | null;
  open(id: string): void;
  leave(): void;
}

/** What the panel's buttons do. */
export function panelActions({ tabId, shown, open, leave }: PanelContext): PanelActions {
  return {
    openFiles: (files) => void importFiles(library, files, tabId),
    openDocument: (id) => {
      open(id);
      void markOpened(library, id);
    },
    leaveDocument: leave,
    chooseParent: (id) => {
      if (shown) void chooseParent(library, shown.id, id);
    },
    watchParent: (watched) => {
      const cited = shown?.record.metadata.parent;
      if (!cited) return;
      void (watched ? watch(library, cited) : unwatch(library, watchKey(cited)));
    },
    showEvidence: (anchor, side) => {
      if (!shown) return;
      const id = side === 'child' ? shown.id : shown.parent.kind === 'present' ? shown.parent.id : null;
      if (id) void openWorkspace(documentHash(id, anchor));
    },
    corrections: shown ? correctionActions(shown.id) : undefined,
    openWorkspace: () => void openWorkspace(),
    allowHost: async ({ id, origin }) => {
      if (!origin.url) return;
      const host = new URL(origin.url).hostname;
      if (await requestHost(origin.url)) await fetchJob(library, id);
      else await failJob(library, id, { code: 'permission-denied', details: { host } });
    },
    retry: ({ id }) => void fetchJob(library, id),
    dismiss: ({ id }) => void dismissJob(library, id),
  };
}
