import { describe, expect, it } from 'vitest';
import type { FlowTable } from './flow.ts';
import { withSeenColumns } from './grid-columns.ts';

const cell = (column: number, columnSpan: number) => ({ column, columnSpan, rowSpan: 1, items: [] });

/** A table of rows of `[column, columnSpan]`. */
const tableOf = (...rows: (readonly [number, number])[][]): FlowTable => ({
  kind: 'table',
  ruled: true,
  rows: rows.map((cells) => ({ header: false, cells: cells.map(([at, span]) => cell(at, span)) })),
});

const placesOf = (table: FlowTable) => {
  const seen = withSeenColumns(table);
  return [
    seen.columns,
    seen.table.rows.map((row) => row.cells.map((each) => [each.column, each.columnSpan])),
  ];
};

describe('columns that are seen', () => {
  it('leaves out those in which no cell begins', () => {
    const table = tableOf(
      [
        [0, 2],
        [2, 1],
      ],
      [[0, 4]],
      [
        [0, 2],
        [2, 2],
      ],
    );
    expect(placesOf(table)).toEqual([
      2,
      [
        [
          [0, 1],
          [1, 1],
        ],
        [[0, 2]],
        [
          [0, 1],
          [1, 1],
        ],
      ],
    ]);
  });

  it('keeps a column that one row alone divides', () => {
    const table = tableOf(
      [
        [0, 2],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    );
    expect(placesOf(table)).toEqual([
      3,
      [
        [
          [0, 2],
          [2, 1],
        ],
        [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
      ],
    ]);
  });
});
