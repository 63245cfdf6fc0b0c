/**
 * Which titles and lines rule each place of a document, and so what is said there (thái độ của từng đoạn).
 */
import { placesReadAt, type ReadAt } from '../../document/footnotes.ts';
import type { Outline, OutlineHeading } from '../../document/outline.ts';
import type { Block } from '../../document/types.ts';
import { type TitleLook, titleLines } from '../title-lines.ts';
import { COUNTED, type LeadLine, leadLines } from './leads.ts';
import { DEADLINE_TITLE, EMULATION_CONTENT, LOOKS_AHEAD, type Stance, stanceOfTitle } from './stance.ts';

/** Stance of every place of a document, worked out once. */
export class StanceMap {
  private readonly leads: readonly (LeadLine | null)[];
  private readonly unnumbered: readonly (readonly UnnumberedTitle[])[];
  private readonly outline: Outline;
  private readonly readAt: ReadAt;
  /** No title of the document says that goals stand under it. */
  private readonly untitledGoals: boolean;
  /** What each title announces: every block under a title asks for it. */
  private readonly announced = new Map<string, Stance>();

  constructor(blocks: readonly Block[], outline: Outline) {
    this.outline = outline;
    this.readAt = placesReadAt(blocks);
    this.leads = leadLines(blocks, outline);
    this.unnumbered = unnumberedTitles(blocks, outline);
    const titles = [
      ...outline.headings.filter(({ clause }) => !clause).map(({ title }) => title),
      ...this.unnumbered.flatMap((open) => open.map(({ title }) => title)),
    ];
    this.untitledGoals = !titles.some((title) => this.announcedBy(title) === 'goal');
  }

  /** What a title of this document announces. */
  private stanceOf(title: string): Stance {
    return this.untitledGoals && EMULATION_CONTENT.test(title) ? 'goal' : this.announcedBy(title);
  }

  private announcedBy(title: string): Stance {
    const known = this.announced.get(title);
    if (known !== undefined) return known;
    const stance = stanceOfTitle(title);
    this.announced.set(title, stance);
    return stance;
  }

  /** The line that opens the list a block stands in, or null. */
  leadOf(block: number): string | null {
    const place = this.readAt(block, 0);
    return (place && this.leads[place.block]?.text) ?? null;
  }

  /** Titles over a place, the innermost first, the lead line before them. */
  titlesOver(at: number, within: number): string[] {
    const titles: string[] = [];
    const place = this.readAt(at, within);
    if (place === null) return titles;
    const { block, offset } = place;
    for (let lead = this.leads[block] ?? null; lead !== null; lead = lead.over) titles.push(lead.text);
    const unnumbered = [...(this.unnumbered[block] ?? [])];
    let index = this.outline.headingAt(block, offset);
    while (index !== null) {
      const heading = this.outline.headings[index];
      if (!heading) break;
      while ((unnumbered[0]?.block ?? -1) > heading.span.block) titles.push(unnumbered.shift()?.title ?? '');
      const title = heading.span.block === block ? ownTitle(heading.title) : heading.title;
      titles.push(title);
      index = countedUnder(index, this.outline) ?? heading.parent;
    }
    titles.push(...unnumbered.map(({ title }) => title));
    return titles;
  }

  /** True under a title of listed goals, `CHỈ TIÊU THI ĐUA CHỦ YẾU`. */
  listsGoals(block: number, offset: number): boolean {
    const named = this.titlesOver(block, offset).find((title) => this.announcedBy(title) !== 'none');
    return (
      named !== undefined && this.announcedBy(named) === 'goal' && /(?<!\p{L})chỉ tiêu(?!\p{L})/iu.test(named)
    );
  }

  /**
   * The innermost title that says anything decides, but a part that reports reports throughout: `Các chỉ tiêu chủ yếu`
   * under `Kết quả` lists results. Only a title that looks ahead (`Phương hướng`) turns it.
   */
  stanceAt(block: number, offset: number): Stance {
    const titles = this.titlesOver(block, offset);
    const stances = titles.map((title) => this.stanceOf(title));
    let inner = stances.findIndex((stance) => stance !== 'none');
    // `các nhiệm vụ sau:` under `Phương hướng` opens a list in the part of goals, not a part of its own.
    const outer = stances.findIndex((stance, at) => at > inner && stance !== 'none');
    if (
      inner === 0 &&
      (stances[0] === 'task' || stances[0] === 'requirement') &&
      this.leadOf(block) !== null &&
      stances[outer] === 'goal'
    )
      inner = outer;
    const dated = titles.findIndex((title) => DEADLINE_TITLE.test(title));
    if (
      dated >= 0 &&
      (inner < 0 || ((stances[inner] === 'task' || stances[inner] === 'requirement') && dated < inner))
    )
      return 'goal';
    if (inner < 0) return 'none';
    const stance = stances[inner] ?? 'none';
    const reports = stances.includes('result', inner + 1);
    return reports && !LOOKS_AHEAD.test(titles[inner] ?? '') ? 'result' : stance;
  }
}

/**
 * The heading over a count that starts anew below it with the same kind of number: `1.`, `2.` under `2.1. Mục tiêu đến
 * năm 2025` or under `2. Chỉ tiêu`. The outline takes such numbers for sections of their own.
 */
function countedUnder(index: number, outline: Outline): number | null {
  const heading = outline.headings[index];
  if (heading?.style !== 'decimal') return null;
  let first = index;
  let count = Number(heading.label);
  while (count > 1) {
    const before = outline.headings[first - 1];
    if (before?.style !== 'decimal' || Number(before.label) !== count - 1) return null;
    first--;
    count--;
  }
  const above = outline.headings[first - 1];
  if (count !== 1 || !above || above.clause || heading.parent === first - 1) return null;
  if (above.style === 'multi-decimal') return above.level > heading.level ? first - 1 : null;
  return above.style === 'decimal' && stanceOfTitle(above.title) === 'goal' ? first - 1 : null;
}

/** A numbered paragraph is its own heading: only what stands before its colon is a title. */
function ownTitle(title: string): string {
  const colon = title.indexOf(':');
  return colon < 0 ? '' : title.slice(0, colon + 1);
}

/** A title without a number, with the block it stands in. */
interface UnnumberedTitle {
  block: number;
  title: string;
}

/**
 * For each block the titles without a number it stands under, the innermost first: bold under capitals. They last
 * until a higher number, or one that goes on with the count they interrupted.
 */
function unnumberedTitles(blocks: readonly Block[], outline: Outline): UnnumberedTitle[][] {
  const looks = titleLines(blocks);
  let open: (UnnumberedTitle & { look: TitleLook; level: number })[] = [];
  let current: number | null = null;
  return blocks.map((block) => {
    const at = outline.headingAt(block.index, block.text.length - 1);
    if (at !== current) {
      const heading = at === null ? undefined : outline.headings[at];
      open = heading && COUNTED.has(heading.style) ? open.filter((title) => !goesOn(heading, title)) : [];
      current = at;
    }
    const look = looks.get(block.index);
    if (look) {
      if (look === 'capitals') open = [];
      const level = (at === null ? undefined : outline.headings[at]?.level) ?? 0;
      const above = open.filter((title) => title.look === 'capitals');
      open = [{ block: block.index, title: block.text, look, level }, ...above];
    }
    return open;
  });
}

const goesOn = (heading: OutlineHeading, title: { level: number }): boolean =>
  heading.level <= title.level && !/(?:^|\D)0?1$|^a$/.test(heading.label);
