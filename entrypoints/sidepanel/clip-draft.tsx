import { type ReactNode, useEffect, useState } from 'react';
import { ClipForm } from '../../components/clips/clip-form.tsx';
import { tagsInUse } from '../../lib/clip/tags.ts';
import type { ClipFacts } from '../../lib/clip/types.ts';
import { allClips, draftOfTab, removeClip, saveClip } from '../../lib/store/clips.ts';
import { library } from '../../lib/store/db.ts';
import type { ClipRow } from '../../lib/store/rows.ts';
import { useLive } from '../pages/use-live.ts';
import styles from './clip-draft.module.css';

/** The form of a clip just taken in this tab; without one, what else the panel has to show. */
export function ClipDraft({ tabId, children }: { tabId: number | null; children: ReactNode }) {
  const waiting = useLive(() => (tabId === null ? null : draftOfTab(library, tabId)), [tabId]);
  const tags = useLive(async () => tagsInUse(await allClips(library)), []);
  const facts = useFacts(waiting?.draft);
  if (!waiting || !facts) return children;
  const { draft, twin } = waiting;
  return (
    <main className={styles.draft}>
      <ClipForm
        key={draft.id}
        capture={draft}
        facts={facts}
        known={twin !== null}
        tagsInUse={tags ?? []}
        onSave={(kept, given) => void saveClip(library, draft.id, { ...kept, tags: given })}
        onDiscard={() => void removeClip(library, draft.id)}
      />
    </main>
  );
}

/** A passage is read here and not in the worker: it is short, and must not wait behind a document of many pages. */
function useFacts(draft: ClipRow | undefined): ClipFacts | null {
  const [read, setRead] = useState<{ id: number; facts: ClipFacts } | null>(null);
  useEffect(() => {
    if (!draft) return;
    let ended = false;
    void import('../../lib/clip/clip-facts.ts').then(({ clipFacts }) => {
      if (!ended) setRead({ id: draft.id, facts: clipFacts(draft) });
    });
    return () => {
      ended = true;
    };
  }, [draft]);
  return read && read.id === draft?.id ? read.facts : null;
}
