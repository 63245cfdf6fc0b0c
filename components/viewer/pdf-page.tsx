import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { type CSSProperties, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../ui/words.tsx';
import type { PageSize } from './page-layout.ts';
import type { PageRect } from './passages.ts';
import styles from './pdf-page.module.css';

/** An opened PDF with the part of pdf.js that draws its text layer. */
export interface PdfSource {
  document: PDFDocumentProxy;
  TextLayer: typeof import('pdfjs-dist').TextLayer;
}

interface PdfPageProps {
  pdf: PdfSource;
  /** 1-based. */
  page: number;
  total: number;
  size: PageSize;
  scale: number;
  top: number;
  rects: readonly PageRect[];
  onPick?(id: string): void;
}

/** Drawing more pixels than this on one canvas makes browsers give up (16 million). */
const MAX_PIXELS = 16_000_000;

/** One page: the drawing, the passages over it, and the invisible text that can be selected and copied. */
export function PdfPage({ pdf, page, total, size, scale, top, rects, onPick }: PdfPageProps) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');

  useEffect(() => {
    let ended = false;
    let task: RenderTask | undefined;
    let layer: InstanceType<PdfSource['TextLayer']> | undefined;
    const draw = async () => {
      const proxy = await pdf.document.getPage(page);
      const onto = canvas.current;
      const container = text.current;
      if (ended || !onto || !container) return;
      const sharpness = Math.min(
        devicePixelRatio || 1,
        Math.sqrt(MAX_PIXELS / (size.width * size.height)) / scale,
      );
      const viewport = proxy.getViewport({ scale: scale * sharpness });
      // Drawn aside and swapped in whole, so that a page being zoomed never flashes white.
      const fresh = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const context = fresh.getContext('2d');
      if (!context) throw new Error('no canvas');
      task = proxy.render({
        canvas: null,
        canvasContext: context as unknown as CanvasRenderingContext2D,
        viewport,
      });
      await task.promise;
      if (ended) return;
      onto.width = fresh.width;
      onto.height = fresh.height;
      onto.getContext('2d')?.drawImage(fresh, 0, 0);
      setState('drawn');
      container.replaceChildren();
      layer = new pdf.TextLayer({
        textContentSource: proxy.streamTextContent(),
        container,
        viewport: proxy.getViewport({ scale }),
      });
      await layer.render();
    };
    draw().catch(() => {
      if (!ended) setState('failed');
    });
    return () => {
      ended = true;
      task?.cancel();
      layer?.cancel();
    };
  }, [pdf, page, scale, size.width, size.height]);

  // The words lie above the marks so that they can be selected: a click looks for the mark under it.
  const pick = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left) / scale;
    const y = (event.clientY - box.top) / scale;
    const hit = rects.find(
      (rect) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height,
    );
    if (hit) onPick?.(hit.id);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the pages offers the same to the keyboard
    <article
      className={styles.page}
      onClick={pick}
      aria-label={words.viewer.page(page, total)}
      data-page={page}
      style={{ top, width: size.width * scale, height: size.height * scale }}
    >
      <canvas ref={canvas} className={styles.canvas} />
      <div className={styles.marks} aria-hidden="true">
        {rects.map((rect) => (
          <div
            key={`${rect.id}:${rect.x}:${rect.y}`}
            className={styles[rect.tone]}
            data-passage={rect.id}
            style={{
              left: rect.x * scale,
              top: rect.y * scale,
              width: rect.width * scale,
              height: rect.height * scale,
            }}
          />
        ))}
      </div>
      <div
        ref={text}
        data-text-layer
        className={styles.text}
        style={{ '--total-scale-factor': scale } as CSSProperties}
      />
      {state === 'drawing' && <p className={styles.note}>{words.viewer.rendering}</p>}
      {state === 'failed' && <p className={styles.note}>{words.viewer.pageFailed}</p>}
    </article>
  );
}
