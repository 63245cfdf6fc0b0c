import { type Repaired, rewrite } from '../repair-rewrite.ts';
import { isOnset, isSyllable } from '../syllables.ts';

const HYPHENATED = /(?<![\p{L}\p{N}-])(\p{L}*)-(\p{L}*)(?![\p{L}\p{N}-])/gu;
const HORNLESS = /(?<!\p{L})\p{L}+(?!\p{L})/gu;
/** `ơ` before these endings is always the second half of `ươ`. */
const HALF = /[ơờớởỡợ](?:ng|c|u)$/iu;

/** `ng-ời`, `nh- vậy`, `trờng`: the soft hyphen that stood for `ư` was printed as a hyphen or dropped. */
export function restoreHorns(text: string): Repaired {
  const hyphens = rewrite(text, HYPHENATED, (match) => {
    const [left = '', right = ''] = match.split('-');
    if (left === '' && right === '') return match;
    if (right === '') return isOnset(left) && left === left.toLowerCase() ? `${left}ư` : match;
    if ((left !== '' && isSyllable(left)) || !isSyllable(`${left}ư${right}`)) return match;
    return left === '' && isSyllable(right) ? match : `${left}ư${right}`;
  });
  if (hyphens.text !== text) return hyphens;
  return rewrite(text, HORNLESS, (word) => {
    if (/^ngời$/i.test(word)) return word.replace(/ời/, 'ười').replace(/ỜI/, 'ƯỜI');
    if (!HALF.test(word) || isSyllable(word)) return word;
    const whole = word.replace(/[ơờớởỡợ]/u, 'ư$&').replace(/[ƠỜỚỞỠỢ]/u, 'Ư$&');
    return isSyllable(whole) ? whole : word;
  });
}
