/**
 * One duty (nhiệm vụ) in words: what role its opening gives, who shares it, and where the task itself begins.
 */
import { startsName } from '../../lexicon/organisations/name-start.ts';
import { isMark, opensPredicate } from '../../lexicon/organisations/name-words.ts';
import { PhraseSet, type Term, type TermText } from '../../lexicon/organisations/terms.ts';
import { DUTY_ADVERBS, DUTY_MARKERS, ORDER_WORDS, PREDICATE_OPENERS } from '../../lexicon/roles.ts';
import { openingRole, type RoleCue } from '../../lexicon/tagger/tagger.ts';
import type { Role } from '../types.ts';
import { type ListedUnit, readUnits } from './unit-list.ts';

export interface Duty {
  role: Role;
  /** Said by the words themselves, not taken from the point above. */
  explicitRole: boolean;
  /** Units named after `phối hợp với`. */
  partners: ListedUnit[];
  /** Index of the first and after the last term of the task; equal when the opening says no task. */
  start: number;
  end: number;
}

const MARKERS = new PhraseSet(DUTY_MARKERS);
const ADVERBS = new PhraseSet(DUTY_ADVERBS);
const OPENERS = new PhraseSet(PREDICATE_OPENERS);
/** First words of an adverbial before the duty: on what ground, when, to what end. */
const LEAD_INS = new PhraseSet([
  'căn cứ',
  'trên cơ sở',
  'theo',
  'dựa trên',
  'trong phạm vi',
  'trong quá trình',
  'quá trình',
  'hằng năm',
  'hàng năm',
  'hằng quý',
  'hàng quý',
  'hằng tháng',
  'hàng tháng',
  'định kỳ',
  'trước ngày',
  'sau khi',
  'khi',
  'để',
  'nhằm',
  'ngoài',
  'ngoài ra',
  'riêng',
  'tùy',
  'tùy theo',
  'trong năm',
  'trong quý',
  'từ nay',
  'đến hết',
  'đến ngày',
  'trước mắt',
  'bên cạnh đó',
  'song song đó',
]);
/** What a sentence is about before it says who does something with it; not cut off, the duty would lose its object. */
const CASES = new PhraseSet([
  'đối với',
  'trường hợp',
  'chậm nhất',
  'đến trước',
  // `Thực hiện Chỉ thị số …, UBND tỉnh giao Sở …`: what is carried out, then who orders.
  ...['thực hiện', 'triển khai', 'triển khai thực hiện'].flatMap((verb) =>
    ['quyết định', 'chỉ thị', 'nghị quyết', 'kết luận', 'công văn', 'công điện', 'ý kiến chỉ đạo'].map(
      (what) => `${verb} ${what}`,
    ),
  ),
]);
/** Lead-ins that name a ground. */
const GROUNDS = new Set(['căn', 'trên', 'dựa', 'theo']);
/** Adverbials that a duty follows without a comma. */
const FIXED_LEAD_INS = new PhraseSet(
  ['theo', 'căn cứ', 'căn cứ vào', 'trong phạm vi', 'trên cơ sở'].flatMap((head) =>
    ['chức năng', 'chức năng, nhiệm vụ', 'chức năng nhiệm vụ'].flatMap((what) =>
      ['', ' được giao', ' của mình', ' được phân công', ' và quyền hạn', ' và quyền hạn của mình'].map(
        (tail) => `${head} ${what}${tail}`,
      ),
    ),
  ),
);
/** How `phối hợp` is done; between it and the partners. */
const MANNER = new PhraseSet([
  'chặt chẽ',
  'thường xuyên',
  'đồng bộ',
  'tốt',
  'hiệu quả',
  'có hiệu quả',
  'kịp thời',
  'với',
  'cùng',
  'cùng với',
]);
/** Whoever is meant in general; no unit is held to anything by being named so. */
const VAGUE_PARTNER =
  /^(?:các )?(?:cấp(?: ủy)?(?!\p{L})|chính quyền|ngành,? các cấp|cấp,? các ngành|nhân dân|người dân|lực lượng$|cá nhân|địa phương khác)/iu;

/** True when the words at a term open a predicate whether or not they are capitalised. */
export const opensDuty = (source: TermText, at: number): boolean =>
  OPENERS.match(source.terms, at) > 0 || opensPredicate(source, at);

