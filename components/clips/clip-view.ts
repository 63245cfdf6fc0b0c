import type { Reanchored } from '../../lib/clip/reanchor.ts';
import { hasTag } from '../../lib/clip/tags.ts';
import type { Clip } from '../../lib/clip/types.ts';
import { foldPlain } from '../../lib/text/fold.ts';
import { matchParts } from '../../lib/text/query.ts';

/** A clip of the tray. */
export interface SavedClip extends Clip {
  id: number;
  /** Document to whose record its facts were added. */
  mergedInto?: string;
}

/** What became of "Mở lại": on its way, opened without leave to read, or compared with the page. */
export type Reopening = { status: 'running' } | { status: 'not-allowed' } | Reanchored;

/** What narrows the tray. */
interface ClipFilter {
  query: string;
  /** Null for any. */
  tag: string | null;
  /** Ids to which the list is narrowed, null for all. */
  among: ReadonlySet<number> | null;
}

/** Clips that pass, with every word of the query: in the words, the facts, the labels, the page or its headings. */
export function filterClips(clips: readonly SavedClip[], { query, tag, among }: ClipFilter): SavedClip[] {
  const matches = matchParts(query, (clip: SavedClip) =>
    foldPlain(
      [
        clip.quote.exact,
        clip.title,
        clip.url,
        ...clip.headings,
        ...(clip.tags ?? []),
        ...clip.targets.map(({ indicator }) => indicator),
        ...clip.assignments.flatMap(({ unit, task }) => [unit, task]),
      ].join(' '),
    ),
  );
  return clips.filter(
    (clip) => (tag === null || hasTag(clip, tag)) && (!among || among.has(clip.id)) && matches(clip),
  );
}
