/**
 * Documents for the end-to-end tests: the bundled samples, and files that nobody can read.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

export const DIRECTIVE = 'chi-thi-05-truong-lam';
export const PLAN = 'ke-hoach-huyen-dong-khe';
export const OTHER = 'ke-hoach-so-cong-thuong';

export const PDF_TYPE = 'application/pdf';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file as `setInputFiles` takes it. */
export interface UploadFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A bundled sample document. */
export const sample = (slug: string, extension: 'pdf' | 'docx'): UploadFile => ({
  name: `${slug}.${extension}`,
  mimeType: extension === 'pdf' ? PDF_TYPE : DOCX_TYPE,
  buffer: readFileSync(resolve(FIXTURES, slug, `${slug}.${extension}`)),
});

export const file = (name: string, buffer: Buffer, mimeType = PDF_TYPE): UploadFile => ({
  name,
  mimeType,
  buffer,
});

/** A PDF printed by the browser from HTML. */
export async function printed(context: BrowserContext, html: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return pdf;
}

/** A page with a picture and no letter, as a scanner makes it. */
export const SCAN_HTML = `<canvas width="600" height="800"></canvas><script>
  const pen = document.querySelector('canvas').getContext('2d');
  for (let line = 0; line < 30; line += 1) pen.fillRect(40, 40 + line * 24, 500 - (line % 5) * 40, 8);
</script>`;

/** A scan of a plan: the page as a picture at 200 dpi, with no letter behind it. */
export async function scanned(context: BrowserContext, pages: string[]): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1654, height: 2339 });
  const pictures: string[] = [];
  for (const html of pages) {
    await page.setContent(
      `<style>body{margin:160px 140px;font:39px/1.5 "Liberation Serif",serif}</style>${html}`,
    );
    const picture = await page.screenshot({ type: 'png' });
    pictures.push(
      `<img style="display:block;width:210mm;height:296mm" src="data:image/png;base64,${picture.toString('base64')}">`,
    );
  }
  await page.setContent(`<style>body{margin:0}</style>${pictures.join('')}`);
  const pdf = await page.pdf({ format: 'A4', margin: {} });
  await page.close();
  return pdf;
}

/** As many full pages as asked for. */
export const longHtml = (pages: number): string =>
  Array.from({ length: pages }, (_, page) => {
    const lines = Array.from(
      { length: 25 },
      (_, line) =>
        `<p>${line + 1}. Tỷ lệ hộ nghèo của xã số ${page * 25 + line} giảm còn ${line % 9},5% trong năm 2024.</p>`,
    );
    return `<section style="break-after:page">${lines.join('')}</section>`;
  }).join('');

/** The smallest PDF that asks for a password: nobody knows what its keys were made from. */
export function encryptedPdf(): Buffer {
  const secret = `<${'5a'.repeat(32)}>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O ${secret} /U ${secret} >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [${secret} ${secret}] >>\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1');
}
