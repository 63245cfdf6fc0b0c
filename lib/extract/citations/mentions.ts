/**
 * Every place in a paragraph where a document is cited: `Chỉ thị số 08/CT-UBND ngày 06/02/2031 của UBND tỉnh về …`.
 */
import { type DocumentNumber, documentNumbers } from '../../lexicon/document-types/document-number.ts';
import { type DocumentType, TYPE_NAMES, typeByName } from '../../lexicon/document-types/document-types.ts';
import { issuerOfSymbol } from '../../lexicon/issuer-codes/issuer-codes.ts';
import { type DateMention, parseDates } from '../../text/dates.ts';
import { definePattern } from '../../text/pattern.ts';
import { issuerAtStart } from './issuer-phrase.ts';
import { readSubject } from './subject.ts';

/** One citation as it stands; offsets in the text given. */
export interface Mention {
  /** From the type word (or the number) to the end of number, date and issuer. */
  start: number;
  end: number;
  type: string | null;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  subject: string | null;
  /** End of the subject, `end` when there is none: a mention before it is part of the subject. */
  subjectEnd: number;
}

const NAMES = TYPE_NAMES.map((name) =>
  name.replace(/\s+/g, '\\s+').replace('óa', '(?:óa|oá)').replace('ỏa', '(?:ỏa|oả)'),
).join('|');

/** The type word before a number, with what may stand between: `Nghị quyết của Bộ Chính trị số`, `Quyết định (sửa đổi) số`. */
const TYPE_BEFORE = definePattern(
  'type word before a number',
  new RegExp(
    String.raw`(?<!\p{L})(?<type>${NAMES})(?<between>(?:\s+[\p{L}\-–,&\d]+){0,30}?)\s*(?:\([^()]{0,40}\)\s*)?(?:liên\s+(?:tịch|ngành)\s+)?(?<cue>số\s*:?\s*)?[“"]?$`,
    'iu',
  ),
  {
    matches: [
      'Thực hiện Chỉ thị số ',
      'Nghị quyết ',
      'Nghị quyết của Bộ Chính trị số ',
      'theo Luật Đầu tư công số ',
    ],
    misses: ['công văn. Số ', 'với số '],
  },
);

const DATE_GAP = definePattern(
  'words between a number and its date',
  /^[\s,]*(?:\([^()\d]{1,40}\)[\s,]*)?[\s,(]*(?:(?:được\s+(?:Quốc hội[^;.]{0,90}\s)?)?(?:ban hành|ký|thông qua|lập)\s*|cùng\s+|(?:hồi|lúc)\s+\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{1,2}\s?(?:phút)?)?[\s,]*)?$/u,
  {
    matches: [
      ', ',
      ' (khóa XII) ',
      ' được Quốc hội khóa XIII, kỳ họp thứ 9 thông qua ',
      ' hồi 9 giờ 30 phút, ',
      ' cùng ',
    ],
    misses: [' của Chính phủ ', '; Quyết định ', ' hồi đó '],
  },
);
/** Far enough for `được Quốc hội nước … khóa …, kỳ họp thứ … thông qua ngày`. */
const DATE_REACH = 130;
const SEPARATOR = /^[\s,;]*(?:(?:và|hoặc|cùng|với)\s*)?(?:các\s+)?(?:số\s*:?\s*)?$/iu;

/** `Mẫu số 02/BC`, `Biểu số 01/TH`: the number of a form, of no document. */
const FORM_NUMBER = definePattern(
  'number of a form',
  /(?<!\p{L})(?:mẫu|biểu|phụ lục|phiếu)(?:\s+số)?\s*:?\s*$/iu,
  { matches: ['theo Mẫu số ', 'Biểu mẫu '], misses: ['Quyết định số ', 'kiểu mẫu, số '] },
);

/** Licences are issued to somebody; nobody carries them out or cites them as a ground. */
const LICENCE_NUMBER = definePattern(
  'number of a licence',
  /(?<!\p{L})giấy\s+(?:phép|chứng nhận|xác nhận)(?:\s+\p{L}+){0,6}\s+số\s*:?\s*$/iu,
  {
    matches: ['Giấy phép số ', 'Giấy phép khai thác khoáng sản số '],
    misses: ['Giấy phép xây dựng, Quyết định số ', 'Giấy xác nhận theo Thông tư '],
  },
);

