import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ReviewerSection } from '../../components/settings/reviewer-section.tsx';
import { SettingsScreen } from '../../components/settings/settings-screen.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { saveSettings } from '../../lib/runtime/settings.ts';
import { library } from '../../lib/store/db.ts';
import { useSettings } from '../pages/settings-context.ts';
import { useLive } from '../pages/use-live.ts';
import { BackupSetting } from './backup-setting.tsx';
import { CorrectionsSetting } from './corrections-setting.tsx';
import { OwnSetting } from './own-setting.tsx';
import { RulesSetting, useRules } from './rules-setting.tsx';
import { VerdictsSetting } from './verdicts-setting.tsx';

interface Storage {
  used: number;
  quota: number;
  persisted: boolean;
}

export function SettingsRoute({ checker }: { checker: ReadingWorker }) {
  usePageTitle(useWords().settings.title);
  const settings = useSettings();
  const documents = useLive(() => library.documents.count(), []);
  const rules = useRules();
  const [storage, setStorage] = useState<Storage | null>(null);
  useEffect(() => {
    // The count changes whenever something is stored or deleted: then the estimate is asked for anew.
    if (documents === undefined) return;
    let ended = false;
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage = 0, quota = 0 }, persisted]) => {
        if (!ended) setStorage({ used: usage, quota, persisted });
      },
    );
    return () => {
      ended = true;
    };
  }, [documents]);
  return (
    <SettingsScreen
      language={settings.language}
      theme={settings.theme}
      storage={storage}
      documents={documents ?? 0}
      version={browser.runtime.getManifest().version}
      onLanguage={(language) => void saveSettings({ language })}
      onTheme={(theme) => void saveSettings({ theme })}
      onDeleteAll={async () => {
        await library.transaction('rw', library.tables, () =>
          Promise.all(library.tables.map((table) => table.clear())),
        );
        await browser.storage.local.clear();
      }}
    >
      <ReviewerSection name={settings.reviewer} onName={(reviewer) => void saveSettings({ reviewer })} />
      <BackupSetting />
      <VerdictsSetting rules={rules} />
      <OwnSetting checker={checker} />
      <CorrectionsSetting />
      {/* The longest by far: what is used more often stands above it. */}
      <RulesSetting rules={rules} />
    </SettingsScreen>
  );
}
