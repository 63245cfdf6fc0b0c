import { describe, expect, it } from 'vitest';
import type { Severity } from '../../lib/check/rule.ts';
import type { ReviewedFinding, ReviewState, VerdictKind } from '../../lib/check/verdicts.ts';
import { bySeverity, filterQueue, findingKey, NO_QUEUE_FILTER, nextLeft, stepFrom } from './review.ts';

function reviewed(
  rule: string,
  severity: Severity,
  state: ReviewState = 'open',
  verdict: VerdictKind | null = null,
): ReviewedFinding {
  const text = { rule, subject: 's', childQuote: 'q', parentQuote: null, occurrence: 1 };
  return {
    finding: {
      rule,
      severity,
      child: 0,
      subject: 's',
      message: '',
      childAnchor: null,
      parentAnchor: null,
    },
    text,
    state,
    verdict: verdict && {
      ...text,
      documentId: '',
      documentKey: '',
      documentName: '',
      verdict,
      reason: '',
      decidedAt: '',
    },
  };
}
const names = (queue: readonly ReviewedFinding[]) => queue.map(({ finding }) => finding.rule).join('');
const QUEUE = [
  reviewed('a', 'error', 'settled', 'accept'),
  reviewed('b', 'error'),
  reviewed('c', 'warning', 'reason-missing', 'dismiss'),
  reviewed('d', 'info', 'changed', 'accept'),
];
const [A, B, C, D] = QUEUE.map(findingKey);

describe('bySeverity', () => {
  it('puts what is wrong before what is to be noted and keeps the order within', () =>
    expect(
      names(
        bySeverity([
          reviewed('a', 'info'),
          reviewed('b', 'error'),
          reviewed('c', 'info'),
          reviewed('d', 'warning'),
        ]),
      ),
    ).toBe('bdac'));
});

describe('filterQueue', () => {
  it.each([
    [{}, 'abcd'],
    [{ severity: 'error' as const }, 'ab'],
    [{ rule: 'c' }, 'c'],
    [{ verdict: 'left' as const }, 'bcd'],
    [{ verdict: 'dismiss' as const }, 'c'],
    // The verdict of a text that has changed holds no more.
    [{ verdict: 'accept' as const }, 'a'],
    [{ verdict: 'left' as const, severity: 'error' as const }, 'b'],
  ])('%j leaves %s', (filter, left) =>
    expect(names(filterQueue(QUEUE, { ...NO_QUEUE_FILTER, ...filter }, null))).toBe(left),
  );

  it('keeps the open one in its place', () =>
    expect(names(filterQueue(QUEUE, { ...NO_QUEUE_FILTER, verdict: 'left' }, A ?? ''))).toBe('abcd'));
});

describe('stepFrom', () => {
  it.each([
    [null, 1, 'a'],
    [null, -1, 'd'],
    [A, 1, 'b'],
    [D, 1, 'a'],
    [A, -1, 'd'],
  ] as const)('from %j by %d', (open, by, expected) =>
    expect(stepFrom(QUEUE, open ?? null, by)?.finding.rule).toBe(expected),
  );
  it('goes nowhere in an empty queue', () => expect(stepFrom([], null, 1)).toBeNull());
});

describe('nextLeft', () => {
  it.each([
    [null, 'b'],
    [B, 'c'],
    [C, 'd'],
    [D, 'b'],
  ])('after %j', (open, expected) => expect(nextLeft(QUEUE, open ?? null)?.finding.rule).toBe(expected));
  it('ends when all are done', () =>
    expect(nextLeft([reviewed('a', 'info', 'settled', 'unsure'), reviewed('b', 'info')], null)).toMatchObject(
      {
        finding: { rule: 'b' },
      },
    ));
  it('does not offer the open one again', () =>
    expect(nextLeft([reviewed('b', 'info')], findingKey(reviewed('b', 'info')))).toBeNull());
});
