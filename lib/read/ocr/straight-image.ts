/**
 * A scan made ready for reading (chỉnh ảnh quét): border off, text level. Tesseract levels lines by itself but loses the
 * rules of tables beyond half a degree, and with them every cell.
 */
import type { OcrImage } from '../reader.ts';
import { type GreyImage, greyOf, type Tones, tonesOf, withGrey } from './grey-image.ts';
import { clearBorder } from './scan-border.ts';
import { skewOfImage } from './skew.ts';
import { middlePixel, placeInScan } from './turn-back.ts';

/** Turning costs sharpness: below this angle, in radians (a sixth of a degree), rules still stay in their rows. */
const LEAST = 0.003;

/** The picture turned back by an angle about its middle, same size, with paper where it has nothing. */
function turnedBack({ width, height, grey }: GreyImage, angle: number, { paper }: Tones): GreyImage {
  const turned = new Uint8Array(width * height).fill(paper);
  const scanned = placeInScan(middlePixel({ width, height }), angle);
  // From one pixel of a row to the next it is the same step.
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  for (let y = 0; y < height; y++) {
    let [fromX, fromY] = scanned(0, y);
    for (let x = 0; x < width; x++, fromX += cosine, fromY += sine) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const [across, down] = [fromX - left, fromY - top];
      const upper = (grey[at] ?? paper) * (1 - across) + (grey[at + 1] ?? paper) * across;
      const lower = (grey[at + width] ?? paper) * (1 - across) + (grey[at + width + 1] ?? paper) * across;
      turned[y * width + x] = upper * (1 - down) + lower * down;
    }
  }
  return { width, height, grey: turned };
}

/** Border off. */
export interface ClearedScan {
  image: OcrImage;
  /** By how much its lines sink to the right, in radians; 0 where that is too little to matter. */
  skew: number;
}

/** The scan without its border, the very same picture where it has none, and how far it lies askew. */
export function clearedScan(image: OcrImage): ClearedScan {
  const grey = greyOf(image);
  const tones = tonesOf(grey);
  const cleared = clearBorder(grey, tones);
  const skew = skewOfImage(grey, tones);
  return { image: cleared ? withGrey(image, grey) : image, skew: Math.abs(skew) < LEAST ? 0 : skew };
}

/** The picture turned back by an angle in radians, about its middle. */
export function levelImage(image: OcrImage, angle: number): OcrImage {
  if (angle === 0) return image;
  const grey = greyOf(image);
  return withGrey(image, turnedBack(grey, angle, tonesOf(grey)));
}
