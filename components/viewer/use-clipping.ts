import { type RefObject, useEffect, useState } from 'react';
import type { Stretch } from '../../lib/clip/document-passage.ts';
import type { ParsedDocument, Span } from '../../lib/document/types.ts';
import { useSelectedStretch } from './selected-stretch.ts';

/** Event on the window by which the host asks for a clip: its menu or its shortcut was used. */
export const CLIP_REQUEST = 'clip-request';

interface Clipping {
  /** Takes what is selected. */
  take(): void;
  /** True after nothing was there to be taken. */
  isEmpty: boolean;
}

/**
 * Taking clips in a viewer: what is selected, else the passage in front, so that whoever works without a mouse clips what
 * a fact or a search has led to. Alt+Shift+K does the same, where the browser has not taken the keys for the extension.
 * @param onClip null where nothing can be clipped
 */
export function useClipping(
  host: RefObject<HTMLElement | null>,
  document: ParsedDocument,
  front: Span | null,
  onClip: ((stretch: Stretch) => void) | null,
): Clipping {
  const selected = useSelectedStretch(host, document);
  const [isEmpty, setEmpty] = useState(false);
  const take = () => {
    const stretch = selected.current ?? stretchOf(front);
    setEmpty(!stretch);
    if (stretch) onClip?.(stretch);
  };
  useEffect(() => {
    if (!onClip) return;
    const onKeyDown = (event: KeyboardEvent) => {
      // By the place of the key: Vietnamese input changes what it types.
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.code !== 'KeyK') return;
      event.preventDefault();
      take();
    };
    addEventListener('keydown', onKeyDown);
    addEventListener(CLIP_REQUEST, take);
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener(CLIP_REQUEST, take);
    };
  });
  return { take, isEmpty };
}

const stretchOf = (span: Span | null): Stretch | null =>
  span && {
    from: { block: span.block, offset: span.start },
    to: { block: span.block, offset: span.end },
  };
