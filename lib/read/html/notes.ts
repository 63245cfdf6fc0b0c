/**
 * Footnotes of a page (chú thích): word processors save a call and its note as two links that lead to each other, the call
 * in the text, the number of the note at its beginning.
 */
import { definePattern } from '../../text/pattern.ts';
import { type HtmlElement, htmlElements } from './tree.ts';

export interface PageNotes {
  /** Index of the note that a link calls. */
  calls: ReadonlyMap<HtmlElement, number>;
  /** Index of the note that an element holds, the number of the note included. */
  bodies: ReadonlyMap<HtmlElement, number>;
  /** Numbers of notes, as links back to their calls. */
  labels: ReadonlySet<HtmlElement>;
}

/** Name that a link can be led to, and the name it leads to, on the same page. */
interface Anchor {
  element: HtmlElement;
  name: string;
  to: string;
}

const NOTE_MARK = definePattern('mark of a note', /^[[(]?(?:\d{1,3}|[ivx]{1,5}|\p{L}|[*†‡]{1,4})[\])]?$/u, {
  matches: ['1', '[12]', '(a)', '**', 'iv'],
  misses: ['I. MỤC TIÊU', '2031', 'xem', '[12] 13'],
});

const textOf = (element: HtmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** A link under a mark: headings and their lines in a table of contents lead to each other too. */
const anchorOf = (element: HtmlElement): Anchor | null => {
  const { name, id, href = '' } = element.attributes;
  const own = name ?? id;
  if (element.name !== 'a' || !own || !href.startsWith('#')) return null;
  return NOTE_MARK.test(textOf(element).trim()) ? { element, name: own, to: href.slice(1) } : null;
};

/** Anchors of a page in the order of its text, each element's parent noted on the way. */
function anchorsIn(element: HtmlElement, parents: Map<HtmlElement, HtmlElement>): Anchor[] {
  return [...htmlElements(element)].flatMap((child) => {
    parents.set(child, element);
    const own = anchorOf(child);
    return own ? [own] : anchorsIn(child, parents);
  });
}

export function findNotes(root: HtmlElement): PageNotes {
  const parents = new Map<HtmlElement, HtmlElement>();
  const anchors = anchorsIn(root, parents);
  const byName = new Map(anchors.map((anchor) => [anchor.name, anchor]));
  const order = new Map(anchors.map(({ element }, at) => [element, at]));
  const pairs = anchors.flatMap((call, at) => {
    const label = byName.get(call.to);
    return label?.to === call.name && (order.get(label.element) ?? 0) > at ? [{ call, label }] : [];
  });
  const marks = new Map<HtmlElement, number>();
  for (const { element } of pairs.flatMap(({ call, label }) => [call, label]))
    for (let at = parents.get(element); at; at = parents.get(at)) marks.set(at, (marks.get(at) ?? 0) + 1);
  return {
    calls: new Map(pairs.map(({ call }, note) => [call.element, note])),
    labels: new Set(pairs.map(({ label }) => label.element)),
    bodies: new Map(pairs.map(({ label }, note) => [bodyOf(label.element, parents, marks), note])),
  };
}

/** The widest element around the number of a note that holds no other note and no call. */
function bodyOf(
  label: HtmlElement,
  parents: ReadonlyMap<HtmlElement, HtmlElement>,
  marks: ReadonlyMap<HtmlElement, number>,
): HtmlElement {
  let body = label;
  for (let at = parents.get(label); at && marks.get(at) === 1; at = parents.get(at)) body = at;
  return body;
}
