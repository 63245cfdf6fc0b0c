import { useState } from 'react';
import { saveFile } from '../../components/export/save-file.ts';
import { type CorrectionCounts, CorrectionsSection } from '../../components/settings/corrections-section.tsx';
import { exportCorrections, importCorrections } from '../../lib/corrections/exchange.ts';
import { allAliases, allCorrections, takeCorrections } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import { useLive } from './use-live.ts';

const FILE_NAME = 'sua-doi.json';

export function CorrectionsSetting() {
  const stored = useLive(async (): Promise<CorrectionCounts> => {
    const [corrections, aliases] = await Promise.all([library.corrections.count(), library.aliases.count()]);
    return { corrections, aliases };
  }, []);
  const [imported, setImported] = useState<CorrectionCounts | 'refused' | null>(null);
  return (
    <CorrectionsSection
      stored={stored ?? { corrections: 0, aliases: 0 }}
      imported={imported}
      onExport={async () => {
        const text = exportCorrections(await allCorrections(library), await allAliases(library));
        saveFile(FILE_NAME, new TextEncoder().encode(text), 'application/json');
      }}
      onImport={async (chosen) => {
        const file = importCorrections(await chosen.text());
        if (file) await takeCorrections(library, file);
        setImported(
          file ? { corrections: file.corrections.length, aliases: file.aliases.length } : 'refused',
        );
      }}
    />
  );
}
