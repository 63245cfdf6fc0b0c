import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route } from '../../lib/runtime/workspace-routes.ts';

function subscribe(notify: () => void): () => void {
  addEventListener('hashchange', notify);
  return () => removeEventListener('hashchange', notify);
}

/** The screen that the address names; follows links and the browser's Back. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}
