/**
 * Bytes → ParsedDocument: the registry of readers. A new format is a folder beside this file and a line here.
 */
import type { ParsedDocument } from '../document/types.ts';
import { formatName } from './detect.ts';
import { docReader } from './doc/doc.ts';
import { docxReader } from './docx/docx.ts';
import { ReadFailure } from './failure.ts';
import { htmlReader } from './html/html.ts';
import { pdfReader } from './pdf/pdf.ts';
import type { Reader, ReadHost, ReadInput } from './reader.ts';
import { rtfReader } from './rtf/rtf.ts';
import { type ArchiveMember, archiveMembers, contentOf, zipReader } from './zip/zip.ts';

/** Readers of documents, in the order in which they are asked; each looks at the bytes only. */
export const DOCUMENT_READERS: readonly Reader[] = [pdfReader, docxReader, docReader, rtfReader, htmlReader];

/** All readers: an archive is asked for last, because DOCX files are archives too. */
export const READERS: readonly Reader[] = [...DOCUMENT_READERS, zipReader(DOCUMENT_READERS)];

/** Reads a document of any known format. Throws `ReadFailure`; the caller stores nothing then. */
export async function readDocument(input: ReadInput, host: ReadHost): Promise<ParsedDocument> {
  if (input.bytes.length === 0) throw new ReadFailure('empty');
  const reader = READERS.find(({ accepts }) => accepts(input.bytes));
  if (!reader) throw new ReadFailure('unsupported', { found: formatName(input.bytes) });
  host.onProgress?.({ stage: 'open', done: 0, total: 1 });
  try {
    return await reader.read(input, host);
  } catch (error) {
    // Damage can lead a reader anywhere; whoever cancels or sees a known failure gets to know it as it is.
    if (error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError)
      throw new ReadFailure('damaged', { reason: error.message });
    throw error;
  }
}

/** How many files a ZIP holds, documents or not. */
export const filesInArchive = (bytes: Uint8Array): number => contentOf(bytes).length;

/** Documents inside a ZIP attachment, to choose from. Throws `ReadFailure` as a reader does. */
export const documentsInArchive = (bytes: Uint8Array): ArchiveMember[] =>
  archiveMembers(bytes, DOCUMENT_READERS);
