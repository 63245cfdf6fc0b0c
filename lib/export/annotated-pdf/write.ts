/**
 * Writes highlights into a PDF as an incremental update: the original bytes stay as they are, the marks follow them.
 * The update is made by pdf.js, which the hosts have anyway and which knows both kinds of cross-reference.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ExportFailure } from '../failure.ts';
import type { Highlight, HighlightKind } from './highlights.ts';

/** The part of pdf.js that is needed, told where its data are. */
export interface PdfWriter {
  module: Pick<typeof import('pdfjs-dist'), 'getDocument' | 'AnnotationEditorType'>;
  options: Record<string, unknown>;
}

/** Light enough that black letters stay readable on paper. */
const COLOURS: Record<HighlightKind, readonly [red: number, green: number, blue: number]> = {
  target: [255, 236, 130],
  assignment: [178, 220, 255],
  citation: [196, 235, 190],
  movement: [224, 205, 250],
  finding: [255, 196, 170],
};

/**
 * The file with its marks.
 * @throws ExportFailure `locked` or `damaged` for an original that cannot be added to, `nothing-to-mark`
 */
export async function writeHighlights(
  bytes: Uint8Array,
  marks: readonly Highlight[],
  { module, options }: PdfWriter,
): Promise<Uint8Array> {
  if (marks.length === 0) throw new ExportFailure('nothing-to-mark');
  if (!canBeAddedTo(bytes)) throw new ExportFailure('damaged');
  // pdf.js takes the buffer over; the caller's bytes must stay usable.
  const task = module.getDocument({ ...options, data: bytes.slice(), verbosity: 0 });
  try {
    const document = await task.promise.catch((error: unknown) => {
      const locked = error instanceof Error && error.name === 'PasswordException';
      throw new ExportFailure(locked ? 'locked' : 'damaged');
    });
    // Permissions are stated by encrypted files only, those that open without a password included.
    if ((await document.getPermissions()) !== null) throw new ExportFailure('locked');
    await addMarks(document, marks, module.AnnotationEditorType.HIGHLIGHT);
    return await document.saveDocument();
  } finally {
    await task.destroy();
  }
}

async function addMarks(document: PDFDocumentProxy, marks: readonly Highlight[], type: number) {
  let last = 0;
  for (const [number, own] of Map.groupBy(marks, ({ page }) => page)) {
    if (number > document.numPages) throw new ExportFailure('damaged');
    const page = await document.getPage(number);
    for (const mark of own) {
      last += 1;
      // The prefix is how pdf.js tells new annotations from values of form fields.
      document.annotationStorage.setValue(`pdfjs_internal_editor_${last}`, annotation(mark, page, type));
    }
  }
}

/** One `/Highlight` as pdf.js wants it; the note is its `/Contents`. */
function annotation({ kind, text, rects }: Highlight, page: PDFPageProxy, annotationType: number) {
  const viewport = page.getViewport({ scale: 1 });
  const corners = rects.map(([x, y, width, height]) => {
    const at = (dx: number, dy: number): [number, number] => {
      const [px = 0, py = 0]: number[] = viewport.convertToPdfPoint(x + dx, y + dy);
      return [px, py];
    };
    return {
      upperLeft: at(0, 0),
      upperRight: at(width, 0),
      lowerLeft: at(0, height),
      lowerRight: at(width, height),
    };
  });
  const points = corners.flatMap((quad) => Object.values(quad));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const rect = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return {
    annotationType,
    pageIndex: page.pageNumber - 1,
    rect,
    rotation: 0,
    color: COLOURS[kind],
    opacity: 1,
    user: 'Đối Chiếu',
    // Upper edge before lower edge: the order that viewers follow, whatever the standard's figure shows.
    quadPoints: corners.flatMap(({ upperLeft, upperRight, lowerLeft, lowerRight }) => [
      ...upperLeft,
      ...upperRight,
      ...lowerLeft,
      ...lowerRight,
    ]),
    outlines: corners.map(({ upperLeft, upperRight, lowerLeft, lowerRight }) => [
      ...upperLeft,
      ...upperRight,
      ...lowerRight,
      ...lowerLeft,
    ]),
    popup: { contents: text, rect: [rect[2], rect[3], (rect[2] ?? 0) + 200, (rect[3] ?? 0) + 100] },
  };
}

/** Bytes at the end in which the pointer to the directory stands. */
const TAIL = 2048;

/**
 * True when the file ends with a pointer to a directory that is there. pdf.js reads on without one, but an update links
 * back to the directory before it, and other programs follow that link.
 */
export function canBeAddedTo(bytes: Uint8Array): boolean {
  const text = (from: number, to: number): string =>
    String.fromCharCode(...bytes.subarray(Math.max(0, from), Math.min(to, bytes.length)));
  if (!text(0, 5).startsWith('%PDF-')) return false;
  const pointers = [...text(bytes.length - TAIL, bytes.length).matchAll(/startxref\s+(\d+)/g)];
  const start = Number(pointers.at(-1)?.[1] ?? Number.NaN);
  if (!(start > 0 && start < bytes.length)) return false;
  return /^\s*(?:xref\s|\d+ \d+ obj)/.test(text(start, start + 32));
}
