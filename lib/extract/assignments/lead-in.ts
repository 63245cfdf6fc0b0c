/**
 * What stands before a duty: on what ground, when, to what end (trạng ngữ).
 */
import { startsName } from '../../lexicon/organisations/name-start.ts';
import { opensPredicate } from '../../lexicon/organisations/name-words.ts';
import { PhraseSet, type Term, type TermText } from '../../lexicon/organisations/terms.ts';
import { FREQUENCIES, ORDER_WORDS } from '../../lexicon/roles.ts';
import { opensDuty } from './opens-duty.ts';
import { readUnits } from './unit-list.ts';

/** First words of an adverbial before the duty: on what ground, when, to what end. */
const LEAD_INS = new PhraseSet([
  'căn cứ',
  'trên cơ sở',
  'theo',
  'dựa trên',
  'trong phạm vi',
  'trong quá trình',
  'quá trình',
  ...FREQUENCIES,
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
  'trong tháng',
  'trong thời hạn',
  'kết thúc năm',
  'kết thúc quý',
  'trong thời gian',
  'trong những',
  'thời gian tới',
  'ngay sau khi',
  'ngay từ',
  'với',
  'qua',
  'từ năm',
  'từ ngày',
  'hàng tuần',
  'hằng tuần',
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
/** Lead-ins that say how often. */
const TIMES = new Set(['hàng', 'hằng', 'định']);
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
    if (names && terms[next]?.word === ';' && (orders(source, next + 1) || namedDuty(source, next + 1, to)))
      return next + 1;
    if (GROUNDS.has(terms[from]?.word ?? '') && groundIsNamed(source, next) && opensDuty(source, next))
      return next;
    // `Hàng tháng có báo cáo nhanh, báo cáo …`: the verb follows the time at once and is the duty.
    if (!names && next === from + length && TIMES.has(terms[from]?.word ?? '') && opensDuty(source, next))
      return from;
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
