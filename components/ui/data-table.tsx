// biome-ignore-all lint/a11y/useSemanticElements: rows stand at measured places, which rows of a <table> cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus for its cells, the sort buttons for theirs
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import styles from './data-table.module.css';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

export interface Column<T> {
  id: string;
  header: string;
  /** Rem; the least width of a column that grows. Never by content: every row is laid out by itself. */
  width: number;
  /** Share of the room left over. */
  grow?: number;
  numeric?: boolean;
  sortable?: boolean;
  cell(row: T): ReactNode;
}

export interface Sorting {
  column: string;
  descending: boolean;
}

interface DataTableProps<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf(row: T): string;
  sorting?: Sorting;
  onSort?(sorting: Sorting): void;
  /** Keys of the chosen rows; absent when rows cannot be chosen. */
  selected?: ReadonlySet<string>;
  onSelect?(selected: Set<string>): void;
  /** Enter or double click. */
  onOpen?(row: T): void;
  /** Delete key, with something chosen. */
  onRemove?(): void;
  /** Shown under a row, e.g. its reason; null when the row has nothing open. */
  detail?(row: T): ReactNode;
}

const HEADER = 32;

/**
 * A table of any length as a grid: one row in the tab order, arrows, Page Up/Down, Home and End move, Space or
 * Shift+arrows choose, Ctrl+A chooses all, Enter opens.
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { label, columns, rows, keyOf, sorting, onSort, selected, onSelect, onOpen, onRemove, detail } =
    props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const focused = Math.min(current, Math.max(rows.length - 1, 0));
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 32,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: 10,
    scrollPaddingStart: HEADER,
  });
  const tracks = {
    gridTemplateColumns: columns
      .map(({ width, grow }) => (grow ? `minmax(${width}rem, ${grow}fr)` : `${width}rem`))
      .join(' '),
    minWidth: `${columns.reduce((sum, { width }) => sum + width, 0)}rem`,
  };

  const choose = (from: number, to: number, keep: boolean) => {
    if (!onSelect) return;
    const next = new Set(keep ? selected : []);
    for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(keyOf(row));
    onSelect(next);
  };
  const toggle = (index: number) => {
    const row = rows[index];
    if (!onSelect || row === undefined) return;
    const next = new Set(selected);
    if (!next.delete(keyOf(row))) next.add(keyOf(row));
    onSelect(next);
  };
  const move = (to: number, extend: boolean) => {
    const next = Math.max(0, Math.min(to, rows.length - 1));
    if (extend) choose(focused, next, true);
    setCurrent(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-index="${next}"] [role="row"]`)
        ?.focus({ preventScroll: true }),
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Buttons inside a row keep their own keys.
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / 32) - 2);
    const row = rows[focused];
    if (event.key === 'ArrowDown') move(focused + 1, event.shiftKey);
    else if (event.key === 'ArrowUp') move(focused - 1, event.shiftKey);
    else if (event.key === 'PageDown') move(focused + page, event.shiftKey);
    else if (event.key === 'PageUp') move(focused - page, event.shiftKey);
    else if (event.key === 'Home') move(0, event.shiftKey);
    else if (event.key === 'End') move(rows.length - 1, event.shiftKey);
    else if (event.key === ' ') toggle(focused);
    else if (event.key === 'a' && event.ctrlKey) choose(0, rows.length - 1, false);
    else if (event.key === 'Escape' && selected && selected.size > 0) onSelect?.(new Set());
    else if (event.key === 'Delete' && selected && selected.size > 0) onRemove?.();
    else if (event.key === 'Enter' && row !== undefined) onOpen?.(row);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={onSelect ? true : undefined}
    >
      <div className={styles.header} role="row" aria-rowindex={1} style={tracks}>
        {columns.map((column) => {
          const sorted = sorting?.column === column.id ? sorting : null;
          return (
            <div
              key={column.id}
              role="columnheader"
              className={column.numeric ? styles.numericHead : styles.head}
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className={styles.sort}
                  title={words.library.sortBy(column.header.toLowerCase())}
                  onClick={() =>
                    onSort({ column: column.id, descending: sorted ? !sorted.descending : false })
                  }
                >
                  {column.header}
                  {sorted && <Icon name={sorted.descending ? 'down' : 'up'} />}
                </button>
              ) : (
                <span className={styles.headText}>{column.header}</span>
              )}
            </div>
          );
        })}
      </div>
      <div
        role="rowgroup"
        className={styles.body}
        style={{ height: virtualizer.getTotalSize(), minWidth: tracks.minWidth }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const chosen = selected?.has(keyOf(row));
          return (
            <div
              key={item.key}
              role="presentation"
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.place}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <div
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={onSelect ? chosen : undefined}
                tabIndex={item.index === focused ? 0 : -1}
                className={chosen ? styles.chosen : styles.row}
                style={tracks}
                onKeyDown={onKeyDown}
                onFocus={() => setCurrent(item.index)}
                onClick={(event) => {
                  setCurrent(item.index);
                  if (event.shiftKey) choose(focused, item.index, true);
                  else if (event.ctrlKey) toggle(item.index);
                  else choose(item.index, item.index, false);
                }}
                onDoubleClick={() => onOpen?.(row)}
              >
                {columns.map((column) => (
                  <div
                    key={column.id}
                    role="gridcell"
                    className={column.numeric ? styles.numeric : styles.cell}
                  >
                    {column.cell(row)}
                  </div>
                ))}
              </div>
              {detail?.(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
