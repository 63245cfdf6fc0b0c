/** A part of a page as a picture, drawn on this machine from the original. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Crop } from './crops.ts';

/** Pixels a point: the sharpness of the scans themselves. */
const SCALE = 200 / 72;
/** The frame around a number stands this far from it, in points. */
const FRAME = 1.5;
/** Paper stays white in both themes, so does the colour of the frame; `--mark-edge` of the light theme. */
const FRAME_COLOUR = '#b06a00';

export async function drawCrop(pdf: PDFDocumentProxy, crop: Crop): Promise<Blob> {
  const page = await pdf.getPage(crop.page);
  const canvas = new OffscreenCanvas(Math.ceil(crop.width * SCALE), Math.ceil(crop.height * SCALE));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport: page.getViewport({
      scale: SCALE,
      offsetX: -crop.x * SCALE,
      offsetY: -crop.y * SCALE,
    }),
  }).promise;
  page.cleanup();
  context.setTransform(SCALE, 0, 0, SCALE, -crop.x * SCALE, -crop.y * SCALE);
  context.strokeStyle = FRAME_COLOUR;
  context.lineWidth = 1;
  for (const { x, y, width, height } of crop.marks)
    context.strokeRect(x - FRAME, y - FRAME, width + 2 * FRAME, height + 2 * FRAME);
  return canvas.convertToBlob({ type: 'image/png' });
}
