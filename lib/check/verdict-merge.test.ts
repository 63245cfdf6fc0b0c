import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeVerdicts } from './verdict-merge.ts';
import { fingerprintOf, VERDICT_KINDS, type Verdict } from './verdicts.ts';

const verdict = (subject: string, changes: Partial<Verdict> = {}): Verdict => ({
  documentId: 'a',
  documentKey: 'k',
  documentName: '47/KH-UBND',
  rule: 'target-missing',
  subject,
  childQuote: null,
  parentQuote: 'đạt 95%',
  occurrence: 1,
  verdict: 'accept',
  reason: '',
  decidedAt: '2026-05-01T08:00:00.000Z',
  ...changes,
});

describe('mergeVerdicts', () => {
  it('takes over what only the other judged', () => {
    const { verdicts, changed, conflicts } = mergeVerdicts([verdict('một')], [verdict('hai')]);
    expect(verdicts.map(({ subject }) => subject)).toEqual(['một', 'hai']);
    expect(changed.map(({ subject }) => subject)).toEqual(['hai']);
    expect(conflicts).toEqual([]);
  });

  it('shows what both judged differently, and keeps mine until somebody decides', () => {
    const mine = verdict('một');
    const theirs = verdict('MỘT', { verdict: 'dismiss', reason: 'đã có ở phụ lục' });
    expect(mergeVerdicts([mine], [theirs])).toEqual({
      verdicts: [mine],
      changed: [],
      conflicts: [{ mine, theirs }],
    });
  });

  it('knows another file of the same document', () => {
    const theirs = verdict('một', { documentId: 'b', reason: 'bản quét' });
    const { verdicts } = mergeVerdicts([verdict('một')], [theirs]);
    expect(verdicts).toEqual([verdict('một', { reason: 'bản quét' })]);
  });

  it('keeps documents apart', () =>
    expect(
      mergeVerdicts([verdict('một')], [verdict('một', { documentId: 'b', documentKey: 'other' })]).verdicts,
    ).toHaveLength(2));

  it('of two reasons keeps the later, and never an empty one', () => {
    const early = verdict('một', { reason: 'sớm', decidedAt: '2026-05-01T00:00:00.000Z' });
    const late = verdict('một', { reason: 'muộn', decidedAt: '2026-06-01T00:00:00.000Z' });
    const silent = verdict('một', { decidedAt: '2026-07-01T00:00:00.000Z' });
    expect(mergeVerdicts([early], [late]).verdicts[0]?.reason).toBe('muộn');
    expect(mergeVerdicts([late], [early]).verdicts[0]?.reason).toBe('muộn');
    expect(mergeVerdicts([early], [silent]).changed).toEqual([]);
  });
});

describe('merging any two lists', () => {
  const any = fc.record({
    subject: fc.constantFrom('một', 'hai', 'ba'),
    verdict: fc.constantFrom(...VERDICT_KINDS),
    reason: fc.constantFrom('', 'lý do', 'lý do khác'),
    decidedAt: fc.constantFrom('2026-05-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'),
  });
  const list = fc
    .uniqueArray(any, { selector: ({ subject }) => subject })
    .map((parts) => parts.map(({ subject, ...changes }) => verdict(subject, changes)));
  const sorted = (verdicts: Verdict[]) => [...verdicts].sort((a, b) => a.subject.localeCompare(b.subject));

  it('changes nothing when merged with itself or merged twice', () =>
    fc.assert(
      fc.property(list, list, (mine, theirs) => {
        expect(mergeVerdicts(mine, mine)).toEqual({ verdicts: mine, changed: [], conflicts: [] });
        const once = mergeVerdicts(mine, theirs);
        const twice = mergeVerdicts(once.verdicts, theirs);
        expect(twice.changed).toEqual([]);
        expect(twice.conflicts).toHaveLength(once.conflicts.length);
      }),
    ));

  it('ends the same from either side, conflicts apart, and loses no verdict', () =>
    fc.assert(
      fc.property(list, list, (mine, theirs) => {
        const here = mergeVerdicts(mine, theirs);
        const there = mergeVerdicts(theirs, mine);
        const disputed = new Set(here.conflicts.map((conflict) => fingerprintOf(conflict.mine)));
        const agreed = (verdicts: Verdict[]) =>
          sorted(verdicts).filter((candidate) => !disputed.has(fingerprintOf(candidate)));
        const facts = (verdicts: Verdict[]) =>
          agreed(verdicts).map(({ subject, verdict: kind, reason }) => ({ subject, kind, reason }));
        expect(facts(here.verdicts)).toEqual(facts(there.verdicts));
        expect(there.conflicts).toHaveLength(here.conflicts.length);
        const subjects = new Set([...mine, ...theirs].map(({ subject }) => subject));
        expect(new Set(here.verdicts.map(({ subject }) => subject))).toEqual(subjects);
      }),
    ));
});
