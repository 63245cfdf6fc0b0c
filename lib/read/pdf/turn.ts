/**
 * Pages whose text runs down, up or upside down, such as a wide table set sideways: they are read in a frame turned so
 * that it runs from left to right.
 */
import type { Rect } from '../../document/types.ts';
import { ASCENT, DESCENT } from './layout/extent.ts';
import type { Ink } from './layout/ink.ts';
import { apply, type Matrix } from './matrix.ts';

/** Quarter turns clockwise by which the text of a page is off. */
export type Quarter = 0 | 1 | 2 | 3;

/** The way most glyphs run; 0 unless another way clearly has more. */
export function mainDirection(directions: readonly [number, number, number, number]): Quarter {
  const [right, down, left, up] = directions;
  const most = Math.max(down, left, up);
  if (most <= right) return 0;
  return most === down ? 1 : most === left ? 2 : 3;
}

/** Page space → turned frame. @param width, height of the page as shown, points */
export function turning(quarter: Quarter, width: number, height: number): Matrix {
  if (quarter === 1) return [0, -1, 1, 0, 0, width];
  if (quarter === 2) return [-1, 0, 0, -1, width, height];
  if (quarter === 3) return [0, 1, -1, 0, height, 0];
  return [1, 0, 0, 1, 0, 0];
}

/** Turned frame → page space. */
function turningBack(quarter: Quarter, width: number, height: number): Matrix {
  if (quarter === 1) return [0, 1, -1, 0, width, 0];
  if (quarter === 2) return [-1, 0, 0, -1, width, height];
  if (quarter === 3) return [0, -1, 1, 0, 0, height];
  return [1, 0, 0, 1, 0, 0];
}

/** The inks of a turned frame with the place where each stands on the page as shown. */
export function withPlaces(inks: readonly Ink[], quarter: Quarter, width: number, height: number): Ink[] {
  const back = turningBack(quarter, width, height);
  return inks.map((ink) => ({ ...ink, drawn: boxOf(ink, back) }));
}

/** A rectangle of the turned frame where it stands on the page as shown. */
export function placeOf(rect: Rect, quarter: Quarter, width: number, height: number): Rect {
  if (quarter === 0) return rect;
  const back = turningBack(quarter, width, height);
  return spanning(apply(back, rect.x, rect.y), apply(back, rect.x + rect.width, rect.y + rect.height));
}

function boxOf({ x, width, baseline, size }: Ink, back: Matrix): Rect {
  return spanning(
    apply(back, x, baseline - size * ASCENT),
    apply(back, x + width, baseline + size * DESCENT),
  );
}

function spanning(a: readonly [number, number], b: readonly [number, number]): Rect {
  const left = Math.min(a[0], b[0]);
  const top = Math.min(a[1], b[1]);
  return { x: left, y: top, width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) };
}
