/**
 * Plans of invented provinces as paragraphs, and what is assigned in them as lines, for the tests beside this file.
 */
import { buildOutline } from '../../document/outline-builder.ts';
import { documentFromParagraphs } from '../../document/plain.ts';
import type { Block, ParsedDocument } from '../../document/types.ts';
import { anchorOver, type ExtractionContext } from '../context.ts';
import type { Assignment, Metadata } from '../types.ts';
import { extractAssignments } from './assignments.ts';

/** Metadata of a plan for 2031, signed in February. */
const metadata = (issuer: string): Metadata => ({
  documentType: 'KH',
  title: null,
  number: null,
  symbol: null,
  issuedOn: '2031-02-10',
  place: null,
  issuer,
  issuerLevel: null,
  signer: null,
  recipients: [],
  period: { from: '2031', to: '2031' },
  parent: null,
  anchors: {},
  header: { numberLine: true, dateLine: true, signatureBlock: true },
  secrecy: null,
});

/** Assignments of a document issued by `issuer`, with its blocks. */
export function extractFrom(
  document: ParsedDocument,
  issuer: string,
): { found: Assignment[]; blocks: readonly Block[] } {
  const outline = buildOutline(document);
  const context: ExtractionContext = {
    document,
    blocks: document.blocks,
    outline,
    anchor: anchorOver(document.blocks, outline.sectionAt),
  };
  return { found: extractAssignments(context, metadata(issuer)), blocks: document.blocks };
}

/** The same for paragraphs. */
export const extract = (paragraphs: readonly string[], issuer = 'Ủy ban nhân dân tỉnh Hoa Mai') =>
  extractFrom(documentFromParagraphs(paragraphs), issuer);

/** `role | unit | task | deadline`, the deadline only where there is one. */
export const line = ({ role, unit, task, deadline }: Assignment): string =>
  [role, unit, task, ...(deadline ? [deadline] : [])].join(' | ');
export const lines = (paragraphs: readonly string[], issuer?: string): string[] =>
  extract(paragraphs, issuer).found.map(line);
/** The same under the title of a part on implementation. */
export const part = (...paragraphs: string[]): string[] => lines(['IV. TỔ CHỨC THỰC HIỆN', ...paragraphs]);
