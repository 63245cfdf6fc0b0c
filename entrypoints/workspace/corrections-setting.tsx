import { useState } from 'react';
import { saveFile } from '../../components/export/save-file.ts';
import { type CorrectionCounts, CorrectionsSection } from '../../components/settings/corrections-section.tsx';
import { exportCorrections, importCorrections } from '../../lib/corrections/exchange.ts';
import { allAliases, allCorrections, takeCorrections } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import { ownLexicon } from '../../lib/store/own-lexicon.ts';
import { useLive } from '../pages/use-live.ts';

const FILE_NAME = 'sua-doi.json';

export function CorrectionsSetting() {
  const stored = useLive(async (): Promise<CorrectionCounts> => {
    const [corrections, aliases, indicators, units] = await Promise.all(
      [library.corrections, library.aliases, library.ownIndicators, library.ownUnits].map((table) =>
        table.count(),
      ),
    );
    return { corrections: corrections ?? 0, aliases: aliases ?? 0, own: (indicators ?? 0) + (units ?? 0) };
  }, []);
  const [imported, setImported] = useState<CorrectionCounts | 'refused' | null>(null);
  return (
    <CorrectionsSection
      stored={stored ?? { corrections: 0, aliases: 0, own: 0 }}
      imported={imported}
      onExport={async () => {
        const text = exportCorrections(
          await allCorrections(library),
          await allAliases(library),
          await ownLexicon(library),
        );
        saveFile(FILE_NAME, new Blob([text]), 'application/json');
      }}
      onImport={async (chosen) => {
        const file = importCorrections(await chosen.text());
        if (file) await takeCorrections(library, file);
        setImported(
          file
            ? {
                corrections: file.corrections.length,
                aliases: file.aliases.length,
                own: file.indicators.length + file.units.length,
              }
            : 'refused',
        );
      }}
    />
  );
}
