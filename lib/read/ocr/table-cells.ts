/** Cells of the ruled tables of a scanned page, in pixels, and words parted where they run over a border. */
import type { Grid } from '../pdf/layout/grid.ts';
import type { OcrWord } from '../reader.ts';

/** A border this far from the ends of a word, in heights of it, parts the word. */
const WITHIN = 0.35;
/** Pixels to either side of a border at which the cells beside it are looked up. */
const BESIDE = 3;
/** What is left of the rule at the end of a parted word. */
const REMNANT = /^[^\p{L}\p{N}(]+|[^\p{L}\p{N})%]+$/gu;

export interface TableCells {
  /** Names the cell that the middle of a box lies in, null outside of tables. */
  cellOf(box: OcrWord['box']): string | null;
  /** The word as one word for each cell it reaches over. */
  parted(word: OcrWord): OcrWord[];
}

/** @param dpi resolution of the picture that the boxes refer to */
export function tableCells(grids: readonly Grid[], dpi: number): TableCells {
  const points = 72 / dpi;
  const cellAt = (x: number, y: number): string | null => {
    for (const [i, grid] of grids.entries()) {
      const cell = grid.cellAt(x * points, y * points);
      if (cell !== null) return `${i}:${cell}`;
    }
    return null;
  };

  function parted(word: OcrWord): OcrWord[] {
    const { x, y, width, height } = word.box;
    const middle = y + height / 2;
    const border = grids
      .flatMap(({ xs }) => xs.map((at) => at / points))
      .find(
        (at) =>
          at > x + height * WITHIN &&
          at < x + width - height * WITHIN &&
          cellAt(at - BESIDE, middle) !== cellAt(at + BESIDE, middle),
      );
    if (border === undefined) return [word];
    const letters = [...word.text];
    const cut = Math.round((letters.length * (border - x)) / width);
    const part = (text: string, from: number, to: number): OcrWord => ({
      ...word,
      text: text.replace(REMNANT, ''),
      box: { ...word.box, x: from, width: to - from },
    });
    const before = part(letters.slice(0, cut).join(''), x, border);
    const behind = part(letters.slice(cut).join(''), border, x + width);
    return [before, ...parted(behind)].filter(({ text }) => text !== '');
  }

  return {
    cellOf: ({ x, y, width, height }) => cellAt(x + width / 2, y + height / 2),
    parted,
  };
}
