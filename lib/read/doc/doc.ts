/**
 * Word 97–2003 documents (DOC): an own reader of the binary format, down to cells, looks and automatic numbers.
 */
import type { ParsedDocument } from '../../document/types.ts';
import { ReadFailure } from '../failure.ts';
import { assemble } from '../flow/assemble.ts';
import type { FlowDocument, FlowItem } from '../flow/flow.ts';
import { partialWarnings } from '../partial.ts';
import type { Reader, ReadInput } from '../reader.ts';
import { u16, u32 } from './bytes.ts';
import { CompoundFile, isCompoundFile } from './compound-file.ts';
import { Fib, readPlc, tablePart } from './fib.ts';
import { readFonts } from './fonts.ts';
import { Lists } from './lists.ts';
import { readPieces } from './pieces.ts';
import { readPropertyRuns } from './property-runs.ts';
import { StoryReader } from './story.ts';
import { Styles } from './styles.ts';
import { readOldText } from './word-95.ts';

const MEDIA_TYPE = 'application/msword';

/** Streams of other programs in the same container, and what they are called. */
const OTHERS: readonly (readonly [stream: string, name: string])[] = [
  ['Workbook', 'Excel'],
  ['Book', 'Excel'],
  ['PowerPoint Document', 'PowerPoint'],
  ['__properties_version1.0', 'Outlook'],
];

/** Reads a DOC; throws `ReadFailure` `encrypted`, `unsupported`, `damaged` or `no-text`. */
async function read(input: ReadInput): Promise<ParsedDocument> {
  const file = new CompoundFile(input.bytes);
  if (file.has('EncryptedPackage')) throw new ReadFailure('encrypted');
  const document = file.stream('WordDocument');
  if (document.length === 0) {
    const other = OTHERS.find(([stream]) => file.has(stream));
    throw other ? new ReadFailure('unsupported', { found: other[1] }) : new ReadFailure('damaged');
  }
  const fib = new Fib(document);
  if (fib.encrypted) throw new ReadFailure('encrypted');
  const flow = fib.modern ? readFlow(file, document, fib) : readOldText(document);
  return assemble(flow, {
    name: input.name,
    sha256: input.sha256,
    mediaType: MEDIA_TYPE,
    pages: null,
    method: 'doc',
  });
}

function readFlow(file: CompoundFile, document: Uint8Array, fib: Fib): FlowDocument {
  const table = file.stream(fib.tableStream);
  const pieces = readPieces(tablePart(table, fib.place('pieces')));
  if (pieces.length === 0) throw new ReadFailure('damaged');
  const part = (name: Parameters<Fib['place']>[0]): Uint8Array => tablePart(table, fib.place(name));
  const { stories } = fib;
  const footnotesAt = stories.main;
  const headersAt = footnotesAt + stories.footnotes;
  const endnotesAt = headersAt + stories.headers + stories.comments;
  const boxesAt = endnotesAt + stories.endnotes;
  const footnotes = readNotes(part('footnoteCalls'), part('footnoteTexts'), footnotesAt);
  const endnotes = readNotes(part('endnoteCalls'), part('endnoteTexts'), endnotesAt);
  const notes = [...footnotes, ...endnotes];
  const data = file.stream('Data');
  const fonts = readFonts(part('fonts'));
  const reader = new StoryReader({
    document,
    pieces,
    characters: readPropertyRuns(document, part('characterPages'), 'character', data),
    paragraphs: readPropertyRuns(document, part('paragraphPages'), 'paragraph', data),
    styles: new Styles(part('styles')),
    lists: new Lists(table.subarray(fib.place('lists').offset), part('listOverrides'), fonts),
    fonts,
    noteCalls: new Map(notes.map(({ call }, index) => [call, index])),
    textBoxes: readTextBoxes(part('shapes'), part('textBoxes'), boxesAt),
  });
  const items = reader.items(0, stories.main);
  return {
    items,
    notes: notes.map(({ start, end }) => reader.items(start, end)),
    furniture: distinctTexts(reader.items(headersAt, headersAt + stories.headers)),
    warnings: partialWarnings({
      whole: file.whole && (pieces.at(-1)?.end ?? 0) >= stories.main,
      changed: reader.changed,
    }),
  };
}

interface Note {
  /** Character position of the mark in the main text. */
  call: number;
  start: number;
  end: number;
}

function readNotes(calls: Uint8Array, texts: Uint8Array, base: number): Note[] {
  const marks = readPlc(calls, 2).positions;
  const bounds = Array.from({ length: Math.floor(texts.length / 4) }, (_, index) => u32(texts, index * 4));
  return marks.slice(0, -1).flatMap((call, index) => {
    const start = bounds[index];
    const end = bounds[index + 1];
    return start === undefined || end === undefined ? [] : [{ call, start: base + start, end: base + end }];
  });
}

/** Text boxes by the position of their anchor: shapes and texts share an identifier. */
function readTextBoxes(
  shapes: Uint8Array,
  texts: Uint8Array,
  base: number,
): Map<number, { start: number; end: number }> {
  const boxes = readPlc(texts, 22);
  const byShape = new Map<number, { start: number; end: number }>();
  boxes.data.forEach((datum, index) => {
    const start = base + (boxes.positions[index] ?? 0);
    const end = base + (boxes.positions[index + 1] ?? 0);
    // Boxes kept for reuse hold no text of the document.
    if (u16(texts, datum + 8) === 0) byShape.set(u32(texts, datum + 14), { start, end });
  });
  const anchors = readPlc(shapes, 26);
  return new Map(
    anchors.data.flatMap((datum, index) => {
      const box = byShape.get(u32(shapes, datum));
      return box ? [[anchors.positions[index] ?? 0, box] as const] : [];
    }),
  );
}

/** Headers and footers repeat for odd, even and first pages. */
const distinctTexts = (items: readonly FlowItem[]): string[] => [
  ...new Set(
    items
      .filter((item) => item.kind === 'paragraph')
      .map((paragraph) =>
        paragraph.runs
          .map(({ text }) => text)
          .join('')
          .trim(),
      )
      .filter(Boolean),
  ),
];

export const docReader: Reader = { id: 'doc', accepts: isCompoundFile, read };
