/**
 * WordprocessingML content → flow: paragraphs, runs, fields, tracked changes, text boxes. Tables are in `table.ts`.
 */
import { emptyParagraph, type FlowItem, type FlowParagraph } from '../flow/flow.ts';
import { symbolText } from '../flow/numbering.ts';
import type { Numbering } from './numbering.ts';
import {
  layer,
  type ParagraphStyle,
  type RunLook,
  readParagraphLook,
  readRunLook,
  type StyleSheet,
} from './styles.ts';
import { readTable } from './table.ts';
import { child, childValue, elements, textOf, type XmlElement } from './xml.ts';

/** Wrappers whose content counts as if they were not there. */
const TRANSPARENT = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);

/** Text that a reviewer has taken out; a clean copy does not show it. */
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** Reads the body, a note, a header or a text box. One instance a document: numbers and fields run through. */
export class BodyReader {
  /** True once a tracked change was met. */
  changed = false;
  /** Ids of notes in the order of their calls, `footnote:3`. */
  readonly notes: string[] = [];
  private readonly styles: StyleSheet;
  private readonly numbering: Numbering;
  /** One entry an open field: true while its instruction (not its result) runs. A field may span paragraphs. */
  private readonly fields: boolean[] = [];

  constructor(styles: StyleSheet, numbering: Numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Paragraphs and tables below an element, in order. */
  items(parent: XmlElement): FlowItem[] {
    const items: FlowItem[] = [];
    this.collect(parent, items, { carried: null });
    return items;
  }

  private collect(parent: XmlElement, items: FlowItem[], state: { carried: FlowParagraph | null }): void {
    for (const element of elements(parent)) {
      if (element.name === 'w:p') {
        const paragraph = this.paragraph(element, state.carried);
        state.carried = null;
        if (this.markDeleted(element)) state.carried = paragraph;
        else items.push(paragraph);
      } else if (element.name === 'w:tbl')
        items.push(readTable(element, this.styles, (cell) => this.items(cell)));
      else if (element.name === 'mc:AlternateContent') {
        const chosen = alternative(element);
        if (chosen) this.collect(chosen, items, state);
      } else if (DELETED.has(element.name)) this.changed = true;
      else if (TRANSPARENT.has(element.name)) this.collect(element, items, state);
    }
  }

  /** A deleted paragraph mark joins the paragraph to the next one. */
  private markDeleted(element: XmlElement): boolean {
    const deleted = child(child(child(element, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;
    this.changed ||= deleted;
    return deleted;
  }

  private paragraph(element: XmlElement, carried: FlowParagraph | null): FlowParagraph {
    const properties = child(element, 'w:pPr');
    const styleId = childValue(properties, 'w:pStyle') ?? this.styles.defaultStyle;
    const style = this.styles.paragraph(styleId);
    const own = readParagraphLook(properties);
    const label = this.numbering.label(layer(style.numbering, own.numbering), styleId);
    const outline = own.outlineLevel ?? style.outlineLevel;
    const paragraph: FlowParagraph = {
      ...emptyParagraph(),
      label: label?.text ?? '',
      alignment: own.alignment ?? style.alignment ?? 'left',
      indent: own.indent ?? label?.indent ?? style.indent ?? null,
      headingLevel: outline !== undefined && outline < 9 ? outline + 1 : null,
    };
    if (carried) {
      paragraph.runs.push(...carried.runs);
      paragraph.noteCalls.push(...carried.noteCalls);
      paragraph.textBoxes.push(...carried.textBoxes);
    }
    this.inline(element, paragraph, style);
    return paragraph;
  }

  private inline(parent: XmlElement, paragraph: FlowParagraph, style: ParagraphStyle): void {
    for (const element of elements(parent)) {
      if (element.name === 'w:r') this.run(element, paragraph, style);
      else if (DELETED.has(element.name)) this.changed = true;
      else if (element.name === 'w:ins' || element.name === 'w:moveTo') {
        this.changed = true;
        this.inline(element, paragraph, style);
      } else if (TRANSPARENT.has(element.name)) this.inline(element, paragraph, style);
      else if (element.name === 'mc:AlternateContent') {
        const chosen = alternative(element);
        if (chosen) this.inline(chosen, paragraph, style);
      } else if (element.name === 'm:oMath' || element.name === 'm:oMathPara')
        this.write(mathText(element), paragraph, style.run);
    }
  }

  private run(element: XmlElement, paragraph: FlowParagraph, style: ParagraphStyle): void {
    const properties = child(element, 'w:rPr');
    const characterStyle = childValue(properties, 'w:rStyle');
    const inherited =
      characterStyle === undefined ? style.run : toggled(style.run, this.styles.character(characterStyle));
    const look = layer(inherited, readRunLook(properties));
    this.runContent(element, paragraph, look);
  }

  private runContent(parent: XmlElement, paragraph: FlowParagraph, look: RunLook): void {
    for (const element of elements(parent)) {
      switch (element.name) {
        case 'w:t':
          this.write(textOf(element), paragraph, look);
          break;
        case 'w:tab':
        case 'w:ptab':
          this.write('\t', paragraph, look);
          break;
        case 'w:br':
        case 'w:cr':
          this.write('\n', paragraph, look);
          break;
        case 'w:noBreakHyphen':
          this.write('-', paragraph, look);
          break;
        case 'w:sym':
          this.write(
            symbolText(
              Number.parseInt(element.attributes['w:char'] ?? '', 16) || 0xf0b7,
              element.attributes['w:font'] ?? null,
            ),
            paragraph,
            look,
          );
          break;
        case 'w:fldChar':
          this.field(element.attributes['w:fldCharType']);
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          this.noteCall(element, paragraph);
          break;
        case 'mc:AlternateContent': {
          const chosen = alternative(element);
          if (chosen) this.runContent(chosen, paragraph, look);
          break;
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          for (const box of textBoxes(element)) paragraph.textBoxes.push(this.items(box));
          break;
        case 'w:delText':
          this.changed = true;
      }
    }
  }

  private field(type: string | undefined): void {
    if (type === 'begin') this.fields.push(true);
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    else if (type === 'end') this.fields.pop();
  }

  private noteCall(element: XmlElement, paragraph: FlowParagraph): void {
    const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    this.notes.push(`${kind}:${element.attributes['w:id'] ?? ''}`);
    paragraph.noteCalls.push({ note: this.notes.length - 1, afterRun: paragraph.runs.length });
  }

  private write(text: string, paragraph: FlowParagraph, look: RunLook): void {
    if (text === '' || look.hidden || this.fields.includes(true)) return;
    paragraph.runs.push({
      text,
      font: look.font ?? null,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      underline: look.underline ?? false,
      caps: look.caps ?? false,
      size: look.size ?? null,
    });
  }
}

/** Bold in the paragraph's style and in the character's style cancel each other; so do italics and capitals. */
function toggled(paragraph: RunLook, character: RunLook): RunLook {
  const look = layer(paragraph, character);
  for (const name of ['bold', 'italic', 'caps'] as const)
    if (character[name] !== undefined) look[name] = character[name] !== (paragraph[name] ?? false);
  return look;
}

/** The branch of an alternative that a current Word shows; the fallback repeats the same content. */
const alternative = (element: XmlElement): XmlElement | undefined =>
  child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');

/** Contents of the text boxes of a drawing, each once. */
function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') {
    const chosen = alternative(element);
    return chosen ? textBoxes(chosen) : [];
  }
  return [...elements(element)].flatMap(textBoxes);
}

const mathText = (element: XmlElement): string =>
  element.name === 'm:t' ? textOf(element) : [...elements(element)].map(mathText).join('');
