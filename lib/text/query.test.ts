import { describe, expect, it } from 'vitest';
import { foldPlain } from './fold.ts';
import { matchBeginnings, matchParts } from './query.ts';

const NAMES = ['Tỷ lệ lao động qua đào tạo', 'Số giường bệnh', 'Độ che phủ rừng'];

describe('a query', () => {
  it('finds words in any order, without diacritics', () =>
    expect(NAMES.filter(matchBeginnings('dao lao', foldPlain))).toEqual([NAMES[0]]));

  it('wants every word', () => expect(NAMES.filter(matchParts('so rung', foldPlain))).toEqual([]));

  it('tells the beginning of a word from its inside', () => {
    expect(NAMES.filter(matchBeginnings('he', foldPlain))).toEqual([]);
    expect(NAMES.filter(matchParts('he', foldPlain))).toEqual([NAMES[2]]);
  });

  it('finds everything while it is empty, without asking what is searched', () =>
    expect(
      NAMES.filter(
        matchBeginnings(' ', () => {
          throw new Error('asked');
        }),
      ),
    ).toEqual(NAMES));
});
