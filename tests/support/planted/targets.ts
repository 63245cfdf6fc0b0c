/**
 * Faults in the figures of a plan's targets.
 */
import { figureOf, senseOf } from '../../../lib/compare/bounds.ts';
import { ruleOf } from '../../../lib/compare/comparison-rule.ts';
import { featuresOf } from '../../../lib/compare/features.ts';
import type { CoverageRow } from '../../../lib/compare/types.ts';
import { numberText } from '../../../lib/compare/wording.ts';
import type { ParsedDocument } from '../../../lib/document/types.ts';
import type { Anchor, PlanRecord } from '../../../lib/extract/types.ts';
import { childOf, edited, type Ground, type Planted, splice } from './ground.ts';

export function inTargets(ground: Ground): Planted[] {
  const { comparison, child } = ground;
  const record = childOf(ground);
  const wanted = featuresOf(comparison.parent.targets, comparison.parent.metadata.period);
  const given = featuresOf(record.targets, record.metadata.period);
  return comparison.coverage.flatMap((row) => {
    const target = row.childTarget === null ? undefined : record.targets[row.childTarget];
    const parent = wanted[row.parentTarget];
    const own = row.childTarget === null ? undefined : given[row.childTarget];
    if (!target || !parent || !own) return [];
    const planted: Planted[] = [];
    const what = target.indicator;
    const figure = figureSpan(target.anchor.quote, target.value);
    const worse = figure && worseFigure(row, parent, own, ground);
    const put = (by: string, from: number, to: number): ParsedDocument | null =>
      edited(child, target.anchor, (text, start) => splice(by)(text, start + from, start + to));
    if (figure && worse !== null) {
      const document = put(worse, figure.start, figure.end);
      const rules = ['target-below-parent', 'target-misquoted', 'target-contradiction'];
      if (document) planted.push({ kind: 'lower value', what: `${what}: ${worse}`, rules, document });
    }
    if (figure && row.cause === 'value' && target.unit === '%') {
      const percent = target.anchor.quote.indexOf('%', figure.end);
      const document = percent < 0 ? null : put(' tỷ đồng', percent, percent + 1);
      const rules = ['target-unit-mismatch', 'target-contradiction'];
      if (document) planted.push({ kind: 'swapped unit', what, rules, document });
    }
    // Another item stands in its place, so that the numbering goes on.
    const dropped = lineAlone(child, target.anchor, record)
      ? edited(child, target.anchor, splice('Thực hiện các nhiệm vụ thường xuyên khác'))
      : null;
    const others = record.targets.filter(({ anchor }) => anchor.block === target.anchor.block);
    const carried = row.cause !== 'restated' && ['met', 'exceeded', 'weaker', 'share'].includes(row.status);
    if (dropped && others.length === 1 && carried)
      planted.push({ kind: 'dropped target', what, rules: ['target-missing'], document: dropped });
    return planted;
  });
}

/** A block that says nothing but the target. */
function lineAlone({ blocks }: ParsedDocument, { block, start, end }: Anchor, record: PlanRecord): boolean {
  const text = blocks[block];
  if (!text || text.cell !== null || text.text.length > end - start + 30) return false;
  return !record.outline.some(({ anchor }) => anchor.block === block && anchor.end > end);
}

/** The last number of the text that has this value. */
export function figureSpan(text: string, value: number | null): { start: number; end: number } | null {
  const found = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].findLast(
    ([number]) => Number(number.replaceAll('.', '').replace(',', '.')) === value,
  );
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** Rules by which a lower figure may be right in a place of its own. */
const DIFFERS = ['DIFFERENTIATED', 'LOCAL_ONLY', 'INDEX_LOCAL', 'STRUCTURE'];

/** A plan for one of the parent's years may stay below what is meant for the last. */
export const isStaged = ({ comparison }: Ground): boolean => {
  const [child] = comparison.children;
  const years = comparison.parent.metadata.period;
  return years !== null && child?.metadata.period?.from !== years.from;
};

type Features = ReturnType<typeof featuresOf>[number];

/** True when the plan must reach the parent's figure, and does. */
export const isHeldTo = (row: CoverageRow, parent: Features, ground: Ground): boolean =>
  ((row.cause === 'value' && ['met', 'exceeded'].includes(row.status)) || row.cause === 'restated') &&
  !row.question &&
  !DIFFERS.includes(ruleOf(parent)) &&
  !isStaged(ground);

/** A figure that does not reach the parent's, in the child's unit; null where none can be told. */
function worseFigure(row: CoverageRow, parent: Features, own: Features, ground: Ground): string | null {
  const goal = figureOf(parent);
  const sense = senseOf(parent);
  if (!goal || sense === 0 || goal.low === 0) return null;
  if (!isHeldTo(row, parent, ground)) return null;
  if (own.target.valueMax !== null) return null;
  const worse = (sense > 0 ? goal.low * 0.8 : goal.high * 1.3) / (own.unit?.factor ?? 1);
  if (own.target.unit === '%' && worse > 100) return null;
  const whole = Number.isInteger(own.target.value) && Math.abs(own.target.value ?? 0) >= 5;
  const rounded = whole && worse >= 5 ? Math.round(worse) : Number(worse.toFixed(2));
  return rounded > 0 ? numberText(rounded, 2) : null;
}
