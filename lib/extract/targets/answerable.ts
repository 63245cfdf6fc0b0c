/**
 * Who is answerable for a target (đơn vị chịu trách nhiệm): whoever is given a duty in the same sentence, else in the
 * same block, else by the whole of a section that names one lead.
 */
import type { Anchor, Assignment } from '../types.ts';

/**
 * Names of the units, each once, in the order of the duties.
 * @param headingOf index of the heading over a place: paths may repeat where titles bear no number
 */
export function answerableUnits(
  anchor: Anchor,
  assignments: readonly Assignment[],
  headingOf: (anchor: Anchor) => number | null,
): string[] {
  const doers = assignments.filter(
    (assignment) => assignment.role === 'lead' || assignment.role === 'implement',
  );
  const sameBlock = doers.filter((assignment) => assignment.anchor.block === anchor.block);
  const around = sameBlock.filter(
    (assignment) => assignment.anchor.start <= anchor.start && assignment.anchor.end >= anchor.end,
  );
  if (around.length > 0) return names(around);
  if (sameBlock.length > 0) return names(sameBlock);
  const heading = headingOf(anchor);
  if (heading === null) return [];
  return names(doers.filter((assignment) => headingOf(assignment.anchor) === heading));
}

const names = (assignments: readonly Assignment[]): string[] => [
  ...new Set(assignments.map((assignment) => assignment.unit)),
];
