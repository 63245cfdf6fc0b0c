import { useState } from 'react';
import { type ExtractionState, OwnSection } from '../../components/settings/own-section.tsx';
import { Loading } from '../../components/ui/states.tsx';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { allAliases, dropAlias } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import {
  dropOwnIndicator,
  dropOwnUnit,
  keepOwnIndicator,
  keepOwnUnit,
  ownKey,
  ownLexicon,
} from '../../lib/store/own-lexicon.ts';
import { useLive } from '../pages/use-live.ts';
import { useLoaded } from './use-loaded.ts';

/** Indicators, units and meanings of names that the person has taught. */
export function OwnSetting({ checker }: { checker: ReadingWorker }) {
  const own = useLive(() => ownLexicon(library), []);
  const aliases = useLive(() => allAliases(library), []);
  const names = useLoaded(loadNames);
  const [extraction, setExtraction] = useState<ExtractionState | null>(null);
  if (!own || !aliases || !names) return <Loading />;
  const nameOf = (key: string) =>
    own.indicators.find((indicator) => indicator.key === key)?.name ?? names.get(key) ?? key;
  const extract = async () => {
    setExtraction({ kind: 'running', share: 0 });
    try {
      const changed = await checker.extractAll(({ done, total }) =>
        setExtraction({ kind: 'running', share: total > 0 ? done / total : 0 }),
      );
      setExtraction({ kind: 'done', changed });
    } catch (error) {
      console.error(error);
      setExtraction(null);
    }
  };
  return (
    <OwnSection
      indicators={own.indicators}
      units={own.units}
      aliases={aliases.map(({ name, key }) => ({ name, indicator: nameOf(key) }))}
      extraction={extraction}
      // Under its key an indicator keeps the names that were said to mean it, also when it is called otherwise.
      onIndicator={(indicator, before) =>
        void keepOwnIndicator(library, { ...indicator, key: before?.key ?? ownKey(indicator.name) })
      }
      onDropIndicator={(key) => void dropOwnIndicator(library, key)}
      onUnit={async (unit, before) => {
        if (before && before.name !== unit.name) await dropOwnUnit(library, before.name);
        await keepOwnUnit(library, unit);
      }}
      onDropUnit={(name) => void dropOwnUnit(library, name)}
      onDropAlias={(name) => void dropAlias(library, name)}
      onExtract={() => void extract()}
    />
  );
}

/** Names of indicators by key. The lexicon is large and wanted by few. */
async function loadNames(): Promise<ReadonlyMap<string, string>> {
  const { INDICATORS } = await import('../../lib/lexicon/indicators/indicators.ts');
  return new Map(INDICATORS.map(({ key, name }) => [key, name]));
}
