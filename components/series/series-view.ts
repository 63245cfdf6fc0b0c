/**
 * One indicator as the screen wants it: a table of bodies and years, and the lines of the chart.
 */
import type { Goal, Series, SeriesLine } from '../../lib/compare/series.ts';
import { formatAmount, formatGoal, formatPeriod } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { fold, foldPlain } from '../../lib/text/fold.ts';
import { matchBeginnings } from '../../lib/text/query.ts';
import { sheetText } from '../compare/matrix-clipboard.ts';

/** An indicator of which the library holds goals. */
export interface IndicatorEntry {
  key: string;
  name: string;
  /** Other wordings it is found by. */
  synonyms: readonly string[];
  goals: number;
}

/** Indicators of which a wording holds every word of the query, diacritics aside; those with most goals first. */
export function findIndicators(entries: readonly IndicatorEntry[], query: string): IndicatorEntry[] {
  const holds = matchBeginnings(query, foldPlain);
  return entries
    .filter(({ name, synonyms }) => holds(name) || synonyms.some(holds))
    .sort((a, b) => b.goals - a.goals || a.name.localeCompare(b.name, 'vi'));
}

/** A row of the table. */
export interface BodyRow {
  /** Folded name. */
  id: string;
  body: string;
  /** Goals by column. */
  cells: ReadonlyMap<string, readonly Goal[]>;
}

export interface GoalTable {
  /** Years and periods as they stand in the goals, in their order; an unknown one, empty, is last. */
  columns: readonly string[];
  rows: readonly BodyRow[];
}

export function goalTable(goals: readonly Goal[]): GoalTable {
  const column = ({ target }: Goal) => target.period ?? '';
  const columns = [...new Set(goals.map(column))].sort((a, b) =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : a < b ? -1 : 1,
  );
  const rows = [...Map.groupBy(goals, ({ body }) => fold(body))].map(([id, own]) => ({
    id,
    body: own[0]?.body ?? '',
    cells: Map.groupBy(own, column),
  }));
  rows.sort((a, b) => a.body.localeCompare(b.body, 'vi'));
  return { columns, rows };
}

export const columnName = (column: string, words: Messages): string =>
  column === '' ? words.series.noYear : formatPeriod(column);

/** The table as text for a spreadsheet. */
export function tableText({ columns, rows }: GoalTable, words: Messages): string {
  const lines = [
    [words.series.body, ...columns.map((column) => columnName(column, words))],
    ...rows.map(({ body, cells }) => [
      body,
      ...columns.map((column) =>
        [...new Set((cells.get(column) ?? []).map(({ target }) => formatGoal(target, words)))].join('; '),
      ),
    ]),
  ];
  return sheetText(lines.map((line) => line.map((text) => ({ text }))));
}

/** What the chart shows, in words. */
export const lineText = (line: SeriesLine, unit: string | null, words: Messages): string =>
  words.series.line(
    line.body,
    line.points.map(({ year, value }) => words.series.point(year, formatAmount(value, unit))).join(', '),
  );

/** Places of a chart: years at even steps, values between two round numbers. */
export interface Scale {
  years: readonly string[];
  /** Round values from the lowest line of the grid to the highest. */
  ticks: readonly number[];
  x(year: string): number;
  y(value: number): number;
}

/** @param width, height of the drawing area in units of the picture */
export function scaleOf(lines: Series['lines'], width: number, height: number): Scale {
  const points = lines.flatMap((line) => line.points);
  const numbers = points.map(({ year }) => Number(year));
  const from = Math.min(...numbers);
  const to = Math.max(...numbers);
  // Every year has its place, also one without a goal; of a long time only some are named.
  const step = Math.max(1, Math.ceil((to - from + 1) / 12));
  const years: string[] = [];
  for (let year = from; year <= to; year += step) years.push(String(year));
  const ticks = roundTicks(points.map(({ value }) => value));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  return {
    years,
    ticks,
    x: (year) => (from === to ? width / 2 : ((Number(year) - from) / (to - from)) * width),
    y: (value) => height - ((value - low) / (high - low)) * height,
  };
}

/** Four to seven round numbers around the values: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const span = most > least ? most - least : Math.abs(most) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
