/** Why a file could not be read. The sentence a user sees comes from the locale files, by code. */
export type FailureCode =
  | 'empty'
  | 'unsupported'
  | 'encrypted'
  | 'damaged'
  | 'scan-without-ocr'
  | 'no-text'
  | 'too-large'
  | 'too-many-pages'
  | 'not-a-document'
  | 'timeout'
  | 'archive';

/** Thrown by a reader that cannot give even a partial document. Nothing has been stored when it is thrown. */
export class ReadFailure extends Error {
  readonly code: FailureCode;
  /** Values for the sentence, e.g. `{ found: 'PNG' }`. */
  readonly details: Record<string, string | number>;

  constructor(code: FailureCode, details: Record<string, string | number> = {}) {
    super(code);
    this.name = 'ReadFailure';
    this.code = code;
    this.details = details;
  }
}

/** Why the bytes of a page or a link could not be fetched (chưa tải được văn bản). Nothing has been stored. */
export type FetchFailureCode =
  /** Another page than a web page or a file: browser settings, the extension store, an empty tab. */
  | 'restricted-page'
  /** A web page with text of its own, not a file. */
  | 'web-page'
  /** The portal answered with a page that asks to sign in, or with status 401 or 403. */
  | 'login-required'
  /** Status 404 or 410, or a page that says so with status 200. */
  | 'not-found'
  /** Status 500 and above, or another refusal. */
  | 'server-error'
  /** No answer: offline, host name unknown, connection broken. */
  | 'network'
  /** No answer over https from the host of a page that is open: its certificate is most likely not trusted. */
  | 'untrusted'
  /** The link leads on to a host that the reader has not allowed. */
  | 'redirected'
  /** A `file://` address without the browser's permission for files. */
  | 'file-access'
  /** The reader declined the permission for the host. */
  | 'permission-denied'
  /** The fetch ended before the whole file had arrived. */
  | 'incomplete'
  /** The page that was taking over the file was closed before it had all of it. */
  | 'left-behind';
