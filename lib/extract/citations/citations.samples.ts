/** Citations of single sentences, for the tests beside. */
import { contextOf } from '../extract.samples.ts';
import type { Citation } from '../types.ts';
import { extractCitations } from './citations.ts';

/** A sentence, then type, number, date and issuer of a citation in it. */
export type CitedCase = [string, string | null, string | null, string | null, string | null];

/** The citations of a document of these paragraphs. */
export const citationsOf = (...paragraphs: string[]): Citation[] => extractCitations(contextOf(paragraphs));

/** In the body, so that roles play no part. */
export const inBody = (sentence: string): Citation[] =>
  citationsOf('KẾ HOẠCH', 'Phát triển nghề muối năm 2031', 'I. NHIỆM VỤ', `- ${sentence}`);

/** What a citation says, without its place. */
export const brief = ({ type, number, issuedOn, issuer }: Citation) => [type, number, issuedOn, issuer];
