import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Stretch } from '../../lib/clip/document-passage.ts';
import type { ParsedDocument, Span } from '../../lib/document/types.ts';
import { percentOf } from '../../lib/locale/format.ts';
import { IconButton } from '../ui/button.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { ErrorNote } from '../ui/states.tsx';
import { Switch } from '../ui/switch.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './document-view.module.css';
import { findSpans } from './find.ts';
import { type Folding, foldsOf } from './folds.ts';
import { type Fit, nextZoom } from './page-layout.ts';
import { PaperView } from './paper-view.tsx';
import type { Passage } from './passages.ts';
import type { PdfSource } from './pdf-page.tsx';
import { PdfView } from './pdf-view.tsx';
import { useClipping } from './use-clipping.ts';

/** A passage to bring into view. */
export interface Focus {
  span: Span;
  more?: readonly Span[];
}

interface DocumentViewProps {
  document: ParsedDocument;
  /** The opened original; null for formats without pages, or when its bytes are gone. */
  pdf: PdfSource | null;
  /** Extracted passages to mark lightly. */
  passages?: readonly Passage[];
  /** The passage in front of the reader; a new object scrolls to it again. `more` is where it goes on in other blocks. */
  focus: Focus | null;
  /** What fills the width at zoom 1. */
  fit?: Fit;
  /** Ctrl+F anywhere on the screen searches here; pages that are not drawn are out of the browser's own reach. */
  ownsFind?: boolean;
  onPick?(id: string): void;
  /** Takes a stretch of the document as a clip. */
  onClip?(stretch: Stretch): void;
  /** Sentences that others say too; a button folds them away. */
  folding?: Folding;
}

const NONE: readonly Passage[] = [];

/** A document with its tools: page, zoom and search. */
export function DocumentView({
  document,
  pdf,
  passages = NONE,
  focus,
  fit,
  ownsFind,
  onPick,
  onClip,
  folding,
}: DocumentViewProps) {
  const words = useWords();
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(1);
  const [query, setQuery] = useState('');
  /** Which hit is in front; null while the reader looks at `focus`. */
  const [hit, setHit] = useState<number | null>(null);
  const searched = useDeferredValue(query);
  const hits = useMemo(() => findSpans(document.blocks, searched), [document, searched]);
  const current = hit !== null && hits.length > 0 ? Math.min(hit, hits.length - 1) : null;
  const currentHit = current === null ? undefined : hits[current];

  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!ownsFind) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key !== 'f') return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [ownsFind]);

  const step = (by: 1 | -1) => {
    if (hits.length === 0) return;
    const index = current === null ? (by === 1 ? 0 : hits.length - 1) : current + by;
    setHit((index + hits.length) % hits.length);
  };

  const all = useMemo(() => {
    const list: Passage[] = [...passages];
    for (const [index, span] of hits.entries())
      list.push({ id: `find:${index}`, span, tone: index === current ? 'focus' : 'find' });
    if (focus && current === null)
      for (const [index, span] of [focus.span, ...(focus.more ?? [])].entries())
        list.push({ id: index === 0 ? 'focus' : `focus:${index}`, span, tone: 'focus' });
    return list;
  }, [passages, hits, current, focus]);
  const target = useMemo(() => (currentHit ? { span: currentHit } : focus), [currentHit, focus]);

  const [shownFocus, setShownFocus] = useState(focus);
  if (shownFocus !== focus) {
    // Choosing a fact takes the eye from the search hit to it.
    setShownFocus(focus);
    setHit(null);
  }

  const host = useRef<HTMLDivElement>(null);
  const clipping = useClipping(host, document, target?.span ?? null, onClip ?? null);

  const [folded, setFolded] = useState(false);
  const folds = useMemo(
    () => (folding && folded ? foldsOf(document.blocks, folding.sentences) : undefined),
    [document, folding, folded],
  );

  const view = { document, passages: all, target, zoom, fit, onPick };
  const searching = searched.trim().length >= 2;
  return (
    <div ref={host} className={styles.view}>
      <div className={styles.bar} role="toolbar" aria-label={words.viewer.title}>
        {pdf && !folds && (
          <span className={styles.page}>
            {words.viewer.pageShort(page)}
            <span className={styles.total}> / {pdf.document.numPages}</span>
          </span>
        )}
        <span className={styles.group}>
          <IconButton
            icon="zoomOut"
            label={words.viewer.zoomOut}
            onPress={() => setZoom(nextZoom(zoom, -1))}
          />
          <span className={styles.zoom}>{words.viewer.zoomValue(percentOf(zoom))}</span>
          <IconButton icon="zoomIn" label={words.viewer.zoomIn} onPress={() => setZoom(nextZoom(zoom, 1))} />
          <IconButton icon="fitWidth" label={words.viewer.zoomFit} onPress={() => setZoom(1)} />
        </span>
        {onClip && <IconButton icon="clip" label={words.viewer.clip} onPress={clipping.take} />}
        {folding && folding.sentences.length > 0 && (
          <span className={styles.folding}>
            <Switch selected={folded} onSelect={setFolded}>
              {folding.label}
            </Switch>
          </span>
        )}
        <span className={styles.find}>
          <SearchBox
            label={words.viewer.find}
            hint={words.viewer.findHint}
            inputRef={box}
            value={query}
            onChange={(typed) => {
              setQuery(typed);
              setHit(0);
            }}
            onSubmit={() => step(1)}
            status={searching ? words.viewer.findCount((current ?? -1) + 1, hits.length) : undefined}
          />
          {searching && hits.length > 0 && (
            <>
              <IconButton icon="up" label={words.viewer.findPrevious} onPress={() => step(-1)} />
              <IconButton icon="down" label={words.viewer.findNext} onPress={() => step(1)} />
            </>
          )}
        </span>
      </div>
      {clipping.isEmpty && (
        <p className={styles.note} role="status">
          {words.viewer.nothingToClip}
        </p>
      )}
      {!pdf && document.source.mediaType === 'application/pdf' && (
        <ErrorNote>{words.viewer.originalMissing}</ErrorNote>
      )}
      {pdf && !folds ? (
        <PdfView {...view} pdf={pdf} onPage={setPage} />
      ) : (
        <PaperView {...view} folds={folds} />
      )}
    </div>
  );
}
