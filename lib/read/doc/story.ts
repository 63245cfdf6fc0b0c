/**
 * One story of a Word 97 document (the main text, a note, a text box) as flow: paragraphs, runs, tables, notes.
 */
import { emptyParagraph, type FlowItem, type FlowParagraph } from '../flow/flow.ts';
import { symbolText } from '../flow/numbering.ts';
import { TableStack } from '../flow/table-stack.ts';
import type { Lists } from './lists.ts';
import { applyCharacter, applyParagraph, type CharacterLook, type ParagraphLook } from './looks.ts';
import { CELL_END, FieldState, NOTE, nextEnd, PAGE_BREAK, PICTURE, SHAPE, shown } from './marks.ts';
import { type Piece, pieceText } from './pieces.ts';
import type { PropertyRun, PropertyRuns } from './property-runs.ts';
import { readRowDefinition } from './row-definition.ts';
import type { Styles } from './styles.ts';

/** Everything that gives characters their meaning. */
export interface StorySource {
  document: Uint8Array;
  pieces: readonly Piece[];
  characters: PropertyRuns;
  paragraphs: PropertyRuns;
  styles: Styles;
  lists: Lists;
  fonts: readonly string[];
  /** Character position of a note's mark → its index among the notes. */
  noteCalls: ReadonlyMap<number, number>;
  /** Character position of an anchored text box → where its text stands. */
  textBoxes: ReadonlyMap<number, { start: number; end: number }>;
}

/** Characters of equal properties, up to a paragraph's end. */
interface Segment {
  text: string;
  /** Character position of the first one. */
  position: number;
  properties: PropertyRun | null;
  /** Properties of the paragraph, on its last segment only. */
  ends: { paragraph: PropertyRun | null; mark: string } | null;
}

/** Characters read at once where no properties are found. */
const UNKNOWN_STRETCH = 512;

export class StoryReader {
  /** True once a tracked change was met. */
  changed = false;
  private readonly source: StorySource;

  constructor(source: StorySource) {
    this.source = source;
  }

  /** Items between two character positions. */
  items(start: number, end: number): FlowItem[] {
    const stack = new TableStack();
    const fields = new FieldState();
    let pending: Segment[] = [];
    for (const segment of this.segments(start, end)) {
      pending.push(segment);
      if (!segment.ends) continue;
      this.close(pending, stack, fields);
      pending = [];
    }
    if (pending.length > 0) this.close(pending, stack, fields);
    return stack.finish();
  }

  private *segments(start: number, end: number): Generator<Segment> {
    const { document, pieces, characters, paragraphs } = this.source;
    for (const piece of pieces) {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      if (from >= to) continue;
      const text = pieceText(document, piece, from, to);
      let at = 0;
      while (at < text.length) {
        const offset = piece.offset + (from - piece.start + at) * piece.width;
        const properties = characters.at(offset);
        const length = properties
          ? Math.max(1, Math.floor((properties.end - offset) / piece.width))
          : UNKNOWN_STRETCH;
        const stop = Math.min(text.length, at + length);
        while (at < stop) {
          const found = nextEnd(text, at, stop);
          const next = found < 0 ? stop : found + 1;
          const segment: Segment = {
            text: text.slice(at, next),
            position: from + at,
            properties,
            ends: null,
          };
          if (found >= 0) {
            const byte = piece.offset + (from - piece.start + found) * piece.width;
            const paragraph = paragraphs.at(byte);
            const mark = text.charAt(found);
            // A page break inside a paragraph is a line break, a section's end closes its last paragraph.
            if (mark !== PAGE_BREAK || !paragraph || paragraph.end <= byte + piece.width)
              segment.ends = { paragraph, mark };
          }
          yield segment;
          at = next;
        }
      }
    }
  }

  private close(segments: readonly Segment[], stack: TableStack, fields: FieldState): void {
    const { styles } = this.source;
    const ends = segments.at(-1)?.ends;
    const properties = ends?.paragraph ?? null;
    const look = applyParagraph(
      styles.paragraph(properties?.style ?? 0),
      properties?.sprms ?? new Uint8Array(),
    );
    const depth = look.depth || (look.inTable ? 1 : 0);
    if (look.rowEnd || look.innerRowEnd) {
      stack.endRow(depth, readRowDefinition(properties?.sprms ?? new Uint8Array()));
      return;
    }
    stack.add(this.paragraph(segments, look, properties?.style ?? 0, fields), depth);
    if (depth > 0 && (ends?.mark === CELL_END || look.innerCellEnd)) stack.endCell(depth);
  }

  private paragraph(
    segments: readonly Segment[],
    look: ParagraphLook,
    style: number,
    fields: FieldState,
  ): FlowParagraph {
    const { styles, lists } = this.source;
    const label = look.list > 0 ? lists.label(look.list, look.level) : null;
    const paragraph: FlowParagraph = {
      ...emptyParagraph(),
      label: label?.text ?? '',
      alignment: look.alignment,
      indent: look.indent || label?.indent || null,
      headingLevel: look.outlineLevel < 9 ? look.outlineLevel + 1 : null,
    };
    const base = styles.character(style);
    for (const segment of segments) {
      const sprms = segment.properties?.sprms;
      this.write(segment, sprms ? this.characterLook(base, sprms) : base, paragraph, fields);
    }
    return paragraph;
  }

  private characterLook(base: CharacterLook, sprms: Uint8Array): CharacterLook {
    const { styles } = this.source;
    const named = applyCharacter(base, sprms).style;
    const style = named === base.style ? base : styles.withCharacterStyle(base, named);
    return applyCharacter(style, sprms);
  }

  private write(segment: Segment, look: CharacterLook, paragraph: FlowParagraph, fields: FieldState): void {
    this.changed ||= look.deleted || look.inserted;
    const { fonts, noteCalls, textBoxes } = this.source;
    let text = '';
    for (let at = 0; at < segment.text.length; at++) {
      const character = segment.text.charAt(at);
      const position = segment.position + at;
      if (fields.take(character)) continue;
      if (look.hidden || look.deleted || fields.inInstruction) continue;
      else if (character === NOTE && look.special) {
        const note = noteCalls.get(position);
        if (note !== undefined)
          paragraph.noteCalls.push({ note, afterRun: paragraph.runs.length + (text ? 1 : 0) });
      } else if (character === SHAPE || character === PICTURE) {
        const box = textBoxes.get(position);
        if (box) paragraph.textBoxes.push(this.items(box.start, box.end));
      } else if (look.symbol && look.special)
        text += symbolText(look.symbol.code, fonts[look.symbol.font] ?? null);
      else text += shown(character);
    }
    if (text === '') return;
    paragraph.runs.push({
      text,
      font: fonts[look.font] ?? null,
      bold: look.bold,
      italic: look.italic,
      underline: look.underline,
      caps: look.caps,
      size: look.size,
    });
  }
}
