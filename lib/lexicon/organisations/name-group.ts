/**
 * Phrases that stand for several bodies: `các sở, ban, ngành, đơn vị có liên quan`.
 */
import { knownName } from './known-names.ts';
import { startsName } from './name-start.ts';
import {
  AND,
  COMPLEMENT_HEADS,
  GROUP_NOUN,
  isMark,
  levelAt,
  NOT_HEADS,
  opensPredicate,
  PLAIN_HEADS,
  STRONG_PREDICATE,
  smallHead,
  TITLES,
  tailWord,
  VERB_IN_NAME,
} from './name-words.ts';
import { PhraseSet, type TermText } from './terms.ts';

/** Phrases that tell which members of a group are meant, though their words may open a predicate elsewhere. */
const RESTRICTION = new PhraseSet([
  'hoạt động trong',
  'hoạt động trên',
  'hoạt động tại',
  'hoạt động theo',
  'được giao kế hoạch',
  'được giao chủ trì',
  'đầu mối',
  'chủ trì dự án',
  'chủ trì quản lý',
  'chủ trì chương trình',
  'tham mưu, giúp việc',
  'tham mưu giúp việc',
  'quản lý nhà nước',
  'quản lý dự án',
  'thông tin đại chúng',
  'thông tin, truyền thông',
  'thông tin cơ sở',
  'truyền thông đại chúng',
  'cung cấp dịch vụ',
  'đào tạo',
  'chức năng',
  'trong và ngoài',
  'phối hợp thực hiện',
]);

/** After these a phrase says in what or when, no longer who. */
const WITHIN = new PhraseSet([
  'trong công tác',
  'trong điều kiện',
  'trong phạm vi',
  'trong việc',
  'trong quá trình',
  'trong thời gian',
  'trong thực hiện',
  'trong tổ chức',
  'trong triển khai',
  'về việc',
  // its members follow
  'gồm',
  'bao gồm',
]);

/** Longest group phrase and longest tail of a name, in terms. */
const GROUP_LIMIT = 45;

/** A group phrase from its first noun on. */
export function group(source: TermText, at: number): number {
  const { terms } = source;
  let next = at;
  // Inside `trong lĩnh vực …` the names of fields look like verbs: xây dựng, đào tạo.
  let field = false;
  while (next < at + GROUP_LIMIT) {
    const term = terms[next];
    // `lực lượng Kiểm lâm trong công tác …`: what they share, not who they are; `trong Sở`, `trong và ngoài` are who.
    if (!term || term.word === 'năm' || WITHIN.match(terms, next) > 0) break;
    const restriction = next > at ? RESTRICTION.match(terms, next) : 0;
    field ||= term.word === 'lĩnh' && terms[next + 1]?.word === 'vực';
    if (restriction > 0) next += restriction;
    else if (field && !isMark(term) && !startsName(source, next) && STRONG_PREDICATE.match(terms, next) === 0)
      next++;
    else if (field && term.word === ',' && !startsName(source, next + 1)) next++;
    else if (term.word === ',' || term.word === '/' || AND.has(term.word)) {
      if (!groupGoesOn(source, next, at)) break;
      next++;
    } else if (term.word === '-' || term.word === '–') {
      if (isMark(terms[next + 1]) || terms[next]?.lineStart) break;
      next++;
    } else if (isMark(term)) break;
    else if (next > at && term.lineStart && startsName(source, next)) break;
    else if (GROUP_NOUN.match(terms, next) > 0 && next > at && !opensVerb(source, next))
      next += GROUP_NOUN.match(terms, next);
    else if (next > at && clauseEnd(source, next) > next) next = clauseEnd(source, next);
    else if (next > at && opensPredicate(source, next) && !verbInName(source, next)) break;
    else next += Math.max(1, next === at ? firstWords(source, next) : PLAIN_HEADS.match(terms, next));
  }
  return next;
}

/** First words of a clause that tells which members are meant: `các địa phương có thực hiện …`. */
const CLAUSE = new Set(['có', 'được', 'đang', 'chưa']);
/** What only the whole group can be the subject of, for a clause before it has verbs of its own. */
const ROLE_OF_GROUP = new PhraseSet([
  ...['chủ trì', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'tiếp tục', 'căn cứ', 'chủ động'],
  ...['khẩn trương', 'nghiêm túc', 'phải', 'cần', 'tăng cường', 'thường xuyên'],
]);
const CLAUSE_LIMIT = 30;

/**
 * The end of a clause that tells which members of a group are meant: a duty of the whole group follows it with no mark
 * between. The same index when there is no such clause.
 */
