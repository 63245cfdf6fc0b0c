/**
 * How a document is called in a line: `Kế hoạch số 12/KH-UBND`, `Kế hoạch · chưa cấp số`.
 */
import type { Citation, Metadata } from '../extract/types.ts';
import { formatDate } from './format.ts';
import type { Messages } from './messages.ts';

/** The name of a document type, of its abbreviation; an unknown one stays as it is. */
export function typeName(type: string | null, words: Messages): string {
  if (!type) return words.terms.untypedDocument;
  const names: Record<string, string> = words.terms.documentType;
  return names[type] ?? type;
}

/** Type and number of a document. */
export const documentLabel = (
  { documentType, number, doubts }: Pick<Metadata, 'documentType' | 'number' | 'doubts'>,
  words: Messages,
): string =>
  `${typeName(documentType, words)} · ${number ?? (doubts?.number === 'unread' ? words.terms.unread : words.terms.unnumbered)}`;

/** A document as it is cited: type with number, or with date where no number is given. */
export function citationLabel(
  { type, number, issuedOn }: Pick<Citation, 'type' | 'number' | 'issuedOn'>,
  words: Messages,
): string {
  const identity = number ?? (issuedOn ? formatDate(issuedOn) : '');
  return [typeName(type, words), identity].filter(Boolean).join(' ');
}
