import { describe, expect, it } from 'vitest';
import { earlierFirst, findVersions, rankVersions, type VersionEntry } from './version-order.ts';

const entry = (id: string, known: Partial<VersionEntry> = {}): VersionEntry => ({
  id,
  documentType: 'KH',
  number: '12/KH-UBND',
  title: 'Phát động phong trào thi đua năm 2024',
  issuer: 'Ủy ban nhân dân huyện Mộc Lâm',
  issuedOn: '2024-02-06',
  name: `${id}.docx`,
  addedAt: '2026-01-02T00:00:00.000Z',
  ...known,
});

describe('earlierFirst', () => {
  it.each([
    ['a draft before what was issued', { number: null, issuedOn: null }],
    ['the earlier date first', { issuedOn: '2024-01' }],
    ['what came first where nothing else tells', { addedAt: '2026-01-01T00:00:00.000Z' }],
  ])('puts %s', (_, known) => {
    const [early, late] = [entry('early', known), entry('late')];
    expect(earlierFirst(early, late)).toEqual([early, late]);
    expect(earlierFirst(late, early)).toEqual([early, late]);
  });
});

describe('rankVersions', () => {
  const draft = entry('draft', { number: null });
  const all = [
    entry('other', { title: 'Phòng cháy, chữa cháy rừng mùa khô' }),
    draft,
    entry('issued'),
    entry('elsewhere', { issuer: 'Ủy ban nhân dân huyện Trà Sơn' }),
    entry('scan', { title: null, documentType: null, issuer: null, name: 'quét 07.pdf' }),
  ];

  it('puts the likeliest first and leaves the document itself out', () =>
    expect(rankVersions(draft, all).map(({ id }) => id)).toEqual(['issued', 'elsewhere', 'other', 'scan']));

  it('finds by any of its words without diacritics', () =>
    expect(findVersions(all, 'quet 07').map(({ id }) => id)).toEqual(['scan']));
});
