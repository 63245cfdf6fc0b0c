/**
 * Tables with columns for the unit in charge, those who help and the deadline (bảng phân công nhiệm vụ).
 */
import type { Block } from '../../document/types.ts';
import { termText } from '../../lexicon/organisations/terms.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Role } from '../types.ts';
import { namedRoles } from './bracket.ts';
import { cleanTask, type Draft } from './draft.ts';
import { readLabels } from './label.ts';
import { parseUnitList } from './unit-list.ts';

type Column = Role | 'task' | 'product' | 'deadline';

const UNIT_COLUMN = definePattern(
  'column of units',
  /(?<!\p{L})(?:(?<lead>chủ trì|đầu mối)|(?<coordinate>phối hợp)|(?<implement>(?:đơn vị|cơ quan|người|bộ phận|phòng|ban|cá nhân)[^.]{0,20}(?:thực hiện|phụ trách|tham mưu)|chịu trách nhiệm|phân công|trách nhiệm thực hiện))(?!\p{L})/iu,
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
/** What is to come out of the work names it where no column of tasks does. */
const PRODUCT_COLUMN = definePattern(
  'column of products',
  /^(?:sản phẩm|kết quả|văn bản|đề án|dự án|chương trình|hạng mục|danh mục)(?!\p{L})/iu,
  {
    matches: ['Kết quả đầu ra', 'Sản phẩm dự kiến', 'Đề án, dự án'],
    misses: ['Đơn vị', 'Ghi chú', 'Kinh phí'],
  },
);
/** A column header is short; a long cell is a row. */
const HEADER_LENGTH = 80;

function columnKind(header: string): Column | null {
  const text = fold(header);
  if (text.length > HEADER_LENGTH || text.includes(':')) return null;
  if (TIME_COLUMN.test(text)) return 'deadline';
  const units = UNIT_COLUMN.exec(text)?.groups;
  if (units?.lead) return 'lead';
  if (units?.coordinate) return 'coordinate';
  if (units?.implement) return 'implement';
  if (TASK_COLUMN.test(text)) return 'task';
  return PRODUCT_COLUMN.test(text) ? 'product' : null;
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
  const text = (row: number, column: number): string => places.get(`${row}:${column}`)?.text ?? '';
  const kindsOf = (row: number): [number, Column][] =>
    Array.from({ length: columns }, (_, column) => [column, columnKind(text(row, column))] as const).flatMap(
      ([column, kind]) => (kind ? [[column, kind] as [number, Column]] : []),
    );
  const drafts: Draft[] = [];
  for (let row = 0; row < rows; row++) {
    const found = kindsOf(row);
    // `Phân công thực hiện` over `Chủ trì | Phối hợp`: a second header row may not be marked as one.
    const header =
      row < headerRows || (row === headerRows && found.some(([, kind]) => ROLE_COLUMNS.has(kind)));
    if (header) for (const [column, kind] of found) kinds.set(column, kind);
    else drafts.push(...rowDrafts(places, row, kinds));
  }
  return drafts;
}

const ROLE_COLUMNS: ReadonlySet<Column> = new Set<Column>(['lead', 'coordinate']);

function rowDrafts(places: Map<string, Block>, row: number, kinds: ReadonlyMap<number, Column>): Draft[] {
  const at = (kind: Column): number[] =>
    [...kinds].filter(([, found]) => found === kind).map(([column]) => column);
  const [taskColumn] = [...at('task'), ...at('product')];
  if (taskColumn === undefined) return [];
  const task = cleanTask(places.get(`${row}:${taskColumn}`)?.text ?? '');
  if (!/\p{L}/u.test(task)) return [];
  const deadline = at('deadline')
    .map((column) => places.get(`${row}:${column}`)?.text ?? '')
    .filter(Boolean)
    .join(' ');
  return (['lead', 'coordinate', 'implement'] as const).flatMap((role) =>
    at(role).flatMap((column) => {
      const cell = places.get(`${row}:${column}`);
      // A cell merged over the whole row is a heading of the rows below, not a unit.
      return !cell || cell === places.get(`${row}:${taskColumn}`)
        ? []
        : cellDrafts(cell, role, task, deadline);
    }),
  );
}

/** A cell that tells the roles of its units in words. */
const SAYS_ROLE = /\s(?:chủ trì|phối hợp)(?!\p{L})/iu;

/** Units of a cell; labels inside it (`Chủ trì: …; phối hợp: …`) overrule the column's role. */
function cellDrafts(cell: Block, role: Role, task: string, deadline: string): Draft[] {
  const labels = readLabels(cell.text);
  const values =
    labels.length > 0
      ? labels.flatMap((label) =>
          label.role === null || label.role === 'deadline' ? [] : [{ ...label, role: label.role }],
        )
      : [{ role, start: 0, end: cell.text.length }];
  const said = labels.length === 0 && SAYS_ROLE.test(cell.text) ? namedRoles(termText(cell.text), 0) : [];
  if (said.length > 0)
    return said.map((named) => ({
      ...named,
      task,
      block: cell.index,
      form: 'table' as const,
      context: task,
      ...(deadline ? { deadlineText: deadline } : {}),
    }));
  return values.flatMap((value) =>
    parseUnitList(cell.text.slice(value.start, value.end)).map(({ text, start, end }) => ({
      unit: text,
      role: value.role,
      task,
      block: cell.index,
      start: value.start + start,
      end: value.start + end,
      form: 'table' as const,
      context: task,
      ...(deadline ? { deadlineText: deadline } : {}),
    })),
  );
}
