import { describe, expect, it } from 'vitest';
import type { OcrImage } from '../reader.ts';
import { greyOf } from './grey-image.ts';
import { rasterRules } from './raster-rules.ts';
import { withoutRules } from './rule-eraser.ts';
import { clearedScan, levelImage } from './straight-image.ts';

const [WIDTH, HEIGHT] = [1240, 1754];
const DPI = 150;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** A page drawn dot by dot: lines of short strokes for text, a table of thin rules, turned about the middle. */
function sheet(angle: number, { paper = 250, ink = 20, rule = 120, border = 0 } = {}): OcrImage {
  const pixels = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(paper);
  const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const dot = (x: number, y: number, tone: number) => {
    const [fromX, fromY] = [x - WIDTH / 2, y - HEIGHT / 2];
    const px = Math.round(fromX * cosine - fromY * sine + WIDTH / 2);
    const py = Math.round(fromX * sine + fromY * cosine + HEIGHT / 2);
    if (px < 0 || py < 0 || px >= WIDTH || py >= HEIGHT) return;
    pixels.fill(tone, (py * WIDTH + px) * 4, (py * WIDTH + px) * 4 + 4);
  };
  const box = (x: number, y: number, width: number, height: number, tone: number) => {
    for (let row = 0; row < height; row += 0.7)
      for (let at = 0; at < width; at += 0.7) dot(x + at, y + row, tone);
  };
  for (let y = 200; y < 900; y += 40) for (let x = 150; x < 1050; x += 14) box(x, y, 7, 16, ink);
  for (const y of [1000, 1060, 1120, 1180]) box(200, y, 801, 2, rule);
  for (const x of [200, 400, 600, 800, 1000]) box(x, 1000, 2, 181, rule);
  for (let row = 0; row < HEIGHT; row++)
    for (let x = 0; x < WIDTH; x++)
      if (Math.min(row, x, HEIGHT - 1 - row, WIDTH - 1 - x) < border)
        pixels.fill(90, (row * WIDTH + x) * 4, (row * WIDTH + x) * 4 + 4);
  return { width: WIDTH, height: HEIGHT, pixels, dpi: DPI };
}

describe('clearedScan', () => {
  it.each([-3, -1.5, 1.5, 3])('finds that a page was fed in at %f degrees', (angle) => {
    const { skew: found } = clearedScan(sheet(angle));
    expect(Math.abs(degrees(found) - angle)).toBeLessThan(0.1);
  });

  it('is not taken in by the straight edge of the lid', () => {
    const { image, skew } = clearedScan(sheet(1.5, { border: 25 }));
    expect(Math.abs(degrees(skew) - 1.5)).toBeLessThan(0.1);
    const { grey } = greyOf(image);
    expect(Math.min(...grey.slice(5 * WIDTH, 6 * WIDTH))).toBeGreaterThan(200);
  });

  it('hands back the very picture where nothing is to be done', () => {
    const image = sheet(0);
    expect(clearedScan(image)).toEqual({ image, skew: 0 });
    expect(levelImage(image, 0)).toBe(image);
  });

  it('says nothing about an empty page', () => {
    const image: OcrImage = {
      width: 300,
      height: 400,
      dpi: 150,
      pixels: new Uint8ClampedArray(300 * 400 * 4).fill(255),
    };
    expect(clearedScan(image).skew).toBe(0);
  });
});

describe('rules of a scanned table', () => {
  const middles = (image: OcrImage, direction: 'horizontal' | 'vertical') =>
    rasterRules(image)
      .filter((rule) => rule.direction === direction)
      .map(({ at }) => Math.round((at * DPI) / 72));

  it.each([
    ['straight', sheet(0)],
    ['slanted', levelImage(sheet(-3), clearedScan(sheet(-3)).skew)],
    ['hardly slanted, as scanned', sheet(0.4)],
    ['faint', sheet(0, { paper: 235, ink: 120, rule: 190 })],
  ])('are found where the page is %s, and lines of text are none', (_, image) => {
    const lines = middles(image, 'horizontal');
    expect(new Set(lines.map((y) => Math.round((y - 1000) / 60)))).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set(middles(image, 'vertical').map((x) => Math.round(x / 200)))).toEqual(
      new Set([1, 2, 3, 4, 5]),
    );
  });

  it('are taken out, and print stays', () => {
    const image = sheet(0);
    const { grey } = greyOf(withoutRules(image, rasterRules(image)));
    const at = (x: number, y: number) => grey[y * WIDTH + x];
    expect(at(300, 1061)).toBe(250);
    expect(at(401, 1030)).toBe(250);
    expect(at(153, 208)).toBe(20);
  });
});
