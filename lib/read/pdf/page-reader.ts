/** One page of an open PDF as ink. */
import type { PdfJs } from '../reader.ts';
import { ContentStream, type OperatorList } from './content-stream.ts';
import { fontFace } from './font-face.ts';
import type { PageInk } from './layout/ink.ts';
import { IDENTITY, multiply, toMatrix } from './matrix.ts';
import type { PdfPage } from './open.ts';
import type { StreamFont } from './text-state.ts';
import { mainDirection, turning, withPlaces } from './turn.ts';

/** Longest side a page may have, in points; beyond it (5 m) the file is hostile or damaged. */
const LARGEST_SIDE = 14_400;

/** A font that pdf.js could not deliver; its text can still be read. */
const unknownFont = (): StreamFont => ({ ...fontFace(''), scale: 0.001, vertical: false, wide: false });

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;

function toStreamFont(value: unknown): StreamFont {
  const name = property(value, 'name');
  const matrix = toMatrix(property(value, 'fontMatrix'));
  const face = fontFace(typeof name === 'string' ? name : '');
  return {
    name: face.name,
    bold: face.bold || property(value, 'bold') === true || property(value, 'black') === true,
    italic: face.italic || property(value, 'italic') === true,
    scale: matrix ? Math.abs(matrix[0]) || 0.001 : 0.001,
    vertical: property(value, 'vertical') === true,
    wide: property(value, 'composite') === true,
  };
}

/** Fonts by the name that `setFont` uses. The cache spans the document: pdf.js names a font once. */
async function loadFonts(
  page: PdfPage,
  list: OperatorList,
  ops: PdfJs['module']['OPS'],
  cache: Map<string, StreamFont>,
) {
  const names = new Set<string>();
  for (const [i, operator] of list.fnArray.entries()) {
    if (operator !== ops.dependency) continue;
    const args = list.argsArray[i];
    if (Array.isArray(args))
      for (const name of args) if (typeof name === 'string' && !cache.has(name)) names.add(name);
  }
  for (const name of names) {
    if (!name.includes('_f')) continue;
    const font = await new Promise<unknown>((resolve) => {
      page.commonObjs.get(name, resolve);
    }).catch(() => null);
    cache.set(name, font ? toStreamFont(font) : unknownFont());
  }
}

/**
 * Reads what a page shows.
 * @throws whatever pdf.js throws for a damaged page; the caller turns it into a warning
 */
export async function readPage(
  pdfjs: PdfJs,
  page: PdfPage,
  fonts: Map<string, StreamFont>,
): Promise<PageInk> {
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  if (!(width > 0 && height > 0) || Math.max(width, height) > LARGEST_SIDE)
    throw new RangeError(`page of ${width} × ${height} points`);
  const list: OperatorList = await page.getOperatorList();
  await loadFonts(page, list, pdfjs.module.OPS, fonts);
  const base = toMatrix(viewport.transform) ?? IDENTITY;
  const stream = new ContentStream(pdfjs.module.OPS, base, fonts);
  const ink = stream.read(list, page.pageNumber, width, height);
  const quarter = mainDirection(stream.directions);
  if (quarter === 0) return ink;
  const turned = new ContentStream(pdfjs.module.OPS, multiply(turning(quarter, width, height), base), fonts);
  const [across, down] = quarter === 2 ? [width, height] : [height, width];
  const sideways = turned.read(list, page.pageNumber, across, down);
  return { ...sideways, inks: withPlaces(sideways.inks, quarter, width, height), paper: { width, height } };
}
