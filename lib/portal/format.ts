/**
 * Kinds of files by name, by media type and by the words of a link.
 */
import { definePattern } from '../text/pattern.ts';
import type { DocumentFormat } from './types.ts';

/** Pages end in `.html` too, so HTML is a document only where the page says so by type or `download`. */
const EXTENSIONS: Record<string, DocumentFormat> = {
  pdf: 'pdf',
  docx: 'docx',
  doc: 'doc',
  rtf: 'rtf',
  zip: 'zip',
};

const MEDIA_TYPES: Record<string, DocumentFormat> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/msword': 'doc',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/zip': 'zip',
  'application/x-zip-compressed': 'zip',
};

const NAMED = definePattern(
  'file name of a document',
  /(?<![\p{L}\p{N}])[^\s"'<>|?*\\/](?:[^"'<>|?*\\/]{0,180}[^\s"'<>|?*\\/])?\.(?:pdf|docx?|rtf|zip)(?![\p{L}\p{N}.])/iu,
  {
    matches: [
      ['12-KH-UBND.pdf', '12-KH-UBND.pdf'],
      ['Kế hoạch số 5.DOCX (2 MB)', 'Kế hoạch số 5.DOCX'],
    ],
    misses: ['ban.pdf.html', 'trang.aspx', 'tệp .pdf', 'a.docxx'],
  },
);

/** `(PDF, 1,2 MB)` or `[DOC]` behind a title, or a link that says nothing else. */
const LABELLED = definePattern(
  'format as a label',
  /(?:^\s*|[([]\s*)(?:tệp|file|bản)?\s*(pdf|docx?|word|rtf|zip)(?![\p{L}\p{N}.])/iu,
  {
    matches: ['Kế hoạch (PDF, 1,2 MB)', '[doc]', 'PDF', 'File word'],
    misses: ['Chuyển đổi sang pdf', 'pdfs', 'Hướng dẫn đọc tệp PDF'],
  },
);

export function formatOfName(name: string): DocumentFormat | null {
  const extension = /\.([a-z]{3,4})$/iu.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS[extension] ?? null;
}

export const formatOfType = (type: string): DocumentFormat | null =>
  MEDIA_TYPES[type.split(';')[0]?.trim().toLowerCase() ?? ''] ?? null;

/** The name of a file written out in a text, null without one. */
export const fileNameIn = (text: string): string | null => NAMED.exec(text)?.[0] ?? null;

/** The format that a label names: `(PDF)`, `Word`. */
export function formatOfLabel(text: string): DocumentFormat | null {
  const label = LABELLED.exec(text)?.[1]?.toLowerCase();
  if (!label) return null;
  return label === 'word' ? 'docx' : (EXTENSIONS[label] ?? null);
}
