/**
 * Which fact a correction is about, when another version of the document is read: by place, name and figure.
 */
import type { Span } from '../document/types.ts';
import type { Anchor, Assignment, Target } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import type { AssignmentChange, AssignmentStrike, TargetChange, TargetStrike } from './types.ts';

/** A fact under correction: which correction holds it, and its index in the record given. */
export interface Entry<Fact> {
  fact: Fact;
  correction: string | null;
  origin: number | null;
}

export type Changeable = TargetChange | TargetStrike | AssignmentChange | AssignmentStrike;

export const isTarget = (fact: Target | Assignment): fact is Target => 'indicator' in fact;

/** Facts that share at least half of the shorter stretch. */
export function overlapping<Fact extends { anchor: Anchor }>(
  entries: readonly Entry<Fact>[],
  span: Span,
): Entry<Fact>[] {
  return entries.filter(({ fact: { anchor } }) => {
    if (anchor.block !== span.block) return false;
    const shared = Math.min(anchor.end, span.end) - Math.max(anchor.start, span.start);
    return shared * 2 >= Math.min(anchor.end - anchor.start, span.end - span.start);
  });
}

/** The name says most, then the figure, then the very place. */
export function likeness({ fact }: Entry<Target | Assignment>, { before, place }: Changeable): number {
  const samePlace = fact.anchor.quote === place.quote.exact ? 1 : 0;
  if (isTarget(fact) && 'indicator' in before)
    return (
      (fold(fact.indicator) === fold(before.indicator) ? 8 : 0) +
      (fact.value === before.value && fact.grade === before.grade ? 4 : 0) +
      (fact.period === before.period ? 2 : 0) +
      samePlace
    );
  if (!isTarget(fact) && 'task' in before)
    return (fold(fact.unit) === fold(before.unit) ? 8 : 0) + (fact.role === before.role ? 4 : 0) + samePlace;
  return samePlace;
}

/** A changed field is read neither as the person saw it nor as they wrote it. */
export function readAnew(fact: object, { before, after }: TargetChange | AssignmentChange): boolean {
  const now = new Map(Object.entries(fact));
  const seen = new Map<string, unknown>(Object.entries(before));
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return Object.entries(after).some(
    ([field, value]) => !same(now.get(field), seen.get(field)) && !same(now.get(field), value),
  );
}
