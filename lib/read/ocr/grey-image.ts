/**
 * A page image as one byte a pixel, and its tones. The red channel is the grey: red seals vanish in it, black print and
 * blue handwriting stay.
 */
import type { OcrImage } from '../reader.ts';

export interface GreyImage {
  width: number;
  height: number;
  /** Row by row from the top, 0 black. */
  grey: Uint8Array;
}

export function greyOf({ width, height, pixels }: OcrImage): GreyImage {
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; at < grey.length; i += 4, at++) grey[at] = pixels[i] ?? 255;
  return { width, height, grey };
}

/** The image with these greys. */
export function withGrey(image: OcrImage, { width, height, grey }: GreyImage): OcrImage {
  const colours = new Uint32Array(grey.length);
  for (let at = 0; at < grey.length; at++) colours[at] = ((grey[at] ?? 255) * 0x010101) | 0xff000000;
  return { ...image, width, height, pixels: new Uint8ClampedArray(colours.buffer) };
}

/** What is paper and what is print on a page. */
export interface Tones {
  paper: number;
  ink: number;
}

/** Every so many pixels one is counted. */
const SAMPLE = 7;
/** Share of the pixels that is darker than print alone; a page of text is a tenth ink. */
const INK_SHARE = 0.005;

/** Paper is the commonest light grey, ink what the darkest pixels are. */
export function tonesOf({ grey }: GreyImage): Tones {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let at = 0; at < grey.length; at += SAMPLE, all++) {
    const tone = grey[at] ?? 255;
    counts[tone] = (counts[tone] ?? 0) + 1;
  }
  let paper = 255;
  for (let tone = 255; tone >= 128; tone--) if ((counts[tone] ?? 0) > (counts[paper] ?? 0)) paper = tone;
  let ink = 0;
  for (let seen = 0; ink < paper && seen < all * INK_SHARE; ink++) seen += counts[ink] ?? 0;
  return { paper, ink };
}

/** The grey that lies this far from the paper on the way to the ink. @param share 0 paper, 1 ink */
export const toneAt = ({ paper, ink }: Tones, share: number): number => paper - share * (paper - ink);
