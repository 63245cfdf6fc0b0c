import { failureSentence } from '../../lib/locale/failure-sentence.ts';
import { stageText } from '../../lib/locale/stage-text.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Progress } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './import-queue.module.css';

/** A file on its way into the library. */
export interface QueueItem {
  id: number;
  name: string;
  state: 'fetching' | 'needs-permission' | 'queued' | 'reading' | 'done' | 'failed';
  progress: { stage: string; done: number; total: number } | null;
  failure: { code: string; details: Record<string, string | number> } | null;
  /** Set when done. */
  documentId: string | null;
  /** True when the library had these bytes already. */
  known: boolean;
}

interface ImportQueueProps {
  items: readonly QueueItem[];
  onOpen(documentId: string): void;
  onDismiss(id: number): void;
  /** Takes everything that has ended off the list. */
  onClear(): void;
}

const isOver = (item: QueueItem) => item.state === 'done' || item.state === 'failed';

/** Files being read, with their stage; those that failed say why and stay until they are dismissed. */
export function ImportQueue({ items, onOpen, onDismiss, onClear }: ImportQueueProps) {
  const words = useWords();
  if (items.length === 0) return null;
  const left = items.filter((item) => !isOver(item)).length;
  const failed = items.filter((item) => item.state === 'failed').length;
  const summary = left > 0 ? words.jobs.running(left) : words.jobs.finished(items.length - failed, failed);
  return (
    <section className={styles.queue} aria-label={words.jobs.title}>
      <header className={styles.head}>
        <h2>
          <span role="status">{summary}</span>
        </h2>
        {left < items.length && (
          <Button look="quiet" onPress={onClear}>
            {words.jobs.clearFinished}
          </Button>
        )}
      </header>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <QueueRow item={item} onOpen={onOpen} onDismiss={onDismiss} />
          </li>
        ))}
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
          {item.known ? words.jobs.stage.duplicate : words.jobs.stage.done}
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
