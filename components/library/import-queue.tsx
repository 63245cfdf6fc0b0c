import { failureSentence } from '../../lib/locale/failure-sentence.ts';
import { stageText } from '../../lib/locale/stage-text.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Progress } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './import-queue.module.css';
import { type QueuedFile, queueOrder, queueProgress } from './queue-progress.ts';

/** A file on its way into the library. */
export interface QueueItem extends QueuedFile {
  id: number;
  name: string;
  progress: { stage: string; done: number; total: number } | null;
  failure: { code: string; details: Record<string, string | number> } | null;
  /** Set when done. */
  documentId: string | null;
  /** Set for an archive whose documents have become files of their own. */
  unpacked?: { documents: number; passedOver: number };
}

interface ImportQueueProps {
  items: readonly QueueItem[];
  onOpen(documentId: string): void;
  onDismiss(id: number): void;
  onPause(): void;
  onResume(): void;
  /** Takes everything that has ended off the list. */
  onClear(): void;
}

const isOver = (item: QueuedFile) => item.state === 'done' || item.state === 'failed';

/** Rows in the page; those beyond wait, and are told by their number. */
const SHOWN = 60;

/** Files being read, with their stage; those that failed say why and stay until they are dismissed. */
export function ImportQueue(props: ImportQueueProps) {
  const { items, onOpen, onDismiss, onPause, onResume, onClear } = props;
  const words = useWords();
  if (items.length === 0) return null;
  const { total, over, failed, left, paused, secondsLeft } = queueProgress(items);
  const { jobs } = words;
  const summary =
    left === 0 ? jobs.finished(total - failed, failed) : paused ? jobs.paused(left) : jobs.running(left);
  const ordered = queueOrder(items);
  return (
    <section className={styles.queue} aria-label={jobs.title}>
      <header className={styles.head}>
        <h2>
          <span role="status">{summary}</span>
        </h2>
        {left > 0 && (
          <>
            <div className={styles.overall}>
              <Progress label={jobs.overall} share={over / total} />
            </div>
            <span className={styles.left}>
              {jobs.doneOf(over, total)}
              {secondsLeft !== null && ` · ${jobs.timeLeft(secondsLeft)}`}
            </span>
            <Button look="quiet" onPress={paused ? onResume : onPause}>
              {paused ? jobs.resume : jobs.pause}
            </Button>
          </>
        )}
        {over > 0 && (
          <Button look="quiet" onPress={onClear}>
            {jobs.clearFinished}
          </Button>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul className={styles.list} aria-label={jobs.title} tabIndex={0}>
        {ordered.slice(0, SHOWN).map((item) => (
          <li key={item.id} className={styles.item}>
            <QueueRow item={item} onOpen={onOpen} onDismiss={onDismiss} />
          </li>
        ))}
        {ordered.length > SHOWN && (
          <li className={styles.item}>
            <span className={styles.stage}>{jobs.more(ordered.length - SHOWN)}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

interface QueueRowProps {
  item: QueueItem;
  onOpen(documentId: string): void;
  onDismiss(id: number): void;
}

function QueueRow({ item, onOpen, onDismiss }: QueueRowProps) {
  const words = useWords();
  const { documentId, progress } = item;
  const dismiss = (
    <IconButton
      icon="close"
      label={isOver(item) ? words.jobs.dismiss(item.name) : words.jobs.cancel(item.name)}
      onPress={() => onDismiss(item.id)}
    />
  );
  if (item.state === 'failed')
    return (
      <>
        <span className={styles.bad}>
          <Icon name="warning" />
        </span>
        <div className={styles.text}>
          <p className={styles.name}>{item.name}</p>
          <p className={styles.sentence}>
            {item.failure ? failureSentence(item.failure, words) : words.failures.unexpected}
          </p>
        </div>
        {dismiss}
      </>
    );
  if (item.state === 'done')
    return (
      <>
        <span className={styles.good}>
          <Icon name="check" />
        </span>
        <p className={styles.name}>{item.name}</p>
        <span className={styles.stage}>
          {item.unpacked
            ? words.jobs.unpacked(item.unpacked.documents, item.unpacked.passedOver)
            : item.known
              ? words.jobs.stage.duplicate
              : words.jobs.stage.done}
        </span>
        {documentId !== null && (
          <Button
            look="quiet"
            aria-label={words.library.openDocument(item.name)}
            onPress={() => onOpen(documentId)}
          >
            {words.common.open}
          </Button>
        )}
        {dismiss}
      </>
    );
  return (
    <>
      <span className={styles.wait} aria-hidden="true" />
      <p className={styles.name}>{item.name}</p>
      <span className={styles.stage}>
        {item.state === 'fetching' ? words.jobs.stage.queued : stageText(item, words)}
      </span>
      <div className={styles.bar}>
        {item.state === 'reading' && (
          <Progress
            label={words.jobs.progress(item.name)}
            share={progress && progress.total > 0 ? progress.done / progress.total : null}
          />
        )}
      </div>
      {dismiss}
    </>
  );
}
