/**
 * `styles.xml`: what a paragraph, a run or a table inherits from its style and the styles that one is based on.
 */
import type { Alignment } from '../../document/types.ts';
import { child, childValue, elements, numberOf, toggle, type XmlElement } from './xml.ts';

/** Properties of a run; undefined means "as inherited". */
export interface RunLook {
  font?: string | null;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
  caps?: boolean | undefined;
  hidden?: boolean | undefined;
  size?: number | undefined;
}

/** A paragraph's list; both parts are inherited on their own. */
export interface NumberingReference {
  list?: string | undefined;
  level?: number | undefined;
}

export interface ParagraphLook {
  alignment?: Alignment | undefined;
  /** Points. */
  indent?: number | undefined;
  /** 0..8; 9 is running text. */
  outlineLevel?: number | undefined;
  numbering: NumberingReference;
}

interface Style {
  basedOn: string | undefined;
  run: RunLook;
  paragraph: ParagraphLook;
  borders: XmlElement | undefined;
}

export interface ParagraphStyle extends ParagraphLook {
  run: RunLook;
}

const ALIGNMENTS: Record<string, Alignment> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  center: 'center',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
};

export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return {};
  const look: RunLook = {};
  for (const element of elements(properties)) {
    if (element.name === 'w:rFonts') {
      const { attributes } = element;
      const named = attributes['w:ascii'] ?? attributes['w:hAnsi'];
      if (attributes['w:asciiTheme'] ?? attributes['w:hAnsiTheme']) look.font = null;
      else if (named !== undefined) look.font = named;
    } else if (element.name === 'w:b') look.bold = toggle(properties, 'w:b');
    else if (element.name === 'w:i') look.italic = toggle(properties, 'w:i');
    else if (element.name === 'w:u') look.underline = toggle(properties, 'w:u');
    else if (element.name === 'w:caps') look.caps = toggle(properties, 'w:caps');
    else if (element.name === 'w:vanish') look.hidden = toggle(properties, 'w:vanish');
    else if (element.name === 'w:sz') {
      const half = numberOf(element.attributes['w:val']);
      if (half !== undefined) look.size = half / 2;
    }
  }
  return look;
}

export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  const look: ParagraphLook = { numbering: {} };
  if (!properties) return look;
  const alignment = ALIGNMENTS[childValue(properties, 'w:jc') ?? ''];
  if (alignment) look.alignment = alignment;
  const indent = child(properties, 'w:ind')?.attributes;
  const left = numberOf(indent?.['w:left'] ?? indent?.['w:start']);
  if (left !== undefined) look.indent = left / 20;
  const outline = numberOf(childValue(properties, 'w:outlineLvl'));
  if (outline !== undefined) look.outlineLevel = outline;
  const numbering = child(properties, 'w:numPr');
  if (numbering)
    look.numbering = {
      list: childValue(numbering, 'w:numId'),
      level: numberOf(childValue(numbering, 'w:ilvl')),
    };
  return look;
}

/** `over` on top of `under`; what `over` leaves open stays. */
export function layer<T extends object>(under: T, over: T): T {
  const result = { ...under };
  for (const key of Object.keys(over) as (keyof T)[]) if (over[key] !== undefined) result[key] = over[key];
  return result;
}

const layerParagraph = (under: ParagraphLook, over: ParagraphLook): ParagraphLook => ({
  ...layer(under, over),
  numbering: layer(under.numbering, over.numbering),
});

const NO_STYLE: ParagraphStyle = { numbering: {}, run: {} };

/** More levels of inheritance than Word allows; a circle of styles ends here. */
const MAX_CHAIN = 12;

export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly resolved = new Map<string, ParagraphStyle>();
  private readonly defaults: RunLook;
  private readonly defaultParagraph: string | null = null;

  constructor(root: XmlElement | null) {
    const defaults = root ? child(root, 'w:docDefaults') : undefined;
    this.defaults = readRunLook(child(child(defaults, 'w:rPrDefault'), 'w:rPr'));
    if (!root) return;
    for (const element of elements(root)) {
      if (element.name !== 'w:style') continue;
      const id = element.attributes['w:styleId'];
      if (id === undefined) continue;
      this.styles.set(id, {
        basedOn: childValue(element, 'w:basedOn'),
        run: readRunLook(child(element, 'w:rPr')),
        paragraph: readParagraphLook(child(element, 'w:pPr')),
        borders: child(child(element, 'w:tblPr'), 'w:tblBorders'),
      });
      if (element.attributes['w:type'] === 'paragraph' && element.attributes['w:default'] === '1')
        this.defaultParagraph = id;
    }
  }

  /** The style a paragraph has when it names none. */
  get defaultStyle(): string | null {
    return this.defaultParagraph;
  }

  /** Everything a paragraph style says, its ancestors and the document's defaults included. */
  paragraph(id: string | null): ParagraphStyle {
    const key = id ?? '';
    const known = this.resolved.get(key);
    if (known) return known;
    let made: ParagraphStyle = { ...NO_STYLE, run: this.defaults };
    for (const style of this.chain(id))
      made = { ...layerParagraph(made, style.paragraph), run: layer(made.run, style.run) };
    this.resolved.set(key, made);
    return made;
  }

  /** What a character style alone says. */
  character(id: string): RunLook {
    return this.chain(id).reduce<RunLook>((look, style) => layer(look, style.run), {});
  }

  /** Borders of a table style. */
  tableBorders(id: string): XmlElement | undefined {
    return this.chain(id).findLast((style) => style.borders)?.borders;
  }

  /** The style after its ancestors. */
  private chain(id: string | null): Style[] {
    const chain: Style[] = [];
    let next: string | undefined = id ?? undefined;
    while (next !== undefined && chain.length < MAX_CHAIN) {
      const style = this.styles.get(next);
      if (!style) break;
      chain.unshift(style);
      next = style.basedOn;
    }
    return chain;
  }
}
