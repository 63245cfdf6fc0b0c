/** The lid and the shadow around a scanned sheet (viền máy quét), made paper so that nothing is read into them. */
import { type GreyImage, type Tones, toneAt } from './grey-image.ts';

/** How far in from an edge a border may reach, as a part of the page; what goes on further is a picture. */
const DEEPEST = 0.06;
/** How far from the tone of the paper the border begins. */
const BORDER = 0.22;
/** Light pixels of noise that do not end a border. */
const NOISE = 2;
/** A border runs along at least this part of its edge; print that touches an edge does not. */
const ALONG = 0.25;

interface Edge {
  lines: number;
  /** Index of the pixel at a line, so many steps in. */
  at(line: number, step: number): number;
  depth: number;
}

function edgesOf({ width, height }: GreyImage): Edge[] {
  const [across, down] = [Math.round(width * DEEPEST), Math.round(height * DEEPEST)];
  return [
    { lines: height, depth: across, at: (line, step) => line * width + step },
    { lines: height, depth: across, at: (line, step) => line * width + width - 1 - step },
    { lines: width, depth: down, at: (line, step) => step * width + line },
    { lines: width, depth: down, at: (line, step) => (height - 1 - step) * width + line },
  ];
}

/** Stands for a line that is dark as far as is looked: it runs along the border of another edge. */
const WITHOUT_END = 0xffff;

/** The ends, with the usual depth where a line has none: the corners. */
function cornered(ends: Uint16Array): Uint16Array {
  const own = ends.filter((end) => end > 0 && end !== WITHOUT_END).sort();
  const usual = own[own.length >> 1] ?? 0;
  return ends.map((end) => (end === WITHOUT_END ? usual : end));
}

/** Whitens the border in place. @returns true when there was one */
export function clearBorder(image: GreyImage, tones: Tones): boolean {
  const { grey } = image;
  const dark = toneAt(tones, BORDER);
  const bound: { edge: Edge; ends: Uint16Array }[] = [];
  for (const edge of edgesOf(image)) {
    const ends = new Uint16Array(edge.lines);
    let bordered = 0;
    for (let line = 0; line < edge.lines; line++) {
      let end = 0;
      for (let step = 0; step < edge.depth && step - end <= NOISE; step++)
        if ((grey[edge.at(line, step)] ?? 255) < dark) end = step + 1;
      if (end === 0) continue;
      ends[line] = end < edge.depth - NOISE ? end + NOISE : WITHOUT_END;
      if (ends[line] !== WITHOUT_END) bordered++;
    }
    if (bordered > edge.lines * ALONG) bound.push({ edge, ends: cornered(ends) });
  }
  for (const { edge, ends } of bound)
    for (const [line, end] of ends.entries())
      for (let step = 0; step < end; step++) grey[edge.at(line, step)] = tones.paper;
  return bound.length > 0;
}