/** Citations of a text in order. */
export function findMentions(text: string): Mention[] {
  const numbers = documentNumbers(text);
  const found: Mention[] = [];
  numbers.forEach((number, at) => {
    const previous = numbers[at - 1];
    const next = numbers[at + 1];
    const mention = readMention(
      text,
      number,
      previous?.end ?? 0,
      next?.start ?? text.length,
      found.at(-1) ?? null,
    );
    if (mention) found.push(mention);
  });
  shareInLists(text, found);
  return found;
}

function readMention(
  text: string,
  number: DocumentNumber,
  from: number,
  until: number,
  previous: Mention | null,
): Mention | null {
  const before = text.slice(Math.max(from, number.start - 200), number.start);
  const word = typeBefore(before);
  const listed = previous !== null && SEPARATOR.test(text.slice(previous.end, number.start));
  // `các Thông tư: số 5/…; số 6/…`: the word before the list is each member's.
  const inherits = listed || /;\s*(?:và\s+)?số\s*:?\s*$/iu.test(before);
  const hasCue = /(?<!\p{L})số\s*:?\s*$/iu.test(before);
  if ((!word && !listed && !hasCue && !isSelfEvident(number)) || FORM_NUMBER.test(before)) return null;
  if (!word && LICENCE_NUMBER.test(before)) return null;
  if (number.form === 'bare' && !word && !hasCue) return null;
  const type = citedType(number, word, inherits ? (previous?.type ?? null) : null);
  let end = number.end;
  let date = dateAfter(text, end, until);
  if (date) end = date.end;
  const issuer = issuerAtStart(text.slice(end, until));
  let issuerText = issuer?.text ?? word?.issuer ?? null;
  // `thẻ số 12/TĐV`: a bare number that only `số` introduces is a document's where a date follows.
  if (number.form === 'bare' && !word && !listed && !date) return null;
  if (issuer) {
    end += issuer.length;
    if (!date) {
      date = dateAfter(text, end, until);
      if (date) end = date.end;
    }
  }
  issuerText ??= proposer(
    text.slice(
      Math.max(from, number.start - 200),
      word ? number.start - before.length + word.start : number.start,
    ),
  );
  const subject = readSubject(text, end);
  return {
    start: word ? number.start - before.length + word.start : number.start,
    end,
    type,
    number: number.number,
    issuedOn: date?.iso ?? null,
    issuer: issuerText,
    subject: subject?.text ?? null,
    subjectEnd: subject?.end ?? end,
  };
}

interface TypeWord {
  type: DocumentType;
  start: number;
  /** An issuer between the type and the number. */
  issuer: string | null;
  /** Written with a capital right before the number: a name, not a verb (`hướng dẫn`). */
  named: boolean;
}

/** The type word nearest to the number that can belong to it. */
function typeBefore(before: string): TypeWord | null {
  const match = TYPE_BEFORE.exec(before);
  const type = match && typeByName((match.groups?.type ?? '').replace(/\s+/g, ' '));
  if (!match || !type) return null;
  const between = (match.groups?.between ?? '').trim();
  // Only a law is called by its name before its number; elsewhere another document may begin inside the gap.
  const inner = between ? typeBefore(before.slice(match.index + (match.groups?.type ?? '').length)) : null;
  if (inner && type.name !== 'Luật' && type.name !== 'Bộ luật') {
    return { ...inner, start: inner.start + match.index + (match.groups?.type ?? '').length };
  }
  if (inner && !/luật|pháp lệnh/iu.test(inner.type.name))
    return { ...inner, start: inner.start + match.index + (match.groups?.type ?? '').length };
  const isLaw = type.system === 'normative';
  const issuer =
    issuerAtStart(` ${between}`)?.text ??
    (/^(?:Bộ Chính trị|Ban Bí thư|Chính phủ|Quốc hội|Trung ương)/u.test(between) ? between : null);
  if (between && !issuer && !isLaw && between.split(/\s+/).length > 8) return null;
  const named = !between && /^\p{Lu}/u.test(match[0]) && !/công văn\s+$/iu.test(before.slice(0, match.index));
  return { type, start: match.index, issuer, named };
}

/** Numbers that are numbers of documents wherever they stand. */
const isSelfEvident = (number: DocumentNumber): boolean =>
  number.form === 'normative' ||
  number.form === 'party' ||
  number.type !== null ||
  /^(?:UBND|HĐND|VP|TTg|CP|S[A-ZĐ]|B[A-ZĐ])/.test(number.symbol);

const LETTERS: ReadonlySet<string> = new Set(['CV', 'TTr', 'BC']);

