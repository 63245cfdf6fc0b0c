import { useEffect, useRef } from 'react';
import { DropZone } from '../../components/ui/drop-zone.tsx';
import { Rail } from '../../components/ui/rail.tsx';
import { ErrorBoundary } from '../../components/ui/states.tsx';
import { useWords } from '../../components/ui/words.tsx';
import { importFiles } from '../../lib/runtime/acquire/acquire.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import {
  CLIPS_HASH,
  LIBRARY_HASH,
  PAIRS_HASH,
  type Route,
  SERIES_HASH,
  SETTINGS_HASH,
} from '../../lib/runtime/workspace-routes.ts';
import { library } from '../../lib/store/db.ts';
import { ClipsRoute } from './clips-route.tsx';
import { CompareRoute } from './compare-route.tsx';
import { DocumentRoute } from './document-route.tsx';
import { LibraryRoute } from './library-route.tsx';
import { MatrixRoute } from './matrix-route.tsx';
import { PairsRoute } from './pairs-route.tsx';
import { SeriesRoute } from './series-route.tsx';
import { SettingsRoute } from './settings-route.tsx';
import { useRoute } from './use-route.ts';
import { RedlineRoute, VersionsRoute } from './versions-route.tsx';

export function App({ checker }: { checker: ReadingWorker }) {
  const words = useWords();
  const route = useRoute();
  const screen = screenKey(route);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    // Whoever followed a link goes on reading where it led, not at the top of the rail.
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [screen]);
  const openFiles = (files: File[]) => {
    // A dropped file is answered where its progress can be seen.
    location.hash = LIBRARY_HASH;
    void importFiles(library, files);
  };
  return (
    <DropZone label={words.library.dropping} onFiles={openFiles}>
      <Rail
        label={words.common.navigation}
        skip={words.common.skipToContent}
        items={[
          {
            href: LIBRARY_HASH,
            icon: 'library',
            label: words.common.nav.library,
            current: ['library', 'document', 'versions', 'redline'].includes(route.screen),
          },
          {
            href: PAIRS_HASH,
            icon: 'compare',
            label: words.common.nav.compare,
            current: route.screen === 'pairs' || route.screen === 'compare' || route.screen === 'matrix',
          },
          {
            href: SERIES_HASH,
            icon: 'chart',
            label: words.series.title,
            current: route.screen === 'series',
          },
          {
            href: CLIPS_HASH,
            icon: 'clip',
            label: words.clips.title,
            current: route.screen === 'clips',
          },
          {
            href: SETTINGS_HASH,
            icon: 'settings',
            label: words.common.nav.settings,
            current: route.screen === 'settings',
          },
        ]}
      >
        <ErrorBoundary key={screen}>
          <Screen route={route} checker={checker} onFiles={openFiles} />
        </ErrorBoundary>
      </Rail>
    </DropZone>
  );
}

/** Another screen or document is another page; another place in the same document, or another indicator, is not. */
const screenKey = (route: Route): string =>
  route.screen === 'document'
    ? `${route.screen}/${route.id}`
    : route.screen === 'series'
      ? route.screen
      : JSON.stringify(route);

interface ScreenProps {
  route: Route;
  checker: ReadingWorker;
  onFiles(files: File[]): void;
}

function Screen({ route, checker, onFiles }: ScreenProps) {
  switch (route.screen) {
    case 'library':
      return <LibraryRoute onFiles={onFiles} />;
    case 'document':
      return (
        <DocumentRoute key={route.id} id={route.id} span={route.span} clip={route.clip} checker={checker} />
      );
    case 'pairs':
      return <PairsRoute />;
    case 'compare':
      return (
        <CompareRoute
          key={`${route.parentId}/${route.childId}/${route.target}`}
          parentId={route.parentId}
          childId={route.childId}
          target={route.target}
          checker={checker}
        />
      );
    case 'matrix':
      return (
        <MatrixRoute key={route.parentId} parentId={route.parentId} cell={route.cell} checker={checker} />
      );
    case 'versions':
      return <VersionsRoute key={route.id} id={route.id} />;
    case 'redline':
      return (
        <RedlineRoute
          key={`${route.beforeId}/${route.afterId}`}
          beforeId={route.beforeId}
          afterId={route.afterId}
          checker={checker}
        />
      );
    case 'series':
      return <SeriesRoute indicator={route.indicator} />;
    case 'clips':
      return <ClipsRoute />;
    case 'settings':
      return <SettingsRoute checker={checker} />;
  }
}
