import { useState } from 'react';
import { TextBox } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './verdicts-section.module.css';

interface ReviewerSectionProps {
  name: string;
  onName(name: string): void;
}

/** The name put into verdicts and onto the review sheet. */
export function ReviewerSection({ name, onName }: ReviewerSectionProps) {
  const { settings } = useWords();
  // What is typed goes ahead of the browser's storage, which answers late.
  const [typed, setTyped] = useState(name);
  return (
    <section className={styles.section} aria-label={settings.reviewer}>
      <h2>{settings.reviewer}</h2>
      <TextBox
        label={settings.reviewerName}
        hint={settings.reviewerHint}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          onName(text.trim());
        }}
      />
    </section>
  );
}
