import '../../components/ui/base.css';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { ScansProvider } from '../../components/snippet/scans.ts';
import { giveWidgetsWords } from '../../components/ui/widget-words.ts';
import { WordsProvider } from '../../components/ui/words.tsx';
import { runJobs } from '../../lib/runtime/job-runner.ts';
import { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { applyTheme, loadSettings, type Settings } from '../../lib/runtime/settings.ts';
import { library } from '../../lib/store/db.ts';
import { libraryScans } from './library-scans.ts';
import { SettingsProvider, useLiveSettings } from './settings-context.ts';

/** Shows a page of ours and carries out what waits to be read. */
export async function openPage(content: (checker: ReadingWorker) => ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');

  giveWidgetsWords();
  // Checks have a worker of their own: they must not wait behind a long document.
  runJobs(library, new ReadingWorker(), new AbortController().signal);
  void navigator.storage.persist();

  const settings = await loadSettings();
  createRoot(root).render(
    <StrictMode>
      <Page firstSettings={settings}>{content(new ReadingWorker())}</Page>
    </StrictMode>,
  );
}

function Page({ firstSettings, children }: { firstSettings: Settings; children: ReactNode }) {
  const settings = useLiveSettings(firstSettings);
  useEffect(() => applyTheme(settings.theme, document.documentElement), [settings.theme]);
  return (
    <SettingsProvider value={settings}>
      <WordsProvider language={settings.language}>
        <ScansProvider value={libraryScans}>{children}</ScansProvider>
      </WordsProvider>
    </SettingsProvider>
  );
}
