/**
 * Goals given to units side by side (giao chỉ tiêu theo đơn vị): a table has a column for the whole and one for each
 * unit, and every column of a row is a target named `chỉ tiêu - đơn vị`. A plan answers for its own column only.
 */
import type { Target } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import type { Standing } from './standing.ts';

export interface Allotment {
  /** The name without its column. */
  name: string;
  /** The column as written. */
  unit: string;
  /** True for the column of the whole (`Toàn tỉnh`, `Tổng số`). */
  whole: boolean;
}

/** Whom a column stands for, seen from one plan. */
export type Share = 'own' | 'other' | 'whole';

const COLUMN = /^(?<name>.+\S)\s+-\s+(?<unit>\p{Lu}.*)$/u;

const WHOLE = definePattern(
  'column of the whole, folded',
  /^(?:(?:toàn|cả|chung) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|ngành)|tổng (?:số|cộng|chung))/u,
  { matches: ['toàn tỉnh', 'toàn huyện', 'tổng số'], misses: ['huyện nà sầm', 'nông thôn', 'tổng công ty'] },
);

const KIND = definePattern(
  'column of a unit, folded',
  /^(?:huyện|thị xã|thành phố|tp\.?|quận|xã|phường|thị trấn|đặc khu|sở)\s+(?=\p{L})/u,
  {
    matches: [
      ['huyện nà sầm', 'huyện '],
      ['tp bắc khuê', 'tp '],
    ],
    misses: ['nông thôn', 'toàn tỉnh'],
  },
);

/**
 * The column of each target, in their order; null for a goal that is no cell of such a table. Dashes stand in many
 * names: only several columns under one name, of units or beside a column of the whole, make a table.
 */
export function allotmentsOf(targets: readonly Target[]): readonly (Allotment | null)[] {
  const cells = targets.map(({ indicator }) => {
    const { name, unit } = COLUMN.exec(indicator)?.groups ?? {};
    return name && unit ? { name, unit, whole: WHOLE.test(fold(unit)) } : null;
  });
  const rows = Map.groupBy(
    cells.filter((cell) => cell !== null),
    ({ name }) => fold(name),
  );
  const tabular = new Set(
    [...rows].flatMap(([name, row]) => {
      const units = new Set(row.map(({ unit }) => fold(unit)));
      return units.size > 1 && row.some(({ unit, whole }) => whole || KIND.test(fold(unit))) ? [name] : [];
    }),
  );
  return cells.map((cell) => (cell !== null && tabular.has(fold(cell.name)) ? cell : null));
}

/** Whom a column stands for, seen from the body that issued a plan. */
export function shareOf({ unit, whole }: Allotment, { place, name, tier }: Standing): Share {
  if (whole) return 'whole';
  const column = fold(unit);
  const bare = column.replace(KIND, '');
  // A department of the province bears its name, and so may a town of the province.
  const isPlace = tier !== 'province' && tier !== 'central' && place !== null && bare === place;
  return isPlace || name === column ? 'own' : 'other';
}