export const isVague = (name: string): boolean => VAGUE_PARTNER.test(name);

/**
 * Index of the term after an adverbial opening (`Căn cứ chức năng, nhiệm vụ được giao, …`), or the same index. The
 * adverbial ends at the first comma after which a predicate or, with `names`, a unit begins.
 */
export function afterLeadIn(source: TermText, from: number, to: number, names = false): number {
  const { terms } = source;
  const fixed = FIXED_LEAD_INS.match(terms, from);
  if (fixed > 0 && opensDuty(source, from + fixed)) return from + fixed;
  const length = LEAD_INS.match(terms, from) || (names ? CASES.match(terms, from) : 0);
  if (length === 0 || (terms[from]?.word === 'theo' && terms[from + 1]?.word === 'dõi')) return from;
  for (let next = from + length; next < to; next++) {
    if (names && terms[next]?.word === ';' && orders(source, next + 1)) return next + 1;
    if (GROUNDS.has(terms[from]?.word ?? '') && groundIsNamed(source, next) && opensDuty(source, next))
      return next;
    // `Trước ngày 30/6: Công an xã …`: the unit follows the time.
    if (names && terms[next]?.word === ':' && namedDuty(source, next + 1, to)) return next + 1;
    if (names && terms[next]?.word === 'thì' && namedDuty(source, next + 1, to)) return next + 1;
    // `Định kỳ 6 tháng, hằng năm, …`: one adverbial after another.
    if (terms[next]?.word !== ',' || LEAD_INS.match(terms, next + 1) > 0) continue;
    if (
      names &&
      (orders(source, next + 1) || (!HEARD.has(terms[from]?.word ?? '') && namedDuty(source, next + 1, to)))
    )
      return next + 1;
    // `Để khắc phục …, tăng cường …, Ủy ban nhân dân tỉnh yêu cầu …`: an end is put in verbs too.
    if (names && (PURPOSE.has(terms[from]?.word ?? '') || CASES.match(terms, from) > 0)) continue;
    if (TERM_OF_DUTY.match(terms, next + 1) > 0) continue;
    if (opensDuty(source, next + 1) && !startsGroupNoun(terms[next + 1])) return next + 1;
  }
  return from;
}

/** `căn cứ Kế hoạch này xây dựng …`: after these words the ground is named and the duty may follow without a comma. */
const GROUND_NAMED = new Set(['này', 'trên', 'mình']);
const GROUND_NAMED_BY_TWO = new Set(['được giao', 'thực tế', 'phân công', 'hiện hành', 'quy định']);

const groundIsNamed = ({ terms }: TermText, next: number): boolean =>
  GROUND_NAMED.has(terms[next - 1]?.word ?? '') ||
  GROUND_NAMED_BY_TWO.has(`${terms[next - 2]?.word} ${terms[next - 1]?.word}`);

/** `…, hoàn thành trước ngày 20/3`: a time after the duty, not the duty after its ground. */
const TERM_OF_DUTY = new PhraseSet([
  'hoàn thành trước',
  'hoàn thành trong',
  'hoàn thành chậm nhất',
  'xong trước',
]);

const PURPOSE = new Set(['để', 'nhằm']);
/** `Sau khi nghe …, các sở báo cáo`: the units belong to what went before. */
const HEARD = new Set(['khi', 'sau']);
const ORDER = new PhraseSet(ORDER_WORDS);

/** An order word with a unit after it. */
function orders(source: TermText, at: number): boolean {
  const length = ORDER.match(source.terms, at);
  return length > 0 && startsName(source, at + length);
}

/** A unit with a predicate after it; a unit named within the adverbial has none. */
function namedDuty(source: TermText, at: number, to: number): boolean {
  if (!startsName(source, at)) return false;
  const { end } = readUnits(source, at);
  return end < to && opensPredicate(source, end);
}

/** Words that open duties and also stand in lists of nouns. */
const startsGroupNoun = (term: Term | undefined): boolean => term?.word === 'cấp' || term?.word === 'tổ';

