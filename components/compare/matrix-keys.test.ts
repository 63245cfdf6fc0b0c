import { describe, expect, it } from 'vitest';
import { placeAfter } from './matrix-keys.ts';

const grid = { rows: 30, places: 8, page: 10 };
const press = (key: string, row: number, place: number, ctrlKey = false) =>
  placeAfter({ key, ctrlKey }, { row, place }, grid);

describe('placeAfter', () => {
  it.each([
    ['ArrowDown', { row: 5, place: 3 }],
    ['ArrowUp', { row: 3, place: 3 }],
    ['ArrowRight', { row: 4, place: 4 }],
    ['ArrowLeft', { row: 4, place: 2 }],
    ['PageDown', { row: 14, place: 3 }],
    ['Home', { row: 4, place: 0 }],
    ['End', { row: 4, place: 7 }],
  ])('%s goes from row 4, place 3 to %o', (key, place) => expect(press(key, 4, 3)).toEqual(place));

  it.each([
    ['ArrowDown', { row: 29, place: 3 }],
    ['ArrowLeft', { row: 4, place: 0 }],
    ['Home', { row: 0, place: 0 }],
    ['End', { row: 29, place: 7 }],
  ])('%s with Ctrl goes to %o', (key, place) => expect(press(key, 4, 3, true)).toEqual(place));

  it('stays inside', () => {
    expect(press('PageUp', 4, 3)).toEqual({ row: 0, place: 3 });
    expect(press('ArrowRight', 4, 7)).toEqual({ row: 4, place: 7 });
  });

  it('starts at the first row', () => expect(press('ArrowDown', -1, -1)).toEqual({ row: 0, place: 0 }));

  it('leaves other keys alone', () => expect(press('Enter', 4, 3)).toBeNull());
});
