import { buildTables, type RawRow, type RowDefinition } from './edge-table.ts';
import type { FlowItem } from './flow.ts';

interface OpenTable {
  rows: RawRow[];
  cells: FlowItem[][];
  /** Content of the cell being read. */
  current: FlowItem[];
}

const NO_DEFINITION: RowDefinition = { edges: [], cells: [], header: false, borders: [] };

/**
 * Word stores tables flat: every paragraph says how deep it stands, marks end cells and rows. The stack turns that
 * into items; tables close when a paragraph of less depth comes.
 */
export class TableStack {
  readonly items: FlowItem[] = [];
  private readonly open: OpenTable[] = [];

  /** Puts an item at a depth, 0 for outside of tables. */
  add(item: FlowItem, depth: number): void {
    this.level(depth);
    (this.open.at(-1)?.current ?? this.items).push(item);
  }

  endCell(depth: number): void {
    this.level(depth);
    const table = this.open.at(-1);
    if (!table) return;
    table.cells.push(table.current);
    table.current = [];
  }

  endRow(depth: number, definition: RowDefinition): void {
    this.level(depth);
    const table = this.open.at(-1);
    if (!table) return;
    if (table.current.length > 0) table.cells.push(table.current);
    table.rows.push({ cells: table.cells, definition });
    table.cells = [];
    table.current = [];
  }

  /** Closes what is still open and gives all items. */
  finish(): FlowItem[] {
    this.level(0);
    return this.items;
  }

  private level(depth: number): void {
    while (this.open.length < depth) this.open.push({ rows: [], cells: [], current: [] });
    while (this.open.length > depth) {
      const table = this.open.pop();
      if (!table) return;
      // A row without its end mark, in a damaged file, still holds text.
      if (table.current.length > 0) table.cells.push(table.current);
      if (table.cells.length > 0) table.rows.push({ cells: table.cells, definition: NO_DEFINITION });
      if (table.rows.length > 0) (this.open.at(-1)?.current ?? this.items).push(...buildTables(table.rows));
    }
  }
}
