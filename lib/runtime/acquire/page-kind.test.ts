import { describe, expect, it } from 'vitest';
import { looksLikeHtml, pageKind } from './page-kind.ts';

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const ADDRESS = 'https://tinh.example/van-ban/12';
const FORM = '<form><input name=u><input type="password" name=p></form>';

describe('pageKind', () => {
  it.each([
    ['a sign-in page', page('Đăng nhập hệ thống', FORM), ADDRESS, 'login-required'],
    ['a sign-in address', page('Cổng dịch vụ', FORM), 'https://tinh.example/Login.aspx', 'login-required'],
    ['a bare form', page('Cổng thông tin', FORM), ADDRESS, 'login-required'],
    [
      'a portal page with a sign-in box',
      page('Công báo', `${FORM}<p>${'Danh sách văn bản của tỉnh. '.repeat(100)}</p>`),
      ADDRESS,
      'web-page',
    ],
    ['a soft 404', page('Thông báo', '<h1>Không tìm thấy trang</h1>'), ADDRESS, 'not-found'],
    ['an expired link', page('Liên kết đã hết hạn', ''), ADDRESS, 'not-found'],
    ['a page that only mentions 1404', page('Kế hoạch số 1404', '<p>Nội dung</p>'), ADDRESS, 'web-page'],
  ])('sees %s', (_, html, address, kind) => expect(pageKind(html, address)).toBe(kind));
});

describe('looksLikeHtml', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each(['<!DOCTYPE html><html>', '  \n<html lang="vi">', '\ufeff<!-- x --><HTML>', '<head>'])(
    'takes %j',
    (text) => expect(looksLikeHtml(bytes(text))).toBe(true),
  );
  it.each(['%PDF-1.7', 'PK\u0003\u0004', '<?xml version="1.0"?><w:document>', ''])('leaves %j', (text) =>
    expect(looksLikeHtml(bytes(text))).toBe(false),
  );
});
