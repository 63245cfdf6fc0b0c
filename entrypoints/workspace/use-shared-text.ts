import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../../components/ui/words.tsx';
import type { Folding } from '../../components/viewer/folds.ts';
import { typeName } from '../../lib/locale/document-label.ts';
import { percentOf } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import type { SharedText } from '../../lib/runtime/worker-messages.ts';
import type { DocumentId, SummaryRow } from '../../lib/store/rows.ts';
import { background } from './background-checker.ts';
import { usePlansOf } from './siblings.ts';
import type { LibraryContent } from './use-library.ts';

/**
 * What of a plan can be folded away because its directive or another plan of it says the same; undefined until that is
 * known, and where there is nothing.
 */
export function useSharedText(
  childId: DocumentId,
  parent: Pick<SummaryRow, 'id' | 'documentType'> | null | undefined,
  content: LibraryContent | undefined,
): Folding | undefined {
  const words = useWords();
  const [answer, setAnswer] = useState<{ wanted: string; text: SharedText } | null>(null);
  const parentId = parent?.id ?? null;
  const plans = usePlansOf(content, parentId, childId);
  const wanted =
    plans && parentId !== null ? [childId, parentId, ...plans.filter((id) => id !== childId)].join('/') : '';
  useEffect(() => {
    const [child, directive, ...others] = wanted.split('/');
    if (!child || !directive) return;
    let stale = false;
    background.sharedText(child, directive, others).then(
      (text) => {
        if (!stale) setAnswer({ wanted, text });
      },
      // The document can be read without it.
      (error: unknown) => console.error(error),
    );
    return () => {
      stale = true;
    };
  }, [wanted]);
  const type = parent?.documentType ?? null;
  return useMemo(
    () => (answer && answer.wanted === wanted ? foldingOf(answer.text, type, words) : undefined),
    [answer, wanted, type, words],
  );
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
