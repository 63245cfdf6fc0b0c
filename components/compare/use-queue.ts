import { useMemo, useState } from 'react';
import type { ReviewedFinding } from '../../lib/check/verdicts.ts';
import {
  filterQueue,
  findingKey,
  NO_QUEUE_FILTER,
  nextLeft,
  type QueueFilter,
  type Review,
  stepFrom,
} from '../findings/review.ts';
import { focusOpenRow, useStepKeys } from './step-keys.ts';

interface Queue {
  filter: QueueFilter;
  setFilter(filter: QueueFilter): void;
  shown: readonly ReviewedFinding[];
  /** Key of the finding in hand, null for none. */
  open: string | null;
  choose(key: string | null): void;
  step(by: 1 | -1): void;
  goToNextLeft(): void;
}

/**
 * Which finding is in hand and which are in the queue. Alt+↑ and Alt+↓ step, Ctrl+Z takes the last verdict back outside
 * of text boxes, which have an undo of their own.
 * @param onChoose called with the finding that comes into hand, null when none is
 * @param onStep called before a step, so that the queue is in view
 */
export function useQueue(
  review: Review,
  onChoose: (reviewed: ReviewedFinding | null) => void,
  onStep: () => void,
): Queue {
  const [filter, setFilter] = useState(NO_QUEUE_FILTER);
  const [open, setOpen] = useState<string | null>(null);
  const shown = useMemo(() => filterQueue(review.findings, filter, open), [review.findings, filter, open]);

  const choose = (key: string | null) => {
    setOpen(key);
    onChoose(shown.find((reviewed) => findingKey(reviewed) === key) ?? null);
  };
  const goTo = (next: ReviewedFinding | null) => {
    if (!next) return;
    onStep();
    setOpen(findingKey(next));
    onChoose(next);
    focusOpenRow();
  };
  const step = (by: 1 | -1) => goTo(stepFrom(shown, open, by));
  const goToNextLeft = () => goTo(nextLeft(shown, open));

  useStepKeys(step, review.undo);
  return { filter, setFilter, shown, open, choose, step, goToNextLeft };
}
