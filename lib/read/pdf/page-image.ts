/** A PDF page as a picture for OCR. */
import type { OcrImage, PdfJs } from '../reader.ts';
import type { PdfDocument, PdfPage } from './open.ts';

/** Resolution at which Tesseract reads best for its time: 300 dpi costs half as much again and gains nothing. */
const DPI = 200;
/** Pixels of an A3 page at that resolution; bigger pages are drawn smaller. */
const MOST_PIXELS = 8_000_000;

/** What `canvasFactory` of pdf.js gives; its own type says nothing. */
interface DrawnCanvas {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
}

/** Draws the page without its annotations: stamps would cover the text, and their own text is read directly. */
export async function drawPage(pdfjs: PdfJs, document: PdfDocument, page: PdfPage): Promise<OcrImage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const dpi = Math.min(DPI, 72 * Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale: dpi / 72 });
  const factory = document.canvasFactory as {
    create(width: number, height: number): DrawnCanvas;
    destroy(drawn: DrawnCanvas): void;
  };
  const drawn = factory.create(Math.round(viewport.width), Math.round(viewport.height));
  try {
    const { canvas, context } = drawn;
    await page.render({
      canvas,
      canvasContext: context,
      viewport,
      annotationMode: pdfjs.module.AnnotationMode.DISABLE,
    }).promise;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { width: canvas.width, height: canvas.height, pixels: data, dpi };
  } finally {
    factory.destroy(drawn);
  }
}
