import { describe, expect, it } from 'vitest';
import { numberKey } from './number-key.ts';
import type { LabelRow, SummaryRow } from './rows.ts';
import { versionsAmong } from './versions.ts';

const row = (id: string, known: Partial<SummaryRow>): SummaryRow => ({
  id,
  addedAt: '2031-01-01',
  documentType: 'KH',
  title: 'Phát động phong trào thi đua năm 2031',
  name: `${id}.docx`,
  issuer: 'Ủy ban nhân dân xã Bến Tràm',
  issuerLevel: 'commune',
  issuedOn: null,
  number: null,
  numberKey: numberKey(known.number ?? null),
  parentKey: '',
  parentId: null,
  parent: null,
  targets: 0,
  assignments: 0,
  confidence: 1,
  words: '',
  ...known,
});
const tied = (...pairs: [string, string][]) =>
  new Map(pairs.map(([id, draftOf]): [string, LabelRow] => [id, { id, tags: [], draftOf }]));
const found = (rows: SummaryRow[], labels = tied()) =>
  Object.fromEntries(
    [...versionsAmong(rows, labels)].map(([id, { lead, kind }]) => [id, `${kind} of ${lead}`]),
  );

describe('versionsAmong', () => {
  it('ties a draft to what was issued under its title', () =>
    expect(
      found([
        row('draft', { issuedOn: '2031' }),
        row('issued', { number: '12/KH-UBND', issuedOn: '2031-02-06' }),
        row('other', { title: 'Phòng, chống bệnh dại', issuedOn: '2031-02-06' }),
      ]),
    ).toEqual({ draft: 'draft of issued' }));

  it('ties copies of one paper, the newest first', () =>
    expect(
      found([
        row('pdf', { number: '12/KH-UBND', issuedOn: '2031-02-06', addedAt: '2031-03-01' }),
        row('scan', { number: '12/KH-UBND', issuedOn: '2031-02-06', title: 'Phat dong thi dua' }),
      ]),
    ).toEqual({ scan: 'copy of pdf' }));

  it.each([
    ['two numbers under one title', [{ number: '12/KH-UBND' }, { number: '13/KH-UBND' }, {}]],
    ['another year', [{ issuedOn: '2030-02-01' }, { issuedOn: '2031-02-01' }]],
    ['another issuer', [{ issuer: 'Ủy ban nhân dân xã Mỏ Cày' }, {}]],
    ['no title', [{ title: null }, { title: null }]],
    [
      'one number in two years',
      [
        { title: 'A', number: '1/KH-UBND', issuedOn: '2030-02-01' },
        { title: 'B', number: '1/KH-UBND', issuedOn: '2031-02-01' },
      ],
    ],
  ])('leaves apart: %s', (_, known) =>
    expect(found(known.map((one, index) => row(`r${index}`, one)))).toEqual({}),
  );

  it('follows what a person has said, across titles', () =>
    expect(
      found(
        [
          row('draft', { title: 'Dự thảo kế hoạch', issuedOn: '2030-12-20' }),
          row('second', { title: 'Dự thảo lần hai' }),
          row('issued', { number: '12/KH-UBND', issuedOn: '2031-02-06' }),
        ],
        tied(['draft', 'issued'], ['second', 'issued'], ['gone', 'issued'], ['draft', 'issued']),
      ),
    ).toEqual({ draft: 'draft of issued', second: 'draft of issued' }));

  it('lets a person turn the order round', () =>
    expect(
      found(
        [row('numbered', { number: '12/KH-UBND', issuedOn: '2031-02-06' }), row('final', {})],
        tied(['numbered', 'final']),
      ),
    ).toEqual({ numbered: 'draft of final' }));
});
