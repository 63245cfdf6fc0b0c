import { useMemo } from 'react';
import { SeriesScreen } from '../../components/series/series-screen.tsx';
import type { IndicatorEntry } from '../../components/series/series-view.ts';
import { Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import { seriesOf } from '../../lib/compare/series.ts';
import { NO_OWN, type OwnLexicon } from '../../lib/lexicon/own.ts';
import { documentHash, LIBRARY_HASH, seriesHash } from '../../lib/runtime/workspace-routes.ts';
import { library } from '../../lib/store/db.ts';
import { allDocuments } from '../../lib/store/documents.ts';
import { type GatheredGoals, gatherGoals, goalsOf } from '../../lib/store/goals.ts';
import { allLabels } from '../../lib/store/labels.ts';
import { ownLexicon } from '../../lib/store/own-lexicon.ts';
import { versionsAmong } from '../../lib/store/versions.ts';
import { useLive } from '../pages/use-live.ts';

/** One indicator over years and bodies. */
export function SeriesRoute({ indicator }: { indicator: string | null }) {
  const words = useWords();
  const content = useLive(async () => {
    const [rows, labels, own] = await Promise.all([
      allDocuments(library),
      allLabels(library),
      ownLexicon(library),
    ]);
    // Of several versions of one document the leading one speaks.
    const gathered = await gatherGoals(library, new Set(versionsAmong(rows, labels).keys()));
    return { gathered, own, indicators: await entriesOf(gathered, own) };
  }, []);
  const chosen = content?.indicators.find(({ key }) => key === indicator);
  usePageTitle(chosen ? `${words.series.title}: ${chosen.name}` : words.series.title);
  const found = useLive(
    async () =>
      content && indicator !== null
        ? { indicator, goals: await goalsOf(library, content.gathered, indicator) }
        : undefined,
    [content, indicator],
  );
  const goals = found?.indicator === indicator ? found?.goals : undefined;
  const series = useMemo(() => seriesOf(goals ?? [], content?.own ?? NO_OWN), [goals, content]);
  if (!content) return <Loading>{words.series.gathering}</Loading>;
  return (
    <SeriesScreen
      indicators={content.indicators}
      chosen={chosen?.key ?? null}
      goals={goals ?? null}
      series={series}
      hrefOf={({ documentId, target }) => documentHash(documentId, target.anchor)}
      onChoose={(key) => {
        location.hash = seriesHash(key);
      }}
      onLibrary={() => {
        location.hash = LIBRARY_HASH;
      }}
    />
  );
}

/** Known indicators by their name in the lexicon, others by the wording most goals have. */
async function entriesOf({ indicators }: GatheredGoals, own: OwnLexicon): Promise<IndicatorEntry[]> {
  const { INDICATORS } = await import('../../lib/lexicon/indicators/indicators.ts');
  const known = new Map([...INDICATORS, ...own.indicators].map((one) => [one.key, one]));
  return indicators.map(({ key, wording, goals }) => {
    const indicator = known.get(key);
    return { key, name: indicator?.name ?? wording, synonyms: indicator?.synonyms ?? [], goals };
  });
}
