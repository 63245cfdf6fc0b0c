/**
 * Review sheets drawn as one DOCX, each beginning on a page of its own. Loaded when a sheet is saved: the library
 * behind it is larger than the screens.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import {
  BODY_SIZE,
  centred,
  FONT,
  pageHeaders,
  pageProperties,
  paperHead,
  signatures,
  TEXT_WIDTH,
} from './paper.ts';
import type { ReviewSheet, SheetColumn, SheetPart } from './sheet.ts';

const TABLE_SIZE = 22;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const RULES = { top: RULE, bottom: RULE, left: RULE, right: RULE };

/** What XML 1.0 cannot hold; such a character would make the whole file unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const writable = (text: string): string => text.replace(UNWRITABLE, '');

/** Runs of a text, a line break for each `\n`. */
function runs(text: string, look: { size?: number; bold?: boolean } = {}): TextRun[] {
  return writable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));
}

/** Bytes of the file. */
export async function drawSheets(sheets: readonly ReviewSheet[]): Promise<Uint8Array> {
  const file = new Document({
    creator: 'Đối Chiếu',
    title: sheets[0]?.title ?? '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: BODY_SIZE, language: { value: 'vi-VN' } },
        },
      },
    },
    sections: sheets.map((sheet) => ({
      properties: pageProperties,
      headers: pageHeaders(),
      children: [
        paperHead(),
        centred(sheet.title, { bold: true, size: 28, before: 360, after: 240 }),
        ...sheet.parts.flatMap(drawn),
        new Paragraph({ spacing: { before: 240 } }),
        signatures(sheet.reviewers.map(writable)),
      ],
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function drawn(part: SheetPart): FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 200, after: 120 },
          children: runs(part.text, { bold: true }),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          spacing: { after: 120 },
          indent: { firstLine: 567 },
          children: [...(part.label ? runs(`${part.label}: `, { bold: true }) : []), ...runs(part.text)],
        }),
      ];
    case 'table':
      return [table(part.columns, part.rows)];
  }
}

/** A ruled table whose head is repeated on every page. */
function table(columns: readonly SheetColumn[], rows: readonly (readonly string[])[]): Table {
  const widths = columns.map(({ share }) => Math.floor((TEXT_WIDTH * share) / 100));
  const cell = (text: string, column: number, head: boolean): TableCell =>
    new TableCell({
      borders: RULES,
      verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 70, right: 70 },
      children: [
        new Paragraph({
          alignment: head || columns[column]?.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: runs(text, { size: TABLE_SIZE, bold: head }),
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, index) => cell(head, index, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index, false)) }),
      ),
    ],
  });
}
