/**
 * Cuts a paragraph of duties into entries. A new entry begins where who does it or in which role changes; otherwise a
 * duty stays whole, however many sentences it has.
 */
import { startsName } from '../../lexicon/organisations/name-start.ts';
import { opensPredicate } from '../../lexicon/organisations/name-words.ts';
import { PhraseSet, type TermText } from '../../lexicon/organisations/terms.ts';
import { ORDER_WORDS } from '../../lexicon/roles.ts';
import { sentenceStretches } from '../../lexicon/tagger/split.ts';
import { definePattern } from '../../text/pattern.ts';
import type { Role } from '../types.ts';
import { afterLeadIn, type Duty, opensDuty, readDuty, termAfter } from './duty.ts';
import { type ListedUnit, readUnits } from './unit-list.ts';

/** A subject named by the sentence itself. */
export interface OwnSubject {
  units: ListedUnit[];
  /** Ordered or asked (`Giao`, `Đề nghị`) rather than stated. */
  ordered: boolean;
  /** Term where the predicate begins. */
  predicate: number;
  /** Term where the sentence's order or unit begins. */
  first: number;
  /** Term where the sentence begins: an adverbial before the unit may set the time. */
  sentence: number;
}

export interface Segment extends Duty {
  /** Null: whoever the paragraph is addressed to. */
  subject: OwnSubject | null;
  /** First and after the last term of the whole entry. */
  from: number;
  to: number;
}

const ORDERS = new PhraseSet(ORDER_WORDS);
const SUBJECT_PREFIX = new PhraseSet([
  'đối với',
  'riêng',
  'đồng thời',
  'ngoài ra',
  'theo đó',
  'bên cạnh đó',
  'cùng với đó',
  'trách nhiệm của',
  'nhiệm vụ của',
]);
/** After a unit these tell what was or is, not what is to be done. */
const STATES = new PhraseSet([
  ...['đã', 'đang', 'được', 'là', 'còn', 'chưa', 'không', 'bị', 'hiện', 'có', 'vẫn', 'mới', 'sẽ'],
  ...[
    'đánh giá cao',
    'ghi nhận',
    'hoan nghênh',
    'cơ bản thống nhất',
    'cơ bản nhất trí',
    'nhất trí',
    'đồng ý',
  ],
  ...['kêu gọi', 'nhận được', 'nhận thấy', 'xin', 'khi', 'nếu', 'để', 'nhằm', 'theo quy định'],
]);
const DUTY_AFTER_STATE = new PhraseSet([
  'có trách nhiệm',
  'có nhiệm vụ',
  'có kế hoạch',
  'có biện pháp',
  'có giải pháp',
  'có văn bản',
  'là đầu mối',
  'là cơ quan đầu mối',
  'là đơn vị đầu mối',
  'là cơ quan thường trực',
  'là cơ quan chủ trì',
  'là đơn vị chủ trì',
  'được giao chủ trì',
  'không để',
  'không được',
]);
/** Conditions of the boilerplate at the end: no duty of the plan. */
const CONDITIONAL =
  /(?:nếu|trường hợp|khi|mọi)[^.;]{0,30}(?:khó khăn|vướng mắc|phát sinh|cần sửa đổi|bổ sung)/iu;
/** A duty to carry the paper itself out names whom it binds, like the list of recipients. */
const EXECUTION = definePattern(
  'clause of execution',
  /^(?:có trách nhiệm|chịu trách nhiệm)\s+(?:thi hành|thực hiện|tổ chức thực hiện)\s+\S+(?:\s+\S+){0,2}\s+này|^(?:(?:có|chịu) trách nhiệm\s+)?(?:căn cứ\s+(?:\S+\s+){1,4})?thi hành(?:\s+(?:kể )?từ ngày ký)?$|chịu trách nhiệm thi hành(?:\s+\S+(?:\s+\S+){0,3})?(?:\s+này)?(?:\s+(?:kể )?từ ngày ký)?$/iu,
  {
    matches: [
      'chịu trách nhiệm thi hành Quyết định này',
      'chịu trách nhiệm thực hiện Kế hoạch này',
      'căn cứ Quyết định thi hành',
      'chịu trách nhiệm thi hành',
      'cấp cao, Viện trưởng các viện chịu trách nhiệm thi hành Quyết định này',
    ],
    misses: [
      'chịu trách nhiệm thực hiện việc thu gom',
      'theo dõi tình hình thi hành pháp luật',
      'tổ chức thi hành án',
    ],
  },
);
/** `Quyết định này có hiệu lực kể từ ngày ký`: what the paper says of itself. */
const OF_ITSELF = definePattern(
  'what the paper says of itself',
  /^(?:Quyết định|Kế hoạch|Nghị quyết|Chỉ thị|Quy định|Quy chế|Chương trình|Hướng dẫn|Văn bản)\s+(?:này\s+)?(?:có hiệu lực|thay thế)(?!\p{L})/iu,
  {
    matches: ['Quyết định này có hiệu lực kể từ ngày ký', 'Quyết định có hiệu lực', 'Chỉ thị này thay thế'],
    misses: ['Kế hoạch này được phổ biến', 'Quy định mức thu'],
  },
);

