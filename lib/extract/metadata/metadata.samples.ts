/** Metadata of documents given as parts, for the tests beside. */
import { extractCitations } from '../citations/citations.ts';
import { contextOf, type Part } from '../extract.samples.ts';
import type { Metadata } from '../types.ts';
import { extractMetadata } from './metadata.ts';

export type { Part };

/** National title and motto, as the right column of a state header begins. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc';

/** The beginning of a body, so that headers and titles have an end. */
export const BODY = ['I. MỤC ĐÍCH', '1. Mục đích', '- Nâng cao nhận thức.'];

/** Reads the metadata; throws when an anchor does not quote its block. */
export function metadataOf(parts: readonly Part[]): Metadata {
  const context = contextOf(parts);
  const metadata = extractMetadata(context, extractCitations(context));
  for (const [field, { block, start, end, quote }] of Object.entries(metadata.anchors))
    if (context.blocks[block]?.text.slice(start, end) !== quote) throw new Error(`anchor of ${field} is off`);
  return metadata;
}

/** What a header says. */
export type Header = Partial<
  Pick<
    Metadata,
    'documentType' | 'number' | 'symbol' | 'issuedOn' | 'place' | 'issuer' | 'issuerLevel' | 'title'
  >
>;
