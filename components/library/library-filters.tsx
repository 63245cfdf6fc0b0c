import { useMemo } from 'react';
import type { IssuerLevel } from '../../lib/extract/types.ts';
import { typeName } from '../../lib/locale/document-label.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { Chooser } from '../ui/chooser.tsx';
import { useWords } from '../ui/words.tsx';
import type { LibraryEntry, LibraryFilter, ReadingQuality } from './library-entries.ts';

interface LibraryFiltersProps {
  filter: LibraryFilter;
  entries: readonly LibraryEntry[];
  tags: readonly string[];
  onFilter(filter: LibraryFilter): void;
}

/** Stands for "no condition" in a list of choices. */
const ANY = 'any';
/** Before a tag in the list of choices: a tag may be called anything. */
const TAG = 'tag:';

/** What narrows the table down. */
export function LibraryFilters({ filter, entries, tags, onFilter }: LibraryFiltersProps) {
  const words = useWords();
  const any = { id: ANY, label: words.common.all };
  const { types, levels, qualities } = useMemo(() => conditionsOf(entries, words), [entries, words]);
  return (
    <>
      <Chooser
        label={words.library.filterType}
        choices={[any, ...types]}
        selected={filter.type ?? ANY}
        onSelect={(id) => onFilter({ ...filter, type: id === ANY ? null : id })}
      />
      <Chooser
        label={words.library.filterLevel}
        choices={[any, ...levels]}
        selected={filter.level ?? ANY}
        onSelect={(id) => onFilter({ ...filter, level: levels.find((level) => level.id === id)?.id ?? null })}
      />
      <Chooser
        label={words.library.filterQuality}
        choices={[any, ...qualities]}
        selected={filter.quality ?? ANY}
        onSelect={(id) =>
          onFilter({ ...filter, quality: qualities.find((quality) => quality.id === id)?.id ?? null })
        }
      />
      {tags.length > 0 && (
        <Chooser
          label={words.library.filterTag}
          choices={[
            any,
            ...tags.map((tag) => ({ id: `${TAG}${tag}`, label: tag })),
            { id: TAG, label: words.library.untagged },
          ]}
          selected={filter.tag === null ? ANY : `${TAG}${filter.tag}`}
          onSelect={(id) => onFilter({ ...filter, tag: id === ANY ? null : id.slice(TAG.length) })}
        />
      )}
    </>
  );
}

/** Only what occurs can be asked for. */
function conditionsOf(entries: readonly LibraryEntry[], words: Messages) {
  const types = new Set<string>();
  const levels = new Set<IssuerLevel>();
  const qualities = new Set<ReadingQuality>();
  for (const entry of entries) {
    if (entry.type !== null) types.add(entry.type);
    if (entry.level !== null) levels.add(entry.level);
    qualities.add(entry.quality);
  }
  return {
    types: [...types].map((id) => ({ id, label: typeName(id, words) })),
    levels: [...levels].map((id) => ({ id, label: words.terms.level[id] })),
    qualities: [...qualities].map((id) => ({ id, label: words.terms.quality[id] })),
  };
}
