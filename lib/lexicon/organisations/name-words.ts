/**
 * The words of which names are made, as looked up term by term, and what one term can tell by itself.
 */
import { DUTY_MARKERS, PREDICATE_OPENERS, ROLE_VERBS } from '../roles.ts';
import {
  DETERMINERS,
  FALSE_GROUPS,
  FALSE_HEADS,
  GROUP_NOUNS,
  HEAD_TITLES,
  LEVEL_WORDS,
  NAME_HEADS,
} from './heads.ts';
import { PhraseSet, type Term, type TermText } from './terms.ts';

export const TITLES = new PhraseSet(HEAD_TITLES);

export const COMPLEMENT_HEADS = new PhraseSet(
  NAME_HEADS.filter((head) => head.complement).map((head) => head.text),
);

export const PLAIN_HEADS = new PhraseSet(
  NAME_HEADS.filter((head) => !head.complement).map((head) => head.text),
);

export const NOT_HEADS = new PhraseSet(FALSE_HEADS);

export const NOT_GROUPS = new PhraseSet(FALSE_GROUPS);

export const DETERMINER = new PhraseSet(DETERMINERS);

export const GROUP_NOUN = new PhraseSet(GROUP_NOUNS);

const LEVELS = new PhraseSet(LEVEL_WORDS);

const PREDICATE = new PhraseSet(PREDICATE_OPENERS);

/** Group nouns that stand without `các` after a comma and cannot be read as verbs or as other words. */
export const BARE_NOUN = new PhraseSet([
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
  'cơ sở giáo dục',
  'cơ sở y tế',
  'cơ sở đào tạo',
  'cơ sở khám bệnh',
  'giáo viên',
  'nhân viên',
  'lực lượng',
  'thủ trưởng',
  'đại biểu',
  'công chức',
  'chi, đảng bộ',
  'chi bộ, đảng bộ',
]);

/** Openers of a predicate that are something else here: the second half of a compound, or the first of another. */
const COMPOUNDS = new Set([
  'bộ lãnh',
  'đói giảm',
  'hàng không',
  'công lập',
  'tư lập',
  'dân lập',
  'trung cấp',
  'sơ cấp',
  'bưu chính',
  // `Trung tâm Dịch vụ việc làm`, `tư vấn việc làm`
  'việc làm',
  // `Phòng Vật tư - Thiết bị y tế`
  'thiết bị',
  // `Tổ bảo vệ an ninh trật tự`, `Tổ Khoa học tự nhiên`
  'trật tự',
  'học tự',
]);

/** Nouns of departments that are written small before their name: `phòng Nội vụ`, `tổ Ngữ văn`. */
const SMALL_HEADS = new PhraseSet([
  ...[
    'viện',
    'bệnh viện',
    'phòng',
    'tổ',
    'khoa',
    'ban',
    'chi cục',
    'trung tâm',
    'văn phòng',
    'hội',
    'trạm',
    'công an',
    'đoàn',
  ],
]);

/** Length of a small head with a capitalised name after it, else 0. */
export function smallHead({ terms }: TermText, at: number): number {
  const length = terms[at]?.upper ? 0 : SMALL_HEADS.match(terms, at);
  return length > 0 && terms[at + length]?.upper ? length : 0;
}

const NOT_PREDICATE = new PhraseSet([
  'chi cục',
  'chi, đảng bộ',
  'chi nhánh',
  'xây dựng đảng',
  'chi bộ',
  'chi hội',
  'chi đoàn',
  'cấp xã',
  'cấp phường',
  'cấp quận',
  'cấp bộ',
  'cấp huyện',
  'cấp tỉnh',
  'cấp thành phố',
  'cấp ủy',
  'cấp trên',
  'cấp dưới',
  'cấp cơ sở',
  'giúp việc',
]);

/** Verbs that follow a head in names: `Ban quản lý`, `Đoàn kiểm tra`, `Trung tâm xúc tiến`. */
export const VERB_IN_NAME = new PhraseSet([
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
export const STRONG_PREDICATE = new PhraseSet([
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

/** A level word followed by one of these is another word: `xã hội`, `tỉnh ủy`. */
const NOT_LEVEL_BEFORE = new Set(['hội', 'ủy', 'đoàn', 'đội', 'viên', 'ngạn', 'táo', 'vật']);

export const AND = new Set(['và', 'cùng', 'hoặc', '&']);

const MARK = /^[^\p{L}\p{N}]/u;

/** The number of a body (`Ban Chỉ đạo 35`, `Ban Chỉ đạo 1237`); four digits that may be a year are none. */
export const PROPER_NUMBER = /^(?:\d{1,3}|(?!19|20)\d{4}|[ivx]+)$/u;

export const TAIL_LIMIT = 14;

export const isMark = (term: Term | undefined): boolean => term === undefined || MARK.test(term.word);

/** True when a predicate (vị ngữ) begins at a term: a verb, an adverb or a preposition in lower case. */
export function opensPredicate(source: TermText, at: number): boolean {
  const { terms } = source;
  const term = terms[at];
  if (!term || term.upper || PREDICATE.match(terms, at) === 0) return false;
  if (COMPOUNDS.has(`${terms[at - 1]?.word} ${term.word}`)) return false;
  return NOT_PREDICATE.match(terms, at) === 0;
}

/** Number of terms of a verb that stands at a term, whatever its first letter; 0 when none does. */
export const verbLength = ({ terms }: TermText, at: number): number => {
  const length = PREDICATE.match(terms, at);
  return length > 1 && terms.slice(at + 1, at + length).every((term) => !term.upper && !isMark(term))
    ? length
    : 0;
};

/** Length of a level word at a term; `xã hội` and `tỉnh ủy` are none. */
export function levelAt(source: TermText, at: number): number {
  const length = LEVELS.match(source.terms, at);
  const after = source.terms[at + length];
  return length > 0 && !(after && NOT_LEVEL_BEFORE.has(after.word) && source.terms[at]?.word !== 'khu')
    ? length
    : 0;
}

export const tailWord = (term: Term): boolean =>
  ['thuộc', 'trực', 'trên', 'đóng', 'của', 'các', 'cấp', 'có', 'liên', 'tại', 'ở'].includes(term.word);
