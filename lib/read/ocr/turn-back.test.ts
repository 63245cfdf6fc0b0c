import { describe, expect, it } from 'vitest';
import { middlePixel, placeInScan } from './turn-back.ts';

describe('placeInScan', () => {
  it('leaves the middle where it is and follows lines that sink to the right', () => {
    const place = placeInScan({ x: 100, y: 50 }, 0.1);
    expect(place(100, 50)).toEqual([100, 50]);
    const [x, y] = place(200, 50);
    expect(x).toBeCloseTo(100 + 100 * Math.cos(0.1));
    expect(y).toBeCloseTo(50 + 100 * Math.sin(0.1));
  });

  it('turns corners of a picture into each other', () => {
    const place = placeInScan(middlePixel({ width: 11, height: 11 }), Math.PI / 2);
    expect(place(10, 0).map(Math.round)).toEqual([10, 10]);
    expect(place(5, 1).map(Math.round)).toEqual([9, 5]);
  });
});
