import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { LANGUAGES, languageFrom, messagesIn } from './locale.ts';
import { vi as vietnamese } from './vi.ts';

type Leaf = { path: string; value: unknown };

function leaves(value: unknown, path = ''): Leaf[] {
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
  return [{ path, value }];
}

const DIACRITICS = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/iu;

describe('dictionaries', () => {
  it('answer the same keys with the same kind of value', () => {
    const kinds = (dictionary: unknown) =>
      leaves(dictionary)
        .map(({ path, value }) => `${path}: ${typeof value}`)
        .sort();
    expect(kinds(en)).toEqual(kinds(vietnamese));
  });

  it('leave no sentence empty', () => {
    const empty = [...leaves(vietnamese), ...leaves(en)].filter(({ value }) => value === '');
    expect(empty).toEqual([]);
  });

  it('keep Vietnamese out of the English words, names and quoted words apart', () => {
    const names = /Đối Chiếu|“[^”]+”|Tiếng Việt|‘[^’]+’/g;
    const strays = leaves(en).filter(
      ({ path, value }) =>
        typeof value === 'string' && !path.startsWith('cli.') && DIACRITICS.test(value.replace(names, '')),
    );
    expect(strays).toEqual([]);
  });

  it('is written in composed characters only', () => {
    const decomposed = leaves(vietnamese).filter(
      ({ value }) => typeof value === 'string' && value !== value.normalize('NFC'),
    );
    expect(decomposed).toEqual([]);
  });

  it('says in every failure what is safe', () => {
    const silent = Object.entries(vietnamese.failures.read).filter(
      ([, sentence]) => !sentence({}).includes('Chưa lưu gì'),
    );
    expect(silent).toEqual([]);
  });
});

describe('languageFrom', () => {
  it.each([
    ['vi-VN', 'vi'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['fr', 'vi'],
    [null, 'vi'],
  ])('takes %s for %s', (tag, language) => expect(languageFrom(tag)).toBe(language));

  it('has a dictionary for every language', () =>
    expect(LANGUAGES.map((language) => messagesIn(language).common.appName)).toEqual([
      'Đối Chiếu',
      'Đối Chiếu',
    ]));
});
