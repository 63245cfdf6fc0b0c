/**
 * Amounts of a part beside the amount of the whole (phần đóng góp).
 */
import { figureOf, sameFigure } from './bounds.ts';
import type { TargetFeatures } from './features.ts';
import type { Setting } from './judge.ts';
import { both, type Judgement, notComparable } from './judgement.ts';
import { unitKind } from './units.ts';
import { numberText, quantityText } from './wording.ts';

/** Whoever measures it, an amount of a part is not greater than that of the whole. */
export function aboveWhole(
  parent: TargetFeatures,
  child: TargetFeatures,
  { relation }: Setting,
): Judgement | null {
  if (relation !== 'part' || unitKind(parent) !== 'amount' || parent.target.change !== 'level') return null;
  const judgement = share(parent, child);
  return judgement.cause === 'above-total' ? judgement : null;
}

/** A part of the parent's amount, with its share of the whole. */
export function share(parent: TargetFeatures, child: TargetFeatures): Judgement {
  const wanted = figureOf(parent);
  const given = figureOf(child);
  if (!wanted || !given || wanted.high === 0)
    return notComparable('scope', `không tính được tỷ trọng (${both(parent, child)})`);
  const percent = (given.low / wanted.low) * 100;
  const sum = `${quantityText(child.target.value ?? 0, child.target.unit)} = ${numberText(percent, percent < 1 ? 2 : 1)}% của ${quantityText(parent.target.value ?? 0, parent.target.unit)}`;
  if (given.low > wanted.high && !sameFigure(given.low, wanted.high))
    return { status: 'share', cause: 'above-total', reason: `Lớn hơn tổng của cấp trên: ${sum}.` };
  return { status: 'share', cause: 'share', reason: `Là phần đóng góp vào chỉ tiêu chung: ${sum}.` };
}