/** Words that every such condition has, looked for first: they are rare. */
const HARDSHIPS = ['khó khăn', 'vướng mắc', 'phát sinh', 'cần sửa đổi', 'bổ sung'];

export const isConditional = (text: string): boolean =>
  HARDSHIPS.some((word) => text.includes(word)) && CONDITIONAL.test(text);
/** `Cá nhân hoàn thành xuất sắc nhiệm vụ sẽ được khen thưởng`: what becomes of them, not what they must do. */
const CONSEQUENCE = definePattern(
  'reward or sanction',
  /(?:^|\s)(?:sẽ |thì |được xét )*(?:được|bị) (?:xem xét |xét )?(?:biểu dương|khen thưởng|kỷ luật|xử lý theo|xử lý kỷ luật|phê bình|truy cứu)(?!\p{L})/iu,
  {
    matches: [
      'hoàn thành xuất sắc nhiệm vụ được giao sẽ được biểu dương, khen thưởng theo chế độ',
      'vi phạm Quy chế này bị xử lý theo quy định',
    ],
    misses: ['đề nghị khen thưởng', 'xử lý theo thẩm quyền', 'theo dõi các vụ việc được xử lý'],
  },
);

/** Clauses that have a unit and a verb and yet assign nothing. */
export const isExecutionClause = (text: string): boolean =>
  EXECUTION.test(text) || OF_ITSELF.test(text) || CONSEQUENCE.test(text);

/** The units with which a sentence begins and what is said of them; null when it names no subject with a duty. */
export function readSubject(source: TermText, from: number, to: number): OwnSubject | null {
  let at = from;
  while (SUBJECT_PREFIX.match(source.terms, at) > 0) at += SUBJECT_PREFIX.match(source.terms, at);
  if (source.terms[at]?.word === ',') at++;
  const found =
    subjectAt(source, at, to) ??
    subjectAt(source, afterOpening(source, at), to) ??
    subjectAt(source, afterLeadIn(source, at, to, true), to) ??
    subjectAt(source, afterLeadIn(source, from, to, true), to) ??
    ordered(source, at, to);
  return found && { ...found, sentence: from };
}

/** Openings after which a unit follows without a comma: `Trong quá trình thực hiện Thủ trưởng các sở …`. */
const OPENINGS = new PhraseSet(
  ['trong quá trình', 'quá trình'].flatMap((head) =>
    ['thực hiện', 'tổ chức thực hiện', 'triển khai thực hiện', 'triển khai'].map((what) => `${head} ${what}`),
  ),
);

function afterOpening(source: TermText, at: number): number {
  const next = at + OPENINGS.match(source.terms, at);
  return next > at && startsName(source, next) ? next : at;
}

function subjectAt(source: TermText, at: number, to: number): OwnSubject | null {
  const order = ORDERS.match(source.terms, at);
  const run = readUnits(source, at + order);
  if (run.units.length === 0 || run.end > to) return null;
  let predicate = run.end;
  if (source.terms[predicate]?.word === ',' && opensPredicate(source, predicate + 1)) predicate++;
  const subject = { units: run.units, ordered: order > 0, predicate, first: at, sentence: at };
  if (predicate >= to || source.terms[predicate]?.word === ':') return subject;
  if (order > 0) return subject;
  // `Chủ tịch … (cũng) yêu cầu Thủ trưởng …`: who orders is not who is ordered.
  const verb = source.terms[predicate]?.word === 'cũng' ? predicate + 1 : predicate;
  const inner = ORDERS.match(source.terms, verb);
  if (inner > 0 && startsName(source, verb + inner)) return subjectAt(source, verb, to);
  return isDutyPredicate(source, predicate) ? subject : null;
}

/** True for a predicate that says what is to be done. */
export function isDutyPredicate(source: TermText, at: number): boolean {
  if (DUTY_AFTER_STATE.match(source.terms, at) > 0) return true;
  return opensPredicate(source, at) && STATES.match(source.terms, at) === 0;
}

/**
 * An order at the start of a later clause: `…; giao Sở Du lịch chủ trì`. Within a clause the same words are what its
 * own subject asks of others (`tổng hợp, đề nghị Ủy ban nhân dân tỉnh khen thưởng`).
 */
