/**
 * A small portal on the loopback, with every way of serving a document that the extension must cope with.
 * `127.0.0.1` and `localhost` are two hosts to a browser: the second plays the other site.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { CERTIFICATE, KEY } from './certificate.ts';

export interface PortalFile {
  bytes: Uint8Array;
  type: string;
}

export interface Portal {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  /** The same server under another host name. */
  otherOrigin: string;
  /** The same server over https, with a certificate that it has signed itself. */
  secureOrigin: string;
  /** Puts a file under `/tep/<name>` and the other ways of serving it. */
  put(name: string, file: PortalFile): void;
  /** Puts the body of a page under `/trang/<name>`. */
  page(name: string, title: string, body: string): void;
  /** Lets `/cham/<name>` send half and wait until `release`. */
  hold(): void;
  release(): void;
  /** Paths asked for so far, with method and cookie. */
  requests: { method: string; path: string; cookie: string }[];
  close(): Promise<void>;
}

const PAGE = (title: string, body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

type Answer = (request: IncomingMessage, response: ServerResponse, name: string) => void;

export async function startPortal(): Promise<Portal> {
  const files = new Map<string, PortalFile>();
  const pages = new Map<string, { title: string; body: string }>();
  const requests: Portal['requests'] = [];
  let released = Promise.resolve();
  let release = () => {};

  const send = (response: ServerResponse, name: string, headers: Record<string, string> = {}): void => {
    const file = files.get(name);
    if (!file) {
      notFound(response, 404);
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length, ...headers });
    response.end(file.bytes);
  };

  const routes: Record<string, Answer> = {
    /** Inline, as browsers show it. */
    tep: (_, response, name) => send(response, name),
    /** A download with the name of RFC 5987. */
    'tai-ve': (_, response, name) =>
      send(response, name, {
        'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(`Kế hoạch ${name}`)}`,
      }),
    /** Only for those who are signed in; others get the sign-in page with status 200. */
    'noi-bo': (request, response, name) => {
      if (request.headers.cookie?.includes('phien=ok')) send(response, name);
      else html(response, 200, 'Đăng nhập', '<form><input name="u"><input type="password" name="p"></form>');
    },
    /** Called a web page, and a file all the same. */
    'sai-loai': (_, response, name) => send(response, name, { 'content-type': 'text/html; charset=utf-8' }),
    /** Called nothing in particular. */
    'khong-loai': (_, response, name) => send(response, name, { 'content-type': 'application/octet-stream' }),
    /** Compressed on the way; the length is that of what travels. */
    nen: (_, response, name) => {
      const file = files.get(name);
      if (!file) {
        notFound(response, 404);
        return;
      }
      const packed = gzipSync(file.bytes);
      response.writeHead(200, {
        'content-type': file.type,
        'content-encoding': 'gzip',
        'content-length': packed.length,
      });
      response.end(packed);
    },
    /** By number: neither the address nor a header tells the name. */
    so: (_, response, number) => send(response, [...files.keys()][Number(number) - 1] ?? ''),
    /** For those who send the form of the page, as a download. */
    gui: (request, response, name) => {
      if (request.method === 'POST')
        send(response, name, { 'content-disposition': `attachment; filename="${name}"` });
      else html(response, 405, 'Không cho phép', '<h1>Chỉ nhận biểu mẫu</h1>');
    },
    'dang-nhap': (_, response) => {
      response.setHeader('set-cookie', 'phien=ok; Path=/; HttpOnly; SameSite=Lax');
      html(response, 200, 'Xin chào', '<p>Đã vào hệ thống.</p>');
    },
    'het-han': (_, response) =>
      html(response, 200, 'Không tìm thấy', '<h1>404</h1><p>Liên kết đã hết hạn.</p>'),
    trang: (_, response, name) => {
      const page = pages.get(name);
      if (page) html(response, 200, page.title, page.body);
      else notFound(response, 404);
    },
    mat: (_, response) => notFound(response, 404),
    'loi-may-chu': (_, response) => html(response, 500, 'Lỗi', ''),
    /** The page with links to everything that was put here. */
    'danh-sach': (_, response) => html(response, 200, 'Văn bản chỉ đạo', listOf(files)),
    /** Leads to the same server under its other name. */
    'chuyen-di': (request, response, name) => {
      const port = (request.socket.localPort ?? 0).toString();
      response.writeHead(302, { location: `http://localhost:${port}/tep/${name}` });
      response.end();
    },
    /** Slow while it is held. */
    cham: (_, response, name) => {
      const file = files.get(name);
      if (!file) {
        notFound(response, 404);
        return;
      }
      const half = file.bytes.length >> 1;
      response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length });
      response.write(file.bytes.subarray(0, half));
      void released.then(() => response.end(file.bytes.subarray(half)));
    },
    /** Promises more than it sends. */
    'dut-quang': (request, response, name) => {
      const file = files.get(name);
      if (!file) {
        notFound(response, 404);
        return;
      }
      response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length });
      response.write(file.bytes.subarray(0, file.bytes.length >> 1));
      // Late enough for the first half to arrive: an earlier end is no answer at all.
      setTimeout(() => request.socket.destroy(), 500);
    },
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://portal').pathname);
    requests.push({ method: request.method ?? '', path, cookie: request.headers.cookie ?? '' });
    const [, route = '', name = ''] = path.split('/');
    const known = routes[route];
    if (known) known(request, response, name);
    else notFound(response, 404);
  };
  const server = createServer(answer);
  const secure = createSecureServer({ key: KEY, cert: CERTIFICATE }, answer);
  const [port, securePort] = await Promise.all([listen(server), listen(secure)]);
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    secureOrigin: `https://127.0.0.1:${securePort}`,
    put: (name, file) => void files.set(name, file),
    page: (name, title, body) => void pages.set(name, { title, body }),
    hold: () => {
      released = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => release(),
    requests,
    close: async () => {
      await Promise.all([server, secure].map(closed));
    },
  };
}

const closed = (server: Pick<Server, 'close' | 'closeAllConnections'>): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

const listen = (server: Pick<Server, 'listen' | 'address'>): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, () => resolve((server.address() as AddressInfo).port));
  });

function html(response: ServerResponse, status: number, title: string, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(PAGE(title, body));
}

const notFound = (response: ServerResponse, status: number): void =>
  html(response, status, 'Không tìm thấy', '<h1>Không tìm thấy trang</h1>');

const listOf = (files: Map<string, PortalFile>): string =>
  `<h1>Văn bản</h1><ul>${[...files.keys()].map((name) => `<li><a href="/tep/${name}">${name}</a></li>`).join('')}</ul>`;
