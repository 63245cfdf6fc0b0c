/** Footnotes among the things of a document (chú thích chân trang): their labels, and their place after the text. */
import type { NotesByPage } from './compose.ts';
import type { FlowItem } from './flow.ts';
import { endsSentence } from './paragraphs.ts';

type ParagraphItem = Extract<FlowItem, { kind: 'paragraph' }>;

const isNote = (item: FlowItem): item is ParagraphItem =>
  item.kind === 'paragraph' && item.region === 'footnote';

/** Number or sign that a footnote starts with, null when it goes on from another page. */
export function noteLabel(item: FlowItem): string | null {
  const first = isNote(item) ? item.paragraph.rows[0]?.words[0] : undefined;
  return first?.raised ? first.text : null;
}

/** Labels of the footnotes that stand on each page. */
export function notesByPage(items: readonly FlowItem[]): NotesByPage {
  const notes = new Map<number, Set<string>>();
  for (const item of items) {
    const label = noteLabel(item);
    if (label === null) continue;
    const labels = notes.get(item.page) ?? new Set();
    notes.set(item.page, labels.add(label));
  }
  return notes;
}

/** A paragraph without a number of its own goes on with the note above it, or with one that the page before cut. */
function goesOn(last: ParagraphItem | undefined, next: ParagraphItem): boolean {
  if (!last) return false;
  const end = last.paragraph.rows.at(-1);
  return last.page === next.page || (last.page === next.page - 1 && end !== undefined && !endsSentence(end));
}

/**
 * The things of a document with its footnotes after the text, as Word keeps them: where a page ends says nothing of where
 * they belong. Small print at the foot of a page without a number, the end of a list of recipients, stays where it is.
 */
export function withNotesLast(items: readonly FlowItem[]): FlowItem[] {
  const text: FlowItem[] = [];
  const notes: ParagraphItem[] = [];
  for (const item of items)
    if (isNote(item) && (noteLabel(item) !== null || goesOn(notes.at(-1), item))) notes.push(item);
    else text.push(item);
  return [...text, ...notes];
}
