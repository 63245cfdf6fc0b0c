/**
 * The same plan in another arrangement: items in another order, goals in a table. What it says is the same.
 */

import { numberText } from '../../lib/compare/wording.ts';
import { plainBlock } from '../../lib/document/plain.ts';
import type { Block, ParsedDocument } from '../../lib/document/types.ts';
import type { PlanRecord, Target } from '../../lib/extract/types.ts';
import { withTexts } from './perturb.ts';

export interface Rearranged {
  name: string;
  /** Null where the plan has nothing to arrange so. */
  arrange(document: ParsedDocument, record: PlanRecord): ParsedDocument | null;
}

export const REARRANGED: readonly Rearranged[] = [
  {
    name: 'goals in another order',
    arrange: (document, record) => reversed(document, goalLines(document, record)),
  },
  {
    name: 'duties in another order',
    arrange: (document, record) => reversed(document, dutyLines(document, record)),
  },
  { name: 'goals in a table', arrange: inTable },
  { name: 'a line for each sentence', arrange: (document) => linesOfSentences(document) },
];

const LABEL = /^(?<label>\d{1,2}[.)] |- )(?<text>\S.*)$/u;

/** The longest run of neighbours that are items of one kind of label. */
function longestRun(blocks: readonly Block[], fits: (block: Block) => boolean): Block[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1)?.at(-1);
    if (!fits(block) || block.cell || !LABEL.test(block.text)) continue;
    if (last && last.index === block.index - 1) runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  return runs.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Lines that say one goal each and stand one after the other. */
const goalLines = ({ blocks }: ParsedDocument, { targets }: PlanRecord): Block[] =>
  longestRun(blocks, ({ index }) => targets.filter(({ anchor }) => anchor.block === index).length === 1);

/** Numbered duties of one line each, at the end of the plan. */
function dutyLines({ blocks }: ParsedDocument, { assignments, targets }: PlanRecord): Block[] {
  const goals = new Set(targets.map(({ anchor }) => anchor.block));
  const duties = new Set(assignments.map(({ anchor }) => anchor.block));
  return longestRun(blocks, ({ index }) => duties.has(index) && !goals.has(index));
}

/** The items' words in the opposite order; the labels stay where they are. */
function reversed(document: ParsedDocument, run: readonly Block[]): ParsedDocument | null {
  if (run.length < 3) return null;
  const parts = run.map(({ text }) => LABEL.exec(text)?.groups);
  const words = parts.map((part) => part?.text ?? '').reverse();
  return withTexts(
    document,
    new Map(run.map(({ index }, at) => [index, `${parts[at]?.label ?? ''}${words[at] ?? ''}`])),
  );
}

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch'];

/** Plain figures of a run of goals as rows of a table: number, name, unit, figure. */
function inTable(document: ParsedDocument, record: PlanRecord): ParsedDocument | null {
  const run = longestRun(document.blocks, ({ index }) => {
    const own = record.targets.filter(({ anchor }) => anchor.block === index);
    return own.length === 1 && own.every(isPlain);
  });
  const [first] = run;
  // Items left outside the table would be numbered from its middle on.
  const next = document.blocks[(run.at(-1)?.index ?? 0) + 1]?.text ?? '';
  if (!first || run.length < 3 || /^\d/.test(next)) return null;
  const rows = run.flatMap(({ index }, at) => {
    const target = record.targets.find(({ anchor }) => anchor.block === index);
    return target?.value == null
      ? []
      : [[String(at + 1), target.indicator, target.unit ?? '', numberText(target.value)]];
  });
  const table = document.tables.length;
  const cells = [HEADER, ...rows].flatMap((texts, row) =>
    texts.map((text, column): Block => {
      const cell = { table, row, column, rowSpan: 1, columnSpan: 1 };
      return { ...plainBlock(0, text), kind: 'cell', cell };
    }),
  );
  const blocks = document.blocks
    .toSpliced(first.index, run.length, ...cells)
    .map((block, index) => ({ ...block, index }));
  const shape = { rows: rows.length + 1, columns: HEADER.length, ruled: true, headerRows: 1 };
  return { ...document, blocks, tables: [...document.tables, shape] };
}

const isPlain = ({ kind, change, comparator, valueMax, unit, restated, assignedUnits }: Target): boolean =>
  kind === 'quantity' &&
  change === 'level' &&
  comparator === '=' &&
  valueMax === null &&
  unit !== null &&
  !restated &&
  assignedUnits.length === 0;

/** Paragraphs without a label, one line for each of their sentences. */
function linesOfSentences(document: ParsedDocument): ParsedDocument | null {
  const cut = document.blocks.flatMap((block): Block[] => {
    const long = block.kind === 'paragraph' && !block.cell && /^[\p{Lu}-]/u.test(block.text);
    const sentences = long
      ? block.text.split(/(?<=[\p{Ll}\d%][.;]) (?=\p{Lu}\p{Ll}+ \p{Ll})/u)
      : [block.text];
    return sentences.length === 1 ? [block] : sentences.map((text) => plainBlock(0, text));
  });
  return cut.length === document.blocks.length
    ? null
    : { ...document, blocks: cut.map((block, index) => ({ ...block, index })) };
}
