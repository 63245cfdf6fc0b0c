import { useMemo } from 'react';
import type { OpenedClip } from '../../components/viewer/document-screen.tsx';
import { documentText, spansOf } from '../../lib/clip/document-passage.ts';
import { reanchor } from '../../lib/clip/reanchor.ts';
import { getClip } from '../../lib/store/clips.ts';
import type { CorrectedDocument } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import { useLive } from '../pages/use-live.ts';

/** The clip that the address names, with its words found again in the document; null without one. */
export function useOpenedClip(
  id: number | null,
  plan: CorrectedDocument | null | undefined,
): OpenedClip | null {
  const clip = useLive(async () => (id === null ? null : ((await getClip(library, id)) ?? null)), [id]);
  const blocks = plan?.document.blocks;
  return useMemo(() => {
    if (!clip || !blocks || clip.id !== id) return null;
    const reopening = reanchor(documentText(blocks), clip);
    const spans = reopening.status === 'gone' ? [] : spansOf(blocks, reopening.start, reopening.end);
    return { id: clip.id, reopening, spans };
  }, [clip, blocks, id]);
}
