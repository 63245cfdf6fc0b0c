/**
 * The units that a sentence names as its own subject (chủ thể), and where what is said of them begins.
 */
import { startsName } from '../../lexicon/organisations/name-start.ts';
import { isMark, opensPredicate } from '../../lexicon/organisations/name-words.ts';
import { PhraseSet, type TermText } from '../../lexicon/organisations/terms.ts';
import { ORDER_WORDS } from '../../lexicon/roles.ts';
import { afterLeadIn } from './lead-in.ts';
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
  /** The verb is on no list: only the place of the sentence tells whether it assigns anything. */
  unlisted?: boolean;
  /** Term where the sentence begins: an adverbial before the unit may set the time. */
  sentence: number;
}

const ORDERS = new PhraseSet(ORDER_WORDS);
const SUBJECT_PREFIX = new PhraseSet([
  'đối với',
  'trong đó',
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
  ...['chịu sự', 'kêu gọi', 'nhận được', 'nhận thấy', 'xin', 'khi', 'nếu', 'để', 'nhằm', 'theo quy định'],
]);
/** After `Sở A:` these tell what is there: `Sở A: đã có 12 máy tính`. */
const TOLD = new Set(['đã', 'đang', 'hiện']);
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
/** `Các cơ quan, đơn vị vi phạm …`: what becomes of them is said, not what they must do. */
const OFFENDERS = /(?<!\p{L})vi phạm(?!\p{L})/iu;

/** The units with which a sentence begins and what is said of them; null when it names no subject with a duty. */
export function readSubject(source: TermText, from: number, to: number): OwnSubject | null {
  let at = from;
  while (SUBJECT_PREFIX.match(source.terms, at) > 0) at += SUBJECT_PREFIX.match(source.terms, at);
  if (source.terms[at]?.word === ',') at++;
  const direct = subjectAt(source, at, to);
  const listed = direct?.unlisted ? null : direct;
  const found = listed ?? subjectAfterAdverbial(source, from, at, to) ?? ordered(source, at, to) ?? direct;
  if (!found || found.units.every(({ text }) => OFFENDERS.test(text))) return null;
  return { ...found, sentence: from };
}

/** A subject behind what the sentence opens with; each place is tried once, and the first has been tried already. */
function subjectAfterAdverbial(source: TermText, from: number, at: number, to: number): OwnSubject | null {
  const tried = new Set([at]);
  for (const place of [
    () => afterOpening(source, at),
    () => afterLeadIn(source, at, to, true),
    () => (from === at ? at : afterLeadIn(source, from, to, true)),
  ]) {
    const next = place();
    if (tried.has(next)) continue;
    tried.add(next);
    const found = subjectAt(source, next, to);
    if (found && !found.unlisted) return found;
  }
  return null;
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

const MARKED = new PhraseSet(['có trách nhiệm', 'có nhiệm vụ', 'chịu trách nhiệm']);
const LONGEST_NOUNS = 8;

/** `Nhân viên thư viện, thiết bị có trách nhiệm …`: nouns after a comma up to a marker of duty belong to the name. */
function nounsUntilMarker({ terms }: TermText, at: number): number {
  if (terms[at]?.word !== ',') return at;
  for (let next = at + 1; next < at + LONGEST_NOUNS; next++) {
    if (MARKED.match(terms, next) > 0) return next > at + 1 ? next : at;
    const term = terms[next];
    if (!term || term.upper || (isMark(term) && term.word !== ',' && term.word !== '-')) return at;
  }
  return at;
}

function subjectAt(source: TermText, at: number, to: number): OwnSubject | null {
  const order = ORDERS.match(source.terms, at);
  const run = readUnits(source, at + order);
  if (run.units.length === 0 || run.end > to) return null;
  let predicate = run.end;
  if (source.terms[predicate]?.word === ',' && opensPredicate(source, predicate + 1)) predicate++;
  const marker = nounsUntilMarker(source, predicate);
  const last = run.units.at(-1);
  if (last && marker > predicate) {
    last.end = source.terms[marker - 1]?.end ?? last.end;
    last.text = source.text.slice(last.start, last.end).replace(/\s+/g, ' ');
    predicate = marker;
  }
  const subject = { units: run.units, ordered: order > 0, predicate, first: at, sentence: at };
  if (source.terms[predicate]?.word === ':' && TOLD.has(source.terms[predicate + 1]?.word ?? '')) return null;
  if (predicate >= to || source.terms[predicate]?.word === ':') return subject;
  if (order > 0) return subject;
  // `Chủ tịch … (cũng) yêu cầu Thủ trưởng …`: who orders is not who is ordered.
  const verb = source.terms[predicate]?.word === 'cũng' ? predicate + 1 : predicate;
  const inner = ORDERS.match(source.terms, verb);
  // `phân công cán bộ` sets the unit's own people to work.
  const bare = source.terms[verb]?.word !== 'phân';
  if (inner > 0 && startsName(source, verb + inner, bare)) return subjectAt(source, verb, to);
  if (isDutyPredicate(source, predicate)) return subject;
  return isUnlistedVerb(source, subject, to) ? { ...subject, unlisted: true } : null;
}

/** First words of what goes on with a name, or tells what was and where, and is no verb of a duty. */
const NO_VERB = new Set(
  `và của về tại trong ngoài trên dưới từ đến đã đang sẽ có không chưa được bị thuộc trực liên cùng với bằng do năm số
  lần này nêu nói hoặc như các những mọi mỗi từng gồm bao ngày tháng quý nơi khi ở cho vì nên mà thì còn cũng là để nhằm
  nào đó ấy vào lúc qua đối phía bên cấp khác xin vẫn mới hiện rất vừa đều nếu hai ba một tỉnh huyện xã phường thành quận
  thị thôn kính nhất cơ nhận khách kêu cho đạt độ thứ`.split(/\s+/u),
);
const SHORTEST_PREDICATE = 3;

/** \`Sở Y tế khử khuẩn …\`: after the known name of a body a word in small letters that is no part of it. */
function isUnlistedVerb(source: TermText, { units, predicate }: OwnSubject, to: number): boolean {
  const term = source.terms[predicate];
  if (!term || term.upper || isMark(term) || NO_VERB.has(term.word) || /\d/u.test(term.word)) return false;
  if (STATES.match(source.terms, predicate) > 0 || to - predicate < SHORTEST_PREDICATE) return false;
  return units.every(({ sure, text }) => sure && /^\p{Lu}/u.test(text));
}

/** True for a predicate that says what is to be done. */
export function isDutyPredicate(source: TermText, at: number): boolean {
  if (DUTY_AFTER_STATE.match(source.terms, at) > 0) return true;
  // `… - Tổ phó thường trực`: the end of an office, nothing to be done.
  if (source.terms[at]?.word === 'thường' && isMark(source.terms[at + 2])) return false;
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
