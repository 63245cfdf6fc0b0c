import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from './apply.ts';
import { addTarget, changeTarget, fieldsOf, strikeTarget } from './make.ts';
import { assignmentFingerprint, metadataFingerprint, placeOf } from './place.ts';
import { PARAGRAPHS, type Plan, planOf, targetNamed } from './plan.fixture.ts';
import type { Correction } from './types.ts';

const plan = planOf();
const nameOf = (index: number) => plan.record.targets[index]?.indicator;
const apply = (on: Plan, corrections: readonly Correction[]) =>
  applyCorrections(on.record, corrections, on.blocks);

function change(on: Plan, name: string, fields: object): Correction {
  const index = targetNamed(on, name);
  const target = on.record.targets[index];
  if (!target) throw new Error(name);
  const correction = changeTarget(on, index, { ...fieldsOf(target), ...fields });
  if (!correction) throw new Error('no difference');
  return correction;
}
function strike(on: Plan, name: string): Correction {
  const correction = strikeTarget(on, targetNamed(on, name));
  if (!correction) throw new Error('not struck');
  return correction;
}
const forest = plan.blocks.findIndex(({ text }) => text.includes('Trồng mới'));
const title = plan.blocks.findIndex(({ text }) => text.startsWith('Phát triển'));
const poverty = plan.record.targets[targetNamed(plan, 'Tỷ lệ hộ nghèo')];
if (!poverty) throw new Error('no poverty rate');
const duty = plan.record.assignments[0];
if (!duty) throw new Error('no duty');
const unit = { unit: duty.unit, role: duty.role, task: duty.task, deadline: duty.deadline };

const EVERY: readonly Correction[] = [
  change(plan, 'Tỷ lệ lao động', { value: 60.5, period: '2025' }),
  strike(plan, 'Tỷ lệ thôn'),
  addTarget(
    plan,
    { block: title, start: 0, end: 20 },
    { ...fieldsOf(poverty), indicator: 'Tăng trưởng', value: 8 },
  ),
  {
    kind: 'change-assignment',
    id: assignmentFingerprint(plan.record.source.sha256, duty.anchor, unit),
    sha256: plan.record.source.sha256,
    documentKey: plan.documentKey,
    place: placeOf(plan.blocks, duty.anchor),
    before: unit,
    after: { deadline: '2024-12-20' },
  },
  {
    kind: 'change-metadata',
    id: metadataFingerprint(plan.record.source.sha256, 'number'),
    sha256: plan.record.source.sha256,
    documentKey: plan.documentKey,
    field: 'number',
    before: plan.record.metadata.number,
    after: '15/KH-UBND',
  },
];

