/**
 * A scan made ready for reading (chỉnh ảnh quét): border off, text level. Tesseract levels lines by itself but loses the
 * rules of tables beyond half a degree, and with them every cell.
 */
import type { OcrImage } from '../reader.ts';
import { type GreyImage, greyOf, type Tones, tonesOf, withGrey } from './grey-image.ts';
import { clearBorder } from './scan-border.ts';
import { skewOfImage } from './skew.ts';

export interface StraightImage {
  image: OcrImage;
  /** By how much it was turned back about its middle, in radians; positive when its lines sank to the right. */
  angle: number;
}

/** Turning costs sharpness: below this angle, in radians (a sixth of a degree), rules still stay in their rows. */
const LEAST = 0.003;

/** The picture turned back by an angle about its middle, same size, with paper where it has nothing. */
function turnedBack({ width, height, grey }: GreyImage, angle: number, { paper }: Tones): GreyImage {
  const turned = new Uint8Array(width * height).fill(paper);
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y++) {
    let fromX = middleX - middleX * cosine - (y - middleY) * sine;
    let fromY = middleY - middleX * sine + (y - middleY) * cosine;
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

/** The scan without its border and with level lines; the very same picture where nothing is to be done. */
export function straightImage(image: OcrImage): StraightImage {
  const grey = greyOf(image);
  const tones = tonesOf(grey);
  const cleared = clearBorder(grey, tones);
  const angle = skewOfImage(grey, tones);
  if (Math.abs(angle) >= LEAST) return { image: withGrey(image, turnedBack(grey, angle, tones)), angle };
  return { image: cleared ? withGrey(image, grey) : image, angle: 0 };
}
