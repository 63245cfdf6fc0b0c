/**
 * Repeats of one document become one citation. Serial numbers start anew each year (State) or each term (Party),
 * so one number in two years names two documents.
 */
import { numberKey } from '../../lexicon/document-types/document-number.ts';
import { fold } from '../../text/fold.ts';
import type { CitationMention } from '../types.ts';

/** A mention with the block it stands in. */
export interface PlacedMention extends CitationMention {
  type: string | null;
}

/** Mentions of one document, in order of place. */
export interface DocumentGroup<T extends PlacedMention> {
  key: string;
  mentions: T[];
}

/** Groups mentions by document, in order of first mention. */
export function mergeMentions<T extends PlacedMention>(mentions: readonly T[]): DocumentGroup<T>[] {
  const groups: DocumentGroup<T>[] = [];
  const byNumber = new Map<string, DocumentGroup<T>[]>();
  const undated: T[] = [];
  for (const mention of mentions) {
    const key = identity(mention);
    if (mention.number !== null && mention.issuedOn === null && !hasYear(mention.number)) {
      undated.push(mention);
      continue;
    }
    const same = (byNumber.get(key) ?? []).find((group) => isSame(group, mention));
    if (same) same.mentions.push(mention);
    else open(key, mention);
  }
  // A number without a date is the one named before it, else the first of that number.
  for (const mention of undated) {
    const candidates = byNumber.get(identity(mention)) ?? [];
    const before = candidates.findLast((group) =>
      group.mentions.some((other) => stands(other, mention) && other.issuedOn !== null),
    );
    const group = before ?? candidates[0];
    if (group) group.mentions.push(mention);
    else open(identity(mention), mention);
  }
  joinShortNumbers(groups);
  for (const group of groups) group.mentions.sort((a, b) => (stands(a, b) ? -1 : 1));
  return groups.sort((a, b) => {
    const first = a.mentions[0];
    const second = b.mentions[0];
    return first && second && stands(first, second) ? -1 : 1;
  });

  function open(key: string, mention: T): void {
    const group = { key, mentions: [mention] };
    groups.push(group);
    byNumber.set(key, [...(byNumber.get(key) ?? []), group]);
  }
}

/** `Nghị quyết 02 ngày 10/01/2031` is `02/NQ-CP` where that one has the same type and date. */
function joinShortNumbers<T extends PlacedMention>(groups: DocumentGroup<T>[]): void {
  for (const short of groups.filter((group) => group.mentions.every(({ number }) => isSerial(number)))) {
    const whole = groups.find(
      (group) => group !== short && group.mentions.some((mention) => isWhole(mention, short)),
    );
    if (!whole) continue;
    whole.mentions.push(...short.mentions);
    groups.splice(groups.indexOf(short), 1);
  }
}

const isSerial = (number: string | null): boolean => number !== null && /^\d+$/.test(number);

const isWhole = (mention: PlacedMention, short: DocumentGroup<PlacedMention>): boolean =>
  !isSerial(mention.number) &&
  short.mentions.some(
    ({ number, type, issuedOn }) =>
      type === mention.type &&
      issuedOn !== null &&
      issuedOn === mention.issuedOn &&
      Number(number) === Number.parseInt(mention.number ?? '', 10),
  );

const hasYear = (number: string): boolean => /\/(?:19|20)\d{2}\//.test(number);

const identity = (mention: PlacedMention): string =>
  mention.number === null
    ? `${mention.type}|${mention.issuedOn}|${fold(mention.subject ?? '').slice(0, 40)}`
    : numberKey(mention.number);

const stands = (a: CitationMention, b: CitationMention): boolean =>
  a.anchor.block < b.anchor.block || (a.anchor.block === b.anchor.block && a.anchor.start <= b.anchor.start);

/** Same year, and not two bodies of different level on two days. */
function isSame(group: DocumentGroup<PlacedMention>, mention: PlacedMention): boolean {
  if (mention.number === null || hasYear(mention.number)) return true;
  return group.mentions.some((other) => {
    if (other.issuedOn === null || mention.issuedOn === null) return true;
    if (other.issuedOn.slice(0, 4) !== mention.issuedOn.slice(0, 4)) return false;
    if (other.issuedOn === mention.issuedOn) return true;
    const levels = [levelWord(other.issuer), levelWord(mention.issuer)];
    return levels[0] === null || levels[1] === null || levels[0] === levels[1];
  });
}

/** The word for the level in an issuer: the same number of a province and of its district are two documents. */
const levelWord = (issuer: string | null): string | null =>
  issuer === null
    ? null
    : (/(?<!\p{L})(tỉnh|huyện|quận|thị xã|thị trấn|xã|phường|chính phủ|quốc hội|bộ|sở)(?!\p{L})/u.exec(
        fold(issuer),
      )?.[1] ?? null);
