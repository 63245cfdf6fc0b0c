/**
 * Ruled tables (bảng có kẻ) out of rules: the grid, and the cells that missing rules merge.
 */
import type { Rule } from './ink.ts';

/** A cell of a grid, in grid lines and in points. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Grid {
  /** Grid lines in points, ascending. */
  xs: number[];
  ys: number[];
  cells: GridCell[];
  /** Index of the cell at a point of the page, null outside. */
  cellAt(x: number, y: number): number | null;
}

/** Rules closer than this, in points, are one grid line. */
const SAME_LINE = 3;
/** Rules may stop short of the one they meet by this much. */
const TOUCH = 3.5;
/** Uprights reach beyond the last rule by more than this where a row goes on, and so many do. */
const OPEN = 8;
const FEWEST_OPEN = 3;
/** Grids with more lines than this are drawings. */
const MOST_LINES = 400;

/** Collinear rules that overlap or nearly touch become one. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort(
    (a, b) => a.direction.localeCompare(b.direction) || a.at - b.at || a.from - b.from,
  );
  const merged: Rule[] = [];
  for (const rule of sorted) {
    let joined = false;
    for (let i = merged.length - 1; i >= 0; i--) {
      const last = merged[i];
      if (!last || last.direction !== rule.direction || rule.at - last.at > 1.5) break;
      if (rule.from > last.to + TOUCH || rule.to < last.from - TOUCH) continue;
      last.from = Math.min(last.from, rule.from);
      last.to = Math.max(last.to, rule.to);
      joined = true;
      break;
    }
    if (!joined) merged.push({ ...rule });
  }
  return merged;
}

const meet = (h: Rule, v: Rule): boolean =>
  v.at >= h.from - TOUCH && v.at <= h.to + TOUCH && h.at >= v.from - TOUCH && h.at <= v.to + TOUCH;

/** Groups of rules that hang together by crossings. */
function connected(horizontal: Rule[], vertical: Rule[]): { h: Rule[]; v: Rule[] }[] {
  const groups: { h: Rule[]; v: Rule[] }[] = [];
  const left = new Set(vertical);
  const waiting = new Set(horizontal);
  for (const seed of horizontal) {
    if (!waiting.delete(seed)) continue;
    const group: { h: Rule[]; v: Rule[] } = { h: [seed], v: [] };
    const queue: Rule[] = [seed];
    for (let rule = queue.pop(); rule; rule = queue.pop()) {
      const current = rule;
      if (current.direction === 'horizontal')
        for (const v of left) {
          if (!meet(current, v)) continue;
          left.delete(v);
          group.v.push(v);
          queue.push(v);
        }
      else
        for (const h of waiting) {
          if (!meet(h, current)) continue;
          waiting.delete(h);
          group.h.push(h);
          queue.push(h);
        }
    }
    groups.push(group);
  }
  return groups;
}

/** Distinct positions, ascending; near ones are one. */
function clusters(values: readonly number[], tolerance: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const result: { sum: number; count: number; last: number }[] = [];
  for (const value of sorted) {
    const last = result.at(-1);
    if (last && value - last.last <= tolerance) {
      last.sum += value;
      last.count++;
      last.last = value;
    } else result.push({ sum: value, count: 1, last: value });
  }
  return result.map(({ sum, count }) => sum / count);
}

const covers = (rules: readonly Rule[], at: number, point: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= SAME_LINE && rule.from <= point && rule.to >= point);

