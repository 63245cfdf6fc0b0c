import { useMemo } from 'react';
import { bySeverity, type Review } from '../../components/findings/review.ts';
import { reviewedDocument, reviewFindings, type Verdict } from '../../lib/check/verdicts.ts';
import type { Checked } from '../../lib/runtime/reading-worker.ts';
import { library } from '../../lib/store/db.ts';
import {
  explainVerdict,
  giveVerdict,
  undoableChanges,
  undoVerdict,
  verdictsOn,
  withdrawVerdict,
} from '../../lib/store/verdicts.ts';
import { useSettings } from './settings-context.ts';
import { useLive } from './use-live.ts';

const NONE: readonly Verdict[] = [];

/** The findings of the one plan that was checked, with their verdicts; undefined until both are there. */
export function useReview(checked: Pick<Checked, 'comparison' | 'findings'> | null): Review | undefined {
  const record = checked?.comparison.children[0];
  const document = useMemo(() => (record ? reviewedDocument(record) : null), [record]);
  const stored = useLive(
    async () =>
      document && {
        document,
        verdicts: await verdictsOn(library, document),
        undoable: await undoableChanges(library, document.documentId),
      },
    [document],
  );
  const { reviewer } = useSettings();
  const known = stored && stored.document === document ? stored : undefined;
  return useMemo(() => {
    if (!checked || !document || !known) return undefined;
    const { documentId } = document;
    const reviewed = reviewFindings(checked.findings, known.verdicts ?? NONE, documentId);
    return {
      findings: bySeverity(reviewed),
      judge({ text, state, verdict }, kind) {
        const held = state === 'changed' ? null : verdict;
        if (kind !== null)
          void giveVerdict(library, {
            ...document,
            ...text,
            verdict: kind,
            reason: held?.reason ?? '',
            decidedAt: new Date().toISOString(),
            ...(reviewer ? { reviewer } : {}),
          });
        else if (held) void withdrawVerdict(library, held);
      },
      explain({ state, verdict }, reason) {
        if (verdict && state !== 'changed') void explainVerdict(library, verdict, reason);
      },
      undo: known.undoable > 0 ? () => void undoVerdict(library, documentId) : null,
    };
  }, [checked, document, known, reviewer]);
}
