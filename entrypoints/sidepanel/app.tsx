import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Panel } from '../../components/panel/panel.tsx';
import { ErrorBoundary } from '../../components/ui/states.tsx';
import { useWords, WordsProvider } from '../../components/ui/words.tsx';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { applyTheme, onSettings, type Settings } from '../../lib/runtime/settings.ts';
import { panelActions } from './actions.ts';
import { useActiveTab } from './use-active-tab.ts';
import { usePanelContent } from './use-panel-content.ts';

interface AppProps {
  firstSettings: Settings;
  checker: ReadingWorker;
}

export function App({ firstSettings, checker }: AppProps) {
  const [settings, setSettings] = useState(firstSettings);
  useEffect(() => onSettings(setSettings), []);
  useEffect(() => applyTheme(settings.theme, document.documentElement), [settings.theme]);
  return (
    <WordsProvider language={settings.language}>
      <Screen checker={checker} />
    </WordsProvider>
  );
}

function Screen({ checker }: { checker: ReadingWorker }) {
  const words = useWords();
  const tabId = useActiveTab();
  const offline = useOffline();
  const { content, otherJobs, open, leave } = usePanelContent(tabId, checker);
  const shown = content.kind === 'document' ? content.view : null;
  const actions = useMemo(() => panelActions({ tabId, shown, open, leave }), [tabId, shown, open, leave]);
  return (
    <ErrorBoundary
      words={{
        title: words.common.errorTitle,
        body: words.common.errorBody,
        reload: words.common.reload,
      }}
    >
      <Panel content={content} otherJobs={otherJobs} offline={offline} actions={actions} />
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