describe('applyCorrections', () => {
  it('changes, strikes and adds, and marks what it has touched', () => {
    const { targets, assignments, metadata, corrected } = apply(plan, EVERY);
    expect(targets.map(({ indicator }) => indicator)).not.toContain(nameOf(targetNamed(plan, 'Tỷ lệ thôn')));
    expect(targets[0]).toMatchObject({
      indicator: 'Tăng trưởng',
      value: 8,
      anchor: { block: title, start: 0, end: 20 },
    });
    const labour = targets.find(({ indicator }) => indicator.startsWith('Tỷ lệ lao động'));
    expect(labour).toMatchObject({ value: 60.5, period: '2025', unit: '%', confidence: { score: 1 } });
    expect(labour?.confidence.reasons).toContain('corrected');
    expect(assignments[0]?.deadline).toBe('2024-12-20');
    expect(metadata.number).toBe('15/KH-UBND');
    expect(corrected).toMatchObject({ fields: ['number'], conflicts: [], struck: [{ fact: 'target' }] });
    expect(corrected.applied).toHaveLength(EVERY.length);
    const untouched = targets.find(({ indicator }) => indicator.startsWith('Tỷ lệ hộ nghèo'));
    expect(untouched).toEqual(poverty);
  });

  it('tells goals over the same words apart', () => {
    const { targets } = apply(plan, [strike(plan, 'SIPAS')]);
    expect(targets.some(({ indicator }) => indicator.includes('PAR Index'))).toBe(true);
    expect(targets.some(({ indicator }) => indicator.startsWith('SIPAS'))).toBe(false);
  });

  it('keeps parts with their whole when the list grows or shrinks', () => {
    const inParts = planOf([
      ...PARAGRAPHS.slice(0, 4),
      '2. Tỷ lệ lao động qua đào tạo đạt 58,5%, trong đó: có bằng cấp, chứng chỉ đạt 27,4%.',
    ]);
    const wholeOf = (targets: Plan['record']['targets']) => {
      const part = targets.find(({ partOf }) => partOf !== null);
      return part?.partOf == null ? null : targets[part.partOf]?.value;
    };
    expect(wholeOf(inParts.record.targets)).toBe(58.5);
    expect(wholeOf(apply(inParts, [strike(inParts, 'Tỷ lệ hộ nghèo')]).targets)).toBe(58.5);
    expect(wholeOf(apply(inParts, [strike(inParts, 'Tỷ lệ lao động')]).targets)).toBeNull();
  });

  it('does twice what it does once, in any order', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...EVERY]), fc.shuffledSubarray([...EVERY]), (some, others) => {
        const once = apply(plan, some);
        expect(applyCorrections(once, some, plan.blocks)).toEqual(once);
        expect(apply(plan, some.toReversed())).toEqual(once);
        const all = new Map([...some, ...others].map((correction) => [correction.id, correction]));
        expect(applyCorrections(once, others, plan.blocks).targets).toEqual(
          apply(plan, [...all.values()]).targets,
        );
      }),
      { numRuns: 40 },
    ));

  it('survives reading anew, and lines that come and go elsewhere', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Đẩy mạnh tuyên truyền.', 'Các đơn vị báo cáo kết quả.'), { maxLength: 4 }),
        fc.integer({ min: 2, max: 8 }),
        fc.boolean(),
        (lines, at, sameBytes) => {
          const changed = [...PARAGRAPHS.slice(0, at), ...lines, ...PARAGRAPHS.slice(at)];
          const later = planOf(changed, sameBytes ? 'a' : 'b');
          const { targets, corrected } = apply(later, EVERY);
          expect(corrected.conflicts).toEqual([]);
          expect(targets.map(({ indicator, value }) => `${indicator} ${value}`).sort()).toEqual(
            apply(plan, EVERY)
              .targets.map(({ indicator, value }) => `${indicator} ${value}`)
              .sort(),
          );
        },
      ),
      { numRuns: 25 },
    ));

  it('does not touch another document', () => {
    const other = planOf(['KẾ HOẠCH', 'I. CHỈ TIÊU', '1. Độ che phủ rừng đạt 61,2%.'], 'c');
    const corrections = EVERY.filter(({ kind }) => kind !== 'change-metadata');
    const { corrected, ...record } = apply(other, corrections);
    expect(record).toEqual(other.record);
    expect(corrected.applied).toEqual([]);
    expect(corrected.conflicts.map(({ reason }) => reason)).toEqual(corrections.map(() => 'text-gone'));
  });

  it('does not carry a correction over to another figure', () => {
    const revised = planOf(
      PARAGRAPHS.map((line) => line.replace('58,5%', '59,5%')),
      'b',
    );
    const { targets, corrected } = apply(revised, [EVERY[0] as Correction]);
    expect(targets).toEqual(revised.record.targets);
    expect(corrected.conflicts).toMatchObject([{ reason: 'text-changed' }]);
  });

  it('says when the document is read otherwise than the person saw it', () => {
    const [first] = EVERY;
    if (first?.kind !== 'change-target') throw new Error('another correction');
    const seen = { ...first, id: 'made by an earlier version', before: { ...first.before, value: 5 } };
    const { targets, corrected } = apply(plan, [seen]);
    expect(targets.find(({ indicator }) => indicator.startsWith('Tỷ lệ lao động'))?.value).toBe(60.5);
    expect(corrected.conflicts).toMatchObject([{ reason: 'read-anew' }]);
  });

  it('reports words from which nothing is read any more', () => {
    const [first] = EVERY;
    const silent = { ...plan.record, targets: [] };
    expect(applyCorrections(silent, [first as Correction], plan.blocks).corrected.conflicts).toMatchObject([
      { reason: 'fact-gone', anchor: { section: 'I.2' } },
    ]);
  });

  it('does not add what is read by now', () => {
    const target = plan.record.targets[targetNamed(plan, 'Trồng mới')] ?? plan.record.targets[2];
    if (!target) throw new Error('no forest');
    const added = addTarget(plan, target.anchor, { ...fieldsOf(target), value: 250 });
    const { targets } = apply(plan, [added]);
    expect(targets).toHaveLength(plan.record.targets.length);
    expect(targets.find(({ anchor }) => anchor.block === forest)?.value).toBe(250);
  });
});

describe('making corrections', () => {
  const corrected = (corrections: Correction[]): Plan => ({
    ...plan,
    record: apply(plan, corrections),
    corrections,
  });

  it('adds the second change to the first, and drops both when all is as it was read', () => {
    const first = change(plan, 'Tỷ lệ lao động', { value: 60 });
    const second = change(corrected([first]), 'Tỷ lệ lao động', { unit: 'người' });
    expect(second).toMatchObject({ id: first.id, after: { value: 60, unit: 'người' } });
    const now = corrected([second]);
    expect(
      changeTarget(now, targetNamed(now, 'Tỷ lệ lao động'), {
        ...fieldsOf(now.record.targets[targetNamed(now, 'Tỷ lệ lao động')] ?? poverty),
        value: 58.5,
        unit: '%',
      }),
    ).toBeNull();
  });

  it('gives a new name the key of its indicator', () =>
    expect(change(plan, 'Tỷ lệ thôn', { indicator: 'Tỷ lệ hộ nghèo' })).toMatchObject({
      after: { indicatorKey: 'poverty_rate' },
    }));

  it('strikes a changed target under the same id, and an added one by dropping it', () => {
    const first = change(plan, 'Tỷ lệ lao động', { value: 60 });
    expect(strike(corrected([first]), 'Tỷ lệ lao động').id).toBe(first.id);
    const added = EVERY.find(({ kind }) => kind === 'add-target');
    const now = corrected(added ? [added] : []);
    expect(strikeTarget(now, targetNamed(now, 'Tăng trưởng'))).toBeNull();
  });
});
