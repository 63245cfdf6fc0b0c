/**
 * HTML elements → flow: paragraphs, list labels, tables.
 */
import { emptyParagraph, type FlowDocument, type FlowItem, type FlowParagraph } from '../flow/flow.ts';
import { formatNumber, type NumberFormat } from '../flow/numbering.ts';
import { type HtmlLook, lookInside, PLAIN_LOOK, stylesOf } from './looks.ts';
import { findNotes, type PageNotes } from './notes.ts';
import { readHtmlTable } from './table.ts';
import { type HtmlElement, htmlElements } from './tree.ts';

const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section ul tr td th tbody #root'.split(
    ' ',
  ),
);
const LIST_FORMATS: Record<string, NumberFormat> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** What a page says, its notes apart, by their index. */
export function htmlFlow(root: HtmlElement): Pick<FlowDocument, 'items' | 'notes'> {
  const marks = findNotes(root);
  const notes = new Map<number, FlowItem[]>();
  const items = itemsOf(root, { marks, notes });
  return { items, notes: [...marks.bodies.values()].map((note) => notes.get(note) ?? []) };
}

interface Notes {
  marks: PageNotes;
  /** Notes read so far. */
  notes: Map<number, FlowItem[]>;
}

function itemsOf(element: HtmlElement, notes: Notes): FlowItem[] {
  const writer = new Writer(notes);
  writer.children(element, lookInside(PLAIN_LOOK, element));
  return writer.finish();
}

class Writer {
  private readonly notes: Notes;
  private readonly items: FlowItem[] = [];
  private paragraph: FlowParagraph = emptyParagraph();
  /** True while the last thing written was white space or nothing. */
  private spaced = true;

  constructor(notes: Notes) {
    this.notes = notes;
  }

  children(parent: HtmlElement, look: HtmlLook): void {
    for (const child of parent.children) {
      if (typeof child === 'string') this.text(child, look);
      else this.element(child, look);
    }
  }

  finish(): FlowItem[] {
    this.end();
    return this.items;
  }

  private element(element: HtmlElement, outer: HtmlLook): void {
    const { name } = element;
    if (name === 'br') {
      this.lineBreak(outer);
      return;
    }
    if (name === 'del' || name === 'script' || name === 'style' || this.isNote(element)) return;
    if (name === 'table') {
      this.end();
      this.items.push(...readHtmlTable(element, (cell) => itemsOf(cell, this.notes)));
      return;
    }
    const look = lookInside(outer, element);
    if (name === 'ol' || name === 'ul') this.list(element, look);
    else if (BLOCKS.has(name)) {
      this.end();
      this.begin(look, element);
      this.children(element, look);
      this.end();
    } else this.children(element, look);
  }

  /** Notes stand apart from the text: of a call only its place is kept, of a note what it says. */
  private isNote(element: HtmlElement): boolean {
    const { marks, notes } = this.notes;
    const call = marks.calls.get(element);
    if (call !== undefined)
      this.paragraph.noteCalls.push({ note: call, afterRun: this.paragraph.runs.length });
    const note = marks.bodies.get(element);
    if (note !== undefined && !notes.has(note)) {
      notes.set(note, []);
      notes.set(note, itemsOf(element, this.notes));
    }
    return call !== undefined || note !== undefined || marks.labels.has(element);
  }

  private list(element: HtmlElement, look: HtmlLook): void {
    const plain = /none/.test(
      stylesOf(element).get('list-style-type') ?? stylesOf(element).get('list-style') ?? '',
    );
    const format = LIST_FORMATS[element.attributes.type ?? '1'] ?? 'decimal';
    let number = Number.parseInt(element.attributes.start ?? '1', 10) || 1;
    this.end();
    for (const item of htmlElements(element)) {
      if (item.name !== 'li') {
        this.element(item, look);
        continue;
      }
      number = Number.parseInt(item.attributes.value ?? '', 10) || number;
      const inside = lookInside(look, item);
      this.begin(inside, item);
      if (!plain) this.paragraph.label = element.name === 'ol' ? `${formatNumber(number, format)}. ` : '• ';
      this.children(item, inside);
      this.end();
      number++;
    }
  }

  private begin(look: HtmlLook, element: HtmlElement): void {
    // The label of a list item stays with its text when that stands in a paragraph of its own.
    const { label } = this.paragraph;
    const heading = /^h([1-6])$/.exec(element.name)?.[1];
    this.paragraph = {
      ...emptyParagraph(),
      label,
      alignment: look.alignment,
      indent: look.indent,
      headingLevel: heading === undefined ? null : Number(heading),
    };
  }

  private end(): void {
    const { paragraph } = this;
    if (paragraph.runs.some((run) => run.text.trim() !== '')) {
      this.items.push(paragraph);
      this.paragraph = { ...emptyParagraph(), alignment: paragraph.alignment, indent: paragraph.indent };
    } else paragraph.runs = [];
    this.spaced = true;
  }

  /** One break is a line of the paragraph, two are its end: editors use them for lack of paragraphs. */
  private lineBreak(look: HtmlLook): void {
    const last = this.paragraph.runs.at(-1);
    if (last && /\n\s*$/.test(last.text)) this.end();
    else if (last) this.write('\n', look);
    this.spaced = true;
  }

  private text(text: string, look: HtmlLook): void {
    if (look.preformatted) {
      this.write(text, look);
      return;
    }
    const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
    const fitting = this.spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (fitting === '') return;
    this.spaced = fitting.endsWith(' ');
    this.write(fitting, look);
  }

  private write(text: string, look: HtmlLook): void {
    const { font, bold, italic, underline, caps, size } = look;
    this.paragraph.runs.push({ text, font, bold, italic, underline, caps, size });
  }
}
