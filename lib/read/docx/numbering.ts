/**
 * `numbering.xml`: which list and level a paragraph belongs to, and the label it shows.
 */
import { bulletText, ListCounters, type ListLevel, type NumberFormat } from '../flow/numbering.ts';
import type { NumberingReference, StyleSheet } from './styles.ts';
import { child, childValue, elements, numberOf, toggle, type XmlElement } from './xml.ts';

interface AbstractList {
  id: string;
  levels: (ListLevel | undefined)[];
  /** Level that a paragraph style stands for. */
  styleLevels: Map<string, number>;
  /** Style whose list this one borrows. */
  numStyleLink: string | null;
}

interface ListInstance {
  abstractId: string;
  starts: Map<number, number>;
  levels: Map<number, ListLevel>;
}

const FORMATS: Record<string, NumberFormat> = {
  decimal: 'decimal',
  decimalZero: 'decimalZero',
  upperRoman: 'upperRoman',
  lowerRoman: 'lowerRoman',
  upperLetter: 'upperLetter',
  lowerLetter: 'lowerLetter',
  bullet: 'bullet',
  none: 'none',
};

const SUFFIXES: Record<string, string> = { space: ' ', nothing: '', tab: '\t' };

function readLevel(element: XmlElement): ListLevel {
  const format = FORMATS[childValue(element, 'w:numFmt') ?? 'decimal'] ?? 'decimal';
  const template = childValue(element, 'w:lvlText') ?? '';
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes;
  const indent = child(child(element, 'w:pPr'), 'w:ind')?.attributes;
  const left = numberOf(indent?.['w:left'] ?? indent?.['w:start']);
  return {
    start: numberOf(childValue(element, 'w:start')) ?? (format === 'decimalZero' ? 1 : 0),
    format,
    template:
      format === 'bullet' ? bulletText(template, fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null) : template,
    suffix: SUFFIXES[childValue(element, 'w:suff') ?? 'tab'] ?? '\t',
    legal: toggle(element, 'w:isLgl') ?? false,
    restartAfter: numberOf(childValue(element, 'w:lvlRestart')) ?? null,
    indent: left === undefined ? null : left / 20,
  };
}

/** What a paragraph shows and how far its list indents it. */
export interface ListLabel {
  text: string;
  indent: number | null;
}

export class Numbering {
  private readonly abstracts = new Map<string, AbstractList>();
  private readonly instances = new Map<string, ListInstance>();
  private readonly counters = new ListCounters();
  private readonly started = new Set<string>();
  private readonly styles: StyleSheet;

  constructor(root: XmlElement | null, styles: StyleSheet) {
    this.styles = styles;
    if (!root) return;
    for (const element of elements(root)) {
      if (element.name === 'w:abstractNum') this.addAbstract(element);
      else if (element.name === 'w:num') this.addInstance(element);
    }
  }

  private addAbstract(element: XmlElement): void {
    const list: AbstractList = {
      id: element.attributes['w:abstractNumId'] ?? '',
      levels: [],
      styleLevels: new Map(),
      numStyleLink: childValue(element, 'w:numStyleLink') ?? null,
    };
    for (const part of elements(element)) {
      if (part.name !== 'w:lvl') continue;
      const level = numberOf(part.attributes['w:ilvl']) ?? 0;
      list.levels[level] = readLevel(part);
      const style = childValue(part, 'w:pStyle');
      if (style !== undefined) list.styleLevels.set(style, level);
    }
    this.abstracts.set(list.id, list);
  }

  private addInstance(element: XmlElement): void {
    const instance: ListInstance = {
      abstractId: childValue(element, 'w:abstractNumId') ?? '',
      starts: new Map(),
      levels: new Map(),
    };
    for (const part of elements(element)) {
      if (part.name !== 'w:lvlOverride') continue;
      const level = numberOf(part.attributes['w:ilvl']) ?? 0;
      const start = numberOf(childValue(part, 'w:startOverride'));
      if (start !== undefined) instance.starts.set(level, start);
      const own = child(part, 'w:lvl');
      if (own) instance.levels.set(level, readLevel(own));
    }
    this.instances.set(element.attributes['w:numId'] ?? '', instance);
  }

  /** Counts the paragraph in its list and gives its label; null for a paragraph without a list. */
  label(reference: NumberingReference, style: string | null): ListLabel | null {
    if (reference.list === undefined || reference.list === '0') return null;
    const instance = this.instances.get(reference.list);
    const abstract = instance && this.abstractOf(instance, 0);
    if (!instance || !abstract) return null;
    const level = reference.level ?? (style === null ? undefined : abstract.styleLevels.get(style)) ?? 0;
    const levels = abstract.levels.map((own, index) => instance.levels.get(index) ?? own);
    this.applyStarts(reference.list, instance, abstract.id);
    return {
      text: this.counters.next(abstract.id, level, levels),
      indent: levels[level]?.indent ?? null,
    };
  }

  /** A start override takes effect once, when the instance is first used. */
  private applyStarts(list: string, instance: ListInstance, key: string): void {
    if (this.started.has(list)) return;
    this.started.add(list);
    for (const [level, start] of instance.starts) this.counters.restart(key, level, start);
  }

  private abstractOf(instance: ListInstance, hops: number): AbstractList | undefined {
    const abstract = this.abstracts.get(instance.abstractId);
    if (!abstract || abstract.numStyleLink === null || hops > 4) return abstract;
    const list = this.styles.paragraph(abstract.numStyleLink).numbering.list;
    const linked = list === undefined ? undefined : this.instances.get(list);
    return linked ? (this.abstractOf(linked, hops + 1) ?? abstract) : abstract;
  }
}
