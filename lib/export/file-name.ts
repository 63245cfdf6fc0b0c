/**
 * Names of exported files: what it is, then which document, in letters that every system and mail server takes.
 */
import type { PlanRecord } from '../extract/types.ts';
import type { Exporter, ExportSubject } from './exporter.ts';

const MARKS = /\p{M}/gu;
const LONGEST = 60;

/** First part of the name by what is exported; the format tells where it matters. */
function kindOf(exporter: Exporter, subject: ExportSubject): string {
  if (exporter.id === 'docx') return 'phieu-ra-soat';
  if (subject.kind === 'original') return 'ban-to-doan';
  return subject.kind === 'comparison' ? 'doi-chieu' : 'ban-ghi';
}

/** The plan where there is one; of several plans, their directive. */
function documentOf(subject: ExportSubject): PlanRecord {
  if (subject.kind !== 'comparison') return subject.record;
  const { parent, children } = subject.comparison;
  return children.length === 1 ? (children[0] ?? parent) : parent;
}

/** Plain letters, digits and dashes: `47/KH-UBND` → `47-KH-UBND`, `Quyết định` → `Quyet-dinh`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');

/** `phieu-ra-soat_47-KH-UBND.docx`; a document without a number goes by its file. */
export function exportFileName(exporter: Exporter, subject: ExportSubject): string {
  const { metadata, source } = documentOf(subject);
  const document = plain(metadata.number ?? source.name.replace(/\.[^.]*$/, ''));
  return `${[kindOf(exporter, subject), document].filter(Boolean).join('_')}.${exporter.extension}`;
}
