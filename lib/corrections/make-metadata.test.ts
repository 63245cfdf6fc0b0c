import { describe, expect, it } from 'vitest';
import { applyCorrections } from './apply.ts';
import { changeMetadata } from './make-metadata.ts';
import { planOf } from './plan.fixture.ts';

const plan = planOf();

describe('a header field put right', () => {
  it('replaces what was read, and a second time keeps what was read', () => {
    const first = changeMetadata(plan, 'number', '15/KH-UBND');
    if (!first) throw new Error('no change');
    expect(first).toMatchObject({ before: null, after: '15/KH-UBND' });
    const corrections = [first];
    const record = applyCorrections(plan.record, corrections, plan.blocks);
    expect(record.metadata.number).toBe('15/KH-UBND');
    const again = changeMetadata({ ...plan, record, corrections }, 'number', '16/KH-UBND');
    expect(again).toEqual({ ...first, after: '16/KH-UBND' });
    expect(changeMetadata({ ...plan, record, corrections }, 'number', null)).toBeNull();
  });

  it('settles the doubt of its field, and of no other', () => {
    const doubtful = {
      ...plan.record,
      metadata: { ...plan.record.metadata, doubts: { number: 'unread', issuedOn: 'unsure' } as const },
    };
    const change = changeMetadata({ ...plan, record: doubtful }, 'number', '15/KH-UBND');
    if (!change) throw new Error('no change');
    expect(applyCorrections(doubtful, [change], plan.blocks).metadata.doubts).toEqual({ issuedOn: 'unsure' });
    expect(doubtful.metadata.doubts).toEqual({ number: 'unread', issuedOn: 'unsure' });
  });

  it('is no correction when nothing differs', () => {
    expect(changeMetadata(plan, 'title', plan.record.metadata.title)).toBeNull();
  });
});
