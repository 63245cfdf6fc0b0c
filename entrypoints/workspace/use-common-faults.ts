import { useEffect, useMemo, useState } from 'react';
import type { PlansWith } from '../../components/findings/common-plans.tsx';
import { useWords } from '../../components/ui/words.tsx';
import { faultKey } from '../../lib/check/shared-faults.ts';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { CommonFault } from '../../lib/runtime/worker-messages.ts';
import { compareHash } from '../../lib/runtime/workspace-routes.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { background } from './background-checker.ts';
import { usePlansOf } from './siblings.ts';
import type { LibraryContent } from './use-library.ts';
import { useRuleSettings } from './use-rule-settings.ts';

/** Which other plans of the directive have a finding's fault too; nothing while that is being looked up. */
export function useCommonFaults(
  parentId: DocumentId | null,
  childId: DocumentId,
  content: LibraryContent | undefined,
): PlansWith {
  const words = useWords();
  const rules = useRuleSettings();
  const [answer, setAnswer] = useState<{ wanted: string; faults: CommonFault[] } | null>(null);
  const plans = usePlansOf(content, parentId, childId);
  // Alone, or laid beside a document it does not carry out: there is nobody to share with.
  const wanted =
    plans && plans.length > 1 && plans.includes(childId) ? [parentId, childId, ...plans].join('/') : '';
  useEffect(() => {
    const [directive, child, ...all] = wanted.split('/');
    if (!directive || !child || rules === undefined) return;
    let stale = false;
    background.commonFaults(directive, all, child, rules).then(
      (faults) => {
        if (!stale) setAnswer({ wanted, faults });
      },
      // The findings stand without it.
      (error: unknown) => console.error(error),
    );
    return () => {
      stale = true;
    };
  }, [wanted, rules]);
  return useMemo(() => {
    if (!answer || answer.wanted !== wanted || parentId === null) return () => [];
    const rows = new Map(content?.rows.map((row) => [row.id, row]));
    const byFault = new Map(answer.faults.map((fault) => [faultKey(fault), fault.plans]));
    return (finding: Pick<CommonFault, 'rule' | 'subject'>) =>
      (byFault.get(faultKey(finding)) ?? []).flatMap((id) => {
        const row = rows.get(id);
        if (!row) return [];
        const label = [row.issuer ?? row.name, documentLabel(row, words)].join(' · ');
        return [{ id, label, href: compareHash(parentId, id) }];
      });
  }, [answer, wanted, content, parentId, words]);
}
