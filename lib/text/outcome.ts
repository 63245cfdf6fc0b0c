/**
 * A result that may be partly damaged: a bad page lowers trust, it does not throw the document away.
 */

/** Something a reader of the result should know (cảnh báo). `code` is stable; `page` is 1-based where it applies. */
export interface Warning {
  code: string;
  message: string;
  page?: number;
}

/** A value with the warnings met while making it. */
export interface Outcome<T> {
  value: T;
  warnings: Warning[];
}

export const outcome = <T>(value: T, warnings: Warning[] = []): Outcome<T> => ({ value, warnings });
