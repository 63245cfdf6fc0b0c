/** A portal on the loopback for the demonstration: one page that lists the bundled samples, and the files. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Serves the named files; gives the address of the list. Ends with the process. */
export async function serveSamples(files: ReadonlyMap<string, string>): Promise<string> {
  const list = [...files.keys()].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Văn bản mẫu</title><h1>Văn bản mẫu</h1><ul>${list}</ul></html>`;
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1));
    const path = files.get(name);
    if (name !== '' && !path) {
      response.writeHead(404).end();
      return;
    }
    const type = path
      ? (TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream')
      : 'text/html';
    response.writeHead(200, { 'content-type': type }).end(path ? await readFile(path) : page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
