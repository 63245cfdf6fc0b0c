import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../../lib/document/plain.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { Metadata } from '../../lib/extract/types.ts';
import { messagesIn } from '../../lib/locale/locale.ts';
import {
  filterEntries,
  libraryEntries,
  NO_FILTER,
  readingQuality,
  type StoredDocument,
  sortEntries,
} from './library-entries.ts';

const words = messagesIn('vi');
const empty = extract(documentFromParagraphs(['KẾ HOẠCH'], { name: 'tep.pdf' }));

const stored = (id: string, metadata: Partial<Metadata>, addedAt = '2026-01-01'): StoredDocument => ({
  id,
  record: { ...empty, metadata: { ...empty.metadata, ...metadata } },
  addedAt,
  parentId: null,
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
    stored('c', { documentType: null, title: null, number: null, issuedOn: null }),
  ],
  words,
);
const ids = (list: { id: string }[]) => list.map((entry) => entry.id).join('');

describe('libraryEntries', () => {
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
    ['', 'abc'],
  ])('"%s" finds %s', (query, found) =>
    expect(ids(filterEntries(entries, { ...NO_FILTER, query }))).toBe(found),
  );

  it('joins conditions', () => {
    expect(ids(filterEntries(entries, { ...NO_FILTER, type: 'CT' }))).toBe('b');
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
  const pages = (...confidences: number[]) => ({
    quality: {
      ...empty.quality,
      pages: confidences.map((confidence, index) => ({
        page: index + 1,
        method: 'text-layer' as const,
        confidence,
        issues: [],
      })),
    },
  });
  it.each([
    [[0.99, 0.95], 'good'],
    [[0.99, 0.6], 'fair'],
    [[0.99, 0.2], 'poor'],
    [[], 'good'],
  ])('of pages %j is %s', (confidences, quality) =>
    expect(readingQuality(pages(...confidences))).toBe(quality),
  );
});
