import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { LibraryEntry } from './library-entries.ts';

interface EntryActionsProps {
  /** The one chosen entry, null when none or several are. */
  entry: LibraryEntry | null;
  selected: number;
  /** How many documents of the library carry the entry out. */
  plans: number;
  onOpen(id: string): void;
  onCompare(parentId: string, childId: string): void;
  onMatrix(parentId: string): void;
  onVersions(): void;
  onTags(): void;
  onTie(): void;
  onRemove(): void;
}

/** What can be done with the chosen rows. Buttons stay in place and are greyed, so that nothing jumps. */
export function EntryActions(props: EntryActionsProps) {
  const { entry, selected, plans, onOpen, onCompare, onMatrix, onVersions, onTags, onTie, onRemove } = props;
  const words = useWords();
  const parentId = entry?.parentId ?? null;
  return (
    <>
      <Button
        look="quiet"
        icon="document"
        isDisabled={entry === null}
        onPress={() => {
          if (entry) onOpen(entry.id);
        }}
      >
        {words.common.open}
      </Button>
      <Button
        look="quiet"
        icon="compare"
        isDisabled={parentId === null}
        onPress={() => {
          if (entry && parentId !== null) onCompare(parentId, entry.id);
        }}
      >
        {words.common.nav.compare}
      </Button>
      <Button
        look="quiet"
        icon="matrix"
        isDisabled={plans === 0}
        onPress={() => {
          if (entry) onMatrix(entry.id);
        }}
      >
        {words.compare.matrix}
      </Button>
      <Button look="quiet" icon="swap" isDisabled={selected !== 1 && selected !== 2} onPress={onVersions}>
        {words.versions.compareTwo}
      </Button>
      <Button look="quiet" isDisabled={entry === null} onPress={onTie}>
        {words.library.tie}
      </Button>
      <Button look="quiet" icon="tag" isDisabled={selected === 0} onPress={onTags}>
        {words.library.tags}
      </Button>
      <Button look="quiet" icon="remove" isDisabled={selected === 0} onPress={onRemove}>
        {words.common.remove}
      </Button>
    </>
  );
}
