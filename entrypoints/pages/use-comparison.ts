import { useEffect, useMemo, useState } from 'react';
import type { Checked, ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { correctionState } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { useSettings } from './settings-context.ts';
import { useLive } from './use-live.ts';

type Result = { kind: 'failed' } | { kind: 'done'; checked: Checked };

/** `current` is false while a correction made since is being checked: targets are then counted otherwise on the screen. */
export type ComparisonState = { kind: 'running' } | (Result & { current: boolean });

/**
 * Lays plans beside their directive in the worker, and again after each correction and change of the rules; until that is
 * done the result before it is shown. Nothing runs while the directive is null.
 */
export function useComparison(
  checker: ReadingWorker,
  parentId: DocumentId | null,
  childIds: readonly DocumentId[],
): ComparisonState {
  const wanted = parentId === null ? '' : [parentId, ...childIds].join('/');
  const { rules } = useSettings();
  const corrections = useLive(() => correctionState(library), []);
  const [state, setState] = useState<{ wanted: string; corrections: string; result: Result } | null>(null);
  useEffect(() => {
    const [parent, ...children] = wanted.split('/');
    if (!parent || corrections === undefined) return;
    let stale = false;
    const show = (result: Result) => {
      if (!stale) setState({ wanted, corrections, result });
    };
    checker.check(parent, children, rules).then(
      (checked) => show({ kind: 'done', checked }),
      (error: unknown) => {
        console.error(error);
        show({ kind: 'failed' });
      },
    );
    return () => {
      stale = true;
    };
  }, [checker, wanted, corrections, rules]);
  return useMemo(
    () =>
      state?.wanted === wanted
        ? { ...state.result, current: state.corrections === corrections }
        : { kind: 'running' },
    [state, wanted, corrections],
  );
}
