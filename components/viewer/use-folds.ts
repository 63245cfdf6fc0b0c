import { useMemo, useState } from 'react';
import type { Block, Span } from '../../lib/document/types.ts';
import { type Fold, foldAt } from './folds.ts';

/** What of a fold lies in one block. */
export interface BlockFold {
  fold: Fold;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  /** True where the fold begins: its button stands here. */
  first: boolean;
  open: boolean;
}

/** Folds by index of the block, and which of them are open: those the reader opened, and the one the target lies in. */
export function useFolds(
  blocks: readonly Block[],
  folds: readonly Fold[] | undefined,
  target: { span: Span } | null,
): { foldsIn: ReadonlyMap<number, readonly BlockFold[]>; toggle(fold: Fold): void } {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(target);
  const [known, setKnown] = useState(folds);
  if (folds && (shown !== target || known !== folds)) {
    setShown(target);
    setKnown(folds);
    const under = target && foldAt(folds, target.span);
    if (under) setOpened(new Set([...opened, under.id]));
  }
  const foldsIn = useMemo(() => byBlock(blocks, folds ?? [], opened), [blocks, folds, opened]);
  return {
    foldsIn,
    toggle({ id }) {
      const next = new Set(opened);
      if (!next.delete(id)) next.add(id);
      setOpened(next);
    },
  };
}

function byBlock(
  blocks: readonly Block[],
  folds: readonly Fold[],
  opened: ReadonlySet<string>,
): Map<number, BlockFold[]> {
  const map = new Map<number, BlockFold[]>();
  for (const fold of folds) {
    const open = opened.has(fold.id);
    for (const [index, spans] of Map.groupBy(fold.spans, (span) => span.block)) {
      const text = blocks[index]?.text ?? '';
      const start = Math.min(...spans.map((span) => span.start));
      const end = Math.max(...spans.map((span) => span.end));
      const list = map.get(index) ?? [];
      list.push({
        fold,
        // A block of which only space is left is folded whole.
        start: text.slice(0, start).trim() === '' ? 0 : start,
        end: text.slice(end).trim() === '' ? text.length : end,
        first: index === fold.spans[0]?.block,
        open,
      });
      map.set(index, list);
    }
  }
  return map;
}
