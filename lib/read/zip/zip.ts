/**
 * ZIP attachments: the documents inside. One is read in place of the archive; of several the user chooses.
 */
import { ReadFailure } from '../failure.ts';
import { DAMAGED_PART } from '../partial.ts';
import type { Reader } from '../reader.ts';
import { isZip, type ZipEntry, zipContent, zipDirectory, zipEntries } from './entries.ts';

/** A document found in an archive. */
export interface ArchiveMember {
  /** Path inside the archive. */
  name: string;
  bytes: Uint8Array;
}

/** Bounds against bombs: bytes of one member, bytes of all, members looked at. */
const MAX_MEMBER = 128 * 1024 * 1024;
const MAX_TOTAL = 256 * 1024 * 1024;
const MAX_MEMBERS = 500;

/** Other formats that are ZIP containers, by a member that only they have. */
const OTHERS: readonly (readonly [member: RegExp, name: string])[] = [
  [/^xl\/workbook\.(?:xml|bin)$/, 'Excel'],
  [/^ppt\/presentation\.xml$/, 'PowerPoint'],
  [/^content\.xml$/, 'OpenDocument'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
  [/^AndroidManifest\.xml$/, 'APK'],
];

/** Members that are no content of anybody. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|\/$/;

/**
 * Documents of an archive that one of the readers accepts, in the archive's order; archives inside it are left alone.
 * Throws `ReadFailure` `too-large` for a bomb, `encrypted` when nothing can be opened without a password.
 */
export function archiveMembers(bytes: Uint8Array, readers: readonly Reader[]): ArchiveMember[] {
  const entries = contentOf(bytes);
  if (entries.length > 0 && entries.every(({ encrypted }) => encrypted)) throw new ReadFailure('encrypted');
  const members: ArchiveMember[] = [];
  let total = 0;
  for (const entry of entries.slice(0, MAX_MEMBERS)) {
    const content = zipContent(bytes, entry, Math.min(MAX_MEMBER, MAX_TOTAL - total));
    if (content.overLimit) throw new ReadFailure('too-large', { limit: MAX_TOTAL });
    total += content.bytes.length;
    if (readers.some(({ accepts }) => accepts(content.bytes)))
      members.push({ name: entry.name, bytes: content.bytes });
  }
  return members;
}

/** Members of an archive that are somebody's content, whether anything reads them or not. */
export const contentOf = (bytes: Uint8Array): ZipEntry[] =>
  zipEntries(bytes).filter(({ name }) => !CLUTTER.test(name));

/** The reader of archives over the readers of documents. */
export const zipReader = (readers: readonly Reader[]): Reader => ({
  id: 'zip',
  accepts: isZip,
  async read(input, host) {
    const { entries, whole } = zipDirectory(input.bytes);
    refuseOthers(entries);
    const members = archiveMembers(input.bytes, readers);
    const [only] = members;
    if (!only) throw new ReadFailure('unsupported', { found: 'ZIP' });
    if (members.length > 1)
      throw new ReadFailure('archive', {
        count: members.length,
        names: members.map(({ name }) => name).join(', '),
      });
    const reader = readers.find(({ accepts }) => accepts(only.bytes));
    if (!reader) throw new ReadFailure('unsupported', { found: 'ZIP' });
    const document = await reader.read({ ...input, bytes: only.bytes }, host);
    return whole || document.warnings.some(({ code }) => code === DAMAGED_PART.code)
      ? document
      : { ...document, warnings: [...document.warnings, DAMAGED_PART] };
  },
});

function refuseOthers(entries: readonly ZipEntry[]): void {
  const other = OTHERS.find(([member]) => entries.some(({ name }) => member.test(name)));
  if (other) throw new ReadFailure('unsupported', { found: other[1] });
}
