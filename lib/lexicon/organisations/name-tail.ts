/**
 * What may close the name of a body: levels, place, owner, `có liên quan`, `các cấp`.
 */
import { startsName } from './name-start.ts';
import { AND, DETERMINER, isMark, levelAt, opensPredicate, PROPER_NUMBER, TAIL_LIMIT } from './name-words.ts';
import { PhraseSet, type TermText } from './terms.ts';

/** What may close a name: levels, place, owner, `có liên quan`, `các cấp`. */
export function tail(source: TermText, at: number): number {
  let next = at;
  for (let count = 0; count < TAIL_LIMIT; count++) {
    const step = tailStep(source, next);
    if (step === next) return next;
    next = step;
  }
  return next;
}

/** Which of the places are meant: `UBND các xã ven biển`. */
const WHICH = new PhraseSet([
  ...[
    'ven biển',
    'biên giới',
    'miền núi',
    'vùng cao',
    'vùng sâu',
    'trọng điểm',
    'còn lại',
    'nói trên',
    'nêu trên',
  ],
]);

/** Branches that are written small after `ngành`. */
const BRANCHES = new PhraseSet([
  ...[
    'y tế',
    'giáo dục',
    'giáo dục và đào tạo',
    'công thương',
    'giao thông vận tải',
    'nông nghiệp',
    'viên chức',
  ],
]);

function tailStep(source: TermText, at: number): number {
  const { terms } = source;
  const term = terms[at];
  if (!term) return at;
  const levels = levelRun(source, at);
  if (levels > at) return levels;
  const which = WHICH.match(terms, at);
  if (which > 0) return at + which;
  // `Công đoàn ngành y tế`: which branch is meant.
  if (terms[at - 1]?.word === 'ngành' && BRANCHES.match(terms, at) > 0) return at + BRANCHES.match(terms, at);
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
    ((term.word === 'của' || term.word === 'thuộc' || term.word === 'tại' || term.word === 'ở') &&
      ownerFollows(source, at + 1));
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

/** Quarters and hamlets (khu phố, ấp): levels only after `các`, elsewhere other words. */
const HAMLETS = new PhraseSet([
  ...['khu phố', 'tổ dân phố', 'khu dân cư', 'ấp', 'bản', 'buôn', 'làng', 'xóm', 'khóm', 'tiểu khu'],
  ...['khu công nghiệp', 'khu kinh tế', 'cụm công nghiệp', 'kcn', 'kkt', 'ccn'],
]);

const BOTH = new Set(['hai', '2', '02', 'ba', '3', '03']);

/** `các huyện, thị xã, thành phố`, `cấp xã`, `tỉnh`, `các cấp`: level words in a row. */
function levelRun(source: TermText, at: number): number {
  const { terms } = source;
  let next = at;
  if (terms[next]?.word === 'các') next++;
  if (terms[next]?.word === 'cấp') {
    next++;
    if (next - at === 2 && levelAt(source, next) === 0) return next;
  }
  // `Tòa án nhân dân hai cấp`: of the province and of the districts or regions.
  if (BOTH.has(terms[at]?.word ?? '') && terms[at + 1]?.word === 'cấp') return at + 2;
  let length = levelAt(source, next) || (next === at + 1 ? HAMLETS.match(terms, next) : 0);
  if (length === 0) return at;
  const first = next;
  next += length;
  for (;;) {
    let after = next;
    const mark = terms[after]?.word ?? '';
    if (mark === ',' || mark === '-' || mark === '/' || mark === 'và') after++;
    if (terms[after]?.word === 'các' && mark !== '') after++;
    length = after > next ? levelAt(source, after) : 0;
    // `các Quận, Huyện, Thị xã`: a list that begins with a capital goes on with capitals.
    const alike = !terms[after]?.upper || (terms[first]?.upper === true && !startsName(source, after));
    if (length === 0 || !alike) return next;
    next = after + length;
  }
}
