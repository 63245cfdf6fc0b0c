import type { Messages } from '../../locale/messages.ts';
import type { Clip } from '../types.ts';

/** A file format for clips: one file a format, listed in `index.ts`. */
export interface ClipFormat {
  id: keyof Messages['clips']['formats'];
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** The file's bytes, clips in the order given. */
  write(clips: readonly Clip[], words: Messages): Promise<Uint8Array>;
}
