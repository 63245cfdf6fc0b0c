/**
 * Looks of an official paper after Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, Times New Roman, margins, the head of two
 * columns, page numbers at the top from the second page on. Sizes are half-points and twentieths of a point.
 */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Header,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { SHEET_WORDS } from './words.ts';

export const FONT = 'Times New Roman';
/** 13 pt for running text, 11 pt in tables. */
export const BODY_SIZE = 26;
const HEAD_SIZE = 24;

const mm = convertMillimetersToTwip;
const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };
const PAGE = { width: mm(210), height: mm(297) };
/** Width between the margins. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

/** The first page bears no number. */
export const pageProperties = {
  titlePage: true,
  page: { size: PAGE, margin: MARGINS, pageNumbers: { start: 1 } },
};

export const pageHeaders = () => ({
  first: new Header({ children: [new Paragraph('')] }),
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: BODY_SIZE })],
      }),
    ],
  }),
});

interface LineLook {
  size?: number;
  bold?: boolean;
  italics?: boolean;
  before?: number;
  after?: number;
}

/** A centred line. */
export const centred = (text: string, look: LineLook = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: look.before ?? 0, after: look.after ?? 0 },
    children: [
      new TextRun({
        text,
        size: look.size ?? BODY_SIZE,
        bold: look.bold ?? false,
        italics: look.italics ?? false,
      }),
    ],
  });

/** The rule under the motto and under the issuer: a line as long as the middle `share` of its column. */
const ruleLine = (column: number, share: number): Paragraph => {
  const side = Math.round((column * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
};

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

/** A table without rules that puts texts beside each other; `widths` in twentieths of a point. */
function sideBySide(widths: readonly [number, number], cells: readonly [Paragraph[], Paragraph[]]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              children,
              borders: NO_BORDERS,
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
}

/** Issuing body left to be filled in; Quốc hiệu, Tiêu ngữ, place and date. */
export function paperHead(): Table {
  const left = Math.round(TEXT_WIDTH * 0.4);
  const right = TEXT_WIDTH - left;
  return sideBySide(
    [left, right],
    [
      [
        centred(SHEET_WORDS.issuerBlank, { size: HEAD_SIZE }),
        centred(SHEET_WORDS.issuerBlank, { size: HEAD_SIZE, bold: true }),
        ruleLine(left, 0.4),
        centred(SHEET_WORDS.numberBlank, { before: 60 }),
      ],
      [
        centred(SHEET_WORDS.country, { size: HEAD_SIZE, bold: true }),
        centred(SHEET_WORDS.motto, { bold: true }),
        ruleLine(right, 0.6),
        centred(SHEET_WORDS.placeBlank, { before: 60, italics: true }),
      ],
    ],
  );
}

/** Lines for two signatures, left to be signed; the name of the one reviewer stands below theirs. */
export function signatures(reviewers: readonly string[]): Table {
  const half = Math.round(TEXT_WIDTH / 2);
  const space: IParagraphOptions = { spacing: { before: 1200 } };
  const [reviewer] = reviewers;
  const column = (title: string, name?: string): Paragraph[] => [
    centred(title, { bold: true }),
    centred(SHEET_WORDS.signHint, { italics: true }),
    new Paragraph(space),
    centred(name ?? SHEET_WORDS.issuerBlank, { bold: name !== undefined }),
  ];
  return sideBySide(
    [half, TEXT_WIDTH - half],
    [column(SHEET_WORDS.reviewer, reviewers.length === 1 ? reviewer : undefined), column(SHEET_WORDS.head)],
  );
}
