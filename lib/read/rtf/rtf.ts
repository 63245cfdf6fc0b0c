/**
 * Rich Text Format, under whatever name: many `.doc` files of portals are RTF.
 */
import type { ParsedDocument } from '../../document/types.ts';
import { startsWith } from '../detect.ts';
import { assemble } from '../flow/assemble.ts';
import type { Reader, ReadInput } from '../reader.ts';
import { RtfParser } from './parser.ts';
import { readTokens } from './tokens.ts';

/** `{\rtf`. */
const SIGNATURE = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Reads RTF; throws `ReadFailure` `no-text`. */
async function read(input: ReadInput): Promise<ParsedDocument> {
  return assemble(new RtfParser().parse(readTokens(input.bytes)), {
    name: input.name,
    sha256: input.sha256,
    mediaType: 'application/rtf',
    pages: null,
    method: 'rtf',
  });
}

export const rtfReader: Reader = {
  id: 'rtf',
  accepts: (bytes) => startsWith(bytes, SIGNATURE),
  read,
};
