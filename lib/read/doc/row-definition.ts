/**
 * What the property modifiers of a row end say about the row (MS-DOC sprmT…).
 */
import type { CellDefinition, RowDefinition } from '../flow/edge-table.ts';
import { i16, u8, u16 } from './bytes.ts';
import { readSprms, type Sprm } from './sprm.ts';

const CELL_SIZE = 20;
const MAX_CELLS = 64;

/** What the modifiers of a row end say about the row. */
export function readRowDefinition(sprms: Uint8Array): RowDefinition {
  const row: RowDefinition = { edges: [], cells: [], header: false, borders: [] };
  for (const sprm of readSprms(sprms)) {
    const { code, bytes, at } = sprm;
    if (code === 0xd608) readCells(row, sprm);
    else if (code === 0x3404) row.header = u8(bytes, at) !== 0;
    else if (code === 0xd605)
      row.borders = [0, 1, 2, 3, 4, 5].map((side) => u8(bytes, at + side * 4 + 1) % 255 > 0);
    else if (code === 0xd613)
      row.borders = [0, 1, 2, 3, 4, 5].map((side) => u8(bytes, at + side * 8 + 5) % 255 > 0);
    else if (code === 0xd62b) {
      const cell = row.cells[u8(bytes, at)];
      if (cell) cell.vertical = verticalMerge(u8(bytes, at + 1));
    } else if (code === 0x5624)
      for (let cell = u8(bytes, at) + 1; cell < u8(bytes, at + 1); cell++) {
        const merged = row.cells[cell];
        if (merged) merged.merged = true;
      }
    else if (code === 0xd620 || code === 0xd62f) setSides(row, sprm, code === 0xd620 ? 4 : 8);
  }
  return row;
}

const verticalMerge = (bits: number): CellDefinition['vertical'] =>
  bits & 2 ? 'restart' : bits & 1 ? 'continue' : 'none';

function readCells(row: RowDefinition, { bytes, at, length }: Sprm): void {
  const count = Math.min(MAX_CELLS, u8(bytes, at));
  row.edges = Array.from({ length: count + 1 }, (_, index) => i16(bytes, at + 1 + index * 2));
  const first = at + 1 + (count + 1) * 2;
  row.cells = Array.from({ length: count }, (_, index) => {
    const cell = first + index * CELL_SIZE;
    const stored = cell + CELL_SIZE <= at + length;
    const flags = stored ? u16(bytes, cell) : 0;
    return {
      merged: (flags & 2) !== 0,
      vertical: verticalMerge(flags >> 5),
      sides: [0, 1, 2, 3].map((side) => stored && u8(bytes, cell + 4 + side * 4 + 1) % 255 > 0),
    };
  });
}

/** Sets the sides of a range of cells; the border's type is the second byte, or the sixth of the longer form. */
function setSides(row: RowDefinition, { bytes, at }: Sprm, size: number): void {
  const drawn = u8(bytes, at + 3 + (size === 4 ? 1 : 5)) % 255 > 0;
  for (const cell of row.cells.slice(u8(bytes, at), u8(bytes, at + 1)))
    for (let side = 0; side < 4; side++) if (u8(bytes, at + 2) & (1 << side)) cell.sides[side] = drawn;
}
