/**
 * Gathers a topic (`2. Rà soát …` with its points) for the lines that say who does it: `Đơn vị thực hiện: …`.
 */
import type { Block } from '../../document/types.ts';
import { termText } from '../../lexicon/organisations/terms.ts';
import { cleanTask, type Draft } from './draft.ts';
import type { Labelled } from './label.ts';
import { RANK } from './point.ts';
import { parseUnitList, readUnits } from './unit-list.ts';

/** `Nội dung: …` beside `Đơn vị thực hiện: …`. */
const CONTENT_LABEL = /^(?:nội dung|nhiệm vụ|công việc|hoạt động)(?: thực hiện| công việc)?\s*:\s*/iu;

export class LabelGroup {
  /** Raw texts: they become tasks only when a label follows. */
  private title = '';
  private points: string[] = [];
  private made: Draft[] = [];

  /** Begins a topic with its heading. */
  open(block: Block, contentStart: number, rank: number): void {
    this.title = rank === RANK.plain ? '' : block.text.slice(contentStart);
    this.points = [];
    this.made = [];
  }

  /** A paragraph that may be a heading of a topic or one of its points. */
  add(block: Block, contentStart: number, rank: number, nextRank: number | undefined): void {
    const text = block.text.slice(contentStart);
    const heading = rank < RANK.dash && (nextRank === undefined || nextRank > rank) && text.length < 250;
    if (heading || rank <= RANK.article) this.open(block, contentStart, rank);
    else if (rank < RANK.dash || this.made.length > 0) {
      this.points = [text];
      this.made = [];
    } else this.points.push(text);
  }

  private topicTask(): string {
    const [first] = this.points;
    return (this.points.length === 1 ? first : undefined) ?? (this.title || (first ?? ''));
  }

  /**
   * Drafts of a line of labels. The task is what stands before the label in its paragraph, else the only point of the
   * topic, else the topic's title. A deadline on its own line applies to every unit of the topic.
   */
  drafts(block: Block, contentStart: number, labels: readonly Labelled[]): Draft[] {
    const before = cleanTask(block.text.slice(contentStart, labels[0]?.labelStart));
    const task = before.length > 3 ? before : cleanTask(this.topicTask().replace(CONTENT_LABEL, ''));
    const found: Draft[] = [];
    let deadline: string | undefined;
    for (const { role, start, end } of labels) {
      const value = block.text.slice(start, end);
      if (role === 'deadline') deadline = cleanTask(value);
      if (role === null || role === 'deadline' || task === '') continue;
      for (const unit of unitsOf(value))
        found.push({
          unit: unit.text,
          role,
          task,
          block: block.index,
          start: start + unit.start,
          end: start + unit.end,
          form: 'label',
          context: task,
        });
    }
    if (before.length <= 3) this.made.push(...found);
    if (deadline !== undefined)
      for (const draft of before.length > 3 ? found : this.made) draft.deadlineText ??= deadline;
    return found;
  }
}

/** Units of a label's value; a predicate after them belongs to no name. */
function unitsOf(value: string): ReturnType<typeof parseUnitList> {
  const run = readUnits(termText(value), 0);
  return run.units.length > 0 ? run.units : parseUnitList(value);
}
