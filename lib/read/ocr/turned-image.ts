/** A page image turned by quarters, for scans that were fed in sideways or upside down. */
import type { Quarter } from '../pdf/turn.ts';
import type { OcrImage } from '../reader.ts';

/** The image with its text upright. @param quarter quarter turns clockwise by which the text is off */
export function turnedImage(image: OcrImage, quarter: Quarter): OcrImage {
  if (quarter === 0) return image;
  const { width, height } = image;
  const [across, down] = quarter === 2 ? [width, height] : [height, width];
  // A pixel is moved as one number of 32 bits.
  const from = new Uint32Array(image.pixels.buffer, image.pixels.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const [sourceX, sourceY] =
        quarter === 1
          ? [width - 1 - y, x]
          : quarter === 2
            ? [width - 1 - x, height - 1 - y]
            : [y, height - 1 - x];
      to[y * across + x] = from[sourceY * width + sourceX] ?? 0xffffffff;
    }
  return { ...image, width: across, height: down, pixels: new Uint8ClampedArray(to.buffer) };
}
