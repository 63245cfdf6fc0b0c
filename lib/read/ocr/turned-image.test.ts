import { describe, expect, it } from 'vitest';
import type { OcrImage } from '../reader.ts';
import { turnedImage } from './turned-image.ts';

/** Grey values row by row → image. */
const image = (...rows: number[][]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  pixels: Uint8ClampedArray.from(rows.flat().flatMap((grey) => [grey, grey, grey, 255])),
  dpi: 200,
});
const rowsOf = ({ width, height, pixels }: OcrImage): number[][] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => pixels[(y * width + x) * 4] ?? -1),
  );

describe('turnedImage', () => {
  const page = image([1, 2, 3], [4, 5, 6]);

  it.each([
    [
      0,
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      1,
      [
        [3, 6],
        [2, 5],
        [1, 4],
      ],
    ],
    [
      2,
      [
        [6, 5, 4],
        [3, 2, 1],
      ],
    ],
    [
      3,
      [
        [4, 1],
        [5, 2],
        [6, 3],
      ],
    ],
  ] as const)('text off by %i quarters is set upright', (quarter, rows) =>
    expect(rowsOf(turnedImage(page, quarter))).toEqual(rows),
  );
});
