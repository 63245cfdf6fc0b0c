/**
 * XML of an OOXML part as a plain tree. Damage ends the tree early instead of failing; depth is bounded.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With the usual prefix (`w:p`, `m:r`, `mc:Choice`), whatever prefix the file chose. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

export interface XmlTree {
  root: XmlElement;
  /** False when the XML broke off or was not well-formed. */
  wellFormed: boolean;
}

/** Deeper nesting than Word writes; beyond it elements are left out. */
const MAX_DEPTH = 200;

const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
};

/** Prefixes that the root declares under another name than the usual one. */
function renamed(attributes: Record<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    const usual = PREFIXES[value];
    if (usual === undefined || !name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    if (prefix !== usual) names.set(prefix, usual);
  }
  return names;
}

/** Parses one part; null when there is no root element. */
export function parseXml(bytes: Uint8Array): XmlTree | null {
  const holder: XmlElement = { name: '', attributes: {}, children: [] };
  const stack = [holder];
  let names: Map<string, string> | null = null;
  let skipped = 0;
  let wellFormed = true;
  const rename = (name: string): string => {
    if (!names || names.size === 0) return name;
    const colon = name.indexOf(':');
    const usual = names.get(colon < 0 ? '' : name.slice(0, colon));
    return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
  };
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => {
    wellFormed = false;
  });
  parser.on('opentag', (tag) => {
    if (stack.length > MAX_DEPTH) {
      skipped++;
      return;
    }
    const attributes = tag.attributes as Record<string, string>;
    names ??= renamed(attributes);
    const element: XmlElement = { name: rename(tag.name), attributes, children: [] };
    if (names.size > 0)
      element.attributes = Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]),
      );
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped--;
    else if (stack.length > 1) stack.pop();
  });
  const addText = (text: string): void => {
    if (skipped === 0) stack.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(decodeXml(bytes)).close();
  } catch {
    wellFormed = false;
  }
  const root = holder.children.find((child) => typeof child !== 'string');
  return root ? { root, wellFormed } : null;
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Child elements, text left out. */
export function* elements(parent: XmlElement): Generator<XmlElement> {
  for (const child of parent.children) if (typeof child !== 'string') yield child;
}

/** First child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (parent) for (const element of elements(parent)) if (element.name === name) return element;
  return undefined;
}

/** `w:val` of a child, undefined when the child is absent or has none. */
export const childValue = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

/** A number attribute, undefined when absent or not a number. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** An on/off property: absent → undefined, `<w:b/>` → true, `w:val="0"` → false. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(parent, name);
  if (!element) return undefined;
  const value = element.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** All text below an element. */
export const textOf = (element: XmlElement): string =>
  element.children.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
