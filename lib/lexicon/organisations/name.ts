/**
 * Reads the name of one body, head or group in running text: where it begins and where it is over. Known names come
 * first; unknown ones are read by their shape (a head word and its proper continuation, then level, place and owner).
 */
import { DUTY_MARKERS, PREDICATE_OPENERS, ROLE_VERBS } from '../roles.ts';
import { DETERMINERS, FALSE_HEADS, GROUP_NOUNS, HEAD_TITLES, LEVEL_WORDS, NAME_HEADS } from './heads.ts';
import { knownName } from './known-names.ts';
import { PhraseSet, type Term, type TermText } from './terms.ts';

/** `head` is a person's office, `group` a phrase for several bodies. */
export interface NameReading {
  kind: 'head' | 'known' | 'shape' | 'group';
  /** Index of the term after the name. */
  end: number;
}

const TITLES = new PhraseSet(HEAD_TITLES);
const COMPLEMENT_HEADS = new PhraseSet(NAME_HEADS.filter((head) => head.complement).map((head) => head.text));
const PLAIN_HEADS = new PhraseSet(NAME_HEADS.filter((head) => !head.complement).map((head) => head.text));
const NOT_HEADS = new PhraseSet(FALSE_HEADS);
const DETERMINER = new PhraseSet(DETERMINERS);
const GROUP_NOUN = new PhraseSet(GROUP_NOUNS);
const LEVELS = new PhraseSet(LEVEL_WORDS);
const PREDICATE = new PhraseSet(PREDICATE_OPENERS);
/** Group nouns that stand without `các` after a comma and cannot be read as verbs or as other words. */
const BARE_NOUN = new PhraseSet([
  'cơ quan',
  'đơn vị',
  'địa phương',
  'sở',
  'ban ngành',
  'doanh nghiệp',
  'đoàn thể',
  'hợp tác xã',
  'bệnh viện',
  'nhà trường',
  'chủ đầu tư',
  'cá nhân',
  'lực lượng',
  'thủ trưởng',
  'đại biểu',
]);
/** Openers of a predicate that are something else here: the second half of a compound, or the first of another. */
const COMPOUNDS = new Set([
  'hàng không',
  'công lập',
  'tư lập',
  'dân lập',
  'trung cấp',
  'sơ cấp',
  'bưu chính',
]);
const NOT_PREDICATE = new PhraseSet([
  'chi cục',
  'chi nhánh',
  'chi bộ',
  'chi hội',
  'chi đoàn',
  'cấp xã',
  'cấp huyện',
  'cấp tỉnh',
  'cấp thành phố',
  'cấp ủy',
  'cấp trên',
  'cấp dưới',
  'cấp cơ sở',
]);
/** Verbs that follow a head in names: `Ban quản lý`, `Đoàn kiểm tra`, `Trung tâm xúc tiến`. */
const VERB_IN_NAME = new PhraseSet([
  ...[
    'quản lý',
    'tổ chức',
    'chỉ đạo',
    'kiểm tra',
    'điều phối',
    'điều hành',
    'vận động',
    'giám sát',
    'thanh tra',
  ],
  ...[
    'chấp hành',
    'bảo vệ',
    'xử lý',
    'thẩm định',
    'tiếp nhận',
    'xúc tiến',
    'hỗ trợ',
    'phát triển',
    'đào tạo',
  ],
  ...[
    'bồi dưỡng',
    'ứng dụng',
    'khai thác',
    'nghiên cứu',
    'thông tin',
    'truyền thông',
    'kiểm soát',
    'thống kê',
  ],
  ...['thi hành', 'phòng ngừa', 'quy hoạch', 'hợp tác', 'khuyến khích', 'đầu tư', 'bảo quản', 'lưu trữ'],
]);
/** What tells a predicate from the description of a field: role verbs and markers of duty. */
const STRONG_PREDICATE = new PhraseSet([
  ...ROLE_VERBS.lead,
  ...ROLE_VERBS.coordinate,
  ...DUTY_MARKERS,
  'chịu trách nhiệm',
  'tham mưu',
  'căn cứ',
  'tiếp tục',
  'chủ động',
  'thường xuyên',
  'tăng cường',
  'đẩy mạnh',
  'theo',
  'triển khai',
  'thực hiện',
]);
/** Phrases that tell which members of a group are meant, though their words may open a predicate elsewhere. */
const RESTRICTION = new PhraseSet([
  'hoạt động trong',
  'hoạt động trên',
  'hoạt động tại',
  'hoạt động theo',
  'được giao kế hoạch',
  'được giao chủ trì',
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
/** A level word followed by one of these is another word: `xã hội`, `tỉnh ủy`. */
const NOT_LEVEL_BEFORE = new Set(['hội', 'ủy', 'đoàn', 'đội', 'viên', 'ngạn', 'táo', 'vật']);
const AND = new Set(['và', 'cùng', 'hoặc', '&']);
const MARK = /^[^\p{L}\p{N}]/u;
const PROPER_NUMBER = /^(?:\d{1,3}|[ivx]+)$/u;
/** Longest group phrase and longest tail of a name, in terms. */
const GROUP_LIMIT = 45;
const TAIL_LIMIT = 14;

export const isMark = (term: Term | undefined): boolean => term === undefined || MARK.test(term.word);

/** True when a predicate (vị ngữ) begins at a term: a verb, an adverb or a preposition in lower case. */
export function opensPredicate(source: TermText, at: number): boolean {
  const { terms } = source;
  const term = terms[at];
  if (!term || term.upper || PREDICATE.match(terms, at) === 0) return false;
  if (COMPOUNDS.has(`${terms[at - 1]?.word} ${term.word}`)) return false;
  return NOT_PREDICATE.match(terms, at) === 0;
}

/** True when a unit's name may begin at a term. Bare group nouns count only with `bare`. */
export function startsName(source: TermText, at: number, bare = false): boolean {
  const { terms } = source;
  const term = terms[at];
  if (!term || isMark(term)) return false;
  if (NOT_HEADS.match(terms, at) > 0 && knownName(source, at) === 0) return false;
  if (term.upper && (TITLES.match(terms, at) > 0 || PLAIN_HEADS.match(terms, at) > 0)) return true;
  if (knownName(source, at) > 1 && (term.upper || knownName(source, at) > 2)) return true;
  if (term.upper && complementAfter(source, at) > 0) return true;
  const determiner = DETERMINER.match(terms, at);
  if (determiner > 0) return startsGroup(source, at + determiner);
  return bare && BARE_NOUN.match(terms, at) > 0;
}

/** After `các`: a group noun, or a proper name; `các giải pháp` is no group of bodies. */
const startsGroup = (source: TermText, at: number): boolean =>
  GROUP_NOUN.match(source.terms, at) > 0 ||
  (source.terms[at]?.upper === true &&
    (TITLES.match(source.terms, at) > 0 ||
      PLAIN_HEADS.match(source.terms, at) > 0 ||
      COMPLEMENT_HEADS.match(source.terms, at) > 0 ||
      knownName(source, at) > 0));

/** Length of a head that needs a complement, when the complement is there. */
function complementAfter(source: TermText, at: number): number {
  const length = COMPLEMENT_HEADS.match(source.terms, at);
  const next = at + length;
  // `Sở có trách nhiệm`: a head that stands for the issuer's own body, no name.
  if (length === 0 || isMark(source.terms[next])) return 0;
  return opensPredicate(source, next) && VERB_IN_NAME.match(source.terms, next) === 0 ? 0 : length;
}

/**
 * The name that begins at a term, or null. Reads no further than the name: neither the predicate nor the next unit of
 * a list belongs to it.
 */
export function readName(source: TermText, at: number): NameReading | null {
  const { terms } = source;
  const title = terms[at]?.upper || followedByBody(source, at) ? TITLES.match(terms, at) : 0;
  if (title > 0) {
    let next = at + title;
    if (terms[next]?.word === '/' && TITLES.match(terms, next + 1) > 0)
      next += 1 + TITLES.match(terms, next + 1);
    const body = readBody(source, next, true);
    return { kind: 'head', end: body?.end ?? tail(source, next) };
  }
  return readBody(source, at, true);
}

/** `lãnh đạo Sở …`, `thủ trưởng các …`: an office in lower case counts only before a body. */
function followedByBody(source: TermText, at: number): boolean {
  const title = TITLES.match(source.terms, at);
  return title > 0 && startsName(source, at + title, true);
}

function readBody(source: TermText, at: number, bare: boolean): NameReading | null {
  const { terms } = source;
  const term = terms[at];
  if (!term || isMark(term)) return null;
  const known = knownName(source, at);
  if (known > 1 && (term.upper || known > 2))
    return { kind: 'known', end: tail(source, proper(source, beforeLevel(source, at, at + known), at)) };
  const determiner = DETERMINER.match(terms, at);
  if (determiner > 0)
    return startsGroup(source, at + determiner)
      ? { kind: 'group', end: group(source, at + determiner) }
      : null;
  if (NOT_HEADS.match(terms, at) > 0) return null;
  if (term.upper) {
    const plain = PLAIN_HEADS.match(terms, at);
    if (plain > 0) return { kind: 'shape', end: tail(source, proper(source, at + plain, at)) };
    if (genericCapital(source, at)) return { kind: 'group', end: group(source, at) };
    const complement = complementAfter(source, at);
    if (complement > 0) return { kind: 'shape', end: shape(source, at + complement, at) };
  }
  const noun = bare ? GROUP_NOUN.match(terms, at) : 0;
  // `Sở có trách nhiệm …` is a body, `Phòng, chống …` is not.
  if (noun === 0 || (term.upper && !opensPredicate(source, at + noun))) return null;
  return { kind: 'group', end: group(source, at) };
}

/** A known name may end in its level word; the tail reads it again with the levels listed after it. */
function beforeLevel(source: TermText, start: number, end: number): number {
  for (const length of [2, 1])
    if (end - length > start && levelAt(source, end - length) === length) return end - length;
  return end;
}

/** `Sở, ngành …` at the start of a line: a group noun with a capital and a comma after it. */
function genericCapital(source: TermText, at: number): boolean {
  const noun = GROUP_NOUN.match(source.terms, at);
  return (
    noun > 0 && source.terms[at + noun]?.word === ',' && GROUP_NOUN.match(source.terms, at + noun + 1) > 0
  );
}

/** A shape name: the first word after the head unconditionally, then what may follow in a name. */
function shape(source: TermText, at: number, start: number): number {
  let next = at + 1;
  for (let count = 0; count < TAIL_LIMIT; count++) {
    const term = source.terms[next];
    if (!term || isMark(term) || AND.has(term.word)) break;
    if (!term.upper && (opensPredicate(source, next) || levelAt(source, next) > 0 || tailWord(term))) break;
    if (term.upper && startsName(source, next) && !continuesHead(source, start)) break;
    next++;
  }
  return tail(source, proper(source, next, start));
}

/** `Văn phòng Sở`, `Đảng ủy Công an`: a body named after another body. */
const continuesHead = (source: TermText, start: number): boolean =>
  ['văn', 'đảng', 'lãnh', 'ban', 'công', 'phòng'].includes(source.terms[start]?.word ?? '');

/** Capitalised words and the connectors between them: `- Thể thao`, `, Hạ tầng và Đô thị`, `Đà Nẵng`. */
function proper(source: TermText, at: number, start: number): number {
  const { terms } = source;
  let next = at;
  for (;;) {
    const term = terms[next];
    if (!term) return next;
    if (term.upper && levelAt(source, next) === 0) {
      if (!startsName(source, next)) next = properWord(source, next);
      else if (next === at && ownsBody(source, start)) return ownedBody(source, next);
      else return next;
      continue;
    }
    const after = terms[next + 1];
    if (!after?.upper || startsName(source, next + 1)) return next;
    const joins =
      term.word === '-' ||
      term.word === '–' ||
      (AND.has(term.word) && next > start + 1) ||
      (term.word === ',' && listedName(source, next));
    if (!joins) return next;
    next = properWord(source, next + 1);
  }
}

/** The second body of a name: `Văn phòng Sở` ends after `Sở` unless a sector follows. */
const ownedBody = (source: TermText, at: number): number =>
  source.terms[at + 1]?.upper ? (readBody(source, at, false)?.end ?? at + 1) : at + 1;

/** A capitalised syllable with the rest of its word: `Tổng hợp`, `Thể thao`, `Đà`. */
function properWord(source: TermText, at: number): number {
  let next = at + 1;
  while (next < at + 4) {
    const term = source.terms[next];
    if (!term || term.upper || isMark(term) || AND.has(term.word) || PROPER_NUMBER.test(term.word)) break;
    if (opensPredicate(source, next) || levelAt(source, next) > 0 || tailWord(term) || term.word === 'năm')
      break;
    next++;
  }
  return next;
}

/** `Văn phòng UBND tỉnh`, `Ban Dân tộc HĐND`, `Lãnh đạo Sở Y tế`: a second body inside the name. */
function ownsBody(source: TermText, start: number): boolean {
  const first = source.terms[start]?.word ?? '';
  return ['văn', 'vp', 'ban', 'thường', 'đảng', 'công', 'tổ', 'đoàn', 'hội'].includes(first);
}

/** A comma inside a name is followed by a capital and soon by `và` and another: `, Hạ tầng và Đô thị`. */
function listedName(source: TermText, comma: number): boolean {
  for (let next = comma + 1; next < comma + 6; next++) {
    const term = source.terms[next];
    if (!term || isMark(term)) return false;
    if (term.word === 'và') return source.terms[next + 1]?.upper === true && !startsName(source, next + 1);
  }
  return false;
}

/** Length of a level word at a term; `xã hội` and `tỉnh ủy` are none. */
function levelAt(source: TermText, at: number): number {
  const length = LEVELS.match(source.terms, at);
  const after = source.terms[at + length];
  return length > 0 && !(after && NOT_LEVEL_BEFORE.has(after.word) && source.terms[at]?.word !== 'khu')
    ? length
    : 0;
}

const tailWord = (term: Term): boolean =>
  ['thuộc', 'trực', 'trên', 'đóng', 'của', 'các', 'cấp', 'có', 'liên', 'tại', 'ở'].includes(term.word);

/** What may close a name: levels, place, owner, `có liên quan`, `các cấp`. */
function tail(source: TermText, at: number): number {
  let next = at;
  for (let count = 0; count < TAIL_LIMIT; count++) {
    const step = tailStep(source, next);
    if (step === next) return next;
    next = step;
  }
  return next;
}

function tailStep(source: TermText, at: number): number {
  const { terms } = source;
  const term = terms[at];
  if (!term) return at;
  const levels = levelRun(source, at);
  if (levels > at) return levels;
  const [second, third] = [terms[at + 1]?.word, terms[at + 2]?.word];
  if (term.word === 'liên' && second === 'quan') return at + 2;
  if (term.word === 'cùng' && second === 'cấp') return at + 2;
  if (term.word === 'có' && second === 'liên' && third === 'quan') return at + 3;
  if (term.upper && !startsName(source, at)) return at + 1;
  if (PROPER_NUMBER.test(term.word)) return at + 1;
  const owner =
    (term.word === 'trực' && second === 'thuộc') ||
    (term.word === 'trên' && second === 'địa' && third === 'bàn') ||
    (term.word === 'đóng' && second === 'trên') ||
    ((term.word === 'của' || term.word === 'thuộc' || term.word === 'tại') && ownerFollows(source, at + 1));
  return owner ? ownerEnd(source, at + 1) : at;
}

const ownerFollows = (source: TermText, at: number): boolean =>
  source.terms[at]?.upper === true || levelAt(source, at) > 0 || DETERMINER.match(source.terms, at) > 0;

/** The words of an owner or place, up to a predicate, a mark or `và`. */
function ownerEnd(source: TermText, at: number): number {
  let next = at;
  for (let count = 0; count < TAIL_LIMIT; count++) {
    const term = source.terms[next];
    if (!term || isMark(term) || AND.has(term.word) || (count > 0 && opensPredicate(source, next))) break;
    next++;
  }
  return next;
}

/** `các huyện, thị xã, thành phố`, `cấp xã`, `tỉnh`, `các cấp`: level words in a row. */
function levelRun(source: TermText, at: number): number {
  const { terms } = source;
  let next = at;
  if (terms[next]?.word === 'các') next++;
  if (terms[next]?.word === 'cấp') {
    next++;
    if (next - at === 2 && levelAt(source, next) === 0) return next;
  }
  let length = levelAt(source, next);
  if (length === 0) return at;
  next += length;
  for (;;) {
    let after = next;
    const mark = terms[after]?.word ?? '';
    if (mark === ',' || mark === '-' || mark === '/' || mark === 'và') after++;
    if (terms[after]?.word === 'các' && mark !== '') after++;
    length = after > next ? levelAt(source, after) : 0;
    if (length === 0 || terms[after]?.upper) return next;
    next = after + length;
  }
}

/** A group phrase from its first noun on. */
function group(source: TermText, at: number): number {
  const { terms } = source;
  let next = at;
  // Inside `trong lĩnh vực …` the names of fields look like verbs: xây dựng, đào tạo.
  let field = false;
  while (next < at + GROUP_LIMIT) {
    const term = terms[next];
    if (!term || term.word === 'năm') break;
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
    else if (next > at && opensPredicate(source, next)) break;
    else next += Math.max(1, next === at ? firstWords(source, next) : PLAIN_HEADS.match(terms, next));
  }
  return next;
}

/** The noun, office or head with which a group begins: `các chủ đầu tư`, `các Giám đốc sở`. */
const firstWords = ({ terms }: TermText, at: number): number =>
  Math.max(TITLES.match(terms, at), PLAIN_HEADS.match(terms, at), GROUP_NOUN.match(terms, at));

/** `tổ chức` after a noun is a verb, after a comma or `các` a noun. */
function opensVerb(source: TermText, at: number): boolean {
  const before = source.terms[at - 1]?.word;
  return opensPredicate(source, at) && before !== ',' && before !== 'các' && before !== 'và';
}

/** First syllables of nouns that begin a group of their own after `và`: cơ quan, đại biểu, doanh nghiệp. */
const SECOND_GROUP = new Set(['cơ', 'đại', 'doanh']);

/** After a comma or `và` in a group: another noun of the same group, or a new unit or predicate. */
function groupGoesOn(source: TermText, at: number, start: number): boolean {
  const { terms } = source;
  const next = at + 1;
  if (!terms[next] || isMark(terms[next])) return false;
  const noun = GROUP_NOUN.match(terms, next);
  if (noun > 0 && terms[next]?.upper !== true) {
    // `các sở, ngành và cơ quan, đơn vị có liên quan` names a second, open group.
    const [first, second] = [terms[start]?.word ?? '', terms[next]?.word ?? ''];
    if (terms[at]?.word !== 'và' || first === second) return true;
    return !SECOND_GROUP.has(second) || (second === 'cơ' && first === 'đơn');
  }
  if (noun > 1 && NOT_HEADS.match(terms, next) > 0) return true;
  if (noun > 0 && (isMark(terms[next + noun]) || AND.has(terms[next + noun]?.word ?? ''))) return true;
  return !startsName(source, next) && !opensPredicate(source, next);
}
