/**
 * Targets in tables (biểu chỉ tiêu): one for each row and planned year.
 */
import type { Block } from '../../document/types.ts';
import { describeUnit } from '../../lexicon/units/units.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Metadata } from '../types.ts';
import { periodIn } from './period.ts';
import { stanceOfTitle } from './stance.ts';
import type { StanceMap } from './stance-map.ts';
import { BODY_ROWS } from './table-bodies.ts';
import { type Column, nameColumn, readColumns } from './table-columns.ts';
import { type TableGrid, tableGrids } from './table-grid.ts';
import { readRows } from './table-rows.ts';
import type { Draft } from './types.ts';

export interface TableTargets {
  drafts: Draft[];
  /** Cells of tables that were read as tables of goals: prose leaves them alone. */
  blocks: ReadonlySet<number>;
  /** Cells of other tables whose column is headed by goals: their text is read as prose under goals. */
  goalCells: ReadonlySet<number>;
}

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
  const name = nameColumn(columns);
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
  return readRows({
    grid,
    // One header over several columns: `Chỉ tiêu` over `Lúa` and `Diện tích`.
    names: columns.filter((column) => column.role === 'name' && column.header === name.header),
    index: columns.find((column) => column.role === 'index') ?? null,
    unit,
    plans,
    leads: columns.filter((column) => column.role === 'lead'),
    bodies: BODY_ROWS.test(name.header) && unit === null,
    captionUnit: overTable,
    captionPeriod: captionPeriod(caption),
    labelled:
      new Set(plans.filter((plan) => plan.role === 'plan' && plan.body === null).map((plan) => plan.label))
        .size > 1,
  });
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

const CAPTION_UNIT = definePattern(
  'unit over a table',
  /(?:đvt|đơn vị tính|đơn vị)\s*:\s*(?<unit>[^\n();,]{1,30})/iu,
  { matches: ['(ĐVT: triệu đồng)', 'Đơn vị tính: người'], misses: ['Đơn vị chủ trì'] },
);

/** Years of the nearest line over the table that names it; `(Kèm theo Quyết định … ngày …)` only dates it. */
const captionPeriod = (caption: string): string | null =>
  caption
    .split('\n')
    .reverse()
    .filter((line) => !/^\s*\(|(?<!\p{L})ngày\s/iu.test(line))
    .map(periodIn)
    .find((period) => period !== null) ?? null;

const captionUnit = (caption: string): string | null => {
  const unit = CAPTION_UNIT.exec(caption)?.groups?.unit?.trim() ?? null;
  return unit !== null && describeUnit(unit) ? unit : null;
};
