import { useEffect, useState } from 'react';
import { failureSentence } from '../../lib/locale/failure-sentence.ts';
import { stageText } from '../../lib/locale/stage-text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorNote, Progress } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './job-panel.module.css';
import type { JobView, PanelActions } from './panel-view.ts';

interface JobPanelProps {
  job: JobView;
  actions: Pick<PanelActions, 'allowHost' | 'retry' | 'dismiss'>;
}

/** A document on its way: the stage it is in, the permission it waits for, or why it cannot be read. */
export function JobPanel({ job, actions }: JobPanelProps) {
  if (job.state === 'needs-permission') return <Permission job={job} actions={actions} />;
  if (job.state === 'failed') return <Failure job={job} actions={actions} />;
  return <Running job={job} actions={actions} />;
}

function Running({ job, actions }: JobPanelProps) {
  const words = useWords();
  const { progress } = job;
  const left = useTimeLeft(progress);
  const stage = [stageText(job, words), left === null ? '' : words.panel.timeLeft(left)]
    .filter(Boolean)
    .join(' · ');
  return (
    <section className={styles.job} aria-label={words.panel.reading(job.name)}>
      <p className={styles.name}>{job.name}</p>
      <p className={styles.stage} role="status">
        {stage}
      </p>
      <Progress
        label={words.jobs.progress(job.name)}
        share={progress && progress.total > 0 ? progress.done / progress.total : null}
      />
      <div className={styles.actions}>
        <Button look="quiet" onPress={() => actions.dismiss(job)}>
          {words.panel.stop}
        </Button>
      </div>
    </section>
  );
}

/** Whole minutes left of OCR, the only stage that takes minutes; null until two pages tell how long one takes. */
function useTimeLeft(progress: JobView['progress']): number | null {
  const [start, setStart] = useState<{ at: number; done: number } | null>(null);
  const recognising = progress?.stage === 'ocr';
  const done = progress?.done ?? 0;
  useEffect(() => {
    if (!recognising) setStart(null);
    // The first page pays for the start of Tesseract, so counting begins after it.
    else if (done > 0) setStart((before) => before ?? { at: Date.now(), done });
  }, [recognising, done]);
  if (!progress || !start || done <= start.done) return null;
  const perPage = (Date.now() - start.at) / (done - start.done);
  return Math.round((perPage * (progress.total - done)) / 60_000);
}

function Permission({ job, actions }: JobPanelProps) {
  const words = useWords();
  const host = job.origin.url ? new URL(job.origin.url).hostname : job.name;
  return (
    <section className={styles.job} aria-label={job.name}>
      <p className={styles.name}>{job.name}</p>
      <p>{words.panel.needsHost(host)}</p>
      <div className={styles.actions}>
        <Button look="primary" onPress={() => actions.allowHost(job)}>
          {words.panel.allowHost(host)}
        </Button>
        <Button onPress={() => actions.dismiss(job)}>{words.common.cancel}</Button>
      </div>
    </section>
  );
}

/** Clicked on an ordinary page: nothing went wrong, there is only no document here. */
export const isNoDocument = ({ state, origin, failure }: JobView): boolean =>
  state === 'failed' &&
  origin.kind === 'tab' &&
  (failure?.code === 'web-page' || failure?.code === 'restricted-page');

function Failure({ job, actions }: JobPanelProps) {
  const words = useWords();
  if (isNoDocument(job))
    return (
      <EmptyState icon="document" title={words.panel.noDocument}>
        {words.panel.noDocumentHint}
      </EmptyState>
    );
  return (
    <section className={styles.job} aria-label={job.name}>
      <p className={styles.name}>{job.name}</p>
      <ErrorNote>{job.failure ? failureSentence(job.failure, words) : words.failures.unexpected}</ErrorNote>
      <div className={styles.actions}>
        {job.origin.url && <Button onPress={() => actions.retry(job)}>{words.common.retry}</Button>}
        <Button onPress={() => actions.dismiss(job)}>{words.common.close}</Button>
      </div>
    </section>
  );
}
