/**
 * Targets in tables (biểu chỉ tiêu): one for each row and planned year.
 */
import type { Block } from '../../document/types.ts';
import { describeUnit } from '../../lexicon/units/units.ts';
import { definePattern } from '../../text/pattern.ts';
import { parseUnitList } from '../assignments/unit-list.ts';
import type { ExtractionContext } from '../context.ts';
import type { Comparator, Metadata } from '../types.ts';
import { cleanName } from './clean.ts';
import { readStanding } from './grades.ts';
import { readHead } from './head.ts';
import { findQuantities } from './quantities.ts';
import { stanceOfTitle } from './stance.ts';
import type { StanceMap } from './stance-map.ts';
import { type Column, readColumns } from './table-columns.ts';
import { type TableGrid, tableGrids } from './table-grid.ts';
import type { Draft, Head, Quantity } from './types.ts';

export interface TableTargets {
  drafts: Draft[];
  /** Cells of tables that were read as tables of goals: prose leaves them alone. */
  blocks: ReadonlySet<number>;
  /** Cells of other tables whose column is headed by goals: their text is read as prose under goals. */
  goalCells: ReadonlySet<number>;
}

/** Rows are bodies, columns are indicators: the header names the goal, the row who answers for it. */
const BODY_ROWS = definePattern(
  'header of bodies',
  /^(?:tên\s+)?(?:đơn vị|địa phương|xã|phường|xã, phường|xã, thị trấn|xã, phường, thị trấn|huyện|huyện, thành phố|cơ quan|cơ quan, đơn vị|chi bộ|trường|sở, ngành)$/iu,
  { matches: ['Đơn vị', 'Xã, phường', 'Tên đơn vị'], misses: ['Đơn vị tính', 'Chỉ tiêu', 'Đơn vị chủ trì'] },
);

const MONEY_CAPTION =
  /(?<!\p{L})(?:kinh phí|dự toán|khái toán|nguồn vốn|phân bổ vốn|thang điểm|chấm điểm|bảng điểm)(?!\p{L})/iu;

const PLAN_WORD = /(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|mục tiêu|phấn đấu|giao|cần đạt)(?!\p{L})/iu;

/** Reads every table of goals of the document. */
export function tableTargets(
  context: ExtractionContext,
  stances: StanceMap,
  metadata: Metadata,
): TableTargets {
  const drafts: Draft[] = [];
  const blocks = new Set<number>();
  const goalCells = new Set<number>();
  const planFrom = metadata.period ? Number(metadata.period.from) : issueYear(metadata);
  for (const grid of tableGrids(context.document)) {
    const first = firstBlock(grid);
    if (!first || grid.rows - grid.headerRows < 1 || grid.columns < 2) continue;
    const columns = readColumns(grid, planFrom);
    const caption = captionOf(context.blocks, first.index);
    const found = readGrid(grid, columns, caption, stances, first);
    if (found) {
      drafts.push(...found);
      for (const block of context.blocks) if (block.cell?.table === grid.index) blocks.add(block.index);
      continue;
    }
    for (const column of columns)
      if (column.role === 'name' && stanceOfTitle(column.header) === 'goal')
        for (let row = grid.headerRows; row < grid.rows; row++) {
          const cell = grid.own(row, column.index);
          if (cell) goalCells.add(cell.block.index);
        }
  }
  return { drafts, blocks, goalCells };
}

const issueYear = (metadata: Metadata): number | null =>
  metadata.issuedOn ? Number(metadata.issuedOn.slice(0, 4)) : null;

function firstBlock(grid: TableGrid): Block | null {
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const cell = grid.own(row, column);
      if (cell) return cell.block;
    }
  return null;
}

/** The paragraphs right above the table. */
const captionOf = (blocks: readonly Block[], first: number): string =>
  blocks
    .slice(Math.max(0, first - 4), first)
    .filter((block) => block.kind === 'paragraph' && block.text.length < 300)
    .map((block) => block.text)
    .join('\n');

/** Targets of a table of goals, or null when it is another kind of table. */
function readGrid(
  grid: TableGrid,
  columns: readonly Column[],
  caption: string,
  stances: StanceMap,
  first: Block,
): Draft[] | null {
  const name = columns.find((column) => column.role === 'name');
  const plans = columns.filter((column) => column.role === 'plan' || column.role === 'growth');
  const unit = columns.find((column) => column.role === 'unit') ?? null;
  if (!name || plans.length === 0) return null;
  const stance = stances.stanceAt(first.index, 0);
  if (MONEY_CAPTION.test(caption.split('\n').at(-1) ?? '') || (stance === 'norm' && !unit)) return null;
  // A plan word in a header is enough; bare years need a caption, a section or a column of units to be goals.
  const words = plans.map((plan) => plan.header).join(' ');
  const planned = PLAN_WORD.test(words);
  const dated = plans.some((plan) => plan.period !== null);
  const aims = PLAN_WORD.test(`${caption} ${name.header}`) || stance === 'goal';
  if (!planned && !(dated && (aims || unit !== null)) && !aims) return null;
  // Works with an amount of money each are a budget, whatever the years in the header.
  const works = !/chỉ tiêu|mục tiêu/iu.test(`${caption} ${name.header}`);
  const overTable = captionUnit(caption);
  const budget = unit ? allMoney(grid, unit) : isMoney(overTable);
  if (works && budget) return null;
  const context: RowContext = {
    grid,
    name,
    unit,
    plans,
    leads: columns.filter((column) => column.role === 'lead'),
    bodies: BODY_ROWS.test(name.header) && unit === null,
    captionUnit: overTable,
    labelled: new Set(plans.filter((plan) => plan.role === 'plan').map((plan) => plan.label)).size > 1,
  };
  return readRows(context);
}

