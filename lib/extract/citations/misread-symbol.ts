/**
 * Symbols that OCR misread by one letter (`NVĐ-CP` for `NĐ-CP`): where the type word before the number and the issuer
 * in the symbol are both known, they prove what the letters were.
 */
import { typeByAbbreviation } from '../../lexicon/document-types/document-types.ts';
import { issuerByCode } from '../../lexicon/issuer-codes/issuer-codes.ts';
import { definePattern } from '../../text/pattern.ts';

const SYMBOL = definePattern(
  'number with type and issuer',
  /^(?<serial>\d{1,5}[a-zđ]?(?:\/\d{4})?\/)(?<type>[A-ZĐ]{1,6})(?<issuer>-[A-Za-zĐđ\d]+)$/u,
  {
    matches: ['163/2031/NVĐ-CP', '08/CT-UBND'],
    misses: ['4912/UBND-NC-KT', '23-NQ/TU', '72/2031/QH15'],
  },
);

/**
 * The number with the letters of its type put right, or as it is.
 * @param number as read, e.g. `163/2031/NVĐ-CP`
 * @param type abbreviation of the type word before the number, e.g. `NĐ`
 */
export function repairedNumber(number: string | null, type: string | null): string | null {
  const parts = number === null ? undefined : SYMBOL.exec(number)?.groups;
  if (!parts || type === null || type.length < 2) return number;
  const { serial = '', type: letters = '', issuer = '' } = parts;
  if (typeByAbbreviation(letters) !== null || issuerByCode(issuer.slice(1)) === null) return number;
  return isOneSlip(letters, type) ? `${serial}${type}${issuer}` : number;
}

/** True when one letter was added, lost or changed. */
function isOneSlip(read: string, meant: string): boolean {
  let start = 0;
  while (start < meant.length && read[start] === meant[start]) start++;
  return [
    [1, 0],
    [0, 1],
    [1, 1],
  ].some(([inRead = 0, inMeant = 0]) => read.slice(start + inRead) === meant.slice(start + inMeant));
}
