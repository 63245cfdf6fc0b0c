import { Mark } from '../../ui/status.tsx';
import { useWords } from '../../ui/words.tsx';

export type Change = 'changed' | 'added' | 'removed' | 'moved';

/** In the order of their weight. */
export const CHANGES: readonly Change[] = ['changed', 'added', 'removed', 'moved'];

const SYMBOLS: Record<Change, string> = { changed: '±', added: '+', removed: '−', moved: '↕' };
const TONES: Record<Change, string> = {
  changed: 'missing',
  added: 'met',
  removed: 'weaker',
  moved: 'neutral',
};

/** What became of a fact or a sentence: symbol, word and colour together. */
export function ChangeMark({ change }: { change: Change }) {
  const words = useWords();
  return (
    <Mark symbol={SYMBOLS[change]} tone={TONES[change]}>
      {words.versions.change[change]}
    </Mark>
  );
}
