import { useObservable } from 'dexie-react-hooks';
import { observe } from '../../lib/store/live-query.ts';

/** The answer to a question to the store, kept up to date; undefined until the first one. */
export const useLive = <Answer>(
  ask: () => Answer | Promise<Answer>,
  reasons: readonly unknown[],
): Answer | undefined => useObservable(() => observe(ask), [...reasons]);
