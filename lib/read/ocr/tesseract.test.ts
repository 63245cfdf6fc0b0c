import { describe, expect, it } from 'vitest';
import { tesseractParameters, tesseractWords, toPgm } from './tesseract.ts';

describe('toPgm', () => {
  it('writes grey pixels after a header, red ink as white', () => {
    const pixels = new Uint8ClampedArray([0, 0, 0, 255, 255, 40, 40, 255]);
    const file = toPgm({ width: 2, height: 1, pixels, dpi: 200 });
    expect(new TextDecoder().decode(file.slice(0, 11))).toBe('P5\n2 1\n255\n');
    expect([...file.slice(11)]).toEqual([0, 255]);
  });
});

describe('tesseractWords', () => {
  it('numbers lines and blocks, follows the baseline, drops blanks', () => {
    const line = (texts: string[], y: number) => ({
      words: texts.map((text, i) => ({
        text,
        confidence: 80,
        bbox: { x0: i * 100, y0: y - 30, x1: i * 100 + 80, y1: y },
      })),
      baseline: { x0: 0, y0: y, x1: 200, y1: y + 4 },
    });
    const blocks = [
      { paragraphs: [{ lines: [line(['Giao', ' '], 100), line(['Sở'], 140)] }] },
      { paragraphs: [{ lines: [line(['to\u00e1n', 'hai'], 200)] }] },
    ];
    const words = tesseractWords(blocks);
    expect(words.map(({ text, line, block }) => [text, line, block])).toEqual([
      ['Giao', 0, 0],
      ['Sở', 1, 0],
      ['toán', 2, 1],
      ['hai', 2, 1],
    ]);
    expect(words[3]).toMatchObject({ confidence: 0.8, box: { x: 100, y: 170, width: 80, height: 30 } });
    expect(words[3]?.baseline).toBeCloseTo(202.8);
  });
});

describe('tesseractParameters', () => {
  it('tells the two passes apart', () => {
    expect(tesseractParameters('layout', 200)).not.toEqual(tesseractParameters('sparse', 200));
    expect(tesseractParameters('sparse', 199.6)).toMatchObject({ user_defined_dpi: '200' });
  });
});
