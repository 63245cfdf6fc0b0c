/** What is timed: our whole pipeline, and the bare libraries that it stands on, over the same bytes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** bytes → record, hashing included; gives how the text was obtained. */
export async function pipeline(path: string): Promise<string> {
  const [{ readPlan }, { nodeHost }] = await Promise.all([
    import('../lib/pipeline.ts'),
    import('../cli/host.ts'),
  ]);
  const bytes = new Uint8Array(await readFile(path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { document } = await readPlan({ bytes, name: basename(path), sha256 }, nodeHost());
  return document.source.method;
}

/** pdf.js `getTextContent` of every page and nothing else. */
export async function pdfjs(path: string): Promise<void> {
  const { nodeHost } = await import('../cli/host.ts');
  const { module, options } = await nodeHost().pdfjs();
  const task = module.getDocument({ ...options, data: new Uint8Array(await readFile(path)) });
  const document = await task.promise;
  for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getTextContent();
  await task.destroy();
}

/** mammoth `extractRawText` and nothing else. */
export async function mammoth(path: string): Promise<void> {
  const { default: library } = await import('mammoth');
  await library.extractRawText({ buffer: await readFile(path) });
}

export const SIDES: Record<string, (path: string) => Promise<unknown>> = { pipeline, pdfjs, mammoth };
