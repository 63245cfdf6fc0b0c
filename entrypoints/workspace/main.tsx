import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { runJobs } from '../../lib/runtime/job-runner.ts';
import { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { loadSettings } from '../../lib/runtime/settings.ts';
import { library } from '../../lib/store/db.ts';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

// Checks have a worker of their own: they must not wait behind a long document.
runJobs(library, new ReadingWorker(), new AbortController().signal);
void navigator.storage.persist();

const settings = await loadSettings();
createRoot(root).render(
  <StrictMode>
    <App firstSettings={settings} checker={new ReadingWorker()} />
  </StrictMode>,
);
