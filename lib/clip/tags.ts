/**
 * Labels of clips (nhãn): short words of the reader's own.
 */
import { fold } from '../text/fold.ts';

const LONGEST = 40;
const MOST = 12;

/** Labels typed in one box, apart by commas or semicolons; the same label in another spelling counts once. */
export function readTags(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const part of typed.normalize('NFC').split(/[,;\n]/)) {
    const tag = part.replace(/\s+/g, ' ').trim().replace(/^#/, '').slice(0, LONGEST);
    if (tag !== '' && !tags.has(fold(tag))) tags.set(fold(tag), tag);
  }
  return [...tags.values()].slice(0, MOST);
}

/** Labels in use, those on most clips first. */
export function tagsInUse(clips: readonly { tags?: string[] }[]): string[] {
  const counts = new Map<string, { tag: string; count: number }>();
  for (const tag of clips.flatMap(({ tags = [] }) => tags)) {
    const held = counts.get(fold(tag));
    if (held) held.count += 1;
    else counts.set(fold(tag), { tag, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
    .map(({ tag }) => tag);
}

export const hasTag = ({ tags = [] }: { tags?: string[] }, wanted: string): boolean =>
  tags.some((tag) => fold(tag) === fold(wanted));
