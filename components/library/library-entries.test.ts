import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/locale/locale.ts';
import { foldPlain } from '../../lib/text/fold.ts';
import {
  filterEntries,
  libraryEntries,
  NO_FILTER,
  readingQuality,
  type StoredDocument,
  sortEntries,
} from './library-entries.ts';

const words = messagesIn('vi');

const stored = (id: string, known: Partial<StoredDocument>): StoredDocument => ({
  id,
  addedAt: '2026-01-01',
  documentType: null,
  title: null,
  name: 'tep.pdf',
  number: null,
  issuer: null,
  issuerLevel: null,
  issuedOn: null,
  parent: null,
  parentId: null,
  targets: 0,
  assignments: 0,
  confidence: 1,
  words: foldPlain([known.title, known.number, known.issuer].filter(Boolean).join(' ')),
  ...known,
});

const entries = libraryEntries(
  [
    stored('a', {
      documentType: 'KH',
      title: 'Phòng, chống bệnh dại',
      number: '9/KH-UBND',
      issuer: 'Ủy ban nhân dân huyện Đồng Khê',
      issuerLevel: 'district',
      issuedOn: '2024-02-21',
    }),
    stored('b', {
      documentType: 'CT',
      title: 'Phát động thi đua',
      number: '10/CT-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Trường Lâm',
      issuerLevel: 'province',
      issuedOn: '2024-01-18',
    }),
    stored('c', { tags: ['Cần rà lại', 'Đợt 1'] }),
  ],
  words,
);
const ids = (list: { id: string }[]) => list.map((entry) => entry.id).join('');

describe('libraryEntries', () => {
  it('tells a number that is written and was not read from one that is not there', () => {
    const scans = [stored('a', { doubts: { number: 'unread' } }), stored('b', {})];
    expect(libraryEntries(scans, words).map(({ unread }) => unread)).toEqual([true, false]);
  });

  it('names a document without a title after its file', () =>
    expect(entries[2]).toMatchObject({ title: 'tep.pdf', typeName: 'Văn bản' }));
});

describe('filterEntries', () => {
  it.each([
    ['benh dai', 'a'],
    ['dong khe', 'a'],
    ['UBND', 'ab'],
    ['21/02/2024', 'a'],
    ['ke hoach', 'a'],
    ['ong', ''],
    ['thi đua trường lâm', 'b'],
    ['can ra', 'c'],
    ['', 'abc'],
  ])('"%s" finds %s', (query, found) =>
    expect(ids(filterEntries(entries, { ...NO_FILTER, query }))).toBe(found),
  );

  it('joins conditions', () => {
    expect(ids(filterEntries(entries, { ...NO_FILTER, type: 'CT' }))).toBe('b');
    expect(ids(filterEntries(entries, { ...NO_FILTER, tag: 'Đợt 1' }))).toBe('c');
    expect(ids(filterEntries(entries, { ...NO_FILTER, tag: '' }))).toBe('ab');
    expect(ids(filterEntries(entries, { ...NO_FILTER, level: 'district', query: 'thi đua' }))).toBe('');
  });
});

describe('sortEntries', () => {
  it.each([
    ['number', false, 'abc'],
    ['number', true, 'bac'],
    ['date', false, 'bac'],
    ['date', true, 'abc'],
    ['title', false, 'bac'],
  ])('by %s, descending %s', (column, descending, order) =>
    expect(ids(sortEntries(entries, { column, descending }, words))).toBe(order),
  );

  it('keeps the order for a column it does not know', () =>
    expect(ids(sortEntries(entries, { column: 'colour', descending: true }, words))).toBe('abc'));
});

describe('readingQuality', () => {
  it.each([
    [0.95, 'good'],
    [0.6, 'fair'],
    [0.2, 'poor'],
  ])('of a worst page at %d is %s', (confidence, quality) =>
    expect(readingQuality(confidence)).toBe(quality),
  );
});