function ordered(source: TermText, from: number, to: number): OwnSubject | null {
  const { terms } = source;
  for (let mark = from; mark < to; mark++) {
    if (terms[mark]?.word !== ';' && terms[mark]?.word !== ':') continue;
    const at = afterLeadIn(source, mark + 1, to, true);
    const length = INNER_ORDERS.match(terms, at);
    if (length === 0 || !startsName(source, at + length)) continue;
    const found = subjectAt(source, at, to);
    if (found) return found;
  }
  return null;
}

const INNER_ORDERS = new PhraseSet(['giao cho', 'giao', 'phân công', 'yêu cầu', 'đề nghị']);

interface Piece {
  from: number;
  to: number;
  /** What separates it from the piece before. */
  join: 'sentence' | 'clause' | 'lead';
}

/** Sentences, clauses after `;`, and a `chủ trì` that follows a comma, as ranges of terms. */
function pieces(source: TermText, from: number, to: number): Piece[] {
  const { terms, text } = source;
  const found: Piece[] = [];
  const base = terms[from]?.start ?? 0;
  for (const stretch of sentenceStretches(text.slice(base, terms[to - 1]?.end ?? base))) {
    const last = Math.min(to, termAfter(source, base + stretch.end));
    let at = Math.max(from, termAfter(source, base + stretch.start));
    let join: Piece['join'] = 'sentence';
    // Where the list of units after the last `với` ends; read at most once a list.
    let list = -1;
    let listEnd = -1;
    for (let next = at; next < last; next++) {
      const mark = terms[next]?.word;
      if (mark === 'với') [list, listEnd] = [next + 1, -1];
      if (mark === ';' && list > at && listEnd < 0) listEnd = readUnits(source, list).end;
      // A `;` between the partners of one duty separates units, not duties.
      if (mark === ';' && list > at && listEnd > next) continue;
      const lead =
        mark === ',' &&
        terms[next + 1]?.word === 'chủ' &&
        terms[next + 2]?.word === 'trì' &&
        afterLeadIn(source, at, last) !== next + 1;
      if (mark !== ';' && !lead) continue;
      found.push({ from: at, to: next, join });
      at = next + 1;
      join = lead ? 'lead' : 'clause';
    }
    if (at < last) found.push({ from: at, to: last, join });
  }
  return found;
}

/** How a paragraph is to be cut. */
export interface SegmentOptions {
  /** Role of the point above, for duties that name none. */
  inherited: Role | null;
  /** After `Sở X:` every sentence is a duty of its own; in a running paragraph they are one. */
  sentenceEach: boolean;
  /** The paragraph's own subject, already read; its predicate is where cutting begins. */
  subject: OwnSubject | null;
}

/** Cuts the duties between two terms. Linear in the number of terms. */
export function segments(source: TermText, from: number, to: number, options: SegmentOptions): Segment[] {
  const done: Segment[] = [];
  let { subject } = options;
  for (const piece of pieces(source, from, to)) {
    const current = done.at(-1);
    if (!current) {
      const duty = readDuty(source, piece.from, piece.to, options.inherited);
      done.push({ ...duty, subject, from: subject?.first ?? piece.from, to: piece.to });
      continue;
    }
    const own = piece.join === 'lead' ? null : ownSubject(source, piece);
    if (own) subject = own;
    const start = own ? own.predicate : piece.from;
    const duty = readDuty(source, start, piece.to, options.inherited);
    if (own || opensEntry(source, piece, duty, current, options))
      done.push({ ...duty, subject, from: own?.first ?? piece.from, to: piece.to });
    else {
      current.end = piece.to;
      current.to = piece.to;
    }
  }
  return done;
}

/** A later sentence or clause with a subject of its own; after `;` only where the duty is plainly marked. */
function ownSubject(source: TermText, piece: Piece): OwnSubject | null {
  const found = readSubject(source, piece.from, piece.to);
  if (!found || found.predicate >= piece.to) return null;
  if (piece.join === 'sentence' || found.ordered) return found;
  const duty = readDuty(source, found.predicate, piece.to, null);
  const marked = source.terms[found.predicate]?.word === 'có' || duty.explicitRole;
  // `Sở A giám sát …; Sở B chỉ đạo …`: known bodies one after another.
  const known = found.units.every(({ sure, text }) => sure && /^\p{Lu}/u.test(text));
  return (marked || known) && found.first === piece.from ? found : null;
}

function opensEntry(
  source: TermText,
  piece: Piece,
  duty: Duty,
  current: Segment,
  { sentenceEach }: SegmentOptions,
): boolean {
  if (piece.join === 'lead') return current.role !== 'lead' && duty.role === 'lead';
  const opens = duty.explicitRole || opensDuty(source, duty.start);
  // `…; phối hợp ngăn chặn …` with nobody named goes on with the duty.
  const shared = duty.role !== 'coordinate' || duty.partners.length > 0;
  if (piece.join === 'clause') return duty.explicitRole && duty.role !== current.role && shared;
  return opens && (duty.explicitRole || sentenceEach || current.role !== 'implement');
}