/** Reads the duty between two terms. `inherited` is the role of the point it stands under, if any. */
export function readDuty(source: TermText, from: number, to: number, inherited: Role | null): Duty {
  const { terms, text } = source;
  let start = afterLeadIn(source, from, to);
  while (terms[start]?.word === ',' || terms[start]?.word === ':') start++;
  const base = terms[start]?.start ?? 0;
  const cue = start < to ? openingRole(text.slice(base, terms[to - 1]?.end)) : null;
  if (!cue) return { ...plain(source, start, to), role: inherited ?? 'implement', explicitRole: false };
  const first = termAt(source, base + cue.start);
  const after = termAfter(source, base + cue.end);
  return withCue(source, cue, { first, after, to });
}

/** A duty without a role verb: `có trách nhiệm` is taken off, the rest is the task. */
function plain(source: TermText, start: number, end: number): Pick<Duty, 'partners' | 'start' | 'end'> {
  const marker = MARKERS.match(source.terms, start);
  return { partners: [], start: start + marker, end };
}

interface CueTerms {
  first: number;
  after: number;
  to: number;
}

function withCue(source: TermText, cue: RoleCue, { first, after, to }: CueTerms): Duty {
  const { terms } = source;
  if (cue.kind === 'advise' || cue.kind === 'accountable') {
    const role = cue.kind === 'advise' ? 'advise' : 'implement';
    return { role, explicitRole: true, partners: [], start: first, end: to };
  }
  let next = after;
  if (cue.kind === 'lead') {
    while (terms[next]?.word === ',' || terms[next]?.word === 'và') next++;
    const joint = coordination(source, next, to);
    if (joint === next && next < to && !opensDuty(source, next)) next = first;
    else if (joint > next) {
      const shared = partners(source, joint, to);
      return { role: 'lead', explicitRole: true, ...shared };
    }
    return { role: 'lead', explicitRole: true, partners: [], start: next, end: to };
  }
  const shared = partners(source, skipManner(source, next, to), to);
  // `Phối hợp tuyên truyền …` shares with nobody named: the verb stays in the task.
  if (shared.partners.length === 0)
    return { role: 'coordinate', explicitRole: true, ...shared, start: first };
  return { role: 'coordinate', explicitRole: true, ...shared };
}

const JOINT = new Set(['cùng', 'với']);

/** Index after `phối hợp (chặt chẽ) (với)` when it stands at a term, else the same index. */
function coordination(source: TermText, at: number, to: number): number {
  const { terms } = source;
  let next = at;
  while (ADVERBS.match(terms, next) > 0 && next < to) next += ADVERBS.match(terms, next);
  // `chủ trì cùng với Sở A thẩm định`: those named with the lead share its duty.
  if (next > at && JOINT.has(terms[next - 1]?.word ?? '') && startsName(source, next)) return next;
  if (terms[next]?.word !== 'phối' || terms[next + 1]?.word !== 'hợp') return at;
  return skipManner(source, next + 2, to);
}

function skipManner(source: TermText, at: number, to: number): number {
  let next = at;
  while (next < to) {
    const length = source.terms[next]?.word === ',' ? 1 : MANNER.match(source.terms, next);
    if (length === 0 || (source.terms[next]?.word === ',' && opensDuty(source, next + 1))) break;
    next += length;
  }
  return next;
}

function partners(source: TermText, at: number, to: number): Pick<Duty, 'partners' | 'start' | 'end'> {
  const run = readUnits(source, at);
  const end = Math.min(run.end, to);
  let start = run.units.length > 0 ? end : at;
  while (start < to && isMark(source.terms[start]) && source.terms[start]?.word !== '“') start++;
  return { partners: run.units.filter((unit) => !isVague(unit.text)), start, end: to };
}

/** Index of the term in which an offset lies, or of the next one. */
export const termAt = (source: TermText, offset: number): number =>
  firstTerm(source, (term) => term.end > offset);

/** Index of the first term that begins at or after an offset. */
export const termAfter = (source: TermText, offset: number): number =>
  firstTerm(source, (term) => term.start >= offset);

/** The first term for which a condition holds that stays true once it is; the number of terms when none. */
function firstTerm({ terms }: TermText, holds: (term: Term) => boolean): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const term = terms[middle];
    if (term && holds(term)) high = middle;
    else low = middle + 1;
  }
  return low;
}
