import { useCallback, useMemo } from 'react';
import type { CheckedParent, ParentChoice } from '../../components/compare/parents/parent-view.ts';
import type { RuleWords } from '../../components/findings/evidence.ts';
import type { Review } from '../../components/findings/review.ts';
import { useWords } from '../../components/ui/words.tsx';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import type { CheckedParents } from '../../lib/runtime/worker-messages.ts';
import { type CorrectedDocument, correctionState } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import { numberKey } from '../../lib/store/number-key.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { useSettings } from '../pages/settings-context.ts';
import { useLive } from '../pages/use-live.ts';
import { useReview } from '../pages/use-review.ts';
import { useAnswer } from './use-answer.ts';
import type { LibraryContent } from './use-library.ts';

export interface ParentsState {
  parents: CheckedParent[];
  choices: ParentChoice[];
  /** Findings against all of them; null while the check runs. */
  review: Review | null;
  rules: RuleWords;
}

const NO_RULES: RuleWords = {};
const NONE: readonly DocumentId[] = [];

/** The directives of a plan with the check over all of them, and what else could be linked. */
export function useParents(
  child: CorrectedDocument | null | undefined,
  current: DocumentId,
  content: LibraryContent | undefined,
): ParentsState | undefined {
  const words = useWords();
  const childId = child?.row.id ?? '';
  const linked = content?.allParents.get(childId) ?? NONE;
  // A directive that was only picked for once stands with the linked ones while it is open.
  const ids = useMemo(
    () => (linked.includes(current) ? linked : [...linked, current]).filter((id) => id !== childId),
    [linked, current, childId],
  );
  const checked = useCheckedParents(ids, childId);
  const all = useMemo(() => {
    const first = checked?.parents[0];
    return first && checked
      ? {
          comparison: first.comparison,
          findings: checked.parents.flatMap(({ findings }) => findings),
        }
      : null;
  }, [checked]);
  const review = useReview(all);
  return useMemo(() => {
    if (!content || !child) return undefined;
    const rows = new Map(content.rows.map((row) => [row.id, row]));
    const named = (id: DocumentId) => {
      const row = rows.get(id);
      return row && { id, label: documentLabel(row, words), title: row.title ?? row.name };
    };
    // What other plans carry out is likelier above this one than another paper of its own kind.
    const directing = new Set([...content.allParents.values()].flat());
    const cited = new Set(child.row.record.citations.map(({ number }) => numberKey(number)));
    const choices = content.rows.flatMap((row): ParentChoice[] => {
      const name = row.id === childId || linked.includes(row.id) ? undefined : named(row.id);
      return name ? [{ ...name, cited: row.numberKey !== '' && cited.has(row.numberKey) }] : [];
    });
    const rankOf = ({ id, cited }: ParentChoice): number =>
      cited
        ? 0
        : directing.has(id)
          ? 1
          : rows.get(id)?.documentType === child.row.record.metadata.documentType
            ? 3
            : 2;
    return {
      parents: ids.flatMap((id): CheckedParent[] => {
        const name = named(id);
        return name
          ? [{ ...name, checked: checked?.parents.find((parent) => parent.id === id) ?? null }]
          : [];
      }),
      choices: choices.sort((a, b) => rankOf(a) - rankOf(b)),
      review: review ?? null,
      rules: checked?.rules ?? NO_RULES,
    };
  }, [content, child, childId, ids, linked, checked, review, words]);
}

function useCheckedParents(ids: readonly DocumentId[], childId: DocumentId): CheckedParents | null {
  const { rules } = useSettings();
  const corrections = useLive(() => correctionState(library), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was corrected is checked anew
  const ask = useCallback(
    (worker: ReadingWorker, [child = '', ...parents]: readonly DocumentId[]) =>
      worker.checkParents(parents, child, rules),
    [rules, corrections],
  );
  const ready = corrections !== undefined && childId !== '' && ids.length > 0;
  return useAnswer(ready ? [childId, ...ids] : NONE, ask);
}
