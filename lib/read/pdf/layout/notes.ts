/** Footnotes among the things of a document (chú thích chân trang): their labels, and their place after the text. */
import type { NotesByPage } from './compose.ts';
import type { FlowItem } from './flow.ts';
import { joinParagraphs } from './joins.ts';
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

/** How small print without a number belongs to the note before it: another paragraph, the rest of one that was cut, or not. */
function relation(last: ParagraphItem | undefined, next: ParagraphItem): 'paragraph' | 'rest' | 'none' {
  const end = last?.paragraph.rows.at(-1);
  if (!end) return 'none';
  if (end.page === next.page) return 'paragraph';
  return end.page === next.page - 1 && !endsSentence(end) ? 'rest' : 'none';
}

/**
 * The things of a document with its footnotes after the text, as Word keeps them: where a page ends says nothing of where
 * they belong. Small print at the foot of a page without a number, the end of a list of recipients, stays where it is.
 */
export function withNotesLast(items: readonly FlowItem[]): FlowItem[] {
  const text: FlowItem[] = [];
  const notes: ParagraphItem[] = [];
  for (const item of items) {
    const last = notes.at(-1);
    const belongs = isNote(item) ? (noteLabel(item) === null ? relation(last, item) : 'paragraph') : 'none';
    if (!isNote(item) || belongs === 'none') text.push(item);
    else if (belongs === 'rest' && last)
      notes[notes.length - 1] = { ...last, paragraph: joinParagraphs(last.paragraph, item.paragraph) };
    else notes.push(item);
  }
  return [...text, ...notes];
}
