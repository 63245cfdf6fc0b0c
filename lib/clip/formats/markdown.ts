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
  const name = plain(clip.title || clip.url);
  const page = clip.source?.page == null ? '' : `, ${words.viewer.pageShort(clip.source.page).toLowerCase()}`;
  const source = `${words.clips.source}: ${clip.url === '' ? name : `[${name}](<${clip.url}>)`}${page}, ${date}`;
  const tags = clip.tags?.length ? ['', `${words.clips.tags}: ${clip.tags.map(plain).join(', ')}`] : [];
  const path = clip.headings.length > 0 ? [plain(clip.headings.join(' › ')), ''] : [];
  return [...path, ...quoted, '', ...facts, ...(facts.length > 0 ? [''] : []), source, ...tags].join('\n');
}

export const markdown: ClipFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write: async (clips, words) =>
    new TextEncoder().encode(`${clips.map((clip) => section(clip, words)).join('\n\n---\n\n')}\n`),
};
