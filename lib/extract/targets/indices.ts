/**
 * Several indicators that share one value: `PCI, PAPI, SIPAS: tăng 05 bậc`, `tỷ lệ A và tỷ lệ B đạt 95%`.
 */
import { definePattern } from '../../text/pattern.ts';
import { cleanName } from './clean.ts';

/** One index of a list: opens with `Chỉ số`, bears its abbreviation in brackets, or is the abbreviation. */
const INDEX = definePattern(
  'index in a list',
  /^(?:(?:các\s+)?chỉ số\s.+|.+\(\p{Lu}[\p{Lu}\s-]+(?:index)?\)(?:\s+\p{L}.*)?|\p{Lu}{3,}(?:\s(?:INDEX|Index))?)$/iu,
  {
    matches: ['Chỉ số hài lòng', 'Năng lực cạnh tranh (PCI)', 'PAR INDEX', 'SIPAS'],
    misses: ['gia cầm', 'nông nghiệp'],
  },
);

const SHORT = /^\p{Lu}[\p{Lu}\p{N}]{2,}(?:\s(?:INDEX|Index))?$/u;

/** A part that says something of its index is no mere entry of a list. */
const SAYS =
  /(?<!\p{L})(?:đạt|tăng|giảm|cao hơn|thấp hơn|tốt hơn|xếp|duy trì|cải thiện|nâng|trên|dưới)(?!\p{L})/iu;

const isIndex = (part: string): boolean =>
  !SAYS.test(part) &&
  (/^(?:các\s+)?chỉ số\s/iu.test(part) ||
    /\(\p{Lu}[\p{Lu}\s]+(?:Index|INDEX)?\)/u.test(part) ||
    SHORT.test(part));

/** Nouns that, opening every part, make a list of indicators. */
const SAME_OPENER = /^(?:tỷ lệ|tỉ lệ)\s/iu;

/** `hài lòng của người dân, tổ chức (SIPAS)`: those whom an index asks are no index. */
const ASKED = /^(?:tổ chức|doanh nghiệp|người dân|cá nhân|cơ quan)(?!\p{L})/iu;

/** The names in a shared head; one name when it is no list. */
export function splitShared(name: string): string[] {
  const parts = splitOutsideBrackets(name).map(cleanName).filter(Boolean);
  if (parts.length < 2 || parts.some((part) => ASKED.test(part))) return [name];
  if (parts.every((part) => INDEX.test(part) && isIndex(part))) return parts;
  return parts.every((part) => SAME_OPENER.test(part)) ? parts : [name];
}

/** Every part of a list of names, at commas and at each `và`. */
export const splitNames = (list: string): string[] =>
  splitOutsideBrackets(list)
    .flatMap((part) => part.split(/\s(?:và|với)\s/u))
    .map(cleanName)
    .filter(Boolean);

/** Without one of these no part is an index; most sentences stop here. */
const MAY_NAME_INDEX = /chỉ số|Chỉ số|CHỈ SỐ|\(\p{Lu}|\p{Lu}[\p{Lu}\p{N}]{2}/u;

/** True when a part of a sentence without a number only lists indices, for the value that follows it. */
export function listsIndices(text: string): boolean {
  if (!MAY_NAME_INDEX.test(text)) return false;
  const parts = splitOutsideBrackets(text).map(cleanName).filter(Boolean);
  return (
    parts.length > 0 &&
    parts.every((part, index) =>
      isIndex(index === 0 ? part.replace(/^(?:phấn đấu|phân đấu)\s+/iu, '') : part),
    )
  );
}

/** At commas, semicolons and `và` before a new name, outside brackets. */
function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (letter === ',' || letter === ';')) {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else if (
      depth === 0 &&
      letter === ' ' &&
      text.startsWith('và ', at + 1) &&
      JOINT.test(text.slice(at, at + 16))
    ) {
      parts.push(text.slice(start, at));
      start = at + 4;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** `và PAPI`, `và Chỉ số`, not `và Hành chính`: the next word is an index or its abbreviation. */
const JOINT = /^ và (?:[Cc]hỉ số|[Tt][ỷỉ] lệ|\p{Lu}{3,})/u;
