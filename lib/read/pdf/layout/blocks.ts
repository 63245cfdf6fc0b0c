/**
 * Flow items → blocks: a rectangle for every word, looks as runs, footnotes tied to their marks.
 */
import type { Block, Fragment, Rect, StyleRun, TableInfo } from '../../../document/types.ts';
import type { LegacySurvey } from '../../../text/legacy/survey.ts';
import { type ComposedText, composeText, type NotesByPage, type PlacedWord } from './compose.ts';
import { ASCENT, DESCENT } from './extent.ts';
import type { FlowItem, LayoutTable } from './flow.ts';
import { noteLabel, notesByPage, withNotesLast } from './notes.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Word } from './words.ts';

export interface BlocksOfDocument {
  blocks: Block[];
  tables: TableInfo[];
  /** Share of characters changed by decoding and repair, 0..1. */
  repairedShare: number;
  /** Names of the legacy encodings met. */
  encodings: string[];
}

type Place = Pick<Block, 'kind' | 'region' | 'alignment' | 'indent' | 'cell'>;

const boxOf = (word: Word): Rect =>
  word.drawn ?? {
    x: word.x,
    y: word.baseline - word.size * ASCENT,
    width: word.right - word.x,
    height: word.size * (ASCENT + DESCENT),
  };

const fragmentOf = ({ word, page, start, end }: PlacedWord): Fragment => ({
  start,
  end,
  page,
  ...boxOf(word),
  ...(word.confidence === undefined ? {} : { confidence: word.confidence }),
});

function runsOf(words: readonly PlacedWord[]): StyleRun[] {
  const runs: StyleRun[] = [];
  for (const { word, start, end } of words) {
    const last = runs.at(-1);
    const size = Math.round(word.size * 10) / 10;
    if (last && last.bold === word.bold && last.italic === word.italic && last.size === size) last.end = end;
    else runs.push({ start, end, bold: word.bold, italic: word.italic, size });
  }
  return runs;
}

class BlockMaker {
  readonly blocks: Block[] = [];
  readonly tables: TableInfo[] = [];
  characters = 0;
  changed = 0;
  private readonly calls = new Map<string, { block: number; offset: number }>();
  /** Where the footnote that was read last is called from. */
  private noteCall: { block: number; offset: number } | undefined;
  private readonly survey: LegacySurvey;
  private readonly notes: NotesByPage;

  constructor(survey: LegacySurvey, notes: NotesByPage) {
    this.survey = survey;
    this.notes = notes;
  }

  table(table: LayoutTable): void {
    const index = this.tables.length;
    const { rows, columns, ruled, headerRows } = table;
    this.tables.push({ rows, columns, ruled, headerRows });
    for (const { row, column, rowSpan, columnSpan, paragraphs } of table.cells)
      this.block(paragraphs, {
        kind: 'cell',
        region: 'body',
        alignment: paragraphs[0]?.alignment ?? null,
        indent: null,
        cell: { table: index, row, column, rowSpan, columnSpan },
      });
  }

  paragraph(item: Extract<FlowItem, { kind: 'paragraph' }>): void {
    const { paragraph, region, page } = item;
    const label = noteLabel(item);
    const block = this.block([paragraph], {
      kind: 'paragraph',
      region,
      alignment: paragraph.alignment,
      indent: paragraph.indent,
      cell: null,
    });
    if (region !== 'footnote') return;
    // A paragraph without a mark of its own goes on with the note before it, from the page before too.
    if (label !== null) this.noteCall = this.calls.get(`${page} ${label}`);
    if (block && this.noteCall) block.calledFrom = this.noteCall;
  }

  private block(paragraphs: readonly Paragraph[], place: Place): Block | null {
    const composed: ComposedText = composeText(paragraphs, this.survey, this.notes);
    const { text, original, map } = composed;
    if (text.trim() === '') return null;
    const words = composed.words.filter(({ start, end }) => start < end);
    const index = this.blocks.length;
    this.characters += text.length;
    this.changed += composed.changed;
    if (place.region === 'body')
      for (const { page, label, offset } of composed.calls)
        this.calls.set(`${page} ${label}`, { block: index, offset });
    const block: Block = {
      index,
      text,
      original,
      map,
      page: words[0]?.page ?? null,
      fragments: words.map(fragmentOf),
      runs: runsOf(words),
      headingLevel: null,
      ...place,
    };
    this.blocks.push(block);
    return block;
  }
}

/** Blocks and tables of a document, in reading order. @param survey made of all its text */
export function makeBlocks(items: readonly FlowItem[], survey: LegacySurvey): BlocksOfDocument {
  const maker = new BlockMaker(survey, notesByPage(items));
  for (const item of withNotesLast(items))
    if (item.kind === 'table') maker.table(item.table);
    else maker.paragraph(item);
  const { blocks, tables, characters, changed } = maker;
  return {
    blocks,
    tables,
    repairedShare: characters === 0 ? 0 : changed / characters,
    encodings: [...survey.met],
  };
}
