/**
 * HTML → tree, as tolerant as a browser where it matters: unclosed paragraphs, cells and items, stray end tags, raw text
 * elements, conditional comments of Word. Workers have no DOM, so this is our own.
 */
import { decodeEntities } from './entities.ts';

export interface HtmlElement {
  /** Lower case. */
  name: string;
  attributes: Record<string, string>;
  children: (HtmlElement | string)[];
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is not markup. */
const RAW = new Set('script style textarea title xmp noembed iframe'.split(' '));
/** Opening the key closes an open element of the list, up to the nearest of `SCOPES`. */
const CLOSES: Record<string, readonly string[]> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['tr', 'td', 'th', 'thead', 'tbody', 'tfoot'],
  thead: ['tr', 'td', 'th', 'thead', 'tbody', 'tfoot'],
  tfoot: ['tr', 'td', 'th', 'thead', 'tbody', 'tfoot'],
  option: ['option'],
};
const SCOPES = new Set(['table', 'ul', 'ol', 'dl', 'select', '#root']);
const CLOSES_PARAGRAPH = new Set(
  'address article aside blockquote center div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** Deeper nesting is taken as siblings: no page needs it, and damage must not exhaust the stack. */
const MAX_DEPTH = 200;

const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const NAME = /^[a-zA-Z][^\s/>]*/;

const after = (found: number, length: number, otherwise: number): number =>
  found < 0 ? otherwise : found + length;

/** Offset of the `>` that ends a tag, quoted values skipped; a quote that never closes is none. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at);
    if (character === '>') return at;
    if (character === '"' || character === "'") at = after(html.indexOf(character, at + 1), 0, at);
  }
  return -1;
}

export function parseHtml(html: string): HtmlElement {
  return new TreeBuilder(html).build();
}

class TreeBuilder {
  private readonly html: string;
  private lower: string | null = null;
  private readonly root: HtmlElement = { name: '#root', attributes: {}, children: [] };
  private readonly stack: HtmlElement[] = [this.root];

  constructor(html: string) {
    this.html = html;
  }

  build(): HtmlElement {
    const { html } = this;
    let at = 0;
    while (at < html.length) {
      const next = html.indexOf('<', at);
      if (next < 0) break;
      this.text(html.slice(at, next));
      at = this.tag(next);
    }
    this.text(html.slice(at));
    return this.root;
  }

  /** Takes the tag, comment or declaration at an offset; gives the offset behind it. */
  private tag(start: number): number {
    const { html } = this;
    if (html.startsWith('<!--', start)) return after(html.indexOf('-->', start + 4), 3, html.length);
    const following = html.charAt(start + 1);
    if (following === '!' || following === '?') return after(html.indexOf('>', start), 1, html.length);
    const closing = following === '/';
    const [name] = NAME.exec(html.slice(start + (closing ? 2 : 1), start + 40)) ?? [];
    const end = name === undefined ? -1 : tagEnd(html, start + 1);
    if (name === undefined || end < 0) {
      this.text('<');
      return start + 1;
    }
    const lower = name.toLowerCase();
    if (closing) this.close(lower);
    else {
      this.open(lower, html.slice(start + 1 + name.length, end));
      if (RAW.has(lower)) return this.raw(lower, end + 1);
    }
    return end + 1;
  }

  private get current(): HtmlElement {
    return this.stack.at(-1) ?? this.root;
  }

  private text(text: string): void {
    if (text !== '') this.current.children.push(decodeEntities(text));
  }

  private open(name: string, source: string): void {
    const closes = CLOSES[name];
    if (closes) this.closeWithin(closes);
    if (CLOSES_PARAGRAPH.has(name)) this.closeWithin(['p']);
    const element = { name, attributes: readAttributes(source), children: [] };
    this.current.children.push(element);
    if (!VOID.has(name) && !source.endsWith('/') && this.stack.length < MAX_DEPTH) this.stack.push(element);
  }

  /** Closes the outermost open element of these names inside the nearest scope. */
  private closeWithin(names: readonly string[]): void {
    let outermost = -1;
    for (let index = this.stack.length - 1; index > 0; index--) {
      const name = this.stack[index]?.name ?? '';
      if (SCOPES.has(name)) break;
      if (names.includes('p') && (name === 'td' || name === 'th')) break;
      if (names.includes(name)) outermost = index;
    }
    if (outermost > 0) this.stack.length = outermost;
  }

  private close(name: string): void {
    for (let index = this.stack.length - 1; index > 0; index--) {
      const open = this.stack[index]?.name ?? '';
      if (open === name) {
        this.stack.length = index;
        return;
      }
      // A stray end tag inside a cell must not close the table around it.
      if (SCOPES.has(open) && name !== 'table' && !['body', 'html'].includes(name) && open === 'table')
        return;
    }
    if (name === 'br') this.current.children.push({ name: 'br', attributes: {}, children: [] });
  }

  private raw(name: string, at: number): number {
    this.lower ??= this.html.toLowerCase();
    const end = this.lower.indexOf(`</${name}`, at);
    const stop = end < 0 ? this.html.length : end;
    this.text(this.html.slice(at, stop));
    this.close(name);
    const close = this.html.indexOf('>', stop);
    return close < 0 ? this.html.length : close + 1;
  }
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE))
    attributes[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  return attributes;
}

/** Child elements. */
export function* htmlElements(parent: HtmlElement): Generator<HtmlElement> {
  for (const child of parent.children) if (typeof child !== 'string') yield child;
}

/** First element of that name, depth first. */
export function findElement(parent: HtmlElement, name: string): HtmlElement | null {
  for (const element of htmlElements(parent)) {
    if (element.name === name) return element;
    const deeper = findElement(element, name);
    if (deeper) return deeper;
  }
  return null;
}
