import { useState } from 'react';
import { saveFile } from '../../components/export/save-file.ts';
import { type VerdictImport, VerdictsSection } from '../../components/settings/verdicts-section.tsx';
import type { Rule } from '../../lib/check/rule.ts';
import { library } from '../../lib/store/db.ts';
import { readVerdictFile, verdictFile } from '../../lib/store/verdict-file.ts';
import { allVerdicts, giveVerdict, importVerdicts } from '../../lib/store/verdicts.ts';
import { useLive } from '../pages/use-live.ts';

const FILE_NAME = 'ket-luan-ra-soat.json';

export function VerdictsSetting({ rules }: { rules: readonly Rule[] | null }) {
  const stored = useLive(() => library.verdicts.count(), []);
  const [imported, setImported] = useState<VerdictImport | null>(null);
  return (
    <VerdictsSection
      stored={stored ?? 0}
      imported={imported}
      titleOf={(id) => rules?.find((rule) => rule.id === id)?.title ?? id}
      onExport={async () =>
        saveFile(FILE_NAME, new Blob([verdictFile(await allVerdicts(library))]), 'application/json')
      }
      onImport={async (file) => {
        const verdicts = readVerdictFile(await file.text());
        setImported(
          verdicts ? { kind: 'merged', ...(await importVerdicts(library, verdicts)) } : { kind: 'refused' },
        );
      }}
      onDecide={async (conflict, side) => {
        const { mine, theirs } = conflict;
        // Under my file's id: theirs may have been given on another file of the same document.
        if (side === 'theirs') await giveVerdict(library, { ...theirs, documentId: mine.documentId });
        setImported((before) =>
          before?.kind === 'merged'
            ? { ...before, conflicts: before.conflicts.filter((other) => other !== conflict) }
            : before,
        );
      }}
    />
  );
}
