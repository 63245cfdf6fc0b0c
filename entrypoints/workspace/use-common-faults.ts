import { useCallback, useMemo } from 'react';
import type { PlansWith } from '../../components/findings/common-plans.tsx';
import { useWords } from '../../components/ui/words.tsx';
import { faultKey } from '../../lib/check/shared-faults.ts';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import type { CommonFault } from '../../lib/runtime/worker-messages.ts';
import { compareHash } from '../../lib/runtime/workspace-routes.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { useSettings } from '../pages/settings-context.ts';
import { useAnswer } from './use-answer.ts';
import type { LibraryContent } from './use-library.ts';

const NONE: readonly DocumentId[] = [];

/**
 * Which other plans of the directive have a finding's fault too; nothing while that is being looked up.
 * @param plans those of the directive (`usePlansOf`)
 */
export function useCommonFaults(
  parentId: DocumentId | null,
  childId: DocumentId,
  plans: readonly DocumentId[] | undefined,
  content: LibraryContent | undefined,
): PlansWith {
  const words = useWords();
  const { rules } = useSettings();
  // Alone, or laid beside a document it does not carry out: there is nobody to share with.
  const shares = parentId !== null && plans && plans.length > 1 && plans.includes(childId);
  const ask = useCallback(
    (worker: ReadingWorker, [directive = '', child = '', ...all]: readonly DocumentId[]) =>
      worker.commonFaults(directive, all, child, rules),
    [rules],
  );
  const faults = useAnswer(shares ? [parentId, childId, ...plans] : NONE, ask);
  return useMemo(() => {
    if (!faults || parentId === null) return () => [];
    const rows = new Map(content?.rows.map((row) => [row.id, row]));
    const byFault = new Map(faults.map((fault) => [faultKey(fault), fault.plans]));
    return (finding: Pick<CommonFault, 'rule' | 'subject'>) =>
      (byFault.get(faultKey(finding)) ?? []).flatMap((id) => {
        const row = rows.get(id);
        if (!row) return [];
        const label = [row.issuer ?? row.name, documentLabel(row, words)].join(' · ');
        return [{ id, label, href: compareHash(parentId, id) }];
      });
  }, [faults, content, parentId, words]);
}
