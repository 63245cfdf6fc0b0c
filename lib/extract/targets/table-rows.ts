/**
 * Rows of a table of goals (dòng của biểu chỉ tiêu): how they nest, and the goals in their planned columns.
 */
import { gradeRank } from '../../lexicon/grades.ts';
import { parseUnitList } from '../assignments/unit-list.ts';
import type { Comparator } from '../types.ts';
import { readStanding, type Standing } from './grades.ts';
import { readHead } from './head.ts';
import { findQuantities } from './quantities.ts';
import { isWhole } from './table-bodies.ts';
import type { Column } from './table-columns.ts';
import type { Cell, TableGrid } from './table-grid.ts';
import {
  changeOfAbove,
  composeName,
  OPENS_PARTS,
  periodOfRow,
  type RowLabel,
  readLabel,
  rowLevel,
  SECTION,
} from './table-labels.ts';
import type { Draft, Head, Quantity } from './types.ts';

export interface RowContext {
  grid: TableGrid;
  /** Columns that name the row, from left to right; at least one. */
  names: readonly Column[];
  /** The column of numbers (STT), when there is one. */
  index: Column | null;
  unit: Column | null;
  plans: readonly Column[];
  leads: readonly Column[];
  /** Rows are bodies: the header names the goal. */
  bodies: boolean;
  captionUnit: string | null;
  /** Years that the line over the table names, for columns that name none. */
  captionPeriod: string | null;
  /** Plan columns differ by more than their years. */
  labelled: boolean;
}

/** A row under which others may stand. */
export interface OpenRow {
  level: number;
  label: string;
  unit: string | null;
  drafts: ReadonlyMap<number, Draft>;
}

/** Targets of all rows below the header, in reading order. */
export function readRows(context: RowContext): Draft[] {
  const { grid } = context;
  const drafts: Draft[] = [];
  let open: OpenRow[] = [];
  let parts = false;
  let unitAbove: string | null = null;
  /** The row before, unless it is the title of a part or tells how the one before it changes. */
  let stated: { name: string; drafts: ReadonlyMap<number, Draft> } | null = null;
  for (let row = grid.headerRows; row < grid.rows; row++) {
    const written = nameOf(context, row);
    if (OPENS_PARTS.test(written)) {
      parts = true;
      continue;
    }
    const label = readLabel(written, markOf(context, row));
    if (!label.text) continue;
    parts &&= !label.numbered;
    label.part ||= parts;
    const level = rowLevel(label);
    open = open.filter((above) => above.level < level);
    const above = open.at(-1) ?? null;
    const declared = declaredUnit(context, row, label, unitAbove);
    const own = rowDrafts(context, row, label, { above, unit: declared });
    const change = context.bodies || stated === null ? null : changeOfAbove(label.text);
    for (const [column, draft] of own.drafts) {
      draft.period = periodOfRow(written, draft.period);
      if (change !== null && stated !== null) {
        const indicator = stated.drafts.get(column)?.indicator ?? stated.name;
        Object.assign(draft, { indicator, change, partOf: null });
      }
      drafts.push(draft);
    }
    if (change === null) stated = SECTION.test(label.mark) ? null : own;
    unitAbove = declared ?? unitAbove;
    open.push({ level, label: own.name, unit: declared, drafts: own.drafts });
  }
  return drafts;
}

/** The text of the row's name; several name columns are joined, a cell that spans them counts once. */
function nameOf({ grid, names }: RowContext, row: number): string {
  const cells = new Set<Cell>();
  for (const { index } of names) {
    const cell = grid.at(row, index);
    if (cell?.block.text.trim()) cells.add(cell);
  }
  return [...cells].map(({ block }) => block.text.trim()).join(' - ');
}

const markOf = ({ grid, index, names }: RowContext, row: number): string => {
  const column = index?.index ?? (names[0]?.index ?? 0) - 1;
  return column < 0 ? '' : (grid.own(row, column)?.block.text.trim() ?? '');
};

