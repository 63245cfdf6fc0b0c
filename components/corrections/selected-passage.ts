import { useEffect, useRef } from 'react';
import type { SelectedPassage } from './correction-actions.ts';

/**
 * The words last selected in a document on the screen. They are kept while focus is elsewhere, for pressing a button may
 * take the selection away; a click into the document lets them go.
 */
export function useSelectedPassage(): { current: SelectedPassage | null } {
  const last = useRef<SelectedPassage | null>(null);
  useEffect(() => {
    const listen = () => {
      const selection = document.getSelection();
      const node = selection?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      const place = element?.closest<HTMLElement>('[data-block], [data-page]');
      if (!selection || !place) return;
      const text = selection.toString().trim();
      const { block, page } = place.dataset;
      last.current =
        text === '' ? null : { text, block: block ? Number(block) : null, page: page ? Number(page) : null };
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, []);
  return last;
}
