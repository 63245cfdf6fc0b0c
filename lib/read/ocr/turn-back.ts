/** Places on a page that was turned back to make its lines level (trang quét được nắn thẳng). */

/** Where a place of the level page stands on the page as scanned, both in the same unit. */
export type Place = (x: number, y: number) => [x: number, y: number];

/**
 * @param middle about which the page was turned back
 * @param angle by how much, in radians
 */
export function placeInScan(middle: { x: number; y: number }, angle: number): Place {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return (x, y) => [
    middle.x + (x - middle.x) * cosine - (y - middle.y) * sine,
    middle.y + (x - middle.x) * sine + (y - middle.y) * cosine,
  ];
}

/** The middle of a picture, in pixels from the middle of its first one. */
export const middlePixel = ({
  width,
  height,
}: {
  width: number;
  height: number;
}): { x: number; y: number } => ({
  x: (width - 1) / 2,
  y: (height - 1) / 2,
});