const DITTO = /^(?:["”″]|''|-?\s?nt\s?-?|như trên)$/iu;

/** Unit of the row's own cell or in the brackets of its name; a ditto mark repeats the one above. */
function declaredUnit(
  { grid, unit }: RowContext,
  row: number,
  label: RowLabel,
  above: string | null,
): string | null {
  const text = unit ? (grid.at(row, unit.index)?.block.text.replace(/\s+/g, ' ').trim() ?? '') : '';
  if (DITTO.test(text)) return above;
  return text === '' || text === '-' ? label.unit : text;
}

const cellComparator = (quantity: Quantity, head: Head | null): Comparator =>
  quantity.after ?? head?.comparator ?? (quantity.valueMax === null ? '=' : 'range');

/** A cell that holds nothing but a grade: `Tốt`, `Hoàn thành xuất sắc nhiệm vụ`. */
function cellGrade(text: string): Standing | null {
  const standing = readStanding(text);
  if (standing) return standing.kind === 'grade' ? standing : null;
  const grade = text
    .replace(/^(?:loại|mức|đạt)\s+/iu, '')
    .replace(/\s+trở lên$/iu, '')
    .trim();
  if (!gradeRank(grade)) return null;
  const comparator = /trở lên\s*$/iu.test(text) ? '>=' : '=';
  return { kind: 'grade', grade, comparator, change: 'level', start: 0, end: text.length };
}

/** Targets of one row by column, and the name they bear. */
function rowDrafts(
  context: RowContext,
  row: number,
  label: RowLabel,
  { above, unit }: { above: OpenRow | null; unit: string | null },
): { name: string; drafts: Map<number, Draft> } {
  const { grid } = context;
  const found = new Map<number, Draft>();
  const name = context.bodies ? label.text : composeName(label, above);
  const leads = context.bodies
    ? [label.text].filter((body) => !isWhole(body))
    : context.leads.flatMap((column) =>
        parseUnitList(grid.at(row, column.index)?.block.text ?? '').map(({ text }) => text),
      );
  for (const column of context.plans) {
    const cell = grid.own(row, column.index);
    if (!cell) continue;
    const text = cell.block.text;
    if (text.length > 60) continue;
    const standing = cellGrade(text);
    const quantity = standing ? null : findQuantities(text, [])[0];
    if (!quantity && !standing) continue;
    const head = quantity ? readHead(text, 0, quantity.start) : null;
    const whole = label.part ? (above?.drafts.get(column.index) ?? null) : null;
    const inherited = column.role === 'growth' ? '%' : (unit ?? above?.unit ?? context.captionUnit);
    found.set(column.index, {
      indicator: indicatorOf(context, column, name),
      kind: quantity ? 'quantity' : 'grade',
      change: head?.reaches ? 'level' : (head?.movement ?? 'level'),
      comparator: quantity ? cellComparator(quantity, head) : (standing?.comparator ?? '='),
      value: quantity?.value ?? null,
      valueMax: quantity?.valueMax ?? null,
      grade: quantity ? null : (standing?.grade ?? null),
      unit: quantity ? (quantity.unit ?? column.unit ?? inherited) : null,
      period: column.period ?? context.captionPeriod,
      block: cell.block.index,
      start: 0,
      end: text.length,
      restated: false,
      partOf: whole,
      rowUnits: column.body ? [column.body] : leads,
      reasons: ['table', ...(quantity?.english ? (['english-number'] as const) : [])],
    });
  }
  return { name: SECTION.test(label.mark) ? label.text : name, drafts: found };
}

function indicatorOf({ bodies, labelled }: RowContext, column: Column, name: string): string {
  if (bodies) return column.label || column.header;
  if (column.role === 'growth') return `${column.label} ${name}`;
  return labelled && column.body === null && column.label ? `${name} - ${column.label}` : name;
}
