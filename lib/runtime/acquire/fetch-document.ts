/**
 * Fetches the bytes of a document from a portal, with the reader's own session, and says what went wrong when it
 * cannot. Works in the background and in the pages of the extension alike.
 */

import { downloadName } from '../../portal/file-name.ts';
import type { FailureCode, FetchFailureCode } from '../../read/failure.ts';
import { looksLikeHtml, pageKind } from './page-kind.ts';

/** Thrown with the code of the sentence to show. */
export class FetchFailure extends Error {
  readonly code: FetchFailureCode | FailureCode;
  readonly details: Record<string, string | number>;

  constructor(code: FetchFailureCode | FailureCode, details: Record<string, string | number> = {}) {
    super(code);
    this.name = 'FetchFailure';
    this.code = code;
    this.details = details;
  }
}

interface FetchedFile {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

export interface FetchOptions {
  /** `total` is 0 when the portal does not say. Bytes. */
  onProgress?(done: number, total: number): void;
  /** Milliseconds without a byte after which the portal is held to be silent. */
  silence?: number;
  maxBytes?: number;
  fetcher?: typeof fetch;
}

export const MAX_BYTES = 200 * 1024 * 1024;
const SILENCE = 60_000;
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)/i;
/** Types under which a page may hide: the portal names what it meant to send. Word itself saves HTML as `.doc`. */
const VAGUE_TYPE = /^(?:$|application\/(?:octet-stream|pdf|force-download|x-download)|binary\/|text\/plain)/i;

/** @throws FetchFailure */
export async function fetchDocument(address: string, options: FetchOptions = {}): Promise<FetchedFile> {
  const { silence = SILENCE, maxBytes = MAX_BYTES, fetcher = fetch, onProgress } = options;
  const host = new URL(address).host;
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), silence);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), silence);
  };
  try {
    const response = await open(address, host, fetcher, abort.signal);
    heard();
    const bytes = await readBody(response, { host, maxBytes, heard, onProgress });
    refusePage(response, bytes, host);
    return {
      bytes,
      name: downloadName(response.headers.get('content-disposition'), response.url || address),
    };
  } finally {
    clearTimeout(timer);
  }
}

async function open(
  address: string,
  host: string,
  fetcher: typeof fetch,
  signal: AbortSignal,
): Promise<Response> {
  const request: RequestInit = { credentials: 'include', signal };
  const response = await fetcher(address, request).catch(async () => {
    // Even with the user's leave for file addresses the browser may refuse: the file picker always works.
    if (address.startsWith('file:')) throw new FetchFailure('file-access');
    throw new FetchFailure((await leadsAway(address, fetcher, signal)) ? 'redirected' : 'network', { host });
  });
  const { status } = response;
  if (status === 401 || status === 403) throw new FetchFailure('login-required', { host });
  if (status === 404 || status === 410) throw new FetchFailure('not-found', { host });
  if (!response.ok) throw new FetchFailure('server-error', { host, status });
  return response;
}

/** A redirect to a host without permission looks like a broken network; asked not to follow, the browser tells. */
async function leadsAway(address: string, fetcher: typeof fetch, signal: AbortSignal): Promise<boolean> {
  try {
    const answer = await fetcher(address, { credentials: 'include', redirect: 'manual', signal });
    return answer.type === 'opaqueredirect';
  } catch {
    return false;
  }
}

interface BodyOptions {
  host: string;
  maxBytes: number;
  heard(): void;
  onProgress?: FetchOptions['onProgress'];
}

async function readBody(
  response: Response,
  { host, maxBytes, heard, onProgress }: BodyOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  // The length counts what travelled: compressed, it says nothing about what arrives here.
  const plain = !response.headers.get('content-encoding');
  const total = plain ? Number(response.headers.get('content-length') ?? 0) : 0;
  const limit = () => new FetchFailure('too-large', { limit: `${Math.round(maxBytes / 1024 ** 2)} MB` });
  if (total > maxBytes) throw limit();
  const chunks: Uint8Array[] = [];
  let done = 0;
  try {
    for await (const chunk of response.body ?? []) {
      heard();
      chunks.push(chunk);
      done += chunk.length;
      if (done > maxBytes) throw limit();
      onProgress?.(done, total);
    }
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    throw new FetchFailure(done > 0 ? 'incomplete' : 'network', { host });
  }
  if (done < total) throw new FetchFailure('incomplete', { host });
  const bytes = new Uint8Array(done);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function refusePage(response: Response, bytes: Uint8Array, host: string): void {
  const type = response.headers.get('content-type') ?? '';
  const html = looksLikeHtml(bytes) && (HTML_TYPE.test(type) || VAGUE_TYPE.test(type));
  if (!html) return;
  throw new FetchFailure(pageKind(new TextDecoder().decode(bytes), response.url), { host });
}
