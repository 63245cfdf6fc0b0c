/**
 * A goal that a plan states in parts (`trồng rừng 300 ha` as `rừng sản xuất 240 ha` and `rừng phòng hộ 60 ha`). Parts
 * can show that a goal is carried; whether they are all there is not known, so they never show that it is not.
 */
import { figureOf } from './bounds.ts';
import type { TargetFeatures } from './features.ts';
import { type Judgement, notComparable } from './judgement.ts';
import type { Relation } from './standing.ts';
import { convertibleFigures, unitKind } from './units.ts';
import { goalText, numberText, quantityText } from './wording.ts';

export interface Parts {
  /** The first of them; it stands for all in the coverage. */
  first: TargetFeatures;
  judgement: Judgement;
}

/** The free targets of a plan that are parts of one absolute goal, judged by their sum; null when there are none. */
export function judgeParts(
  parent: TargetFeatures,
  free: readonly TargetFeatures[],
  relation: Relation,
): Parts | null {
  if (unitKind(parent) !== 'amount' || parent.words.size < 2) return null;
  const parts = free.filter((child) => isPart(parent, child));
  const [first] = parts;
  const goal = figureOf(parent);
  if (!first || parts.length < 2 || !goal || goal.low === 0) return null;
  const factor = parent.unit?.factor ?? 1;
  const sum = parts.reduce((total, part) => total + (figureOf(part)?.low ?? 0), 0);
  const words = `${parts.map(({ target }) => goalText(target)).join(' + ')} = ${quantityText(sum / factor, parent.target.unit)}`;
  return { first, judgement: verdict(sum / goal.low, words, parent, relation) };
}

/** The parent's name with further words, in the same unit and for the same time. */
function isPart(parent: TargetFeatures, child: TargetFeatures): boolean {
  return (
    child.target.kind === 'quantity' &&
    !child.target.restated &&
    child.words.size > parent.words.size &&
    [...parent.words].every((word) => child.words.has(word)) &&
    child.target.change === parent.target.change &&
    child.target.period === parent.target.period &&
    convertibleFigures(parent, child)
  );
}

function verdict(ratio: number, words: string, parent: TargetFeatures, relation: Relation): Judgement {
  const goal = goalText(parent.target);
  if (relation === 'part')
    return {
      status: 'share',
      cause: 'share',
      reason: `Nêu theo từng phần: ${words}, bằng ${numberText(ratio * 100, 1)}% của ${goal}.`,
    };
  if (relation === 'same' && ratio >= 1)
    return {
      status: ratio > 1 ? 'exceeded' : 'met',
      cause: 'value',
      reason: `Cộng các phần: ${words} so với ${goal}.`,
    };
  return notComparable(
    'scope',
    `kế hoạch nêu theo từng phần, chưa rõ đã đủ các phần hay chưa (${words} so với ${goal})`,
  );
}
