/**
 * The parts of an OOXML package that a text reader needs, found through its relationships, within a size limit.
 */
import { ReadFailure } from '../failure.ts';
import { salvagedEntries, type ZipEntry, zipContent, zipDirectory } from '../zip/entries.ts';
import { elements, parseXml, type XmlElement } from './xml.ts';

/** Bytes of XML taken from one package, all parts together: some forty times a long plan. */
const MAX_XML = 96 * 1024 * 1024;

const MAIN_PART = /^word\/document\d*\.xml$/i;

export class OoxmlPackage {
  /** False when the directory is lost, or once a part was cut short or was not well-formed. */
  whole = true;
  private readonly bytes: Uint8Array;
  private entries: Map<string, ZipEntry>;
  private budget = MAX_XML;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const { entries, whole } = zipDirectory(bytes);
    this.entries = byName(entries);
    this.whole = whole;
  }

  /** Path of the main document part. */
  get mainPart(): string | null {
    const named = this.relationships('').find(({ type }) => type === 'officeDocument')?.target;
    if (named !== undefined && this.entries.has(named)) return named;
    return [...this.entries.keys()].find((name) => MAIN_PART.test(name)) ?? null;
  }

  /** Root of a part, null when it is missing or holds no XML at all. Throws `ReadFailure` `too-large`. */
  part(path: string): XmlElement | null {
    let entry = this.entries.get(path);
    if (!entry) return null;
    let content = zipContent(this.bytes, entry, this.budget);
    if (content.bytes.length === 0 && entry.size > 0) {
      // A directory that points to the wrong place: the local headers may still be right.
      this.whole = false;
      entry = salvagedEntries(this.bytes).find(({ name }) => name === path) ?? entry;
      content = zipContent(this.bytes, entry, this.budget);
    }
    if (content.overLimit) throw new ReadFailure('too-large', { limit: MAX_XML });
    this.budget -= content.bytes.length;
    const tree = parseXml(content.bytes);
    if (!content.complete || !tree?.wellFormed) this.whole = false;
    return tree?.root ?? null;
  }

  /** Targets of a part's relationships as package paths, with the last word of their type. */
  relationships(part: string): { id: string; type: string; target: string }[] {
    const slash = part.lastIndexOf('/');
    const folder = slash < 0 ? '' : part.slice(0, slash + 1);
    const root = this.part(`${folder}_rels/${part.slice(slash + 1)}.rels`);
    if (!root) return [];
    return [...elements(root)].map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').replace(/.*\//, ''),
      target: resolvePath(folder, attributes.Target ?? ''),
    }));
  }
}

const byName = (entries: ZipEntry[]): Map<string, ZipEntry> =>
  new Map(entries.map((entry) => [entry.name.replace(/\\/g, '/'), entry]));

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of (folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
