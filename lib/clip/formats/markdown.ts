/**
 * Clips as Markdown, to be pasted into notes and letters: the words as a quote, what they promise, the source.
 */
import { formatDate } from '../../locale/format.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Clip } from '../types.ts';
import { factsInWords } from './facts-in-words.ts';
import type { ClipFormat } from './format.ts';

/** Signs that Markdown would take for markup. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

function section(clip: Clip, words: Messages): string {
  const quoted = clip.quote.exact.split('\n').map((line) => `> ${plain(line)}`);
  const facts = factsInWords(clip, words).map((fact) => `- ${plain(fact)}`);
  const date = formatDate(clip.capturedAt.slice(0, 10));
  const source = `${words.clips.source}: [${plain(clip.title || clip.url)}](<${clip.url}>), ${date}`;
  const path = clip.headings.length > 0 ? [plain(clip.headings.join(' › ')), ''] : [];
  return [...path, ...quoted, '', ...facts, ...(facts.length > 0 ? [''] : []), source].join('\n');
}

export const markdown: ClipFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (clips, words) => `${clips.map((clip) => section(clip, words)).join('\n\n---\n\n')}\n`,
};
