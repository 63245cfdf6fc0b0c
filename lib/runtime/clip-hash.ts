import { clipWords } from '../clip/select-passage.ts';
import { sha256 } from './sha256.ts';

/** By what a clip (mẩu cắt) of the same words is known again. @param exact the words as they stand on the page */
export const hashOfWords = (exact: string): Promise<string> =>
  sha256(new TextEncoder().encode(clipWords(exact)));
