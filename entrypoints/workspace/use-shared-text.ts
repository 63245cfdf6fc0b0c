import { useMemo } from 'react';
import { useWords } from '../../components/ui/words.tsx';
import type { Folding } from '../../components/viewer/folds.ts';
import { typeName } from '../../lib/locale/document-label.ts';
import { percentOf } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import type { SharedText } from '../../lib/runtime/worker-messages.ts';
import type { DocumentId, SummaryRow } from '../../lib/store/rows.ts';
import { useAnswer } from './use-answer.ts';

const NONE: readonly DocumentId[] = [];

const ask = (worker: ReadingWorker, [child = '', directive = '', ...others]: readonly DocumentId[]) =>
  worker.sharedText(child, directive, others);

/**
 * What of a plan can be folded away because its directive or another plan of it says the same; undefined until that is
 * known, and where there is nothing.
 * @param plans those of the directive (`usePlansOf`)
 */
export function useSharedText(
  childId: DocumentId,
  parent: Pick<SummaryRow, 'id' | 'documentType'> | null | undefined,
  plans: readonly DocumentId[] | undefined,
): Folding | undefined {
  const words = useWords();
  const asked = parent && plans ? [childId, parent.id, ...plans.filter((id) => id !== childId)] : NONE;
  const text = useAnswer(asked, ask);
  const type = parent?.documentType ?? null;
  return useMemo(() => (text ? foldingOf(text, type, words) : undefined), [text, type, words]);
}

function foldingOf(
  { sentences, withParent, withPlans }: SharedText,
  type: string | null,
  words: Messages,
): Folding | undefined {
  const directive = typeName(type, words).toLocaleLowerCase('vi');
  const parts = [
    ...(withParent > 0 ? [words.sharedText.shareFromParent(percentOf(withParent), directive)] : []),
    ...(withPlans > 0 ? [words.sharedText.shareFromPlans(percentOf(withPlans))] : []),
  ];
  if (parts.length === 0) return undefined;
  return {
    label: parts.join(' · '),
    sentences: sentences.map(({ span, parent }) => ({
      span,
      source: parent ? words.sharedText.fromParent(directive) : words.sharedText.fromPlans,
    })),
  };
}