/** The symbol's type counts before the word's, which clerks abbreviate or generalise; letters have none. */
function citedType(number: DocumentNumber, word: TypeWord | null, inherited: string | null): string | null {
  if (/^(?:QH|UBTVQH)\d/.test(number.symbol)) return word?.type.abbr ?? inherited ?? 'Luật';
  // `Công văn số 577/CT-TTHT`: the office's own letters, not the abbreviation of a type.
  if (number.type === 'CT' && word?.type.abbr === 'CV' && issuerOfSymbol(number.symbol) === null) return 'CV';
  // Older letters bear the code of a ministry (`1135 TC/NSNN`), and submissions were abbreviated `TT`.
  if (word && LETTERS.has(word.type.abbr) && (number.type === 'TC' || number.type === 'TT'))
    return word.type.abbr;
  if (number.type !== null) return number.type;
  if (word && (word.type.abbr !== 'HD' || number.form === 'party' || word.named)) return word.type.abbr;
  return inherited ?? (number.form === 'state' ? 'CV' : null);
}

/** The date right behind `at`, nothing but a comma or a verb between. */
function dateAfter(text: string, at: number, until: number): { iso: string | null; end: number } | null {
  const near = text.slice(at, Math.min(at + DATE_REACH, until));
  const date = parseDates(near).find(isUsable);
  if (date && DATE_GAP.test(near.slice(0, date.start))) return { iso: date.iso, end: at + date.end };
  // `Tờ trình số 12/TTr-SYT 13 tháng 5 năm 2031`: the word for the day was left out.
  const gap = BARE_LONG_DATE.exec(near)?.[0].length ?? 0;
  const bare = gap > 0 ? parseDates(`ngày ${near.slice(gap)}`)[0] : undefined;
  return bare?.precision === 'day' && bare.start === 0 && bare.year !== null
    ? { iso: bare.iso, end: at + gap + bare.end - 'ngày '.length }
    : null;
}

const BARE_LONG_DATE = definePattern(
  'blanks before a long date without its first word',
  /^[\s,]+(?=\d{1,2}\s+tháng\s+\d)/u,
  { matches: [' 13 tháng 5 năm 2031', ', 02 tháng 9 năm 2031'], misses: [' 13/5/2031', ' tháng 5'] },
);

const isUsable = (date: DateMention): boolean =>
  (date.precision === 'day' && date.year !== null) || date.precision === 'month';

/** `Theo đề nghị của Sở Y tế tại Tờ trình số …` */
const PROPOSER = definePattern(
  'proposer before a letter',
  /(?:đề nghị|ý kiến|báo cáo)\s+(?<of>của\s+.{4,120}?)\s+(?:tại|theo)\s+(?:các\s+)?$/iu,
  {
    matches: ['Theo đề nghị của Sở Y tế tại ', 'Xét đề nghị của Giám đốc Sở Nội vụ tại '],
    misses: ['theo quy định tại ', 'của Sở Y tế và '],
  },
);
const proposer = (before: string): string | null => {
  const of = PROPOSER.exec(before)?.groups?.of;
  return of === undefined ? null : (issuerAtStart(of)?.text ?? null);
};

/** In `số 12/QĐ-UBND, số 13/QĐ-UBND ngày 05/01/2031 của UBND tỉnh` the last date and issuer hold for all. */
function shareInLists(text: string, mentions: Mention[]): void {
  for (let at = mentions.length - 2; at >= 0; at--) {
    const mention = mentions[at];
    const next = mentions[at + 1];
    if (!mention || !next || !SEPARATOR.test(text.slice(mention.end, listedStart(text, next)))) continue;
    const isShared = !isNamedAnew(text, next) || /cùng\s+ngày/u.test(text.slice(next.start, next.end));
    if (mention.issuer === null && isShared) mention.issuedOn ??= next.issuedOn;
    mention.issuer ??= next.issuer;
  }
}

/** `Nghị định số 12/…, Nghị định số 13/… ngày 05/01/2031`: with its own type word the date is the last one's alone (unless `cùng ngày`). */
const isNamedAnew = (text: string, mention: Mention): boolean =>
  /^\p{L}/u.test(text.slice(mention.start).replace(/^số(?!\p{L})\s*:?\s*/iu, ''));

/** Start of the number itself when the type word was taken from further left. */
const listedStart = (text: string, mention: Mention): number => {
  const own = documentNumbers(text.slice(mention.start, mention.end))[0];
  return own && !/\p{L}/u.test(text.slice(mention.start, mention.start + own.start).replace(/số/iu, ''))
    ? mention.start + own.start
    : mention.start;
};
