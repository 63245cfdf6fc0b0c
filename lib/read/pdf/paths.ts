/**
 * Rules of tables out of drawn paths: stroked lines, stroked boxes and thin filled rectangles.
 */
import type { Rule } from './layout/ink.ts';
import { apply, type Matrix } from './matrix.ts';

/** A filled shape thinner than this is a rule, not a box. Points. */
const THIN = 3;
/** Shorter strokes are parts of letters and drawings. Points. */
const SHORTEST = 4;
/** How far a line may lean and still count as straight. Points. */
const LEAN = 0.8;

type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

/** pdf.js path commands (`DrawOPS`) and how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
const OPERANDS: Record<number, number> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4, [CLOSE]: 0 };

/** Straight parts of a path in page space; curves only move the pen. */
function segments(data: ArrayLike<number>, matrix: Matrix): { lines: Segment[]; curved: boolean } {
  const lines: Segment[] = [];
  let curved = false;
  let start: [number, number] = [0, 0];
  let pen: [number, number] = [0, 0];
  for (let i = 0; i < data.length; ) {
    const command = data[i] ?? CLOSE;
    const operands = OPERANDS[command];
    if (operands === undefined) break;
    const to = operands === 0 ? start : apply(matrix, data[i + operands - 1] ?? 0, data[i + operands] ?? 0);
    if (command === MOVE) start = to;
    else if (command === LINE || command === CLOSE) lines.push([pen[0], pen[1], to[0], to[1]]);
    else curved = true;
    pen = to;
    i += operands + 1;
  }
  return { lines, curved };
}

function straight([x0, y0, x1, y1]: Segment): Rule | null {
  const dx = Math.abs(x1 - x0);
  const dy = Math.abs(y1 - y0);
  if (dy <= LEAN && dx >= SHORTEST)
    return { direction: 'horizontal', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  if (dx <= LEAN && dy >= SHORTEST)
    return { direction: 'vertical', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  return null;
}

/** A box that is thin one way as a rule along the other, null when it is a real area. */
export function thinBox(x0: number, y0: number, x1: number, y1: number): Rule | null {
  const width = x1 - x0;
  const height = y1 - y0;
  if (height <= THIN && width >= SHORTEST && width > height)
    return { direction: 'horizontal', at: (y0 + y1) / 2, from: x0, to: x1 };
  if (width <= THIN && height >= SHORTEST)
    return { direction: 'vertical', at: (x0 + x1) / 2, from: y0, to: y1 };
  return null;
}

/** Rules of a stroked path. */
export function strokedRules(data: ArrayLike<number>, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  for (const line of segments(data, matrix).lines) {
    const rule = straight(line);
    if (rule) rules.push(rule);
  }
  return rules;
}

/** Rules of a filled path: each of its subpaths that is a thin rectangle. */
export function filledRules(data: ArrayLike<number>, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  const { lines, curved } = segments(data, matrix);
  if (curved) return rules;
  let group: Segment[] = [];
  const flush = () => {
    if (group.length === 0) return;
    const xs = group.flatMap(([x0, , x1]) => [x0, x1]);
    const ys = group.flatMap(([, y0, , y1]) => [y0, y1]);
    const rule = thinBox(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    if (rule) rules.push(rule);
    group = [];
  };
  for (const line of lines) {
    const last = group.at(-1);
    if (last && (last[2] !== line[0] || last[3] !== line[1])) flush();
    group.push(line);
  }
  flush();
  return rules;
}
