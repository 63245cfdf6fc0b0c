/**
 * Bytes → ParsedDocument: the registry of readers. A new format is a folder beside this file and a line here.
 */
import type { ParsedDocument } from '../document/types.ts';
import { formatName } from './detect.ts';
import { docReader } from './doc/doc.ts';
import { docxReader } from './docx/docx.ts';
import { ReadFailure } from './failure.ts';
import { pdfReader } from './pdf/pdf.ts';
import type { Reader, ReadHost, ReadInput } from './reader.ts';
import { rtfReader } from './rtf/rtf.ts';

/** In the order in which they are asked; each looks at the bytes only. */
export const READERS: readonly Reader[] = [pdfReader, docxReader, docReader, rtfReader];

/** Reads a document of any known format. Throws `ReadFailure`; the caller stores nothing then. */
export async function readDocument(input: ReadInput, host: ReadHost): Promise<ParsedDocument> {
  if (input.bytes.length === 0) throw new ReadFailure('empty');
  const reader = READERS.find(({ accepts }) => accepts(input.bytes));
  if (!reader) throw new ReadFailure('unsupported', { found: formatName(input.bytes) });
  host.onProgress?.({ stage: 'open', done: 0, total: 1 });
  return reader.read(input, host);
}
