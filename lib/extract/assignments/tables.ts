/**
 * Tables with columns for the unit in charge, those who help and the deadline (bảng phân công nhiệm vụ).
 */
import type { Block } from '../../document/types.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Role } from '../types.ts';
import { cleanTask, type Draft } from './draft.ts';
import { parseUnitList } from './unit-list.ts';

type Column = Role | 'task' | 'deadline';

const UNIT_COLUMN = definePattern(
  'column of units',
  /(?<!\p{L})(?:(?<lead>chủ trì|đầu mối)|(?<coordinate>phối hợp)|(?<implement>(?:đơn vị|cơ quan|người|bộ phận|phòng|cá nhân)[^.]{0,20}(?:thực hiện|phụ trách|tham mưu)|chịu trách nhiệm|phân công|trách nhiệm thực hiện))(?!\p{L})/iu,
  {
    matches: ['Cơ quan chủ trì', 'Đơn vị phối hợp', 'Đơn vị thực hiện', 'Phân công thực hiện'],
    misses: ['Nội dung', 'Thời gian thực hiện', 'Kinh phí thực hiện'],
  },
);
const TIME_COLUMN = definePattern('column of deadlines', /(?:thời gian|thời hạn|tiến độ|thời điểm)/iu, {
  matches: ['Thời gian hoàn thành', 'Thời hạn'],
  misses: ['Nội dung'],
});
const TASK_COLUMN = definePattern(
  'column of tasks',
  /(?:nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|tên)/iu,
  {
    matches: ['Nội dung công việc', 'Nhiệm vụ, giải pháp'],
    misses: ['Đơn vị', 'TT'],
  },
);
/** A column header is short; a long cell is a row. */
const HEADER_LENGTH = 80;

function columnKind(header: string): Column | null {
  const text = fold(header);
  if (text.length > HEADER_LENGTH) return null;
  if (TIME_COLUMN.test(text)) return 'deadline';
  const units = UNIT_COLUMN.exec(text)?.groups;
  if (units?.lead) return 'lead';
  if (units?.coordinate) return 'coordinate';
  if (units?.implement) return 'implement';
  return TASK_COLUMN.test(text) ? 'task' : null;
}

/** Cells of one table by row and column; a merged cell stands in every place it covers. */
function grid(cells: readonly Block[]): Map<string, Block> {
  const places = new Map<string, Block>();
  for (const block of cells) {
    if (!block.cell) continue;
    const { row, column, rowSpan, columnSpan } = block.cell;
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) places.set(`${r}:${c}`, block);
  }
  return places;
}

/** Drafts of every table that has a column of units and one of tasks. */
export function tableDrafts(context: ExtractionContext): Draft[] {
  const cells = new Map<number, Block[]>();
  for (const block of context.blocks) {
    if (!block.cell) continue;
    const list = cells.get(block.cell.table);
    if (list) list.push(block);
    else cells.set(block.cell.table, [block]);
  }
  return [...cells].flatMap(([table, blocks]) => {
    const info = context.document.tables[table];
    return info ? rowsOf(grid(blocks), info.rows, info.columns, Math.max(1, info.headerRows)) : [];
  });
}

function rowsOf(places: Map<string, Block>, rows: number, columns: number, headerRows: number): Draft[] {
  const kinds = new Map<number, Column>();
  for (let row = 0; row < headerRows; row++)
    for (let column = 0; column < columns; column++) {
      const kind = columnKind(places.get(`${row}:${column}`)?.text ?? '');
      if (kind) kinds.set(column, kind);
    }
  const find = (kind: Column): number[] => [...kinds].filter(([, found]) => found === kind).map(([at]) => at);
  const [taskColumn] = find('task');
  const unitColumns = (['lead', 'coordinate', 'implement'] as const).flatMap((role) =>
    find(role).map((column) => ({ role, column })),
  );
  if (taskColumn === undefined || unitColumns.length === 0) return [];
  const drafts: Draft[] = [];
  for (let row = headerRows; row < rows; row++) {
    const task = cleanTask(places.get(`${row}:${taskColumn}`)?.text ?? '');
    if (!task) continue;
    const deadlines = find('deadline').map((column) => places.get(`${row}:${column}`)?.text ?? '');
    for (const { role, column } of unitColumns) {
      const cell = places.get(`${row}:${column}`);
      // A cell merged over the whole row is a heading of the rows below, not a unit.
      if (!cell || cell === places.get(`${row}:${taskColumn}`)) continue;
      drafts.push(...cellDrafts(cell, role, task, deadlines.filter(Boolean).join(' ')));
    }
  }
  return drafts;
}

function cellDrafts(cell: Block, role: Role, task: string, deadline: string): Draft[] {
  return parseUnitList(cell.text).map(({ text, start, end }) => ({
    unit: text,
    role,
    task,
    block: cell.index,
    start,
    end,
    form: 'table' as const,
    context: task,
    ...(deadline ? { deadlineText: deadline } : {}),
  }));
}
