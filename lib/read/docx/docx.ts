/**
 * Word documents since 2007 (DOCX): an own OOXML reader, because the numbers that Word shows stand nowhere in the text.
 */
import type { ParsedDocument } from '../../document/types.ts';
import { ReadFailure } from '../failure.ts';
import { assemble } from '../flow/assemble.ts';
import type { FlowDocument, FlowItem } from '../flow/flow.ts';
import { partialWarnings } from '../partial.ts';
import type { Reader, ReadInput } from '../reader.ts';
import { isZip, zipEntries } from '../zip/entries.ts';
import { BodyReader } from './body.ts';
import { Numbering } from './numbering.ts';
import { OoxmlPackage } from './package.ts';
import { StyleSheet } from './styles.ts';
import { child, elements, textOf, type XmlElement } from './xml.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Reads a DOCX; throws `ReadFailure` `damaged`, `too-large` or `no-text`. */
async function read(input: ReadInput): Promise<ParsedDocument> {
  const flow = readFlow(new OoxmlPackage(input.bytes));
  return assemble(flow, {
    name: input.name,
    sha256: input.sha256,
    mediaType: MEDIA_TYPE,
    pages: null,
    method: 'docx',
  });
}

function readFlow(pack: OoxmlPackage): FlowDocument {
  const main = pack.mainPart;
  if (main === null) throw new ReadFailure('damaged');
  const related = pack.relationships(main);
  const partOf = (type: string): XmlElement | null => {
    const target = related.find((relation) => relation.type === type)?.target;
    return target === undefined ? null : pack.part(target);
  };
  const styles = new StyleSheet(partOf('styles'));
  const root = pack.part(main);
  const body = root && child(root, 'w:body');
  if (!body) throw new ReadFailure('damaged');
  const reader = new BodyReader(styles, new Numbering(partOf('numbering'), styles));
  const items = reader.items(body);
  const notes = readNotes(reader, partOf('footnotes'), partOf('endnotes'));
  const furniture = related
    .filter(({ type }) => type === 'header' || type === 'footer')
    .map(({ target }) => pack.part(target))
    .filter((part) => part !== null)
    .map(plainText);
  const warnings = partialWarnings({ whole: pack.whole, changed: reader.changed });
  return { items, notes, furniture, warnings };
}

/** Notes in the order of their calls; separators and notes that nothing calls are left out. */
function readNotes(
  reader: BodyReader,
  footnotes: XmlElement | null,
  endnotes: XmlElement | null,
): FlowItem[][] {
  const byId = new Map<string, XmlElement>();
  for (const [kind, part] of [
    ['footnote', footnotes],
    ['endnote', endnotes],
  ] as const)
    if (part) for (const note of elements(part)) byId.set(`${kind}:${note.attributes['w:id'] ?? ''}`, note);
  return [...reader.notes].map((id) => {
    const note = byId.get(id);
    return note ? reader.items(note) : [];
  });
}

/** Text of a header or footer, one line a paragraph, fields left as they were last shown. */
function plainText(part: XmlElement): string {
  const lines: string[] = [];
  const walk = (element: XmlElement): string => {
    if (element.name === 'w:t') return textOf(element);
    if (element.name === 'w:tab') return '\t';
    if (element.name === 'mc:Fallback') return '';
    const text = [...elements(element)].map(walk).join('');
    if (element.name !== 'w:p') return text;
    lines.push(text);
    return '';
  };
  walk(part);
  return lines.join('\n');
}

export const docxReader: Reader = {
  id: 'docx',
  accepts: (bytes) =>
    isZip(bytes) && zipEntries(bytes).some(({ name }) => /^word[/\\]document\d*\.xml$/i.test(name)),
  read,
};
