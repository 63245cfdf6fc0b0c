/**
 * `ư` that TCVN3 text has lost: its byte is the soft hyphen of Unicode, which programs print as a hyphen or drop.
 */
import { chain, type Repaired, rewrite } from '../repair-rewrite.ts';
import { isOnset, isSyllable } from '../syllables.ts';

const HYPHENATED = /(?<![\p{L}\p{N}-])(\p{L}*)-(\p{L}*)(?![\p{L}\p{N}-])/gu;
const HORNLESS = /(?<!\p{L})\p{L}+(?!\p{L})/gu;
const PAIRS = /(?<!\p{L})(\p{L}+) (\p{L}+)(?!\p{L})/gu;
/** `ơ` before these endings is always the second half of `ươ`. */
const HALF = /[ơờớởỡợ](?:ng|c|u)$/iu;

/** Words that are no others once they have lost a `ư`; `mời` and `tới` are words of their own and stay. */
const WORDS = withoutHorns('người dưới lưới vượt lượt vươn vườn mượn cười như'.split(' '));

/** Pairs of an official text's vocabulary that are no others once they have lost a `ư`. */
const COMPOUNDS = withoutHorns(
  `đầu tư|vật tư|thông tư|tư vấn|tư pháp|tư nhân|tư tưởng|tư liệu|tư cách|dân cư|định cư|cư trú|di cư|nhập cư|tham mưu
   lưu trữ|lưu thông|lưu ý|lưu vực|lưu động|lưu hành|lưu giữ|giao lưu|ưu tiên|ưu đãi|ưu tú|ưu thế|hưu trí|nghỉ hưu
   đưa vào|đưa ra|đưa lên|đưa đến|đưa xuống|dư nợ|số dư|dư luận|thư viện|thư ký|bí thư|văn thư|bưu điện|bưu chính
   chưa có|chưa được|chưa đạt|chưa cao|chưa phù|mưa lũ|mưa bão`
    .split(/[|\n]/)
    .map((pair) => pair.trim()),
);

function withoutHorns(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.map((word) => [word.replaceAll('ư', ''), word]).filter(([bare, word]) => bare !== word) as [
      string,
      string,
    ][],
  );
}

/** `ng-ời`, `nh- vậy`, `trờng`, `đầu t`: for text that is known to have lost its soft hyphens. */
export const restoreHorns = (text: string): Repaired => chain(text, [fromHyphens, insideWords, insidePairs]);

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
    const known = WORDS.get(word.toLowerCase());
    if (known !== undefined) return inCaseOf(word, known);
    if (!HALF.test(word) || isSyllable(word)) return word;
    const whole = word.replace(/[ơờớởỡợ]/u, 'ư$&').replace(/[ƠỜỚỞỠỢ]/u, 'Ư$&');
    return isSyllable(whole) ? whole : word;
  });

/** Pairs overlap in running text, so the second word is looked at again as the first of the next pair. */
function insidePairs(text: string): Repaired {
  const whole = (pair: string): string => {
    const known = COMPOUNDS.get(pair.toLowerCase());
    return known === undefined ? pair : inCaseOf(pair, known);
  };
  const once = (current: string): Repaired => rewrite(current, PAIRS, whole);
  const shifted = (current: string): Repaired =>
    rewrite(current, /(?<=(?<!\p{L})\p{L}+ )(\p{L}+) (\p{L}+)(?!\p{L})/gu, whole);
  return chain(text, [once, shifted]);
}

/** The word in the case of what it replaces: small, with a capital first letter, or in capitals. */
function inCaseOf(found: string, word: string): string {
  if (found.length > 1 && found === found.toUpperCase()) return word.toUpperCase();
  const first = found.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
