import type { Confidence } from '../../lib/extract/types.ts';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';

/** Says that a person has corrected the fact, or told which indicator its name means. */
export function CorrectionMark({ reasons }: Pick<Confidence, 'reasons'>) {
  const { corrections } = useWords();
  const corrected = reasons.includes('corrected');
  if (!corrected && !reasons.includes('alias')) return null;
  return (
    <Mark symbol="✎" tone="share">
      {corrected ? corrections.corrected : corrections.renamed}
    </Mark>
  );
}