/** Elementary squares that no rule parts are one cell. */
function mergedCells(xs: number[], ys: number[], h: Rule[], v: Rule[]) {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const owner = Array.from({ length: rows * columns }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while ((owner[root] ?? root) !== root) root = owner[root] ?? root;
    return root;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    owner[Math.max(x, y)] = Math.min(x, y);
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const midX = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      const midY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
      const square = row * columns + column;
      if (column + 1 < columns && !covers(v, xs[column + 1] ?? 0, midY)) join(square, square + 1);
      if (row + 1 < rows && !covers(h, ys[row + 1] ?? 0, midX)) join(square, square + columns);
    }
  const cells: GridCell[] = [];
  const cellOf = new Map<number, number>();
  const cellOfSquare: number[] = [];
  for (let square = 0; square < rows * columns; square++) {
    const root = find(square);
    const row = Math.floor(square / columns);
    const column = square % columns;
    const index = cellOf.get(root);
    const cell = index === undefined ? undefined : cells[index];
    if (index === undefined || !cell) {
      cellOf.set(root, cells.length);
      cellOfSquare.push(cells.length);
      cells.push({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        left: xs[column] ?? 0,
        right: xs[column + 1] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + 1] ?? 0,
      });
      continue;
    }
    cellOfSquare.push(index);
    const lastColumn = Math.max(cell.column + cell.columnSpan - 1, column);
    cell.column = Math.min(cell.column, column);
    cell.columnSpan = lastColumn - cell.column + 1;
    cell.rowSpan = Math.max(cell.rowSpan, row - cell.row + 1);
    cell.left = Math.min(cell.left, xs[column] ?? 0);
    cell.right = Math.max(cell.right, xs[column + 1] ?? 0);
    cell.bottom = Math.max(cell.bottom, ys[row + 1] ?? 0);
  }
  return { cells, cellOfSquare };
}

/** A table that the page cuts is drawn open: its uprights end together beyond its last rule. This is the rule left out. */
function openEnd(h: readonly Rule[], v: readonly Rule[], side: 'from' | 'to'): Rule | null {
  const lines = h.map(({ at }) => at);
  const edge = side === 'to' ? Math.max(...lines) : Math.min(...lines);
  const ends = v.map((rule) => rule[side]).filter((end) => (side === 'to' ? end - edge : edge - end) > OPEN);
  const [first] = ends;
  if (first === undefined || ends.length < FEWEST_OPEN) return null;
  if (ends.some((end) => Math.abs(end - first) > SAME_LINE)) return null;
  const xs = v.filter((rule) => Math.abs(rule[side] - first) <= SAME_LINE).map(({ at }) => at);
  return { direction: 'horizontal', at: first, from: Math.min(...xs), to: Math.max(...xs) };
}

/** Completes a table that goes on over a page's end. */
function closed(h: readonly Rule[], v: readonly Rule[]): Rule[] {
  const ends = [openEnd(h, v, 'from'), openEnd(h, v, 'to')];
  return [...h, ...ends.filter((rule) => rule !== null)];
}

function toGrid(h: Rule[], v: Rule[]): Grid | null {
  const xs = clusters(
    v.map((rule) => rule.at),
    SAME_LINE,
  );
  const ys = clusters(
    h.map((rule) => rule.at),
    SAME_LINE,
  );
  if (xs.length < 2 || ys.length < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES) return null;
  const { cells, cellOfSquare } = mergedCells(xs, ys, h, v);
  // A frame around one text, a stamp or a picture is no table.
  if (cells.length < 2) return null;
  const columns = xs.length - 1;
  return {
    xs,
    ys,
    cells,
    cellAt(x, y) {
      const column = slot(xs, x);
      const row = slot(ys, y);
      return column === null || row === null ? null : (cellOfSquare[row * columns + column] ?? null);
    },
  };
}

function slot(lines: readonly number[], at: number): number | null {
  for (let i = 0; i + 1 < lines.length; i++)
    if (at >= (lines[i] ?? 0) - 0.5 && at <= (lines[i + 1] ?? 0) + 0.5) return i;
  return null;
}

/** All ruled tables of a page, top to bottom. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const merged = mergeRules(rules);
  const horizontal = merged.filter((rule) => rule.direction === 'horizontal');
  const vertical = merged.filter((rule) => rule.direction === 'vertical');
  const grids: Grid[] = [];
  for (const { h, v } of connected(horizontal, vertical)) {
    const rows = closed(h, v);
    if (rows.length < 2 || v.length < 2) continue;
    const grid = toGrid(rows, v);
    if (grid) grids.push(grid);
  }
  return grids.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
