import type { Reanchored } from '../../lib/clip/reanchor.ts';
import type { Clip } from '../../lib/clip/types.ts';
import { foldPlain } from '../../lib/text/fold.ts';

/** A clip of the tray. */
export interface SavedClip extends Clip {
  id: number;
}

/** What became of "Mở lại": on its way, opened without leave to read, or compared with the page. */
export type Reopening = { status: 'running' } | { status: 'not-allowed' } | Reanchored;

/** Clips in which every word of the query occurs: in the words, the facts, the page or its headings. */
export function searchClips(clips: readonly SavedClip[], query: string): SavedClip[] {
  const wanted = foldPlain(query).split(' ').filter(Boolean);
  return clips.filter((clip) => {
    const text = foldPlain(
      [
        clip.quote.exact,
        clip.title,
        clip.url,
        ...clip.headings,
        ...clip.targets.map(({ indicator }) => indicator),
        ...clip.assignments.flatMap(({ unit, task }) => [unit, task]),
      ].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}
