import { useEffect, useState } from 'react';
import type { Checked, ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import type { DocumentId } from '../../lib/store/rows.ts';

export type ComparisonState = { kind: 'running' } | { kind: 'failed' } | { kind: 'done'; checked: Checked };

/** Lays plans beside their directive in the worker; nothing runs while the directive is null. */
export function useComparison(
  checker: ReadingWorker,
  parentId: DocumentId | null,
  childIds: readonly DocumentId[],
): ComparisonState {
  const wanted = parentId === null ? '' : [parentId, ...childIds].join('/');
  const [state, setState] = useState<{ wanted: string; result: ComparisonState } | null>(null);
  useEffect(() => {
    const [parent, ...children] = wanted.split('/');
    if (!parent) return;
    let stale = false;
    const show = (result: ComparisonState) => {
      if (!stale) setState({ wanted, result });
    };
    checker.check(parent, children).then(
      (checked) => show({ kind: 'done', checked }),
      (error: unknown) => {
        console.error(error);
        show({ kind: 'failed' });
      },
    );
    return () => {
      stale = true;
    };
  }, [checker, wanted]);
  return state?.wanted === wanted ? state.result : { kind: 'running' };
}
