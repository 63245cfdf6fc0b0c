/**
 * Flow → ParsedDocument: legacy text decoded, text repaired, one block a paragraph or cell, looks and notes carried over.
 */
import type {
  Block,
  CellPosition,
  ParsedDocument,
  Region,
  SourceInfo,
  TableInfo,
} from '../../document/types.ts';
import { type LegacyPiece, LegacySurvey } from '../../text/legacy/survey.ts';
import { repair } from '../../text/repair.ts';
import { ReadFailure } from '../failure.ts';
import { composeText, type FlowText } from './compose.ts';
import type { FlowDocument, FlowItem, FlowParagraph, FlowTable } from './flow.ts';
import { withSeenColumns } from './grid-columns.ts';
import { countHeaderRows } from './header-rows.ts';
import { type Decode, tabulateColumns } from './side-by-side.ts';

/** Throws `ReadFailure` `no-text` when nothing is left to read. */
export function assemble(flow: FlowDocument, source: SourceInfo): ParsedDocument {
  const survey = new LegacySurvey(piecesOf(flow));
  const assembly = new Assembly(survey);
  const decode: Decode = (paragraph) => survey.decode(paragraph.runs);
  assembly.add(tabulateColumns(flow.items, decode), 'body');
  flow.notes.forEach((items, note) => {
    assembly.addNote(items, note);
  });
  if (assembly.blocks.length === 0) throw new ReadFailure('no-text');
  return {
    source,
    blocks: assembly.blocks,
    tables: assembly.tables,
    furniture: flow.furniture
      .map((text) => repair(survey.decode([{ text, font: null }]).text).text)
      .filter(Boolean)
      .map((text) => ({
        kind: /\p{L}{2}/u.test(text) ? 'running-head' : 'page-number',
        text,
        page: null,
        rect: null,
      })),
    pageSizes: [],
    quality: { repairedShare: assembly.repairedShare, encodings: [...survey.met], pages: [] },
    warnings: flow.warnings,
  };
}

function* piecesOf(flow: FlowDocument): Generator<LegacyPiece> {
  yield* itemPieces(flow.items);
  for (const items of flow.notes) yield* itemPieces(items);
  for (const text of flow.furniture) yield { text, font: null };
}

function* itemPieces(items: readonly FlowItem[]): Generator<LegacyPiece> {
  for (const item of items) {
    if (item.kind === 'paragraph') {
      yield* item.runs;
      for (const box of item.textBoxes) yield* itemPieces(box);
    } else for (const row of item.rows) for (const cell of row.cells) yield* itemPieces(cell.items);
  }
}

class Assembly {
  readonly blocks: Block[] = [];
  readonly tables: TableInfo[] = [];
  private readonly calls = new Map<number, { block: number; offset: number }>();
  private characters = 0;
  private changed = 0;
  private readonly survey: LegacySurvey;

  constructor(survey: LegacySurvey) {
    this.survey = survey;
  }

  get repairedShare(): number {
    return this.characters === 0 ? 0 : this.changed / this.characters;
  }

  add(items: readonly FlowItem[], region: Region): void {
    for (const item of items) {
      if (item.kind === 'paragraph') this.addText([item], region, null);
      else this.addTable(item, region);
    }
  }

  addNote(items: readonly FlowItem[], note: number): void {
    const first = this.blocks.length;
    this.add(items, 'footnote');
    const call = this.calls.get(note);
    if (call) for (const block of this.blocks.slice(first)) block.calledFrom = call;
  }

  private addTable(stored: FlowTable, region: Region): void {
    const { table, columns } = withSeenColumns(stored);
    const [only] = table.rows;
    // A frame drawn around text, or a page laid out in one cell, is not a table.
    if (table.rows.length === 1 && only?.cells.length === 1) {
      this.add(only.cells[0]?.items ?? [], region);
      return;
    }
    const index = this.tables.length;
    this.tables.push({
      rows: table.rows.length,
      columns,
      ruled: table.ruled,
      headerRows: countHeaderRows(table),
    });
    table.rows.forEach((row, rowIndex) => {
      for (const cell of row.cells) {
        const paragraphs = cell.items.filter((item) => item.kind === 'paragraph');
        const { column, columnSpan, rowSpan } = cell;
        this.addText(paragraphs, region, { table: index, row: rowIndex, column, rowSpan, columnSpan });
        for (const item of cell.items) if (item.kind === 'table') this.addTable(item, region);
      }
    });
  }

  /** One block of one or more paragraphs, then the text boxes anchored in them. */
  private addText(paragraphs: readonly FlowParagraph[], region: Region, cell: CellPosition | null): void {
    const composed = composeText(paragraphs, this.survey);
    if (composed.text !== '') this.addBlock(composed, paragraphs[0], region, cell);
    for (const paragraph of paragraphs)
      for (const box of paragraph.textBoxes) this.add(box, region === 'body' ? 'text-box' : region);
  }

  private addBlock(
    composed: FlowText,
    first: FlowParagraph | undefined,
    region: Region,
    cell: CellPosition | null,
  ): void {
    const index = this.blocks.length;
    const { text, original, map, runs } = composed;
    this.characters += text.length;
    this.changed += composed.changed;
    for (const { note, offset } of composed.noteCalls) this.calls.set(note, { block: index, offset });
    this.blocks.push({
      index,
      kind: cell ? 'cell' : 'paragraph',
      region,
      text,
      original,
      map,
      page: null,
      fragments: [],
      runs,
      alignment: first?.alignment ?? null,
      indent: first?.indent ?? null,
      cell,
      headingLevel: first?.headingLevel ?? null,
    });
  }
}
