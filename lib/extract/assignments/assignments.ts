/**
 * Phân công: every unit and duty that a document names, one entry for each unit and each duty.
 */
import { startsName } from '../../lexicon/organisations/name-start.ts';
import { nameKey } from '../../lexicon/organisations/organisations.ts';
import { termText } from '../../lexicon/organisations/terms.ts';
import type { ExtractionContext } from '../context.ts';
import { type TitleLook, titleLines } from '../title-lines.ts';
import type { Assignment, Metadata } from '../types.ts';
import { bracketDrafts, colonDrafts } from './bracket.ts';
import { type Draft, distinct, finisher } from './draft.ts';
import { BARE_NOUN, readHeading } from './heading.ts';
import { readLabels } from './label.ts';
import { LabelGroup } from './label-group.ts';
import { isConditional } from './no-duty.ts';
import { opensDuty } from './opens-duty.ts';
import { type OwnSubject, readSubject } from './own-subject.ts';
import { bodyParagraphs, type Paragraph } from './paragraphs.ts';
import {
  DESCRIPTIVE_TITLE,
  isImplementation,
  LONGEST_TITLE,
  ORDERS_FOLLOW,
  PROPOSALS_TITLE,
} from './part-titles.ts';
import { RANK } from './point.ts';
import { RoleList } from './role-list.ts';
import { duties, type Place, rest } from './sentence.ts';
import {
  announcement,
  assignsInside,
  assignsStaff,
  demands,
  isNotice,
  isProposal,
  isTitleOfAll,
  isVagueAddressee,
  opensWithTimeOrGround,
  subjectOf,
} from './statement.ts';
import { SubjectStack } from './subject-stack.ts';
import { tableDrafts } from './tables.ts';

/** Closing words of a document: what follows stands under no heading. */
const CLOSING =
  /^(?:trên đây là|yêu cầu|quá trình (?:tổ chức |triển khai )?thực hiện|trong quá trình|(?:mẫu|biểu|biểu mẫu) số\s|phụ lục(?:\s+(?:số\s+)?[\divx]+)?\s*$)(?!\p{Ll})/iu;

/** Chỉ thị, công điện, thông báo kết luận. */
const DIRECTIVES = new Set(['CT', 'CĐ', 'TB']);
const LONGEST_STATEMENT = 300;
/** Words without which long prose outside a part on implementation assigns nothing. */
const HINT = /giao|đề nghị|yêu cầu|phân công|chủ trì|phối hợp|trách nhiệm|tham mưu|chỉ đạo|theo dõi/iu;
/** `Cơ quan, đơn vị gửi báo cáo chậm …`: whoever it may be, as criteria put it. */
const INDEFINITE = /^(?:cơ quan|đơn vị|mỗi|từng|tổ chức|cá nhân)(?!\p{L})/iu;
/** `Lý do: …` under a unit gives the reason of the duty above. */
const EXPLAINS = /^(?:lý do|nguyên nhân|ví dụ)\s*:/iu;
/** Read by its shape, yet plainly a body of the state: `UBND cấp huyện`, `Trung tâm Dịch vụ việc làm Hoa Mai`. */
const PUBLIC_BODY =
  /^(?:UBND|Ủy ban|Uỷ ban|HĐND|Công an|Trung tâm|Tổ công tác|Ban Chỉ đạo|Ban Quản lý|Phòng|Sở|Chi cục|Văn phòng|Thanh tra|Ban [Cc]án sự|Đảng đoàn|Đảng ủy|Liên đoàn|Bệnh viện|Cục|Đài|Hợp tác xã (?:[Nn]ông nghiệp|[Dd]ịch vụ)|(?:Ban|Trạm|Hạt|Tổ) \p{Lu}\p{Ll}+)(?!\p{L})/u;
/**
 * Assignments in the order of the document; tables last. Deterministic, linear in the length of the text.
 * @param metadata year and issuer of the document, for deadlines without a year and for sentences about the issuer
 */
export function extractAssignments(context: ExtractionContext, metadata: Metadata): Assignment[] {
  const drafts = new Reader(metadata, titleLines(context.blocks)).read(bodyParagraphs(context));
  const year = yearOf(metadata);
  return distinct([...drafts, ...tableDrafts(context)]).map(finisher(context, year));
}

