import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { ClipDialog } from '../../components/clips/clip-dialog.tsx';
import { CLIP_REQUEST } from '../../components/viewer/use-clipping.ts';
import { capturePassage, type Stretch } from '../../lib/clip/document-passage.ts';
import { tagsInUse } from '../../lib/clip/tags.ts';
import type { ClipFacts, PageCapture } from '../../lib/clip/types.ts';
import { hashOfWords } from '../../lib/runtime/clip-hash.ts';
import { onClipRequest } from '../../lib/runtime/clip-request.ts';
import { addClip, allClips, twinOf } from '../../lib/store/clips.ts';
import type { CorrectedDocument } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';

interface Draft {
  capture: PageCapture & { hash: string };
  facts: ClipFacts;
  known: boolean;
  tags: string[];
}

/** Taking clips from the document on the screen: what was selected is read, shown for confirmation, and kept. */
export function useDocumentClips(plan: CorrectedDocument | null | undefined): {
  take(stretch: Stretch): void;
  dialog: ReactNode;
} {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => onClipRequest(() => dispatchEvent(new Event(CLIP_REQUEST))), []);
  const take = useCallback(
    async (stretch: Stretch) => {
      if (plan) setDraft(await draftOf(plan, stretch));
    },
    [plan],
  );
  return {
    take: (stretch) => void take(stretch),
    dialog: draft && (
      <ClipDialog
        capture={draft.capture}
        facts={draft.facts}
        known={draft.known}
        tagsInUse={draft.tags}
        onSave={(facts, tags) => {
          void addClip(library, draft.capture, { ...facts, tags });
          setDraft(null);
        }}
        onDiscard={() => setDraft(null)}
      />
    ),
  };
}

/** Null when the stretch holds no words. */
async function draftOf({ document, row }: CorrectedDocument, stretch: Stretch): Promise<Draft | null> {
  const passage = capturePassage(document, row.record, stretch);
  if (!passage) return null;
  const [hash, clips, { clipFacts }] = await Promise.all([
    hashOfWords(passage.quote.exact),
    allClips(library),
    // The lexicon is large and wanted by few screens.
    import('../../lib/clip/clip-facts.ts'),
  ]);
  const capture = {
    ...passage,
    source: { documentId: row.id, page: passage.source?.page ?? null },
    url: row.origin.url ?? '',
    capturedAt: new Date().toISOString(),
    hash,
  };
  return {
    capture,
    facts: clipFacts(capture),
    known: (await twinOf(library, capture)) !== null,
    tags: tagsInUse(clips),
  };
}
