import { Button as AriaButton } from 'react-aria-components';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { DocumentChoice, PanelActions } from './panel-view.ts';
import styles from './start-panel.module.css';

interface StartPanelProps {
  recent: readonly DocumentChoice[];
  onOpen: PanelActions['openDocument'];
}

/** No document in front: what to do, and what was read lately. */
export function StartPanel({ recent, onOpen }: StartPanelProps) {
  const words = useWords();
  if (recent.length === 0)
    return (
      <EmptyState screen icon="document" title={words.library.empty}>
        {words.panel.startHint}
      </EmptyState>
    );
  return (
    <section className={styles.start}>
      <h1 className={styles.heading}>{words.panel.recent}</h1>
      <p className={styles.hint}>{words.panel.startHint}</p>
      <ul className={styles.list}>
        {recent.map(({ id, label, title }) => (
          <li key={id}>
            <AriaButton className={styles.document} onPress={() => onOpen(id)}>
              <span className={styles.label}>{label}</span>
              <span className={styles.title}>{title}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
