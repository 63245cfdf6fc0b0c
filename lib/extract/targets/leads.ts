/**
 * Lines that open a list (câu dẫn, đề mục của danh mục): they rule the items under them.
 */
import type { NumberingStyle, Outline } from '../../document/outline.ts';
import type { Block } from '../../document/types.ts';
import { SHORT_TITLE, stanceOfTitle } from './stance.ts';

/** A line that opens a list: ends with a colon (or is short and names goals) and rules the items under it. */
export interface LeadLine {
  text: string;
  heading: number | null;
  /** What its own mark looks like, `''` when it has none: lines with one mark stand beside each other. */
  mark: string;
  /** The line that opened the list in which this one opens another, or null. */
  over: LeadLine | null;
  /** Mark of the items under it, null before the first. */
  items: string | null;
}

/** Numbers that count anew under every title; all others stand above titles without a number. */
export const COUNTED = new Set<NumberingStyle>(['decimal', 'multi-decimal', 'letter']);

const LIST_MARK = /^\s*(?<mark>[-+*•–]|\p{L}\)|\(?\d{1,2}(?:\)\.|[.)/]))\s/u;

/** The mark with its number or letter left out: `(1)` and `(2)` are one kind. */
const markOf = (text: string): string =>
  (LIST_MARK.exec(text)?.groups?.mark ?? '').replace(/[\p{L}\d]+/u, '1');

const noLead = (): LeadLine | null => null;

/** For each block the nearest line before it, in the same section, that opens a list which is still going. */
export function leadLines(blocks: readonly Block[], outline: Outline): (LeadLine | null)[] {
  const leads: (LeadLine | null)[] = [];
  let lead = noLead();
  // A sentence between the items is the rest of the item before it: the list goes on after it.
  let held = noLead();
  for (const [at, block] of blocks.entries()) {
    const heading = outline.headingAt(block.index, block.text.length - 1);
    const isItem = LIST_MARK.test(block.text);
    const current = lead ?? (isItem && held?.heading === heading ? held : null);
    const numbered =
      heading === current?.heading ? null : isItemOf(heading, current?.heading ?? null, outline);
    const ends = numbered === false || (!isItem && block.kind === 'paragraph');
    held = ends && numbered !== false && leads.at(-1) && /[.;]\s*$/u.test(block.text) ? current : null;
    const over = ends ? null : overOf(current, block.text);
    lead = ends ? null : isItem ? over : current;
    leads.push(lead);
    if (block.kind === 'paragraph' && opensList(block, blocks[at + 1]))
      lead = {
        text: lastSentence(block.text),
        // Between the items of a list the heading is that of the item before: the line is no part of it.
        heading: over?.heading === undefined ? heading : over.heading,
        mark: markOf(block.text),
        over,
        items: null,
      };
  }
  return leads;
}

/**
 * The innermost open line that an item stands under. One marked like the line itself stands beside it, unless the items
 * of the list bear that mark too: then only a line that opens a list of its own does.
 */
function overOf(lead: LeadLine | null, text: string): LeadLine | null {
  const mark = markOf(text);
  for (let open = lead; open !== null; open = open.over) {
    const beside = open.mark === mark && (/:\s*$/u.test(text) || (open.items ?? mark) !== mark);
    if (beside) return open.over;
  }
  if (lead !== null) lead.items ??= mark;
  return lead;
}

/** A line that ends with a colon, or a short title of goals or results right above the first item. */
function opensList(block: Block, next: Block | undefined): boolean {
  const text = block.text.trimEnd();
  if (text.endsWith(':')) return true;
  return (
    text.length <= SHORT_TITLE &&
    /[\p{L}\d)]$/u.test(text) &&
    !LIST_MARK.test(text) &&
    next !== undefined &&
    LIST_MARK.test(next.text) &&
    ['goal', 'result'].includes(stanceOfTitle(text))
  );
}

/** `a) Trên 80% …;` below `Mục tiêu đến năm 2031:` is an item of that list, though its number opens a section too. */
function isItemOf(index: number | null, lead: number | null, outline: Outline): boolean {
  const heading = index === null ? undefined : outline.headings[index];
  const above = (lead === null ? undefined : outline.headings[lead])?.level ?? 0;
  return heading?.clause === true && COUNTED.has(heading.style) && heading.level > above;
}

const lastSentence = (text: string): string => text.split(/(?<=[.;])\s/u).at(-1) ?? text;
