/**
 * OCR against what the page says: share of wrong letters, numbers read exactly, and time a page, beside Debian's
 * `tesseract` on the same picture in the same run. Pages are the bundled samples drawn as pictures, and the scan of the
 * corpus beside the checkout where there is one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nodeHost } from '../cli/host.ts';
import { correctWords } from '../lib/read/ocr/corrections.ts';
import { recognisedInk, recognisePage } from '../lib/read/ocr/page-ocr.ts';
import { toPgm } from '../lib/read/ocr/tesseract.ts';
import { sortPage } from '../lib/read/pdf/layout/flow.ts';
import type { PageInk } from '../lib/read/pdf/layout/ink.ts';
import { layOut } from '../lib/read/pdf/layout/layout.ts';
import { closePdf, openPdf } from '../lib/read/pdf/open.ts';
import { drawPage } from '../lib/read/pdf/page-image.ts';
import { readPage } from '../lib/read/pdf/page-reader.ts';
import type { OcrEngine, OcrImage } from '../lib/read/reader.ts';
import { spread } from './measure.ts';

const root = resolve(import.meta.dirname, '..');
const scan = resolve(root, '../shared/corpus/ke-hoach-kon-ray-2024.scan.pdf');

/** The picture and the text of the same pages; the two are one file where pages are drawn for the purpose. */
const SOURCES = [
  'tests/fixtures/ke-hoach-huyen-dong-khe/ke-hoach-huyen-dong-khe.pdf',
  'tests/fixtures/ke-hoach-thi-xa-an-binh/ke-hoach-thi-xa-an-binh.pdf',
]
  .map((path) => ({ picture: join(root, path), text: join(root, path) }))
  .concat(existsSync(scan) ? [{ picture: scan, text: scan.replace('.scan.pdf', '.pdf') }] : []);
/** Enough pages of one file for a figure; OCR takes seconds for each. */
const MOST_PAGES = 3;

const host = nodeHost();

/** One page's text in reading order, laid out by itself. */
const textOf = (ink: PageInk): string =>
  layOut([sortPage(ink)])
    .blocks.map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

interface BenchPage {
  image: OcrImage;
  /** Points. */
  width: number;
  height: number;
  truth: string;
}

async function pagesOf(source: { picture: string; text: string }): Promise<BenchPage[]> {
  const pdfjs = await host.pdfjs();
  const open = (path: string) =>
    openPdf(pdfjs, { bytes: new Uint8Array(readFileSync(path)), name: path, sha256: '' });
  const [picture, text] = await Promise.all([open(source.picture), open(source.text)]);
  const pages: BenchPage[] = [];
  for (let number = 1; number <= Math.min(MOST_PAGES, picture.numPages); number++) {
    const page = await picture.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const truth = textOf(await readPage(pdfjs, await text.getPage(number), new Map()));
    pages.push({ image: await drawPage(pdfjs, picture, page), width, height, truth });
  }
  await Promise.all([closePdf(picture), closePdf(text)]);
  return pages;
}

/** Letters to insert, drop or change, as a share of the true ones. */
function errorRate(truth: string, read: string): number {
  let row = Uint32Array.from({ length: read.length + 1 }, (_, i) => i);
  for (let i = 0; i < truth.length; i++) {
    const next = new Uint32Array(read.length + 1);
    next[0] = i + 1;
    for (let j = 0; j < read.length; j++) {
      const change = (row[j] ?? 0) + (truth[i] === read[j] ? 0 : 1);
      next[j + 1] = Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
    }
    row = next;
  }
  return (row[read.length] ?? 0) / Math.max(1, truth.length);
}

const numbersOf = (text: string): string[] => text.match(/\d[\d.,/]*\d|\d/g) ?? [];

/** How many of the true numbers were read, each digit and separator right. */
function exactNumbers(truth: string, read: string): { right: number; all: number } {
  const left = numbersOf(read);
  const all = numbersOf(truth);
  const right = all.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { right: right.length, all: all.length };
}

async function ours(engine: OcrEngine, { image, width, height }: BenchPage, page: number): Promise<string> {
  const recognised = await recognisePage(engine, image);
  const [words = []] = correctWords([recognised.words]);
  return textOf(recognisedInk({ page, width, height }, recognised, words));
}

/** Debian's program over a picture, null where it or its Vietnamese data is not installed. */
function debian(): ((image: OcrImage) => string) | null {
  try {
    const languages = execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8', stdio: 'pipe' });
    if (!/^vie$/m.test(languages)) return null;
  } catch {
    return null;
  }
  return (image) => {
    const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-ocr-'));
    try {
      const file = join(folder, 'page.pgm');
      writeFileSync(file, toPgm(image));
      const options = ['-l', 'vie', '--psm', '3', '--dpi', String(Math.round(image.dpi))];
      return execFileSync('tesseract', [file, 'stdout', ...options], { encoding: 'utf8', stdio: 'pipe' })
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .trim();
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

/** Sums over the pages of one file. */
class Tally {
  private wrong = 0;
  private letters = 0;
  private right = 0;
  private all = 0;
  readonly times: number[] = [];

  add(truth: string, read: string, milliseconds: number): void {
    this.wrong += errorRate(truth, read) * truth.length;
    this.letters += truth.length;
    const { right, all } = exactNumbers(truth, read);
    this.right += right;
    this.all += all;
    this.times.push(milliseconds);
  }

  get cells(): string {
    const errors = ((100 * this.wrong) / Math.max(1, this.letters)).toFixed(2);
    return `${errors} % | ${this.right} / ${this.all} | ${(spread(this.times).median / 1000).toFixed(1)} s`;
  }
}

export async function benchOcr(): Promise<void> {
  const engine = await host.ocr?.();
  if (!engine) throw new Error('this host has no OCR');
  const other = debian();
  if (!other) console.log('Debian `tesseract` with `vie` is not installed: ours is measured alone.\n');
  console.log(
    '| file | by | wrong letters | exact numbers | median time a page |\n| --- | --- | ---: | ---: | ---: |',
  );
  let warm = false;
  for (const source of SOURCES) {
    const [mine, theirs] = [new Tally(), new Tally()];
    for (const [i, page] of (await pagesOf(source)).entries()) {
      // The first look starts the process and loads the language.
      if (!warm) await engine.recognise(page.image, 'layout');
      warm = true;
      let start = performance.now();
      const read = await ours(engine, page, i + 1);
      mine.add(page.truth, read, performance.now() - start);
      if (!other) continue;
      start = performance.now();
      const text = other(page.image);
      theirs.add(page.truth, text, performance.now() - start);
    }
    const name = source.picture.slice(source.picture.lastIndexOf('/') + 1);
    console.log(`| ${name} | ours | ${mine.cells} |`);
    if (other) console.log(`| ${name} | Debian | ${theirs.cells} |`);
  }
}
