/** Measures of a page's running text: its margins and its font size. */
import type { Sheet } from './ink.ts';
import type { ColumnBox } from './paragraphs.ts';
import type { Row } from './words.ts';

/** Left and right margin of the running text of a page: the edges that most lines share. */
export function bodyBox(rows: readonly Row[], page: Sheet): ColumnBox | null {
  const long = rows.filter((row) => row.right - row.left > page.width * 0.5);
  if (long.length < 3) return null;
  return {
    left: shared(
      long.map((row) => row.left),
      'least',
    ),
    right: shared(
      long.map((row) => row.right),
      'most',
    ),
  };
}

/** The edge that lines share: of the values that at least a fifth of the lines have, the outermost. */
function shared(values: readonly number[], side: 'least' | 'most'): number {
  const sorted = [...values].sort((a, b) => (side === 'least' ? a - b : b - a));
  const enough = Math.max(2, values.length * 0.2);
  return (
    sorted.find((value) => sorted.filter((other) => Math.abs(other - value) < 2).length >= enough) ??
    sorted[0] ??
    0
  );
}

/** Font size that covers most of the text. */
export function bodySize(rows: readonly Row[]): number {
  const widths = new Map<number, number>();
  for (const { size, left, right } of rows) widths.set(size, (widths.get(size) ?? 0) + right - left);
  return [...widths].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
