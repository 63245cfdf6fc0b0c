import { useState } from 'react';
import type { Comparison } from '../../lib/compare/types.ts';
import type { RuleWords, ShowEvidence } from '../findings/evidence.ts';
import { FindingLine } from '../findings/finding-line.tsx';
import { findingKey, type Review } from '../findings/review.ts';
import { EmptyState } from '../ui/states.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';

interface FindingsOfProps {
  review: Review;
  comparison: Comparison;
  rules: RuleWords;
  /** How the directive is called. */
  parent: string;
  onShow: ShowEvidence;
}

/** The findings of one plan as a list, each opening to its two passages. */
export function FindingsOf({ review, comparison, rules, parent, onShow }: FindingsOfProps) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  if (review.findings.length === 0) return <EmptyState icon="check" title={words.compare.noFindings} />;
  return (
    <VirtualList
      label={words.compare.findings}
      items={review.findings}
      keyOf={findingKey}
      rowHeight={64}
      active={open}
      render={(reviewed) => (
        <FindingLine
          reviewed={reviewed}
          review={review}
          comparison={comparison}
          rules={rules}
          parent={parent}
          open={findingKey(reviewed) === open}
          onToggle={(isOpen) => {
            setOpen(isOpen ? findingKey(reviewed) : null);
            const anchor = reviewed.finding.childAnchor;
            if (isOpen && anchor) onShow(anchor, 'child');
          }}
          onShow={onShow}
          chords={findingKey(reviewed) === open}
        />
      )}
    />
  );
}
