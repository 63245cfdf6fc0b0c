import { useEffect, useMemo, useRef, useState } from 'react';
import type { ParsedDocument, Span } from '../../lib/document/types.ts';
import { useSize } from '../ui/use-size.ts';
import { useWords } from '../ui/words.tsx';
import { A4, type Fit, fittedStretch, layoutPages, PAGE_GAP, pagesBetween } from './page-layout.ts';
import { type Passage, placeOf, rectsByPage } from './passages.ts';
import { PdfPage, type PdfSource } from './pdf-page.tsx';
import styles from './pdf-view.module.css';

export interface ViewProps {
  document: ParsedDocument;
  passages: readonly Passage[];
  /** The place to bring into view; a new object asks again for the same place. */
  target: { span: Span } | null;
  /** 1 fits the width. */
  zoom: number;
  /** What fills the width at zoom 1. */
  fit?: Fit;
  /** 1-based page in front of the reader. */
  onPage?(page: number): void;
  onPick?(id: string): void;
}

/** The original pages of a PDF. Only those in sight, and one on either side, are drawn. */
export function PdfView({
  document,
  pdf,
  passages,
  target,
  zoom,
  fit = 'page',
  onPage,
  onPick,
}: ViewProps & { pdf: PdfSource }) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(scroller);
  const [top, setTop] = useState(0);

  const sizes = useMemo(
    () => Array.from({ length: pdf.document.numPages }, (_, index) => document.pageSizes[index] ?? A4),
    [pdf, document],
  );
  const stretch = useMemo(
    () =>
      fittedStretch(
        fit,
        sizes,
        document.blocks.flatMap((block) => block.fragments),
      ),
    [fit, sizes, document],
  );
  const scale = width > 0 ? ((width - 2 * PAGE_GAP) / stretch.width) * zoom : 0;
  const ready = scale > 0;
  const layout = useMemo(() => layoutPages(sizes, scale), [sizes, scale]);
  const rects = useMemo(() => rectsByPage(document.blocks, passages), [document, passages]);
  const { first, last } = pagesBetween(layout, top, top + height);

  useEffect(() => {
    if (ready && scroller.current) scroller.current.scrollLeft = stretch.left * scale;
  }, [ready, stretch, scale]);

  // Keep the same words under the eye when the zoom or the width changes.
  const held = useRef({ scale: 0, layout });
  useEffect(() => {
    const element = scroller.current;
    const before = held.current;
    if (element && before.scale > 0 && scale > 0 && before.scale !== scale)
      element.scrollTop = element.scrollTop * (layout.total / before.layout.total);
    held.current = { scale, layout };
  }, [scale, layout]);

  useEffect(() => {
    const element = scroller.current;
    const place = target && placeOf(document.blocks, target.span);
    if (!ready || !element || !place) return;
    const pageTop = held.current.layout.tops[place.page - 1] ?? 0;
    element.scrollTo({
      top: Math.max(0, pageTop + place.top * held.current.scale - element.clientHeight / 3),
    });
    // The width may become known only after the first target is given: `ready` asks again then.
  }, [target, document, ready]);

  const current = pagesBetween(layout, top + height / 3, top + height / 3).last + 1;
  useEffect(() => onPage?.(current), [current, onPage]);

  const visible: number[] = [];
  if (ready)
    for (let index = Math.max(0, first - 1); index <= Math.min(sizes.length - 1, last + 1); index += 1)
      visible.push(index);

  return (
    <div
      role="document"
      ref={scroller}
      className={styles.scroller}
      aria-label={words.viewer.pages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div className={styles.column} style={{ height: layout.total, minWidth: layout.widest + 2 * PAGE_GAP }}>
        {visible.map((index) => (
          <PdfPage
            key={index}
            pdf={pdf}
            page={index + 1}
            total={sizes.length}
            size={sizes[index] ?? A4}
            scale={scale}
            top={layout.tops[index] ?? 0}
            rects={rects.get(index + 1) ?? []}
            onPick={onPick}
          />
        ))}
      </div>
    </div>
  );
}
