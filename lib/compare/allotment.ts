/**
 * Goals given to units side by side (giao chỉ tiêu theo đơn vị): a table has a figure for each unit, and often one for
 * all together. Every figure is a target under the name of its row, assigned to its unit. A plan answers for its own.
 */
import type { Target } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import type { Standing } from './standing.ts';

export interface Allotment {
  /** The unit as written; empty for the figure of all together. */
  unit: string;
  /** True for the figure of all together. */
  whole: boolean;
}

/** Whom a figure stands for, seen from one plan. */
export type Share = 'own' | 'other' | 'whole';

const KIND = definePattern(
  'unit with its kind, folded',
  /^(?:ủy ban nhân dân\s+)?(?:huyện|thị xã|thành phố|tp\.?|quận|xã|phường|thị trấn|đặc khu|sở)\s+(?=\p{L})/u,
  {
    matches: [
      ['huyện nà sầm', 'huyện '],
      ['tp bắc khuê', 'tp '],
    ],
    misses: ['nông thôn', 'các huyện'],
  },
);

/**
 * The unit of each target, in their order; null for a goal that is not shared out. Several figures under one name, each
 * for one unit, share it out; what else stands under that name is for all.
 */
export function allotmentsOf(targets: readonly Target[]): readonly (Allotment | null)[] {
  const shared = new Set(
    [...Map.groupBy(targets, rowOf)].flatMap(([row, cells]) => {
      const units = new Set(cells.flatMap((cell) => unitOf(cell) ?? []).map(fold));
      return units.size > 1 ? [row] : [];
    }),
  );
  return targets.map((target) => {
    if (!shared.has(rowOf(target))) return null;
    const unit = unitOf(target);
    return { unit: unit ?? '', whole: unit === null };
  });
}

const rowOf = ({ indicator, change, unit }: Target): string =>
  `${fold(indicator)}|${change}|${fold(unit ?? '')}`;

/** The one unit that a figure is for; null when it is for several or for none. */
function unitOf({ assignedUnits }: Target): string | null {
  const [unit, ...others] = assignedUnits;
  return unit !== undefined && others.length === 0 && /^\p{Lu}/u.test(unit) && !GROUP.test(fold(unit))
    ? unit
    : null;
}

const GROUP = /(?<!\p{L})(?:các|những|mỗi|toàn)(?!\p{L})/u;

/** Whom a figure stands for, seen from the body that issued a plan. */
export function shareOf({ unit, whole }: Allotment, { place, name, tier }: Standing): Share {
  if (whole) return 'whole';
  const column = fold(unit);
  const bare = column.replace(KIND, '');
  // A department of the province bears its name, and so may a town of the province.
  const isPlace = tier !== 'province' && tier !== 'central' && place !== null && bare === place;
  return isPlace || name === column ? 'own' : 'other';
}
