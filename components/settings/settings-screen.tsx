import { type ReactNode, useState } from 'react';
import { formatBytes } from '../../lib/locale/format.ts';
import { LANGUAGES, type Language, type Messages } from '../../lib/locale/locale.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { RadioChoice } from '../ui/radio-choice.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './settings-screen.module.css';

type Theme = keyof Messages['settings']['themes'];

const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

interface SettingsScreenProps {
  language: Language;
  theme: Theme;
  /** Bytes used and allowed, null until known. */
  storage: { used: number; quota: number; persisted: boolean } | null;
  documents: number;
  version: string;
  /** Sections that keep what they show themselves: rules, verdicts. */
  children: ReactNode;
  onLanguage(language: Language): void;
  onTheme(theme: Theme): void;
  onDeleteAll(): void;
}

/** How it looks, where data lives, and the way to be rid of it. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { language, theme, storage, documents, version, onLanguage, onTheme, onDeleteAll } = props;
  const words = useWords();
  const { settings } = words;
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <h1 className={styles.title}>{settings.title}</h1>
        <section className={styles.section}>
          <h2>{settings.appearance}</h2>
          <RadioChoice
            label={settings.language}
            choices={LANGUAGES.map((id) => ({ id, label: settings.languages[id] }))}
            selected={language}
            onSelect={onLanguage}
          />
          <RadioChoice
            label={settings.theme}
            choices={THEMES.map((id) => ({ id, label: settings.themes[id] }))}
            selected={theme}
            onSelect={onTheme}
          />
        </section>
        {props.children}
        <section className={styles.section}>
          <h2>{settings.data}</h2>
          <p className={styles.quiet}>{settings.dataWhere}</p>
          <dl className={styles.facts}>
            <dt>{settings.documentsStored}</dt>
            <dd className="number">{documents}</dd>
            <dt>{settings.storageUsed}</dt>
            <dd className="number">
              {storage
                ? settings.storageOf(formatBytes(storage.used), formatBytes(storage.quota))
                : words.common.blank}
            </dd>
          </dl>
          {storage && (
            <p className={styles.quiet}>
              {storage.persisted ? settings.storagePersisted : settings.storageNotPersisted}
            </p>
          )}
          <div>
            <Button look="danger" icon="remove" onPress={() => setAsking(true)}>
              {settings.deleteAll}
            </Button>
          </div>
        </section>
        <section className={styles.section}>
          <h2>{settings.privacy}</h2>
          <p className={styles.quiet}>{settings.privacyBody}</p>
        </section>
        <section className={styles.section}>
          <h2>{settings.about}</h2>
          <p className={styles.quiet}>
            {words.common.appName} · {settings.version} {version}
          </p>
        </section>
      </div>
      <ConfirmDialog
        open={asking}
        title={settings.deleteAllTitle}
        action={settings.deleteAll}
        typed={{ label: settings.deleteAllType(settings.deleteAllWord), word: settings.deleteAllWord }}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onDeleteAll();
        }}
      >
        <p>{settings.deleteAllBody}</p>
      </ConfirmDialog>
    </div>
  );
}
