/**
 * Documents made for tests: paragraphs and tables with the surroundings that extraction needs.
 */
import { buildOutline } from '../../../document/outline-builder.ts';
import { documentFromParagraphs, plainBlock } from '../../../document/plain.ts';
import type { ParsedDocument } from '../../../document/types.ts';
import { anchorOver, type ExtractionContext } from '../../context.ts';
import type { Metadata, Target } from '../../types.ts';
import { extractTargets } from '../targets.ts';

export const METADATA: Metadata = {
  documentType: 'KH',
  title: null,
  number: null,
  symbol: null,
  issuedOn: '2026-01-15',
  place: null,
  issuer: null,
  issuerLevel: 'district',
  signer: null,
  recipients: [],
  period: { from: '2026', to: '2026' },
  parent: null,
  anchors: {},
  header: { numberLine: false, dateLine: false, signatureBlock: false },
  secrecy: null,
};

export function contextOf(document: ParsedDocument): ExtractionContext {
  const outline = buildOutline(document);
  return {
    document,
    blocks: document.blocks,
    outline,
    anchor: anchorOver(document.blocks, outline.sectionAt),
  };
}

/** A ruled table under a caption; `null` is a place without a cell, `^` and `<` are merged with the cell above or left. */
function tableDocument(caption: string, rows: (string | null)[][]): ParsedDocument {
  const document = documentFromParagraphs([caption]);
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text === null || text === '^' || text === '<') return;
      let rowSpan = 1;
      while (rows[row + rowSpan]?.[column] === '^') rowSpan++;
      let columnSpan = 1;
      while (cells[column + columnSpan] === '<') columnSpan++;
      document.blocks.push({
        ...plainBlock(document.blocks.length, text),
        kind: 'cell',
        cell: { table: 0, row, column, rowSpan, columnSpan },
      });
    });
  });
  document.tables.push({ rows: rows.length, columns: rows[0]?.length ?? 0, ruled: true, headerRows: 1 });
  return document;
}

/** Targets of one table in a plan of a district for 2026. */
export const readTable = (
  caption: string,
  rows: (string | null)[][],
  metadata: Partial<Metadata> = {},
): Target[] => extractTargets(contextOf(tableDocument(caption, rows)), { ...METADATA, ...metadata }, []);

/** `name | comparator | value | unit | period`, a line a target. */
export const brief = (targets: Target[]): string[] =>
  targets.map(({ indicator, comparator, value, unit, period }) =>
    [indicator, comparator, value, unit, period].join(' | '),
  );
