import { describe, expect, it } from 'vitest';
import { NEW_INDICATOR, NEW_UNIT, readIndicator, readUnitDraft } from './own-draft.ts';

const free = () => false;

describe('readIndicator', () => {
  it('takes name and wordings, one a line, each once', () =>
    expect(
      readIndicator(
        { ...NEW_INDICATOR, name: '  Vườn  mẫu ', synonyms: 'vườn kiểu mẫu\n\nvườn kiểu mẫu ' },
        free,
      ),
    ).toEqual({
      kind: 'read',
      value: { name: 'Vườn mẫu', synonyms: ['vườn kiểu mẫu'], unit: '%', direction: 'higher_better' },
    }));

  it.each([
    ['no name', {}, { name: 'empty' }],
    ['no unit', { name: 'Vườn mẫu', unit: ' ' }, { unit: 'empty' }],
  ])('says what is wrong: %s', (_, draft, problems) =>
    expect(readIndicator({ ...NEW_INDICATOR, ...draft }, free)).toEqual({ kind: 'problems', problems }),
  );

  it('refuses a name twice', () =>
    expect(readIndicator({ ...NEW_INDICATOR, name: 'Vườn mẫu' }, (name) => name === 'Vườn mẫu')).toEqual({
      kind: 'problems',
      problems: { name: 'taken' },
    }));
});

describe('readUnitDraft', () => {
  it.each([
    [{ name: 'guồng nước' }, { name: 'guồng nước', aliases: [], equals: null }],
    [
      { name: 'sào', aliases: 'sào Bắc Bộ', factor: '360', unit: 'm²' },
      { name: 'sào', aliases: ['sào Bắc Bộ'], equals: { factor: 360, unit: 'm²' } },
    ],
    [
      { name: 'công', factor: '0,1', unit: 'ha' },
      { name: 'công', aliases: [], equals: { factor: 0.1, unit: 'ha' } },
    ],
  ])('%j', (draft, value) =>
    expect(readUnitDraft({ ...NEW_UNIT, ...draft }, free)).toEqual({ kind: 'read', value }),
  );

  it.each([
    [{}, { name: 'empty' }],
    [{ name: '3 sào' }, { name: 'starts-with-digit' }],
    [{ name: 'sào', unit: 'm²' }, { factor: 'both-or-none' }],
    [{ name: 'sào', factor: '360' }, { unit: 'both-or-none' }],
    [{ name: 'sào', factor: 'ba', unit: 'm²' }, { factor: 'not-a-number' }],
    [{ name: 'sào', factor: '0', unit: 'm²' }, { factor: 'not-a-number' }],
  ])('%j has a problem', (draft, problems) =>
    expect(readUnitDraft({ ...NEW_UNIT, ...draft }, free)).toEqual({ kind: 'problems', problems }),
  );
});