const isMoney = (unit: string | null): boolean =>
  unit !== null && describeUnit(unit)?.dimension === 'money_vnd';

/** Every filled cell of the column of units is money. */
function allMoney(grid: TableGrid, unit: Column): boolean {
  let filled = 0;
  for (let row = grid.headerRows; row < grid.rows; row++) {
    const text = grid.own(row, unit.index)?.block.text.trim();
    if (!text || text === '"') continue;
    if (!isMoney(text)) return false;
    filled++;
  }
  return filled > 0;
}

interface RowContext {
  grid: TableGrid;
  name: Column;
  unit: Column | null;
  plans: readonly Column[];
  leads: readonly Column[];
  bodies: boolean;
  captionUnit: string | null;
  /** Plan columns differ by more than their years. */
  labelled: boolean;
}

const CAPTION_UNIT = definePattern(
  'unit over a table',
  /(?:đvt|đơn vị tính|đơn vị)\s*:\s*(?<unit>[^\n();,]{1,30})/iu,
  { matches: ['(ĐVT: triệu đồng)', 'Đơn vị tính: người'], misses: ['Đơn vị chủ trì'] },
);

const captionUnit = (caption: string): string | null => {
  const unit = CAPTION_UNIT.exec(caption)?.groups?.unit?.trim() ?? null;
  return unit !== null && describeUnit(unit) ? unit : null;
};

/** A row that belongs to the one above: `-`, `+`, `•` before its name or in its number column, or after `Trong đó`. */
const SUB_MARK = /^\s*[-+*•–]/u;

/** `Trong đó: Lúa`, `- Trong đó lúa`: the first part stands in the row that opens the breakdown. */
const PART_ROW = /^[\s+*•–-]*trong đó(?:\s*[:,]\s*|\s+)/iu;

function readRows(context: RowContext): Draft[] {
  const { grid, name } = context;
  const drafts: Draft[] = [];
  let group: { text: string; drafts: Map<number, Draft> } | null = null;
  let parts = false;
  for (let row = grid.headerRows; row < grid.rows; row++) {
    const cell = grid.at(row, name.index);
    const written = cell?.block.text ?? '';
    const mark = name.index > 0 ? (grid.own(row, name.index - 1)?.block.text.trim() ?? '') : '';
    if (/^[\s+*•–-]*trong đó\s*:?\s*$/iu.test(written)) {
      parts = true;
      continue;
    }
    const numbered = /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})[.)]/u.test(written) || /^[\dIVX]/u.test(mark);
    const opens = PART_ROW.test(written);
    const sub = opens || SUB_MARK.test(written) || SUB_MARK.test(mark) || (parts && !numbered);
    const label = cleanName(written.replace(PART_ROW, '').replace(/^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s*/u, ''));
    if (!label) continue;
    const inherits: { text: string; drafts: Map<number, Draft> } | null = sub ? group : null;
    const own = rowDrafts(context, row, label, inherits);
    drafts.push(...own.values());
    if (!sub) {
      group = { text: label, drafts: own };
      parts = false;
    }
  }
  return drafts;
}

const cellComparator = (quantity: Quantity, head: Head | null): Comparator =>
  quantity.after ?? head?.comparator ?? (quantity.valueMax === null ? '=' : 'range');

/** Targets of one row by column. */
function rowDrafts(
  context: RowContext,
  row: number,
  label: string,
  group: { text: string; drafts: Map<number, Draft> } | null,
): Map<number, Draft> {
  const { grid, unit } = context;
  const found = new Map<number, Draft>();
  const rowUnit = unitOf(unit ? grid.at(row, unit.index)?.block.text : undefined);
  // A group row without figures of its own names what its sub-rows are about: `Cà phê` over `Diện tích`.
  const name = group && group.drafts.size === 0 ? `${group.text} - ${label}` : label;
  const units = context.bodies
    ? [label]
    : context.leads.flatMap((column) =>
        parseUnitList(grid.at(row, column.index)?.block.text ?? '').map((unit) => unit.text),
      );
  for (const column of context.plans) {
    const cell = grid.own(row, column.index);
    if (!cell) continue;
    const text = cell.block.text;
    if (text.length > 60) continue;
    const standing = readStanding(text);
    const quantity = standing ? null : findQuantities(text, [])[0];
    if (!quantity && standing?.kind !== 'grade') continue;
    const head = quantity ? readHead(text, 0, quantity.start) : null;
    const indicator = context.bodies
      ? column.label || column.header
      : column.role === 'growth'
        ? `${column.label} ${name}`
        : context.labelled && column.label
          ? `${name} - ${column.label}`
          : name;
    const above = group?.drafts.get(column.index) ?? null;
    const inherited = column.role === 'growth' ? '%' : (rowUnit ?? above?.unit ?? context.captionUnit);
    found.set(column.index, {
      indicator,
      kind: quantity ? 'quantity' : 'grade',
      change: head?.reaches ? 'level' : (head?.movement ?? 'level'),
      comparator: quantity ? cellComparator(quantity, head) : (standing?.comparator ?? '='),
      value: quantity?.value ?? null,
      valueMax: quantity?.valueMax ?? null,
      grade: quantity ? null : (standing?.grade ?? null),
      unit: quantity ? (quantity.unit ?? column.unit ?? inherited) : null,
      period: column.period,
      block: cell.block.index,
      start: 0,
      end: text.length,
      restated: false,
      partOf: above,
      rowUnits: units,
      reasons: ['table', ...(quantity?.english ? (['english-number'] as const) : [])],
    });
  }
  return found;
}

const unitOf = (text: string | undefined): string | null => {
  const unit = text?.replace(/\s+/g, ' ').trim() ?? '';
  return unit === '' || unit === '"' || unit === '-' ? null : unit;
};