/** The year that the plan is for, else the year in which it was issued. */
function yearOf({ period, issuedOn }: Metadata): number | null {
  const year = Number((period && period.from === period.to ? period.from : issuedOn)?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : null;
}

/** A title without a number opens and closes parts as a numbered one of its height does. */
const RANK_OF_LOOK: Record<TitleLook, number> = { capitals: RANK.roman, bold: RANK.decimal };

class Reader {
  private readonly drafts: Draft[] = [];
  private readonly subjects = new SubjectStack();
  private readonly topic = new LabelGroup();
  private readonly roleList = new RoleList();
  private implementation = false;
  /** Rank of the title of a part that only describes (đối tượng, kết quả), null outside such parts. */
  private descriptive: number | null = null;
  private readonly issuer: string;
  /** A directive or a conclusion orders throughout, not only in a part on implementation. */
  private directive: boolean;
  /** Letters, and passages whose header is not there: they order from the words `có ý kiến như sau:` on. */
  private readonly mayOrder: boolean;
  /** Reports and submissions tell what was done and ask those above for what they need. */
  private readonly reports: boolean;

  /** Unnumbered titles by block. */
  private readonly titles: ReadonlyMap<number, TitleLook>;

  constructor({ issuer, documentType }: Metadata, titles: ReadonlyMap<number, TitleLook>) {
    this.titles = titles;
    this.issuer = issuer === null ? '' : nameKey(issuer);
    this.directive = documentType !== null && DIRECTIVES.has(documentType);
    this.mayOrder = documentType === null || documentType === 'CV';
    this.reports = documentType === 'BC' || documentType === 'TTr';
  }

  read(paragraphs: readonly Paragraph[]): Draft[] {
    for (const [index, paragraph] of paragraphs.entries()) this.paragraph(paragraph, paragraphs[index + 1]);
    return this.drafts;
  }

  private paragraph(paragraph: Paragraph, next: Paragraph | undefined): void {
    const { block, rank, contentStart } = paragraph;
    const text = block.text.slice(contentStart);
    if (rank === RANK.plain && (CLOSING.test(text) || isCapitals(text))) this.subjects.clear();
    const look = rank === RANK.plain ? this.titles.get(block.index) : undefined;
    const height = look ? RANK_OF_LOOK[look] : rank;
    this.subjects.enter(height);
    const topic = this.roleList.enter(paragraph);
    if (topic) {
      this.topic.open(topic.block, topic.contentStart, topic.rank);
      return;
    }
    const labels = readLabels(block.text);
    if (labels.length > 0) {
      this.drafts.push(...this.topic.drafts(block, contentStart, labels));
      return;
    }
    const listed = this.roleList.drafts(paragraph);
    if (listed) {
      this.drafts.push(...listed);
      return;
    }
    if (this.mayOrder && ORDERS_FOLLOW.test(text)) this.directive = true;
    this.enterPart(text, height);
    if (this.descriptive !== null || this.canSkip(text, rank)) {
      this.topic.add(block, contentStart, rank, next?.rank);
      return;
    }

    const place: Place = { block, source: termText(block.text), from: 0, to: 0 };
    place.from = place.source.terms.findIndex((term) => term.start >= contentStart);
    place.to = place.source.terms.length;
    if (place.from < 0) return;
    const heading = readHeading(place.source, place.from, place.to);
    if (heading && (rank < RANK.plain || isPlainHeading(text, next, this.implementation))) {
      const scope = scopeRank(rank, next);
      this.subjects.push({ units: heading, rank: scope, role: null, partners: [], kind: 'heading' });
      this.topic.open(block, contentStart, rank);
      return;
    }
    const told = colonDrafts(place);
    if (told.length > 0) {
      this.drafts.push(...told);
      return;
    }
    this.drafts.push(...bracketDrafts(place));
    this.body(place, rank, next);
    this.topic.add(block, contentStart, rank, next?.rank);
  }

  /** Long prose under nobody and without a word of order or role is not worth splitting into terms. */
  private canSkip(text: string, rank: number): boolean {
    if (this.implementation || this.directive || this.subjects.current !== undefined) return false;
    // A numbered point that begins with units tells them something.
    if (rank < RANK.plain && startsName(termText(text.slice(0, LONGEST_TITLE)), 0)) return false;
    return text.length > LONGEST_STATEMENT && !HINT.test(text);
  }

  /** Follows the titles: into and out of the part on implementation, and past parts that only describe. */
  private enterPart(text: string, rank: number): void {
    if (rank <= RANK.article) this.implementation = isImplementation(text, this.implementation, rank);
    else if (rank <= RANK.second && isImplementation(text, false, rank)) this.implementation = true;
    if (this.descriptive !== null && rank <= this.descriptive) this.descriptive = null;
    // Under a unit `Đánh giá kết quả …` is its duty, elsewhere a title.
    if (rank > RANK.letter || this.subjects.current !== undefined || text.length >= LONGEST_TITLE) return;
    if (DESCRIPTIVE_TITLE.test(text) || (this.reports && PROPOSALS_TITLE.test(text))) this.descriptive = rank;
  }

  /** A paragraph that is no heading: units of its own, or the duty of whoever it stands under. */
  private body(place: Place, rank: number, next: Paragraph | undefined): void {
    const last = announcement(place);
    if (last) {
      this.statement({ ...place, to: last.from }, rank, next);
      this.statement(last, rank, next);
    } else this.statement(place, rank, next);
  }

  private statement(place: Place, rank: number, next: Paragraph | undefined): void {
    const { source, from, to } = place;
    const subject = this.subjects.current;
    const scope = source.terms[to - 1]?.word === ':' ? scopeRank(rank, next) : rank;
    const own = subjectOf(source, from, to);
    if (own && (isNotice(place, own) || isTitleOfAll(place, own))) return;
    const inward =
      own !== null &&
      subject?.kind === 'heading' &&
      (assignsInside(place, own) || (rank >= RANK.letter && rank < RANK.plain && demands(place, own)));
    if (own && !inward && this.accepts(own, place, rank < RANK.plain)) {
      const found = duties(place, own, this.subjects, scope);
      this.drafts.push(...found.filter((draft) => !isConditional(draft.context)));
      return;
    }
    if (subject && this.governs(place, rank, next))
      this.drafts.push(...duties(place, null, this.subjects, scope));
    else this.drafts.push(...rest(place, (found) => this.accepts(found, place)));
  }

  /**
   * Whether a sentence with a unit as its subject assigns something. An order always does; elsewhere than in a part
   * on implementation a plain statement needs a role verb, and the issuer speaks of itself in the third person.
   */
  private accepts(own: OwnSubject, place: Place, numbered = false): boolean {
    const first = own.units[0];
    if (!first || own.units.every((unit) => isVagueAddressee(unit.text))) return false;
    if (assignsStaff(place, own)) return false;
    if (own.unlisted && !(numbered && own.first === place.from && (this.implementation || this.directive)))
      return false;
    if (this.reports && !this.implementation && isProposal(place, own)) return false;
    if (own.ordered) return true;
    if (own.units.length === 1 && BARE_NOUN.test(first.text)) return false;
    // A report tells what bodies did: only what it asks of them is a duty.
    if (this.reports && !this.implementation && this.subjects.current === undefined) return false;
    if (own.units.length === 1 && this.isIssuer(first.text)) return this.implementation;
    if (this.implementation || this.directive || this.subjects.current !== undefined) return true;
    // A numbered point that begins with units tells them something, wherever it stands.
    if (
      numbered &&
      (own.first === place.from || opensWithTimeOrGround(place)) &&
      own.units.every(({ sure, text }) => (sure || PUBLIC_BODY.test(text)) && !INDEFINITE.test(text))
    )
      return true;
    const words = place.source.text.slice(place.source.terms[own.predicate]?.start);
    return /^(?:chủ trì|phối hợp|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|tham mưu|căn cứ|chỉ đạo|theo dõi|đẩy nhanh)(?!\p{L})/iu.test(
      words,
    );
  }

  /** `Ủy ban nhân dân thành phố` in a plan of `Ủy ban nhân dân thành phố Hoa Mai`. */
  private isIssuer(unit: string): boolean {
    const name = nameKey(unit).replace(/^chủ tịch |^giám đốc /u, '');
    return name.length > 2 && this.issuer.startsWith(name);
  }

  /** Whether a paragraph without a subject is a duty of the scope it stands in. */
  private governs(place: Place, rank: number, next: Paragraph | undefined): boolean {
    const { source, from, to, block } = place;
    const subject = this.subjects.current;
    if (!subject || subject.kind === 'details') return false;
    if (isCapitals(block.text) || EXPLAINS.test(source.text.slice(source.terms[from]?.start))) return false;
    if (subject.kind !== 'heading') return opensDuty(source, from) && !titlesDuties(place, rank, next);
    // `1. Về nguồn vốn:` names the matter of the points below it.
    const topic = /^\P{L}*Về\s[^.;]*$/u.test(block.text.trimEnd());
    const titleLike = topic || (to - from < 14 && !/[.;:,]$/u.test(block.text) && !opensDuty(source, from));
    return !(titleLike && next !== undefined && next.rank > rank && next.rank !== RANK.plain);
  }
}

/** A scope opened by an unnumbered heading or announcement lies just above the points that follow it. */
const scopeRank = (rank: number, next: Paragraph | undefined): number =>
  rank === RANK.plain && next !== undefined && next.rank < RANK.plain ? next.rank - 0.5 : rank;

/**
 * `2. Tăng cường tuyên truyền:` with paragraphs below it that are duties themselves: the title of a group of duties. A
 * list of nouns below spells the duty out instead.
 */
function titlesDuties({ source, from, to }: Place, rank: number, next: Paragraph | undefined): boolean {
  const open = !/^[.;,]$/.test(source.terms[to - 1]?.word ?? '');
  if (rank >= RANK.dash || !open || to - from > LONGEST_TOPIC || !next || next.rank <= rank) return false;
  const below = termText(next.block.text.slice(next.contentStart, next.contentStart + LONGEST_STATEMENT));
  return opensDuty(below, 0) || readSubject(below, 0, below.terms.length) !== null;
}
/** Terms of the longest title of a group of duties. */
const LONGEST_TOPIC = 40;

/** A line in capitals without a number: part of a letterhead or the title of an attached document. */
const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

/** An unnumbered line of units is a heading when points follow it, not in a letterhead or above a table. */
const isPlainHeading = (text: string, next: Paragraph | undefined, implementation: boolean): boolean => {
  if (isCapitals(text) || next === undefined) return false;
  if (next.rank < RANK.plain || text.trimEnd().endsWith(':')) return true;
  return implementation && opensDuty(termText(next.block.text.slice(0, LONGEST_TITLE)), 0);
};
