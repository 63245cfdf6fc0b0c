/**
 * Pages whose text layer does not say what they show go to OCR, as many at a time as the engine can take.
 */
import type { Warning } from '../../text/outcome.ts';
import { recognisePage } from '../ocr/page-ocr.ts';
import type { OcrEngine, PdfJs, ReadHost } from '../reader.ts';
import type { PdfDocument } from './open.ts';
import { drawPage } from './page-image.ts';
import type { ReadingPage } from './pdf.ts';
import type { LayerKind } from './text-quality.ts';

/** Trust in a text layer that is broken or has no accents, when nothing better could be had. */
const BROKEN_TRUST = 0.2;
const UNACCENTED_TRUST = 0.7;
/** Pages under this mean confidence are named in a warning. */
const DOUBTFUL = 0.8;

const warning = (code: string, page: number, message: string): Warning => ({ code, message, page });

function withoutOcr(page: ReadingPage, kind: LayerKind): ReadingPage {
  const number = page.ink.page;
  if (kind === 'unaccented')
    return {
      ...page,
      confidence: UNACCENTED_TRUST,
      warnings: [
        ...page.warnings,
        warning('no-accents', number, `Trang ${number}: chữ không có dấu tiếng Việt.`),
      ],
    };
  if (kind === 'broken')
    return {
      ...page,
      confidence: BROKEN_TRUST,
      warnings: [
        ...page.warnings,
        warning(
          'text-layer-broken',
          number,
          `Trang ${number}: lớp chữ bị hỏng, nội dung đọc được không đáng tin.`,
        ),
      ],
    };
  if (kind === 'scan')
    return {
      ...page,
      confidence: 0,
      warnings: [
        ...page.warnings,
        warning('scan-unread', number, `Trang ${number}: ảnh quét, chưa nhận dạng được chữ.`),
      ],
    };
  return page;
}

async function recognise(
  engine: OcrEngine,
  pdfjs: PdfJs,
  document: PdfDocument,
  page: ReadingPage,
): Promise<ReadingPage> {
  const { page: number, width, height, inks } = page.ink;
  const source = await document.getPage(number);
  const image = await drawPage(pdfjs, document, source);
  source.cleanup();
  const { ink, confidence } = await recognisePage(engine, image, { page: number, width, height });
  const stamps = inks.filter((piece) => piece.annotation !== null);
  const doubt = warning(
    'ocr-doubtful',
    number,
    `Trang ${number}: nhận dạng chữ chưa chắc chắn, cần kiểm tra.`,
  );
  return {
    ink: { ...ink, inks: [...ink.inks, ...stamps] },
    method: 'ocr',
    confidence,
    warnings: confidence < DOUBTFUL ? [...page.warnings, doubt] : page.warnings,
  };
}

/**
 * Replaces the pages that need it by what OCR sees; where there is no OCR or it fails, the page keeps what it has, with
 * a warning.
 */
export async function recogniseScans(
  pdfjs: PdfJs,
  document: PdfDocument,
  host: ReadHost,
  pages: readonly ReadingPage[],
  kinds: readonly LayerKind[],
): Promise<ReadingPage[]> {
  const result = [...pages];
  const queue = [...kinds.keys()].filter((i) => kinds[i] === 'scan' || kinds[i] === 'broken');
  const total = queue.length;
  for (const [i, kind] of kinds.entries()) {
    const page = pages[i];
    if (page && kind === 'unaccented') result[i] = withoutOcr(page, kind);
  }
  if (total === 0) return result;
  const engine = await host.ocr?.();
  let done = 0;
  host.onProgress?.({ stage: 'ocr', done, total });
  const work = async (): Promise<void> => {
    for (let i = queue.shift(); i !== undefined; i = queue.shift()) {
      host.signal?.throwIfAborted();
      const page = pages[i];
      if (!page) continue;
      try {
        result[i] = engine
          ? await recognise(engine, pdfjs, document, page)
          : withoutOcr(page, kinds[i] ?? 'text');
      } catch (error) {
        host.signal?.throwIfAborted();
        const reason = error instanceof Error ? error.message : String(error);
        const failed = warning(
          'ocr-failed',
          page.ink.page,
          `Trang ${page.ink.page}: nhận dạng chữ lỗi (${reason}).`,
        );
        result[i] = withoutOcr({ ...page, warnings: [...page.warnings, failed] }, kinds[i] ?? 'text');
      }
      done++;
      host.onProgress?.({ stage: 'ocr', done, total });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, engine?.parallel ?? 1) }, work));
  return result;
}
