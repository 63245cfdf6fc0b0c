import { useEffect, useState } from 'react';
import type { CheckView } from '../../components/panel/panel-view.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import type { DocumentId } from '../../lib/store/rows.ts';

/** Checks a document against its directive whenever either changes. */
export function useCheck(
  checker: ReadingWorker,
  parentId: DocumentId | null,
  childId: DocumentId | null,
): CheckView {
  const [check, setCheck] = useState<{ pair: string; view: CheckView }>({ pair: '', view: { kind: 'none' } });
  const pair = parentId && childId ? `${parentId}/${childId}` : '';
  useEffect(() => {
    if (!parentId || !childId) return;
    let stale = false;
    const show = (view: CheckView) => {
      if (!stale) setCheck({ pair: `${parentId}/${childId}`, view });
    };
    checker.check(parentId, [childId]).then(
      (checked) => show({ kind: 'done', ...checked }),
      (error: unknown) => {
        console.error(error);
        show({ kind: 'failed' });
      },
    );
    return () => {
      stale = true;
    };
  }, [checker, parentId, childId]);
  if (!pair) return { kind: 'none' };
  return check.pair === pair ? check.view : { kind: 'running' };
}
