import { Fragment, memo, useEffect, useMemo, useRef } from 'react';
import type { Block } from '../../lib/document/types.ts';
import { useWords } from '../ui/words.tsx';
import { FoldButton } from './fold-button.tsx';
import type { Fold } from './folds.ts';
import { type PaperChunk, paperOf } from './paper-chunks.ts';
import styles from './paper-view.module.css';
import { type Passage, type Segment, segmentsOf } from './passages.ts';
import type { ViewProps } from './pdf-view.tsx';
import { type BlockFold, useFolds } from './use-folds.ts';

interface PaperViewProps extends ViewProps {
  /** Stretches folded away; each opens by its button, and by itself when the target lies in it. */
  folds?: readonly Fold[];
}

const NO_PASSAGES: readonly Passage[] = [];

/**
 * A document shown from our own text, for formats without pages. Every paragraph is in the page, so that selecting and
 * the browser's own find reach all of it; `content-visibility` spares the drawing of what is out of sight.
 */
export function PaperView({ document, passages, target, zoom, onPick, folds }: PaperViewProps) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const paper = useMemo(() => paperOf(document), [document]);
  const byBlock = useMemo(() => {
    const map = new Map<number, Passage[]>();
    for (const passage of passages) {
      const list = map.get(passage.span.block) ?? [];
      list.push(passage);
      map.set(passage.span.block, list);
    }
    return map;
  }, [passages]);

  const { foldsIn, toggle } = useFolds(document.blocks, folds, target);

  useEffect(() => {
    if (!target) return;
    const block = scroller.current?.querySelector(`[data-block="${target.span.block}"]`);
    const mark = block?.querySelector('[data-tone="focus"]') ?? block;
    mark?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [target]);

  const text = (block: Block) => (
    <BlockText
      block={block}
      passages={byBlock.get(block.index) ?? NO_PASSAGES}
      folds={foldsIn.get(block.index)}
      onPick={onPick}
      onFold={toggle}
    />
  );

  return (
    <div
      role="document"
      ref={scroller}
      className={styles.scroller}
      aria-label={words.viewer.pages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <article className={styles.sheet} lang="vi" style={{ fontSize: `${zoom}rem` }}>
        {paper.body.map((chunk) => (
          <Chunk key={keyOf(chunk)} chunk={chunk} text={text} />
        ))}
        {paper.textBoxes.length > 0 && (
          <Apart title={words.viewer.textBoxes} blocks={paper.textBoxes} text={text} />
        )}
        {paper.footnotes.length > 0 && (
          <Apart title={words.viewer.footnotes} blocks={paper.footnotes} text={text} />
        )}
      </article>
    </div>
  );
}

const keyOf = (chunk: PaperChunk): string =>
  chunk.kind === 'table' ? `table-${chunk.table}` : `block-${chunk.block.index}`;

type TextOf = (block: Block) => React.ReactNode;

function Chunk({ chunk, text }: { chunk: PaperChunk; text: TextOf }) {
  if (chunk.kind === 'paragraph') return <Paragraph block={chunk.block} text={text} />;
  return (
    <table
      className={chunk.ruled ? styles.ruled : styles.layout}
      role={chunk.ruled ? undefined : 'presentation'}
    >
      <tbody>
        {chunk.rows.map((row, index) => (
          <tr key={row.map((cell) => cell.block?.index ?? `e${cell.column}`).join('-') || index}>
            {row.map((cell) => {
              const Cell = chunk.ruled && index < chunk.headerRows ? 'th' : 'td';
              return (
                <Cell
                  key={cell.column}
                  rowSpan={cell.rowSpan}
                  colSpan={cell.columnSpan}
                  data-block={cell.block?.index}
                  style={{ textAlign: cell.block?.alignment ?? undefined }}
                >
                  {cell.block && text(cell.block)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Paragraph({ block, text }: { block: Block; text: TextOf }) {
  return (
    <p
      className={styles.paragraph}
      data-block={block.index}
      style={{
        textAlign: block.alignment ?? undefined,
        paddingLeft: block.indent ? `${Math.min(block.indent, 72) / 12}em` : undefined,
      }}
    >
      {text(block)}
    </p>
  );
}

function Apart({ title, blocks, text }: { title: string; blocks: Block[]; text: TextOf }) {
  return (
    <aside className={styles.apart} aria-label={title}>
      {blocks.map((block) => (
        <Paragraph key={block.index} block={block} text={text} />
      ))}
    </aside>
  );
}

interface BlockTextProps {
  block: Block;
  passages: readonly Passage[];
  folds?: readonly BlockFold[];
  onPick?(id: string): void;
  onFold(fold: Fold): void;
}

/** The words of one block in their style, passages marked, what is folded away behind its button. */
const BlockText = memo(function BlockText({ block, passages, folds, onPick, onFold }: BlockTextProps) {
  const cuts = folds?.flatMap(({ start, end }) => [start, end]);
  return segmentsOf(block, passages, cuts).map((segment) => {
    const fold = folds?.find(({ start, end }) => start <= segment.start && segment.start < end);
    return (
      <Fragment key={segment.start}>
        {fold?.first && fold.start === segment.start && (
          <FoldButton fold={fold.fold} open={fold.open} onToggle={() => onFold(fold.fold)} />
        )}
        {(!fold || fold.open) && <SegmentText segment={segment} faded={fold !== undefined} onPick={onPick} />}
      </Fragment>
    );
  });
});

interface SegmentTextProps {
  segment: Segment;
  /** True for words that are not the document's own. */
  faded: boolean;
  onPick?(id: string): void;
}

function SegmentText({ segment, faded, onPick }: SegmentTextProps) {
  const classes = [
    segment.bold && styles.bold,
    segment.italic && styles.italic,
    segment.underline && styles.underline,
    faded && styles.unfolded,
  ]
    .filter(Boolean)
    .join(' ');
  const styled = classes ? <span className={classes}>{segment.text}</span> : segment.text;
  const top =
    segment.passages.find((passage) => passage.tone === 'focus') ??
    segment.passages.find((passage) => passage.tone === 'find') ??
    segment.passages[0];
  if (!top) return styled;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the page offers the same to the keyboard
    <mark
      className={styles[top.tone]}
      data-tone={top.tone}
      data-passage={top.id}
      onClick={() => onPick?.(top.id)}
    >
      {styled}
    </mark>
  );
}
