/**
 * What a portal sent instead of a file: a page to sign in, a page that says "not found" with status 200, or a page of
 * its own. Looks at the first part of the HTML only.
 */
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';

type PageKind = 'login-required' | 'not-found' | 'web-page';

/** Enough for the head and the first form of a page. */
const LOOKED_AT = 64 * 1024;

const PASSWORD_FIELD = definePattern('password field', /<input\b[^>]*\btype\s*=\s*["']?password\b/iu, {
  matches: ['<input class="a" type="password" name=p>', '<INPUT TYPE=password>'],
  misses: ['<input type="text" name="password">'],
});
const SIGN_IN = definePattern(
  'sign-in words',
  /(?<!\p{L})(?:đăng nhập|log ?in|sign ?in|xác thực)(?!\p{L})/u,
  {
    matches: ['đăng nhập hệ thống', 'please log in', 'xác thực người dùng'],
    misses: ['nhập dữ liệu', 'catalogin'],
  },
);
const SIGN_IN_ADDRESS = definePattern(
  'sign-in address',
  /[/?&=](?:login|signin|sign-in|dang-?nhap|sso|cas|oauth2?|adfs)(?![\p{L}])/iu,
  {
    matches: [
      'https://a.example/Login.aspx?u=1',
      'https://a.example/dang-nhap',
      'https://a.example/cas/login',
    ],
    misses: ['https://a.example/van-ban/logistics', 'https://a.example/cascade'],
  },
);
const NOT_FOUND = definePattern(
  'not-found words',
  /(?<![\p{L}\p{N}])(?:404|not found|không tìm thấy|không tồn tại|đã bị xóa|hết hạn)(?![\p{L}\p{N}])/u,
  {
    matches: ['lỗi 404', 'trang không tồn tại', 'không tìm thấy tệp'],
    misses: ['kế hoạch số 1404', 'tìm thấy 12 văn bản'],
  },
);
const TITLE = /<title[^>]*>([^<]*)<\/title>/iu;
const HEADINGS = /<h[1-3][^>]*>([\s\S]{0,400}?)<\/h[1-3]>/giu;

/**
 * @param html the page, or its beginning
 * @param address where the page was in the end, after redirects
 */
export function pageKind(html: string, address: string): PageKind {
  const start = html.slice(0, LOOKED_AT);
  const headline = fold(
    [TITLE.exec(start)?.[1], ...Array.from(start.matchAll(HEADINGS), (match) => match[1])]
      .join(' ')
      .replace(/<[^>]*>/g, ' '),
  );
  // A portal with a sign-in box in its page head is not a sign-in page: the headline or the address must say so too.
  if (PASSWORD_FIELD.test(start) && (SIGN_IN.test(headline) || SIGN_IN_ADDRESS.test(address)))
    return 'login-required';
  if (NOT_FOUND.test(headline)) return 'not-found';
  if (PASSWORD_FIELD.test(start) && textLength(start) < 1500) return 'login-required';
  return 'web-page';
}

/** Characters of visible text, roughly. */
const textLength = (html: string): number =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ').length;

/** True when the bytes begin like an HTML page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    start,
  );
}
