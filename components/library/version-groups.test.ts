import { expect, it } from 'vitest';
import { messagesIn } from '../../lib/locale/locale.ts';
import { libraryEntries, type StoredDocument } from './library-entries.ts';
import { groupedRows } from './version-groups.ts';

const stored = (id: string, lead?: string): StoredDocument => ({
  id,
  addedAt: '2026-01-01',
  documentType: null,
  title: id,
  name: id,
  number: null,
  issuer: null,
  issuerLevel: null,
  issuedOn: null,
  parent: null,
  parentId: null,
  targets: 0,
  assignments: 0,
  confidence: 1,
  words: id,
  ...(lead === undefined ? {} : { version: { lead, kind: 'draft' as const } }),
});
const entries = libraryEntries(
  [
    stored('draft', 'issued'),
    stored('a'),
    stored('issued'),
    stored('copy', 'issued'),
    stored('lost', 'gone'),
  ],
  messagesIn('vi'),
);
function shown(folded: string[]): string[] {
  const { rows, below } = groupedRows(entries, new Set(folded));
  return rows.map(({ id, version }) => {
    const count = below.get(id);
    if (version && below.has(version.lead)) return `> ${id}`;
    return count === undefined ? id : `${id} +${count}`;
  });
}

it('puts versions below the one that leads them', () =>
  expect(shown([])).toEqual(['a', 'issued +2', '> draft', '> copy', 'lost']));

it('folds them away, and keeps their number', () =>
  expect(shown(['issued'])).toEqual(['a', 'issued +2', 'lost']));

it('leaves a library without versions as it is', () => {
  const plain = entries.filter(({ version }) => version === null);
  expect(groupedRows(plain, new Set()).rows).toBe(plain);
});
