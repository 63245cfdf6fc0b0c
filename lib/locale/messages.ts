/**
 * The shape both languages share. Vietnamese is written first; English must answer every key, by type.
 */
import type { vi } from './vi.ts';

/** Ngôn ngữ giao diện. */
export type Language = 'vi' | 'en';

/** Literal strings become `string`, sentences with values keep their parameters. */
type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { [K in keyof T]: Widened<T[K]> };

export type Messages = Widened<typeof vi>;
