/** Why a file could not be made (chưa xuất được). The sentence a person sees comes from the locale files, by code. */
type ExportFailureCode =
  /** The original is locked, or its owner forbids changes. */
  | 'locked'
  /** The original's own directory is broken: whatever is added to it might not be found again. */
  | 'damaged'
  /** Nothing that was read has a place on a page. */
  | 'nothing-to-mark';

/** Thrown by an exporter; nothing has been saved when it is thrown. */
export class ExportFailure extends Error {
  readonly code: ExportFailureCode;

  constructor(code: ExportFailureCode) {
    super(code);
    this.name = 'ExportFailure';
    this.code = code;
  }
}
