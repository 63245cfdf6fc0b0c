import { describe, expect, it } from 'vitest';
import type { Finding } from './rule.ts';
import { sharedFaults } from './shared-faults.ts';

const finding = (child: number, rule: string, subject: string): Finding => ({
  rule,
  severity: 'info',
  child,
  subject,
  message: '',
  childAnchor: null,
  parentAnchor: null,
});

describe('sharedFaults', () => {
  it('names the other plans with the same words', () =>
    expect(
      sharedFaults([
        finding(0, 'spelling', 'kiểm chế'),
        finding(1, 'spelling', 'Kiểm chế'),
        finding(2, 'spelling', 'phân đấu'),
        finding(3, 'spelling', 'kiểm chế'),
      ]),
    ).toEqual([[1, 3], [0, 3], [], [0, 1]]));

  it('answers for one plan alone', () =>
    expect(
      sharedFaults(
        [
          finding(2, 'spelling', 'kiểm chế'),
          finding(1, 'spelling', 'Kiểm chế'),
          finding(0, 'spelling', 'kiểm chế'),
        ],
        1,
      ),
    ).toEqual([[], [0, 2], []]));

  it('keeps rules apart and leaves the state of a document out', () =>
    expect(
      sharedFaults([
        finding(0, 'number-missing', 'Số: /KH-UBND'),
        finding(1, 'number-missing', 'Số: /KH-UBND'),
        finding(0, 'scope-leftover', 'toàn tỉnh'),
        finding(1, 'repeated-word', 'toàn tỉnh'),
      ]),
    ).toEqual([[], [], [], []]));
});
