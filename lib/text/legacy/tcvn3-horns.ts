/**
 * `ư` that TCVN3 text has lost: its byte is the soft hyphen of Unicode, which programs print as a hyphen or drop.
 */
import { definePattern } from '../pattern.ts';
import { chain, type Repaired, rewrite } from '../repair-rewrite.ts';
import { isOnset, isSyllable } from '../syllables.ts';
import { lostLetters, restorePairs, restoreWords } from './lost-letters.ts';

const HYPHENATED = /(?<![\p{L}\p{N}-])(\p{L}*)-(\p{L}*)(?![\p{L}\p{N}-])/gu;
const HORNLESS = /(?<!\p{L})\p{L}+(?!\p{L})/gu;
/** `ơ` before these endings is always the second half of `ươ`. */
const HALF = /[ơờớởỡợ](?:ng|c|u)$/iu;

/** `mời` and `tới` are words of their own and stay as they are. */
const VOCABULARY = lostLetters(
  'ư',
  'người dưới lưới vượt lượt vươn vườn mượn cười như',
  `đầu tư|vật tư|thông tư|tư vấn|tư pháp|tư nhân|tư tưởng|tư liệu|tư cách|dân cư|định cư|cư trú|di cư|nhập cư|tham mưu|
   lưu trữ|lưu thông|lưu ý|lưu vực|lưu động|lưu hành|lưu giữ|giao lưu|ưu tiên|ưu đãi|ưu tú|ưu thế|hưu trí|nghỉ hưu|
   đưa vào|đưa ra|đưa các|đưa nội|đưa công|đưa lên|đưa đến|đưa xuống|dư nợ|số dư|dư luận|thư viện|thư ký|bí thư|văn thư|bưu điện|bưu chính|
   chưa có|chưa được|chưa đạt|chưa cao|chưa phù|mưa lũ|mưa bão`,
);

/** The last line of a list of recipients (lưu văn bản); `lu` alone is a word too. */
const FILE_COPY = definePattern(
  'file copy that has lost its horn',
  /(?<=^[-–+*•\s]*L)u(?=:|\s+(?:VT|VP|HS|Văn (?:thư|phòng))(?!\p{L}))/gmu,
  {
    matches: ['- Lu: VT.', 'Lu Văn phòng', '- Lu VT, TH.'],
    misses: ['Lu lèn mặt đường', 'Lưu: VT', 'xe Lu: 02'],
  },
);

/** `ng-ời`, `nh- vậy`, `trờng`, `đầu t`: for text that is known to have lost its soft hyphens. */
export const restoreHorns = (text: string): Repaired =>
  chain(text, [
    fromHyphens,
    (current) => restoreWords(current, VOCABULARY),
    insideWords,
    (current) => restorePairs(current, VOCABULARY),
    (current) => rewrite(current, FILE_COPY, () => 'ưu'),
  ]);

const fromHyphens = (text: string): Repaired =>
  rewrite(text, HYPHENATED, (match) => {
    const [left = '', right = ''] = match.split('-');
    if (left === '' && right === '') return match;
    if (right === '') return isOnset(left) && left === left.toLowerCase() ? `${left}ư` : match;
    if ((left !== '' && isSyllable(left)) || !isSyllable(`${left}ư${right}`)) return match;
    return left === '' && isSyllable(right) ? match : `${left}ư${right}`;
  });

const insideWords = (text: string): Repaired =>
  rewrite(text, HORNLESS, (word) => {
    if (!HALF.test(word) || isSyllable(word)) return word;
    const whole = word.replace(/[ơờớởỡợ]/u, 'ư$&').replace(/[ƠỜỚỞỠỢ]/u, 'Ư$&');
    return isSyllable(whole) ? whole : word;
  });
