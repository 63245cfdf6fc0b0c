/**
 * Parts that the sentences of several rules have in common.
 */
import { goalText, periodText, sectionText } from '../compare/wording.ts';
import type { PlanRecord, Target } from '../extract/types.ts';

/** `“Tỷ lệ bao phủ bảo hiểm y tế”`; a part named by one or two words stands with its whole: `“nông thôn” của “…”`. */
export function targetName({ indicator, partOf }: Target, { targets }: PlanRecord): string {
  const whole = partOf === null ? undefined : targets[partOf];
  return whole && indicator.split(/\s+/u).length <= SHORT
    ? `“${indicator}” (trong “${whole.indicator}”)`
    : `“${indicator}”`;
}

/** Words of a name that says nothing without its whole. */
const SHORT = 2;

/** What a target asks for, with its period when the other side's is another: `tăng 5 xã trong giai đoạn 2021-2025`. */
export function goalBeside(target: Target, other: Target): string {
  const { period } = target;
  return period === null || period === other.period
    ? goalText(target)
    : `${goalText(target)} (${periodText(period)})`;
}

/** ` (95%)` after a target's name; nothing when it states no figure and no grade. */
export function goalInBrackets(target: Target): string {
  const stated = target.value !== null || target.grade !== null;
  const parts = [stated ? goalText(target) : null, target.period === null ? null : periodText(target.period)];
  return parts.some(Boolean) ? ` (${parts.filter(Boolean).join(', ')})` : '';
}

/** ` của kế hoạch (mục I.1)`: on which side, and where. */
export const ofThePlan = ({ anchor }: Target): string => ` của kế hoạch${sectionText(anchor.section)}`;

/** A duty as it is quoted: without the mark of the list before it and the stop after it. */
export const quotedTask = (task: string): string =>
  `“${task.replace(/^\s*(?:[-+*–•]|\d{1,2}[.)]|\p{Ll}\))\s+/u, '').replace(/[\s.;,:]+$/u, '')}”`;

/** First letter in capitals, for what may stand at the head of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
