/**
 * Reads the name of one body, head or group in running text: where it begins and where it is over. Known names come
 * first; unknown ones are read by their shape (a head word and its proper continuation, then level, place and owner).
 */
import { knownName } from './known-names.ts';
import { genericCapital, group } from './name-group.ts';
import { complementAfter, isFalseHead, startsGroup, startsName } from './name-start.ts';
import { tail } from './name-tail.ts';
import {
  AND,
  DETERMINER,
  GROUP_NOUN,
  isMark,
  levelAt,
  NOT_HEADS,
  opensPredicate,
  PLAIN_HEADS,
  PROPER_NUMBER,
  TAIL_LIMIT,
  TITLES,
  tailWord,
  verbLength,
} from './name-words.ts';
import { PhraseSet, type TermText } from './terms.ts';

/** `head` is a person's office, `group` a phrase for several bodies. */
export interface NameReading {
  kind: 'head' | 'known' | 'shape' | 'group';
  /** Index of the term after the name. */
  end: number;
}

/**
 * The name that begins at a term, or null. Reads no further than the name: neither the predicate nor the next unit of
 * a list belongs to it.
 */
export function readName(source: TermText, at: number): NameReading | null {
  const { terms } = source;
  const person = personName(source, at);
  if (person > at) return { kind: 'head', end: person };
  const title = terms[at]?.upper || followedByBody(source, at) ? TITLES.match(terms, at) : 0;
  if (title > 0) {
    let next = at + title;
    if (terms[next]?.word === '/' && TITLES.match(terms, next + 1) > 0)
      next += 1 + TITLES.match(terms, next + 1);
    const body = readBody(source, next, true);
    const end = inCharge(source, body?.end ?? tail(source, titleEnd(source, next)));
    return { kind: 'head', end: Math.max(end, ledBodyEnd(source, at, next)) };
  }
  return readBody(source, at, true);
}

/** `Trưởng Ban Công tác Mặt trận`: the last word of the office is the first of the body that is led, capital and all. */
function ledBodyEnd(source: TermText, at: number, next: number): number {
  const isLeader = next === at + 2 && source.terms[at]?.word === 'trưởng' && source.terms[next - 1]?.upper;
  return isLeader ? (readBody(source, next - 1, true)?.end ?? next) : next;
}

/** `Phó Hiệu trưởng phụ trách chuyên môn:` before a colon says which of the leaders is meant. */
function inCharge({ terms }: TermText, at: number): number {
  if (terms[at]?.word !== 'phụ' || terms[at + 1]?.word !== 'trách') return at;
  for (let next = at + 2; next < at + CHARGE_LIMIT; next++) {
    if (terms[next]?.word === ':') return next;
    if (isMark(terms[next])) return at;
  }
  return at;
}
const CHARGE_LIMIT = 10;

const HONORIFIC = new PhraseSet(['đồng chí', 'đ/c', 'ông', 'bà', 'thầy', 'cô']);

/** Index after `Đ/c Trần Văn An - Phó Hiệu trưởng`, or the same index when no person is named there. */
function personName(source: TermText, at: number): number {
  const { terms } = source;
  const honorific = HONORIFIC.match(terms, at);
  if (honorific > 0 && TITLES.match(terms, at + honorific) > 0)
    return readName(source, at + honorific)?.end ?? at;
  let next = at + honorific;
  while (honorific > 0 && terms[next]?.upper && TITLES.match(terms, next) === 0) next++;
  if (honorific === 0 || next < at + honorific + 2) return at;
  // `… - Chủ tịch UBND xã - Trưởng ban`: one office after another.
  for (let offices = 0; offices < 3; offices++) {
    const office = /^[-–,]$/u.test(terms[next]?.word ?? '') ? next + 1 : next;
    const end = TITLES.match(terms, office) > 0 ? (readName(source, office)?.end ?? next) : next;
    if (end <= next) break;
    next = end;
  }
  return next;
}

/** `Tổ trưởng chuyên môn`: what an office is over, where it is no body. */
function titleEnd(source: TermText, at: number): number {
  let next = at;
  while (next < at + 4) {
    const term = source.terms[next];
    if (!term || term.upper || isMark(term) || AND.has(term.word) || opensPredicate(source, next)) break;
    if (levelAt(source, next) > 0 || tailWord(term)) break;
    next++;
  }
  return next;
}

/** `lãnh đạo Sở …`, `thủ trưởng các …`: an office in lower case counts only before a body. */
function followedByBody(source: TermText, at: number): boolean {
  const title = TITLES.match(source.terms, at);
  return title > 0 && startsName(source, at + title, true);
}

/** What makes a body of `cấp` besides a level word. */
const LEVEL_OF = new Set(['ủy', 'uỷ', 'trên', 'dưới', 'có', ',', 'và', 'phó', 'trưởng', 'chính', 'quản']);

function readBody(source: TermText, at: number, bare: boolean): NameReading | null {
  const { terms } = source;
  const term = terms[at];
  if (!term || isMark(term)) return null;
  const known = isFalseHead(source, at) ? 0 : knownName(source, at);
  if (known > 1 && (term.upper || known > 2)) return { kind: 'known', end: knownEnd(source, at, known) };
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
    if (complement > 0) return { kind: 'shape', end: shapeEnd(source, at, complement) };
  }
  const noun = bare ? GROUP_NOUN.match(terms, at) : 0;
  // `Sở có trách nhiệm …` is a body, `Phòng, chống …` is not.
  const after = terms[at + noun];
  // `cấp xã`, `cấp ủy` are bodies, `cấp đất ở` is what is done.
  if (term.word === 'cấp' && noun === 1 && levelAt(source, at + 1) === 0 && !LEVEL_OF.has(after?.word ?? ''))
    return null;
  // `Cấp huyện tổ chức …`: the level belongs to the noun.
  const level = term.word === 'cấp' ? levelAt(source, at + 1) : 0;
  const follows = at + noun + level;
  const predicate =
    opensPredicate(source, follows) ||
    (level > 0 && terms[follows]?.word === ',' && GROUP_NOUN.match(terms, follows + 1) > 0);
  if (noun === 0 || (term.upper && after && after.word !== ':' && !predicate)) return null;
  return { kind: 'group', end: group(source, at) };
}

