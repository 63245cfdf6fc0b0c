/** Where a key leads in a table of rows and places; both count from 0. */
export interface GridPlace {
  row: number;
  place: number;
}

interface Grid {
  rows: number;
  places: number;
  /** Rows of a screenful. */
  page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey'>;

/** The place a key leads to, within the grid; null for a key that leads nowhere. @param at -1 for no place yet */
export function placeAfter({ key, ctrlKey: far }: Key, at: GridPlace, grid: Grid): GridPlace | null {
  const row = Math.max(0, at.row);
  const place = Math.max(0, at.place);
  const last = { row: grid.rows - 1, place: grid.places - 1 };
  const places: Record<string, GridPlace> = {
    // The first key of a grid without a current cell goes to its first row.
    ArrowDown: { row: far ? last.row : row + (at.row < 0 ? 0 : 1), place },
    ArrowUp: { row: far ? 0 : row - 1, place },
    ArrowRight: { row, place: far ? last.place : place + 1 },
    ArrowLeft: { row, place: far ? 0 : place - 1 },
    PageDown: { row: row + grid.page, place },
    PageUp: { row: row - grid.page, place },
    Home: { row: far ? 0 : row, place: 0 },
    End: { row: far ? last.row : row, place: last.place },
  };
  const next = places[key];
  if (!next) return null;
  return {
    row: Math.max(0, Math.min(next.row, last.row)),
    place: Math.max(0, Math.min(next.place, last.place)),
  };
}
