import { useMemo } from 'react';
import { ArrivalNotices } from '../../components/missing/arrival-notices.tsx';
import { useWords } from '../../components/ui/words.tsx';
import { documentLabel } from '../../lib/locale/document-label.ts';
import { library } from '../../lib/store/db.ts';
import { arrivals, unwatch } from '../../lib/store/watches.ts';
import { useLive } from './use-live.ts';

/** Notices of directives that were waited for, wherever they were read. */
export function Arrivals({ onOpen }: { onOpen(id: string): void }) {
  const words = useWords();
  const found = useLive(() => arrivals(library), []);
  const shown = useMemo(
    () =>
      (found ?? []).map(({ watch, document, plans }) => ({
        key: watch.key,
        id: document.id,
        label: documentLabel(document, words),
        plans: plans.length,
      })),
    [found, words],
  );
  return <ArrivalNotices arrivals={shown} onOpen={onOpen} onDismiss={(key) => void unwatch(library, key)} />;
}