function clauseEnd({ terms }: TermText, at: number): number {
  if (!CLAUSE.has(terms[at]?.word ?? '') || ROLE_OF_GROUP.match(terms, at) > 0) return at;
  for (let next = at + 1; next < at + CLAUSE_LIMIT; next++) {
    if (isMark(terms[next])) return at;
    if (ROLE_OF_GROUP.match(terms, next) > 0) return next;
  }
  return at;
}

/**
 * The noun, office or head with which a group begins: `các chủ đầu tư`, `các Giám đốc sở`; a department with its field in
 * small letters, whose words look like verbs: `các sở giáo dục và đào tạo`.
 */
const firstWords = (source: TermText, at: number): number => {
  const { terms } = source;
  const ofField = HAS_FIELD.has(terms[at]?.word ?? '') ? knownName(source, at) : 0;
  return Math.max(
    TITLES.match(terms, at),
    PLAIN_HEADS.match(terms, at),
    GROUP_NOUN.match(terms, at),
    ofField,
  );
};

const HAS_FIELD = new Set(['sở', 'phòng', 'bộ']);

/** `tổ chức` after a noun is a verb, after a comma or `các` a noun. */
function opensVerb(source: TermText, at: number): boolean {
  const before = source.terms[at - 1]?.word;
  return opensPredicate(source, at) && before !== ',' && before !== 'các' && before !== 'và';
}

/** `các Đội kiểm tra`, `các Ban quản lý`: the verb belongs to the noun. */
const verbInName = (source: TermText, at: number): boolean =>
  // `các tổ chức chính trị - xã hội vận động …`: `hội` is half a word there.
  // `các sở nông nghiệp và môi trường chỉ đạo …`: so is `trường` here.
  source.terms[at - 2]?.word !== 'xã' &&
  source.terms[at - 2]?.word !== 'môi' &&
  COMPLEMENT_HEADS.match(source.terms, at - 1) > 0 &&
  VERB_IN_NAME.match(source.terms, at) > 0;

/** First syllables of nouns that begin a group of their own after `và`: cơ quan, đại biểu, doanh nghiệp. */
const SECOND_GROUP = new Set(['cơ', 'đại', 'doanh']);

/** After a comma or `và` in a group: another noun of the same group, or a new unit or predicate. */
function groupGoesOn(source: TermText, at: number, start: number): boolean {
  const { terms } = source;
  const next = at + 1;
  if (!terms[next] || isMark(terms[next])) return false;
  const noun = GROUP_NOUN.match(terms, next);
  // `phòng Nội vụ, phòng Tư pháp`: two names, no group.
  if (smallHead(source, start) > 0 && smallHead(source, next) > 0) return false;
  // `các bệnh viện trực thuộc Bộ, bệnh viện trường đại học`: the same noun again begins another unit. All that is no
  // ministry at the centre is one group: `cơ quan ngang bộ, cơ quan thuộc Chính phủ`.
  const again =
    noun > 1 &&
    terms[next]?.word !== 'cơ' &&
    noun === GROUP_NOUN.match(terms, start) &&
    sameWords(terms, start, next, noun);
  if (again && startsName(source, next, true)) return false;
  if (noun > 0 && terms[next]?.upper !== true) {
    // `các sở, ngành và cơ quan, đơn vị có liên quan` names a second, open group.
    const [first, second] = [terms[start]?.word ?? '', terms[next]?.word ?? ''];
    if (terms[at]?.word !== 'và' || first === second) return true;
    return !SECOND_GROUP.has(second) || (second === 'cơ' && first === 'đơn');
  }
  // `các Sở, Ban, Ngành Thành phố`: nouns of one group, capitals and all.
  const closing = terms[next + noun];
  const closes = levelAt(source, next + noun) > 0 || (closing !== undefined && tailWord(closing));
  if (noun > 0 && closes && isGroupWord(source, at - 1)) return true;
  if (noun > 1 && NOT_HEADS.match(terms, next) > 0) return true;
  if (noun > 0 && (isMark(terms[next + noun]) || AND.has(terms[next + noun]?.word ?? ''))) return true;
  return !startsName(source, next) && !opensPredicate(source, next);
}

const sameWords = (terms: TermText['terms'], one: number, other: number, length: number): boolean =>
  terms.slice(one, one + length).every((term, at) => term.word === terms[other + at]?.word);

/** A capitalised noun of a group that stands alone between separators: `Sở, Ban, …`. */
const isGroupWord = (source: TermText, at: number): boolean =>
  source.terms[at]?.upper === true && GROUP_NOUN.match(source.terms, at) === 1;

/** `Sở, ngành …` at the start of a line: a group noun with a capital and a comma after it. */
export function genericCapital(source: TermText, at: number): boolean {
  const noun = GROUP_NOUN.match(source.terms, at);
  return (
    noun > 0 && source.terms[at + noun]?.word === ',' && GROUP_NOUN.match(source.terms, at + noun + 1) > 0
  );
}
