import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromPassage, draftOf, EMPTY_TARGET, readDraft, type TargetDraft } from './draft.ts';
import type { TargetFields } from './types.ts';

const base: TargetFields = {
  ...EMPTY_TARGET,
  indicator: 'Tỷ lệ hộ nghèo',
  indicatorKey: 'poverty_rate',
  comparator: '<=',
  value: 4.5,
  unit: '%',
  period: '2021-2025',
  assignedUnits: ['Phòng Nội vụ', 'Phòng Y tế'],
};
const typed = (boxes: Partial<TargetDraft>, of: TargetFields = base) =>
  readDraft({ ...draftOf(of), ...boxes }, of);

describe('readDraft', () => {
  it('gives back what it was made from', () => {
    expect(typed({})).toEqual({ kind: 'fields', fields: base });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const fields = { ...base, value: thousandths / 1000 };
        expect(typed({}, fields)).toEqual({ kind: 'fields', fields });
      }),
    );
  });

  it.each<[Partial<TargetDraft>, Partial<TargetFields>]>([
    [{ value: '58,5' }, { value: 58.5 }],
    [{ value: ' 13.136,1 ' }, { value: 13136.1 }],
    [{ value: '−0,5' }, { value: -0.5 }],
    [
      { comparator: 'range', value: '3', valueMax: '4' },
      { comparator: 'range', value: 3, valueMax: 4 },
    ],
    [{ valueMax: '9' }, { valueMax: null }],
    [{ period: '2021 – 2025' }, { period: '2021-2025' }],
    [{ period: '' }, { period: null }],
    [{ unit: '  ' }, { unit: null }],
    [{ assignedUnits: 'Sở  Y tế\n\n Công an huyện ' }, { assignedUnits: ['Sở Y tế', 'Công an huyện'] }],
  ])('%j', (boxes, fields) =>
    expect(typed(boxes)).toEqual({ kind: 'fields', fields: { ...base, ...fields } }),
  );

  it.each<[Partial<TargetDraft>, object]>([
    [{ indicator: ' ' }, { indicator: 'empty' }],
    [{ value: '' }, { value: 'empty' }],
    [{ value: '58.5' }, { value: 'decimal-point' }],
    [{ value: 'mười' }, { value: 'not-a-number' }],
    [{ value: '1.2.3' }, { value: 'not-a-number' }],
    [{ comparator: 'range' }, { valueMax: 'empty' }],
    [{ comparator: 'range', value: '5', valueMax: '4' }, { valueMax: 'range-reversed' }],
    [{ period: 'năm nay' }, { period: 'not-a-period' }],
    [{ period: '2025-2021' }, { period: 'not-a-period' }],
    [
      { indicator: '', period: '24' },
      { indicator: 'empty', period: 'not-a-period' },
    ],
  ])('refuses %j', (boxes, problems) => expect(typed(boxes)).toEqual({ kind: 'problems', problems }));

  it('lets a grade stand without a number', () => {
    const graded: TargetFields = { ...base, kind: 'grade', value: null, unit: null, grade: 'tốt' };
    expect(typed({ grade: 'khá' }, graded)).toEqual({ kind: 'fields', fields: { ...graded, grade: 'khá' } });
    expect(typed({ grade: '' }, graded)).toEqual({ kind: 'problems', problems: { value: 'empty' } });
  });
});

describe('draftFromPassage', () => {
  it.each([
    [
      '2. Tỷ lệ che phủ\nrừng đạt: 61,2% diện tích',
      { indicator: 'Tỷ lệ che phủ rừng đạt', value: '61,2', unit: '%' },
    ],
    ['Trồng mới 1.240 ha rừng', { indicator: 'Trồng mới', value: '1.240', unit: '' }],
    ['Giữ vững danh hiệu', { indicator: 'Giữ vững danh hiệu', value: '', unit: '' }],
  ])('%s', (passage, draft) => expect(draftFromPassage(passage)).toMatchObject(draft));
});
