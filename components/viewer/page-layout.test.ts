import { describe, expect, it } from 'vitest';
import { A4, fittedStretch, layoutPages, nextZoom, PAGE_GAP, pagesBetween } from './page-layout.ts';

const sizes = [
  { width: 600, height: 800 },
  { width: 800, height: 600 },
  { width: 600, height: 800 },
];

describe('layoutPages', () => {
  it('stacks pages with a gap around each', () => {
    const layout = layoutPages(sizes, 0.5);
    expect(layout.tops).toEqual([PAGE_GAP, 2 * PAGE_GAP + 400, 3 * PAGE_GAP + 700]);
    expect(layout.total).toBe(4 * PAGE_GAP + 1100);
    expect(layout.widest).toBe(400);
  });

  it.each([
    [0, 100, 0, 0],
    [0, 500, 0, 1],
    [450, 2000, 1, 2],
    [9000, 9500, 2, 2],
  ])('from %d to %d shows pages %d to %d', (from, to, first, last) =>
    expect(pagesBetween(layoutPages(sizes, 0.5), from, to)).toEqual({ first, last }),
  );

  it('has a first page before anything is laid out', () =>
    expect(pagesBetween(layoutPages([], 1), 0, 100)).toEqual({ first: 0, last: 0 }));
});

describe('fittedStretch', () => {
  const text = [
    { x: 90, width: 400 },
    { x: 100, width: 430 },
  ];
  it('takes the whole page when asked to', () =>
    expect(fittedStretch('page', [A4], text)).toEqual({ left: 0, width: A4.width }));
  it('cuts the margins off', () =>
    expect(fittedStretch('text', [A4], text)).toEqual({ left: 76, width: 468 }));
  it('shows pages without text whole', () =>
    expect(fittedStretch('text', [A4], [])).toEqual({ left: 0, width: A4.width }));
  it('never reaches beyond the page', () =>
    expect(fittedStretch('text', [{ width: 600, height: 800 }], [{ x: 2, width: 700 }])).toEqual({
      left: 0,
      width: 600,
    }));
});

describe('nextZoom', () => {
  it.each([
    [1, 1, 1.25],
    [1, -1, 0.8],
    [1.1, 1, 1.25],
    [3, 1, 3],
    [0.5, -1, 0.5],
  ] as const)('from %d in direction %d goes to %d', (zoom, direction, next) =>
    expect(nextZoom(zoom, direction)).toBe(next),
  );
});
