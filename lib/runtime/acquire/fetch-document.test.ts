import { describe, expect, it } from 'vitest';
import { FetchFailure, type FetchOptions, fetchDocument } from './fetch-document.ts';

const ADDRESS = 'https://tinh.example/ke-hoach.pdf';
const PDF = '%PDF-1.7 …';

const answering =
  (...answers: (Response | Error)[]): typeof fetch =>
  async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer || answer instanceof Error) throw answer ?? new Error('no answer left');
    return answer;
  };

const failure = async (fetcher: typeof fetch, options: FetchOptions = {}) =>
  fetchDocument(ADDRESS, { ...options, fetcher }).then(
    () => 'none',
    (error: unknown) => (error instanceof FetchFailure ? error.code : `unexpected ${error}`),
  );

const html = (title: string, body = '', type = 'text/html; charset=utf-8') =>
  new Response(`<!doctype html><title>${title}</title>${body}`, { headers: { 'content-type': type } });

describe('fetchDocument', () => {
  it('gives bytes and name, and tells how far it is', async () => {
    const steps: number[] = [];
    const response = new Response(PDF, {
      headers: { 'content-disposition': 'attachment; filename="kh.pdf"' },
    });
    const file = await fetchDocument(ADDRESS, {
      fetcher: answering(response),
      onProgress: (done) => steps.push(done),
    });
    expect(new TextDecoder().decode(file.bytes)).toBe(PDF);
    expect(file.name).toBe('kh.pdf');
    expect(steps.at(-1)).toBe(file.bytes.length);
  });

  it('sends the session of the reader', async () => {
    let sent: RequestInit | undefined;
    await fetchDocument(ADDRESS, {
      fetcher: async (_, init) => {
        sent = init;
        return new Response(PDF);
      },
    });
    expect(sent?.credentials).toBe('include');
  });

  it.each([
    [401, 'login-required'],
    [403, 'login-required'],
    [404, 'not-found'],
    [410, 'not-found'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('takes status %i for %s', async (status, code) =>
    expect(await failure(answering(new Response('x', { status })))).toBe(code),
  );

  it('tells a page from a file', async () => {
    expect(await failure(answering(html('Đăng nhập', '<input type=password>')))).toBe('login-required');
    expect(await failure(answering(html('Đăng nhập', '<input type=password>', 'application/pdf')))).toBe(
      'login-required',
    );
    expect(await failure(answering(html('Không tìm thấy')))).toBe('not-found');
    expect(await failure(answering(html('Trang chủ')))).toBe('web-page');
  });

  it('leaves HTML that calls itself a Word file to the reader', async () =>
    expect(await failure(answering(html('Kế hoạch', '', 'application/msword')))).toBe('none'));

  it('takes a file for a file whatever its type says', async () =>
    expect(await failure(answering(new Response(PDF, { headers: { 'content-type': 'text/html' } })))).toBe(
      'none',
    ));

  it('tells a broken network from a redirect to another host', async () => {
    expect(await failure(answering(new TypeError('Failed to fetch')))).toBe('network');
    const away = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    expect(await failure(answering(new TypeError('Failed to fetch'), away))).toBe('redirected');
  });

  it('sends the reader of a local file to the file picker', async () => {
    const refused = fetchDocument('file:///home/ke-hoach.pdf', {
      fetcher: answering(new TypeError('Failed to fetch')),
    });
    await expect(refused).rejects.toMatchObject({ code: 'file-access' });
  });

  it('notices an end before the end', async () => {
    const short = new Response(PDF, { headers: { 'content-length': '5000' } });
    expect(await failure(answering(short))).toBe('incomplete');
  });

  it('stops at the limit', async () => {
    expect(await failure(answering(new Response('x'.repeat(2000))), { maxBytes: 1000 })).toBe('too-large');
    const declared = new Response(PDF, { headers: { 'content-length': '5000' } });
    expect(await failure(answering(declared), { maxBytes: 1000 })).toBe('too-large');
  });

  it('gives up on a silent portal', async () => {
    const silent: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      );
    const quick: typeof fetch = (address, init) =>
      init?.signal?.aborted ? Promise.reject(new Error('aborted')) : silent(address, init);
    expect(await failure(quick, { silence: 20 })).toBe('network');
  });
});
