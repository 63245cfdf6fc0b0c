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
