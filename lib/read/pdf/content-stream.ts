/**
 * Reads the operator list of a page: every glyph with its exact place, every rule, every picture.
 *
 * `getTextContent` is not used: it joins glyphs into items with invented spaces and one width for all, so letters that
 * were drawn in a fallback font cannot be put back into their words. The operator list costs no more and says all.
 */
import type { Rect } from '../../document/types.ts';
import type { PdfJs } from '../reader.ts';
import type { Ink, PageInk, Rule } from './layout/ink.ts';
import { apply, IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts';
import { filledRules, strokedRules, thinBox } from './paths.ts';
import {
  advance,
  initialText,
  kern,
  moveText,
  NO_FONT,
  type StreamFont,
  setTextMatrix,
  type TextState,
  toGlyph,
} from './text-state.ts';

export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** A page that draws more glyphs than this is not a document's page. */
const MOST_INKS = 400_000;

/** How far text may lean and still be a line of the page, in radians. */
const LEAN = 0.1;

interface GraphicsState {
  matrix: Matrix;
  text: TextState;
  /** White strokes and fills rule nothing. */
  strokeVisible: boolean;
  fillVisible: boolean;
}

const WHITE = /^#f[c-f]f[c-f]f[c-f]$/iu;
const isColour = (value: unknown): boolean => !(typeof value === 'string' && WHITE.test(value));
const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** Runs the drawing operators of one page over a small graphics state. */
export class ContentStream {
  private readonly inks: Ink[] = [];
  private readonly rules: Rule[] = [];
  private readonly images: Rect[] = [];
  private readonly stack: GraphicsState[] = [];
  private readonly marked: boolean[] = [];
  /** Glyphs by the way their text runs: to the right, down, to the left, up. */
  readonly directions: [number, number, number, number] = [0, 0, 0, 0];
  private annotations = 0;
  private annotation: number | null = null;
  private state: GraphicsState;
  private readonly ops: PdfJs['module']['OPS'];
  private readonly base: Matrix;
  private readonly fonts: ReadonlyMap<string, StreamFont>;

  /**
   * @param ops operator codes of the pdf.js in use
   * @param base PDF space to page space (points, origin top left, page rotation applied)
   * @param fonts by the name that `setFont` uses
   */
  constructor(ops: PdfJs['module']['OPS'], base: Matrix, fonts: ReadonlyMap<string, StreamFont>) {
    this.ops = ops;
    this.base = base;
    this.fonts = fonts;
    this.state = { matrix: base, text: initialText(), strokeVisible: true, fillVisible: true };
  }

  /** Interprets the list. @returns what the page of the given number and size shows */
  read(list: OperatorList, page: number, width: number, height: number): PageInk {
    for (let i = 0; i < list.fnArray.length && this.inks.length < MOST_INKS; i++) {
      const args = list.argsArray[i];
      this.step(list.fnArray[i] ?? 0, Array.isArray(args) ? args : []);
    }
    return { page, width, height, inks: this.inks, rules: this.rules, images: this.images };
  }

  private step(operator: number, args: readonly unknown[]): void {
    if (this.stepText(operator, args)) return;
    const { ops } = this;
    switch (operator) {
      case ops.save:
        this.save();
        return;
      case ops.restore:
      case ops.paintFormXObjectEnd:
      case ops.endGroup:
        this.state = this.stack.pop() ?? this.state;
        return;
      case ops.transform:
        this.transform(toMatrix(args));
        return;
      case ops.beginGroup:
        this.save();
        return;
      case ops.paintFormXObjectBegin:
        this.save();
        this.transform(toMatrix(args[0]));
        return;
      case ops.beginAnnotation:
        this.save();
        this.annotation = this.annotations++;
        this.state.matrix = this.base;
        this.transform(toMatrix(args[2]));
        this.transform(toMatrix(args[3]));
        return;
      case ops.endAnnotation:
        this.annotation = null;
        this.state = this.stack.pop() ?? this.state;
        return;
      case ops.beginMarkedContent:
      case ops.beginMarkedContentProps:
        this.marked.push(args[0] === 'Artifact');
        return;
      case ops.endMarkedContent:
        this.marked.pop();
        return;
      case ops.setStrokeRGBColor:
        this.state.strokeVisible = isColour(args[0]);
        return;
      case ops.setFillRGBColor:
        this.state.fillVisible = isColour(args[0]);
        return;
      case ops.constructPath:
        this.path(args);
        return;
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageMaskXObject:
      case ops.paintSolidColorImageMask:
        this.image();
        return;
    }
  }

  /** @returns false when the operator is not one of text */
  private stepText(operator: number, args: readonly unknown[]): boolean {
    const { ops } = this;
    const { text } = this.state;
    switch (operator) {
      case ops.showText:
        this.show(Array.isArray(args[0]) ? args[0] : []);
        return true;
      case ops.beginText:
        setTextMatrix(text, IDENTITY);
        return true;
      case ops.setTextMatrix:
        setTextMatrix(text, toMatrix(args[0]) ?? toMatrix(args) ?? IDENTITY);
        return true;
      case ops.moveText:
        moveText(text, number(args[0]), number(args[1]));
        return true;
      case ops.setLeadingMoveText:
        text.leading = number(args[1]);
        moveText(text, number(args[0]), number(args[1]));
        return true;
      case ops.nextLine:
        moveText(text, 0, text.leading);
        return true;
      case ops.setLeading:
        text.leading = -number(args[0]);
        return true;
      case ops.setFont:
        this.setFont(args);
        return true;
      case ops.setGState:
        for (const entry of Array.isArray(args[0]) ? args[0] : [])
          if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) this.setFont(entry[1]);
        return true;
      case ops.setCharSpacing:
        text.charSpacing = number(args[0]);
        return true;
      case ops.setWordSpacing:
        text.wordSpacing = number(args[0]);
        return true;
      case ops.setHScale:
        text.horizontalScale = number(args[0]) / 100 || 1;
        return true;
      case ops.setTextRise:
        text.rise = number(args[0]);
        return true;
      case ops.setTextRenderingMode:
        text.mode = number(args[0]);
        return true;
    }
    return false;
  }

  private save(): void {
    this.stack.push({ ...this.state, text: { ...this.state.text } });
  }

  private transform(matrix: Matrix | null): void {
    if (matrix) this.state.matrix = multiply(this.state.matrix, matrix);
  }

  private setFont(args: readonly unknown[]): void {
    const [name, size] = args;
    this.state.text.font = (typeof name === 'string' ? this.fonts.get(name) : undefined) ?? NO_FONT;
    this.state.text.fontSize = number(size);
  }

  private show(glyphs: readonly unknown[]): void {
    const { text } = this.state;
    if (text.fontSize === 0) return;
    const space = multiply(this.state.matrix, text.matrix);
    const across = Math.hypot(space[0], space[1]);
    const size = Math.abs(text.fontSize) * Math.hypot(space[2], space[3]);
    const forward = Math.sign(text.fontSize);
    const angle = Math.atan2(space[1] * forward, space[0] * forward);
    const quarter = (Math.round(angle / (Math.PI / 2)) + 4) % 4;
    const upright = quarter === 0 && Math.abs(angle) < LEAN;
    if (Math.abs(angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2)) < LEAN)
      this.count(quarter, glyphs.length);
    for (const value of glyphs) {
      if (typeof value === 'number') {
        kern(text, value);
        continue;
      }
      const glyph = toGlyph(value);
      if (!glyph) continue;
      const [x, baseline] = apply(space, text.x, text.y + text.rise);
      const width = Math.abs(advance(text, glyph)) * across;
      if ((glyph.unicode === '' && !text.font.wide) || !upright || text.font.vertical) continue;
      if (!Number.isFinite(x + baseline + width + size)) continue;
      this.inks.push({
        text: glyph.unicode,
        x,
        width,
        baseline,
        size,
        space: glyph.unicode.trim() === '',
        bold: text.font.bold,
        italic: text.font.italic,
        font: text.font.name,
        order: this.inks.length,
        annotation: this.annotation,
        artifact: this.marked.includes(true),
        hidden: text.mode === 3 || text.mode === 7,
        code: glyph.code,
        wide: text.font.wide,
      });
    }
  }

  private count(quarter: number, glyphs: number): void {
    if (quarter === 0) this.directions[0] += glyphs;
    else if (quarter === 1) this.directions[1] += glyphs;
    else if (quarter === 2) this.directions[2] += glyphs;
    else this.directions[3] += glyphs;
  }

  private path(args: readonly unknown[]): void {
    const { ops } = this;
    const [operator, shapes] = args;
    const data: unknown = Array.isArray(shapes) ? shapes[0] : null;
    if (!(data instanceof Float32Array || data instanceof Float64Array || Array.isArray(data))) return;
    const numbers: ArrayLike<number> = data;
    switch (operator) {
      case ops.stroke:
      case ops.closeStroke:
      case ops.fillStroke:
      case ops.eoFillStroke:
      case ops.closeFillStroke:
      case ops.closeEOFillStroke:
        if (this.state.strokeVisible) this.rules.push(...strokedRules(numbers, this.state.matrix));
        return;
      case ops.fill:
      case ops.eoFill:
        if (this.state.fillVisible) this.rules.push(...filledRules(numbers, this.state.matrix));
        return;
    }
  }

  /** A picture fills the unit square; one that is only a line is a rule. */
  private image(): void {
    const corners = [apply(this.state.matrix, 0, 0), apply(this.state.matrix, 1, 1)];
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const rule = thinBox(left, top, right, bottom);
    if (rule) this.rules.push(rule);
    else this.images.push({ x: left, y: top, width: right - left, height: bottom - top });
  }
}
