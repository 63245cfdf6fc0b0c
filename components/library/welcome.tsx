import { Button } from '../ui/button.tsx';
import { ACCEPTED_FILES } from '../ui/document-names.ts';
import { FileButton } from '../ui/file-button.tsx';
import { useWords } from '../ui/words.tsx';
import { FolderButton } from './folder-button.tsx';
import { ImportQueue, type QueueItem } from './import-queue.tsx';
import styles from './welcome.module.css';

interface WelcomeProps {
  /** Number of packaged samples; 0 hides the offer. */
  samples: number;
  queue: readonly QueueItem[];
  onFiles(files: File[]): void;
  onSamples(): void;
  onOpen(id: string): void;
  onDismiss(job: number): void;
  onPause(): void;
  onResume(): void;
  onClearQueue(): void;
}

/** The library before its first document: what this is, how to begin, where data lives. */
export function Welcome({
  samples,
  queue,
  onFiles,
  onSamples,
  onOpen,
  onDismiss,
  onPause,
  onResume,
  onClearQueue,
}: WelcomeProps) {
  const words = useWords();
  const { welcome } = words.library;
  const steps = [
    [welcome.stepOne, welcome.stepOneBody],
    [welcome.stepTwo, welcome.stepTwoBody],
    [welcome.stepThree, welcome.stepThreeBody],
  ] as const;
  return (
    <div className={styles.screen}>
      <ImportQueue
        items={queue}
        onOpen={onOpen}
        onDismiss={onDismiss}
        onPause={onPause}
        onResume={onResume}
        onClear={onClearQueue}
      />
      <div className={styles.page}>
        <h1 className={styles.title}>{welcome.title}</h1>
        <p className={styles.lead}>{welcome.lead}</p>
        <div className={styles.start}>
          <div className={styles.drop}>
            <p className={styles.dropTitle}>{words.library.dropTitle}</p>
            <p className={styles.quiet}>{words.library.dropHint}</p>
            <div className={styles.choices}>
              <FileButton look="primary" icon="add" accept={ACCEPTED_FILES} onFiles={onFiles}>
                {words.library.import}
              </FileButton>
              <FolderButton onFiles={onFiles}>{words.library.importFolder}</FolderButton>
            </div>
          </div>
          {samples > 0 && (
            <div className={styles.samples}>
              <p className={styles.dropTitle}>{welcome.samplesTitle}</p>
              <p className={styles.quiet}>{welcome.samplesBody(samples)}</p>
              <Button onPress={onSamples}>{welcome.samplesAdd}</Button>
            </div>
          )}
        </div>
        <ol className={styles.steps}>
          {steps.map(([title, body], index) => (
            <li key={title} className={styles.step}>
              <span className={styles.index} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <h2>{title}</h2>
                <p className={styles.quiet}>{body}</p>
              </div>
            </li>
          ))}
        </ol>
        <section className={styles.privacy}>
          <h2>{welcome.privacyTitle}</h2>
          <p className={styles.quiet}>{welcome.privacyBody}</p>
        </section>
      </div>
    </div>
  );
}
