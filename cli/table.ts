/**
 * Plain-text tables for a terminal: columns as wide as their text, shrunk to the width of the screen, cells wrapped at
 * spaces. Vietnamese letters are one column wide in NFC, so string length is width.
 */
export interface Column {
  head: string;
  align?: 'left' | 'right';
  /** Never narrower than this; columns without it shrink first. */
  minimum?: number;
}

const GAP = '  ';

/** Greedy wrapping; a word longer than the column is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/\s+/).filter(Boolean)) {
    while (word.length > width) {
      if (line) lines.push(line);
      line = '';
      lines.push(word.slice(0, width));
      word = word.slice(width);
    }
    if (!line) line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line || lines.length === 0) lines.push(line);
  return lines;
}

/** Widths that fit `total`: the widest column gives way, one character at a time, down to its minimum. */
function columnWidths(columns: readonly Column[], rows: readonly string[][], total: number): number[] {
  const widths = columns.map((column, at) =>
    Math.max(column.head.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const available = total - GAP.length * (columns.length - 1);
  const floor = columns.map((column) => column.minimum ?? 8);
  while (widths.reduce((sum, width) => sum + width, 0) > available) {
    let widest = -1;
    for (let at = 0; at < widths.length; at++)
      if ((widths[at] ?? 0) > (floor[at] ?? 0) && (widest < 0 || (widths[at] ?? 0) > (widths[widest] ?? 0)))
        widest = at;
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

/** The table as lines; `width` is the screen's. Empty when there are no rows. */
export function renderTable(columns: readonly Column[], rows: readonly string[][], width: number): string {
  if (rows.length === 0) return '';
  const widths = columnWidths(columns, rows, width);
  const print = (cells: readonly string[]): string[] => {
    const wrapped = widths.map((w, at) => wrap(cells[at] ?? '', w));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((w, at) => {
          const text = wrapped[at]?.[line] ?? '';
          return columns[at]?.align === 'right' ? text.padStart(w) : text.padEnd(w);
        })
        .join(GAP)
        .trimEnd(),
    );
  };
  const rule = widths.map((w) => '─'.repeat(w)).join(GAP);
  return [...print(columns.map((column) => column.head)), rule, ...rows.flatMap(print)].join('\n');
}
