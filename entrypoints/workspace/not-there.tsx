import { EmptyState } from '../../components/ui/states.tsx';
import { useWords } from '../../components/ui/words.tsx';
import { LIBRARY_HASH } from '../../lib/runtime/workspace-routes.ts';

/** Stands for a document that the library does not have. */
export function NotThere() {
  const words = useWords();
  return (
    <EmptyState
      icon="document"
      title={words.viewer.notFound}
      actions={<a href={LIBRARY_HASH}>{words.viewer.toLibrary}</a>}
    />
  );
}