const knownEnd = (source: TermText, at: number, known: number): number =>
  tail(source, committee(source, at) ?? proper(source, beforeLevel(source, at, at + known), at));

/** Heads of bodies that are named after their subject: `Ban Chỉ đạo xóa đói giảm nghèo tỉnh`. */
const SUBJECT_NAMED = new PhraseSet(['ban chỉ đạo', 'thường trực ban chỉ đạo', 'hội đồng', 'tổ công tác']);

const SUBJECT_LIMIT = 28;

/**
 * The end of the name of a body that is named after its subject, which may hold verbs and commas: the level word that
 * follows. Null when the words after the head are a predicate or no level word follows.
 */
function committee(source: TermText, at: number): number | null {
  const { terms } = source;
  const head = SUBJECT_NAMED.match(terms, at);
  const from = at + head;
  const next = terms[from];
  if (head === 0 || !next || next.upper || isMark(next) || levelAt(source, from) > 0 || tailWord(next))
    return null;
  if (opensPredicate(source, from) && COMMITTEE_SUBJECTS.match(terms, from) === 0) return null;
  for (let to = from + 1; to < from + SUBJECT_LIMIT; to++) {
    const term = terms[to];
    if (!term || /^[;:.()]$/u.test(term.word) || startsName(source, to)) return null;
    if (ROLE_PREDICATE.match(terms, to) > 0) return null;
    if (levelAt(source, to) > 0) return to;
  }
  return null;
}

/** Subjects of committees that read like duties. */
const COMMITTEE_SUBJECTS = new PhraseSet([
  'xây dựng nông thôn mới',
  'chuyển đổi số',
  'phòng chống',
  'cải cách',
  'thực hiện quy chế dân chủ',
  'phát triển',
  'giảm nghèo',
  'điều hành',
  'triển khai đề án',
  'triển khai thực hiện đề án',
  'thực hiện đề án',
  'thực hiện chương trình',
  'thực hiện phong trào',
  'tổng kết',
  'thi hành án',
  'kiểm tra liên ngành',
]);

const ROLE_PREDICATE = new PhraseSet([
  'chủ trì',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'tham mưu',
  'căn cứ',
  'tiếp tục',
  'theo dõi',
]);

/** A known name may end in its level word; the tail reads it again with the levels listed after it. */
function beforeLevel(source: TermText, start: number, end: number): number {
  for (const length of [2, 1])
    if (end - length > start && levelAt(source, end - length) >= length) return end - length;
  return end;
}

/** A shape name: the first word after the head unconditionally, then what may follow in a name. */
function shape(source: TermText, at: number, start: number): number {
  // `Đoàn trực thuộc`: the owner follows the head at once.
  const owned = source.terms[at]?.word === 'trực' || source.terms[at]?.word === 'thuộc';
  let next = owned ? at : at + 1;
  for (let count = 0; count < TAIL_LIMIT; count++) {
    const term = source.terms[next];
    if (!term || isMark(term) || AND.has(term.word)) break;
    if (!term.upper && (opensPredicate(source, next) || levelAt(source, next) > 0 || tailWord(term))) break;
    if (term.upper && startsName(source, next) && !continuesHead(source, start)) break;
    next++;
  }
  return tail(source, proper(source, next, start));
}

function shapeEnd(source: TermText, at: number, head: number): number {
  const end = committee(source, at);
  return end === null ? shape(source, at + head, at) : tail(source, end);
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
  source.terms[at + 1]?.upper || knownName(source, at) > 1 || PLAIN_HEADS.match(source.terms, at) > 1
    ? (readBody(source, at, false)?.end ?? at + 1)
    : at + 1;

/** A capitalised syllable with the rest of its word: `Tổng hợp`, `Thể thao`, `Đà`. */
function properWord(source: TermText, at: number): number {
  // `Đăng ký`: the second half of a capitalised verb opens nothing.
  let next = at + Math.max(1, verbLength(source, at));
  while (next < at + 4) {
    const term = source.terms[next];
    if (!term || term.upper || isMark(term) || AND.has(term.word) || PROPER_NUMBER.test(term.word)) break;
    // `Thường trực` is one word, `trực thuộc` says whose.
    const tailed = tailWord(term) && (term.word !== 'trực' || source.terms[next + 1]?.word === 'thuộc');
    if (opensPredicate(source, next) || levelAt(source, next) > 0 || tailed || term.word === 'năm') break;
    next++;
  }
  return next;
}

/** `Văn phòng UBND tỉnh`, `Ban Dân tộc HĐND`, `Lãnh đạo Sở Y tế`: a second body inside the name. */
function ownsBody(source: TermText, start: number): boolean {
  const first = source.terms[start]?.word ?? '';
  return ['văn', 'vp', 'ban', 'thường', 'đảng', 'công', 'tổ', 'đoàn', 'hội', 'đại'].includes(first);
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
