/**
 * Pages whose text layer does not say what they show go to OCR, as many at a time as the engine can take.
 */
import type { Warning } from '../../text/outcome.ts';
import { meanConfidence } from '../ocr/confidence.ts';
import { correctWords } from '../ocr/corrections.ts';
import { type RecognisedPage, recognisedInk, recognisePage } from '../ocr/page-ocr.ts';
import type { OcrWord, PdfJs, ReadHost } from '../reader.ts';
import { sortPage } from './layout/flow.ts';
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
  const number = page.sorted.page.page;
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

/** Runs `work` over the indices, as many at a time as `parallel` says. */
async function inParallel(indices: number[], parallel: number, work: (index: number) => Promise<void>) {
  const queue = [...indices];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: Math.max(1, parallel) }, lane));
}

function recognisedPage(
  page: ReadingPage,
  recognised: RecognisedPage,
  words: readonly OcrWord[],
): ReadingPage {
  const sheet = page.sorted.page;
  const number = sheet.page;
  const { width, height } = sheet.paper ?? sheet;
  const ink = recognisedInk({ page: number, width, height }, recognised, words);
  const confidence = meanConfidence(words);
  const doubt = warning(
    'ocr-doubtful',
    number,
    `Trang ${number}: nhận dạng chữ chưa chắc chắn, cần kiểm tra.`,
  );
  return {
    ...page,
    sorted: sortPage({ ...ink, inks: [...ink.inks, ...page.stamps] }),
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
  const wanted = [...kinds.keys()].filter((i) => kinds[i] === 'scan' || kinds[i] === 'broken');
  const engine = wanted.length > 0 ? await host.ocr?.() : undefined;
  const recognised = new Map<number, RecognisedPage>();
  const failures = new Map<number, Warning>();
  if (engine) {
    const total = wanted.length;
    let done = 0;
    host.onProgress?.({ stage: 'ocr', done, total });
    await inParallel(wanted, engine.parallel, async (i) => {
      host.signal?.throwIfAborted();
      try {
        const page = await document.getPage(i + 1);
        recognised.set(i, await recognisePage(engine, await drawPage(pdfjs, document, page)));
        page.cleanup();
      } catch (error) {
        host.signal?.throwIfAborted();
        const reason = error instanceof Error ? error.message : String(error);
        failures.set(i, warning('ocr-failed', i + 1, `Trang ${i + 1}: nhận dạng chữ lỗi (${reason}).`));
      }
      host.onProgress?.({ stage: 'ocr', done: ++done, total });
    });
  }
  const order = [...recognised.keys()].sort((a, b) => a - b);
  const corrected = correctWords(order.map((i) => recognised.get(i)?.words ?? []));
  return pages.map((page, i) => {
    const seen = recognised.get(i);
    if (seen) return recognisedPage(page, seen, corrected[order.indexOf(i)] ?? []);
    const failure = failures.get(i);
    return withoutOcr(
      failure ? { ...page, warnings: [...page.warnings, failure] } : page,
      kinds[i] ?? 'text',
    );
  });
}
