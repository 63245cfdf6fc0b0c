/**
 * Units listed below a heading that names their role and no duty: `a) Cơ quan chủ trì` and under it `- Bộ Y tế; Bộ Công
 * an.` What they do is the title of the part that the heading stands in.
 */
import type { Block } from '../../document/types.ts';
import { startsName } from '../../lexicon/organisations/name-start.ts';
import { termText } from '../../lexicon/organisations/terms.ts';
import { definePattern } from '../../text/pattern.ts';
import type { Role } from '../types.ts';
import { cleanTask, type Draft } from './draft.ts';
import { roleOf } from './label.ts';
import type { Paragraph } from './paragraphs.ts';
import { RANK } from './point.ts';
import { parseUnitList, readUnits } from './unit-list.ts';

const ROLE_HEADING = definePattern(
  'heading of a list of units in one role',
  /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận) (?<named>chủ trì|đầu mối|phối hợp|tham gia|thực hiện)|(?<bare>chủ trì|phối hợp) thực hiện)\s*:?\s*$/iu,
  {
    matches: ['Cơ quan chủ trì', 'Các đơn vị phối hợp:', 'Chủ trì thực hiện', 'Đơn vị thực hiện:'],
    misses: ['Cơ quan chủ trì: Sở A', 'Phối hợp', 'Các đơn vị thực hiện nghiêm', 'Thực hiện'],
  },
);
/** A title over several such headings; the part above it says what is done. */
const ROLES_TITLE = definePattern(
  'title over lists of units',
  /^(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|thực hiện)(?:,| và)(?: (?:cơ quan|đơn vị))? (?:phối hợp|thực hiện|tham gia)\s*:?\s*$/iu,
  {
    matches: [
      'Cơ quan chủ trì, phối hợp',
      'Đơn vị chủ trì và đơn vị phối hợp',
      'Cơ quan chủ trì, thực hiện:',
    ],
    misses: ['Cơ quan chủ trì', 'Cơ quan chủ trì, phối hợp với Sở A'],
  },
);

/** What a member of the list does of it all. */
const OWN_PART = /^(?:thực hiện|triển khai|hướng dẫn)\s/u;
/** A longer line below the heading is text, no list of units. */
const LONGEST_LINE = 250;

/** A numbered title that may name the duty of the units listed below. */
export interface Topic {
  block: Block;
  contentStart: number;
  rank: number;
}

export class RoleList {
  private topics: Topic[] = [];
  private open: { role: Role; task: string } | null = null;

  /** Follows the titles. The topic of the list that a paragraph opens; null when it opens none. */
  enter({ block, contentStart, rank }: Paragraph): Topic | null {
    const text = block.text.slice(contentStart).trim();
    if (rank < RANK.plain) this.topics = this.topics.filter((topic) => topic.rank < rank);
    const heading = ROLE_HEADING.exec(text)?.groups;
    if (!heading && !ROLES_TITLE.test(text)) {
      if (rank < RANK.dash) this.topics.push({ block, contentStart, rank });
      return null;
    }
    const topic = this.topics.at(-1);
    if (!topic) return null;
    const task = cleanTask(topic.block.text.slice(topic.contentStart));
    this.open = heading && task !== '' ? { role: roleOf(heading.named ?? heading.bare), task } : null;
    return topic;
  }

  /** Drafts of a line of the open list; null when no list is open or the line is none of it, which ends the list. */
  drafts({ block, contentStart, rank }: Paragraph): Draft[] | null {
    const { open } = this;
    if (!open) return null;
    const text = block.text.slice(contentStart);
    const source = termText(text);
    const isList = startsName(source, 0, true) || source.terms[0]?.word === 'các';
    const isMember = rank >= RANK.letter && text.length <= LONGEST_LINE && isList;
    // `Sở A thực hiện nội dung điểm 3`: what the unit does of it all is said on its own line.
    const run = isMember ? readUnits(source, 0) : null;
    const told = run && OWN_PART.test(text.slice(source.terms[run.end]?.start)) ? run : null;
    const units = told?.units ?? (isMember ? parseUnitList(text) : []);
    const own = told ? cleanTask(text.slice(source.terms[told.end]?.start)) : '';
    const task = own === '' ? open.task : own;
    if (units.length === 0) {
      this.open = null;
      return null;
    }
    return units.map((unit) => ({
      unit: unit.text,
      role: open.role,
      task,
      block: block.index,
      start: contentStart + unit.start,
      end: contentStart + unit.end,
      form: 'label',
      context: task,
    }));
  }
}
