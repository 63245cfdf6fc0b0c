import type { Confidence } from '../../lib/extract/types.ts';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';

/** Says that a person has corrected the fact, told which indicator its name means, or confirmed it in a clip. */
export function CorrectionMark({ reasons }: Pick<Confidence, 'reasons'>) {
  const { corrections, clips } = useWords();
  const corrected = reasons.includes('corrected');
  if (!corrected && reasons.includes('clipped'))
    return (
      <Mark symbol="✂" tone="share">
        {clips.clipped}
      </Mark>
    );
  if (!corrected && !reasons.includes('alias')) return null;
  return (
    <Mark symbol="✎" tone="share">
      {corrected ? corrections.corrected : corrections.renamed}
    </Mark>
  );
}
