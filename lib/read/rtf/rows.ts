import type { CellDefinition, RowDefinition } from '../flow/edge-table.ts';

const newCell = (): CellDefinition => ({
  merged: false,
  vertical: 'none',
  sides: [false, false, false, false],
});

/** Collects the definition of a table row from `\trowd` to the last `\cellx`. */
export class RowBuilder {
  private row: RowDefinition = { edges: [], cells: [], header: false, borders: [] };
  private cell = newCell();
  /** Side that the next border word speaks of: of the cell, of the row, or of something else. */
  private side: { of: boolean[]; index: number } | null = null;

  /** The row as far as it is defined; rows repeat the last definition when they bring none. */
  get definition(): RowDefinition {
    return this.row;
  }

  /** True when the word belongs to a row's definition. */
  take(word: string, value: number | null): boolean {
    if (word === 'trowd') {
      this.row = { edges: [], cells: [], header: false, borders: [] };
      this.cell = newCell();
    } else if (word === 'trleft') this.row.edges = [value ?? 0];
    else if (word === 'trhdr') this.row.header = true;
    else if (word === 'cellx') this.endCell(value ?? 0);
    else if (word === 'clmrg') this.cell.merged = true;
    else if (word === 'clvmgf') this.cell.vertical = 'restart';
    else if (word === 'clvmrg') this.cell.vertical = 'continue';
    else if (!this.border(word)) return false;
    return true;
  }

  private endCell(edge: number): void {
    if (this.row.edges.length === 0) this.row.edges.push(0);
    this.row.edges.push(edge);
    this.row.cells.push(this.cell);
    this.cell = newCell();
    this.side = null;
  }

  private border(word: string): boolean {
    const cell = ['clbrdrt', 'clbrdrl', 'clbrdrb', 'clbrdrr'].indexOf(word);
    const row = ['trbrdrt', 'trbrdrl', 'trbrdrb', 'trbrdrr', 'trbrdrh', 'trbrdrv'].indexOf(word);
    if (cell >= 0) this.side = { of: this.cell.sides, index: cell };
    else if (row >= 0) this.side = { of: this.row.borders, index: row };
    else if (/^brdr[lrtb]$|^brdrbtw$|^brdrbar$|^box$/.test(word)) this.side = null;
    else if (/^brdr[a-z]+$/.test(word) && !/^brdr(?:w|cf|sp)$/.test(word)) {
      if (this.side) this.side.of[this.side.index] = !/^brdr(?:none|nil)$/.test(word);
    } else return false;
    return true;
  }
}
