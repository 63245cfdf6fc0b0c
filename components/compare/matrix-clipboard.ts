/**
 * The matrix (bảng đối chiếu) for the clipboard. Spreadsheets read `62,5%` and `3-4` each in their own way, as 625 or as
 * the third of April: to those that take HTML the numbers are handed over as numbers, everything else as text.
 */
import type { Matrix } from '../../lib/compare/matrix.ts';
import type { Comparison } from '../../lib/compare/types.ts';
import type { Target } from '../../lib/extract/types.ts';
import { formatGoal, formatNumber } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import type { AllocationView } from './allocation-view.ts';

/** What a spreadsheet is to hold in one cell; `number` is what it counts with. */
interface SheetCell {
  text: string;
  number?: { value: number; format: string };
}

/**
 * The goal of the directive, what the plans add up to, then status and value of each plan. Plans that cannot be read have
 * a name and no child in the comparison.
 */
export function matrixSheet(
  comparison: Comparison,
  model: Matrix,
  names: readonly string[],
  sums: ReadonlyMap<number, AllocationView>,
  words: Messages,
): SheetCell[][] {
  const { columns, sumOfPlans, unreadable } = words.compare;
  const head = [
    columns.parentTarget,
    columns.parentValue,
    sumOfPlans,
    ...names.flatMap((name) => [name, columns.childValue]),
  ];
  const lines = [head.map((text): SheetCell => ({ text }))];
  for (const [index, target] of comparison.parent.targets.entries()) {
    const sum = sums.get(index);
    const line: SheetCell[] = [
      { text: target.indicator },
      goalCell(target, words),
      sum ? { text: formatNumber(sum.sum), number: numberOf(sum.sum, target.unit) } : { text: '' },
    ];
    for (const [child, cell] of (model.cells[index] ?? []).entries()) {
      const own =
        cell?.childTarget == null ? undefined : comparison.children[child]?.targets[cell.childTarget];
      line.push(
        { text: cell ? words.terms.coverage[cell.status] : '' },
        own ? goalCell(own, words) : { text: '' },
      );
    }
    for (let lost = comparison.children.length; lost < names.length; lost += 1)
      line.push({ text: unreadable }, { text: '' });
    lines.push(line);
  }
  return lines;
}

/** A bare figure is a number; `≥ 95%`, ranges and changes are no figure one can count with. */
function goalCell(target: Target, words: Messages): SheetCell {
  const text = formatGoal(target, words);
  const bare =
    target.value !== null &&
    target.valueMax === null &&
    target.comparator === '=' &&
    target.change === 'level';
  return bare && target.value !== null ? { text, number: numberOf(target.value, target.unit) } : { text };
}

/** Percentages are shares to a spreadsheet; other units stand in the format of the cell. */
function numberOf(value: number, unit: string | null): SheetCell['number'] {
  const decimals = (String(value).split('.')[1] ?? '').length;
  const figure = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  if (unit === '%') return { value: Number((value / 100).toFixed(decimals + 2)), format: `${figure}%` };
  return { value, format: unit ? `${figure} "${unit.replace(/"/g, '')}"` : figure };
}

/** Tab-separated lines; what a spreadsheet would take for a formula gets an apostrophe before it. */
export const sheetText = (lines: readonly (readonly SheetCell[])[]): string =>
  lines.map((line) => line.map(({ text }) => plainField(text)).join('\t')).join('\n');

function plainField(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}

/** A table as Excel, LibreOffice and their kin read it: values in the attributes each of them looks for. */
export function sheetHtml(lines: readonly (readonly SheetCell[])[]): string {
  const rows = lines.map((line) => `<tr>${line.map(htmlCell).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}

function htmlCell({ text, number }: SheetCell): string {
  if (!number) return `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">${escaped(text)}</td>`;
  const { value, format } = number;
  const excel = format.replace(/"/g, "'");
  return `<td x:num="${value}" style="mso-number-format:&quot;${escaped(excel)}&quot;" sdval="${value}" sdnum="1033;0;${escaped(format)}">${escaped(text)}</td>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
