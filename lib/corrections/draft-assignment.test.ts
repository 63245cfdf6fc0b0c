import { describe, expect, it } from 'vitest';
import { assignmentDraftOf, readAssignmentDraft } from './draft-assignment.ts';
import type { AssignmentFields } from './types.ts';

const DUTY: AssignmentFields = {
  unit: 'Phòng Nội vụ',
  role: 'lead',
  task: 'Tổng kết kế hoạch',
  deadline: '2024-12-15',
};
const read = (change: object) => readAssignmentDraft({ ...assignmentDraftOf(DUTY), ...change });

describe('a duty as typed', () => {
  it('comes back as it was', () => {
    for (const deadline of ['2024-12-15', '2024-12', '2024', 'hằng quý', null])
      expect(read({ deadline: assignmentDraftOf({ ...DUTY, deadline }).deadline })).toEqual({
        kind: 'fields',
        fields: { ...DUTY, deadline },
      });
  });

  it('is tidied', () => {
    expect(read({ unit: '  Phòng\n Tư pháp ', deadline: '1 / 6 / 2025' })).toEqual({
      kind: 'fields',
      fields: { ...DUTY, unit: 'Phòng Tư pháp', deadline: '2025-06-01' },
    });
  });

  it('names what is wrong, box by box', () => {
    expect(read({ unit: ' ', task: '', deadline: '31/02/2025' })).toEqual({
      kind: 'problems',
      problems: { unit: 'empty', task: 'empty', deadline: 'not-a-date' },
    });
  });
});
