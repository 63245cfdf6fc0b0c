import { useEffect, useState } from 'react';
import { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import type { DocumentId } from '../../lib/store/rows.ts';

/** For what is said beside a check and may take long: the check itself must not wait behind it. Started on first use. */
const background = new ReadingWorker();

/**
 * What the worker in the background says about some documents; null until it is there, and when it fails: whatever asks
 * here is complete without. An answer stays while the same documents are asked about anew.
 * @param about ids in the order `ask` wants them; nothing is asked while there are none
 * @param ask the question; another function asks anew
 */
export function useAnswer<Answer>(
  about: readonly DocumentId[],
  ask: (worker: ReadingWorker, about: readonly DocumentId[]) => Promise<Answer>,
): Answer | null {
  const wanted = about.join('/');
  const [known, setKnown] = useState<{ wanted: string; answer: Answer } | null>(null);
  useEffect(() => {
    if (wanted === '') return;
    let stale = false;
    ask(background, wanted.split('/')).then(
      (answer) => {
        if (!stale) setKnown({ wanted, answer });
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      stale = true;
    };
  }, [wanted, ask]);
  return known && known.wanted === wanted ? known.answer : null;
}
