import { describe, expect, it } from 'vitest';
import { applyCorrections } from './apply.ts';
import { assignmentFieldsOf, changeAssignment, strikeAssignment } from './make-assignment.ts';
import { planOf } from './plan.fixture.ts';
import type { Correction } from './types.ts';

const plan = planOf();
const duty = plan.record.assignments[0];
if (!duty) throw new Error('no duty');
const read = assignmentFieldsOf(duty);
const corrected = (...corrections: Correction[]) => ({
  ...plan,
  corrections,
  record: applyCorrections(plan.record, corrections, plan.blocks),
});
const must = <T>(value: T | null): T => {
  if (value === null) throw new Error('nothing to correct');
  return value;
};

describe('a duty put right', () => {
  it('keeps only the fields that differ', () => {
    const change = must(changeAssignment(plan, 0, { ...read, deadline: '2024-12-20' }));
    expect(change).toMatchObject({ before: read, after: { deadline: '2024-12-20' } });
    expect(corrected(change).record.assignments[0]).toMatchObject({ ...read, deadline: '2024-12-20' });
  });

  it('is corrected a second time against what was read, not against the first correction', () => {
    const first = must(changeAssignment(plan, 0, { ...read, deadline: '2024-12-20' }));
    const second = must(changeAssignment(corrected(first), 0, { ...read, role: 'advise' }));
    expect(second).toMatchObject({ id: first.id, before: read, after: { role: 'advise' } });
    expect(changeAssignment(corrected(first), 0, read)).toBeNull();
  });

  it('is struck, also once it was corrected', () => {
    const change = must(changeAssignment(plan, 0, { ...read, unit: 'Phòng Tư pháp' }));
    for (const from of [plan, corrected(change)]) {
      const strike = strikeAssignment(from, 0);
      expect(strike).toMatchObject({ kind: 'strike-assignment', id: change.id, before: read });
      const { record } = corrected(strike);
      expect(record.assignments).toHaveLength(plan.record.assignments.length - 1);
      expect(record.corrected.struck).toMatchObject([{ fact: 'assignment' }]);
    }
  });

  it('refuses an index without a duty', () => {
    expect(() => strikeAssignment(plan, 99)).toThrow(RangeError);
    expect(() => changeAssignment(plan, 99, read)).toThrow(RangeError);
  });
});
