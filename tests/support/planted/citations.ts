/**
 * Faults in what a plan cites.
 */
import type { ParsedDocument } from '../../../lib/document/types.ts';
import { parseDates } from '../../../lib/text/dates.ts';
import { fold } from '../../../lib/text/fold.ts';
import { childOf, edited, type Ground, type Planted, planted, splice } from './ground.ts';

export function inParentCitation(ground: Ground): Planted[] {
  const { parent } = ground.comparison;
  const cited = childOf(ground).citations.find(
    ({ number }) => number !== null && fold(number) === fold(parent.metadata.number ?? ''),
  );
  const mention = cited?.mentions.find(({ issuedOn, number }) => issuedOn?.length === 10 && number !== null);
  const own = childOf(ground).metadata.number;
  // A plan that cites its parent wrongly already shows nothing by another fault there.
  if (!mention || mention.issuedOn !== parent.metadata.issuedOn) return [];
  const { anchor } = mention;
  const found: Planted[] = [];
  const add = (
    kind: string,
    what: string,
    document: ParsedDocument | null,
    rules: readonly string[],
  ): void => {
    found.push(...planted(kind, what, rules, document));
  };
  const quote = anchor.quote;
  const date = parseDates(quote).find(({ iso }) => iso === mention.issuedOn);
  if (date) {
    const day = /\d{1,2}/.exec(quote.slice(date.start));
    const at = date.start + (day?.index ?? 0);
    const old = day?.[0] ?? '';
    const other = String(Number(old) > 1 ? Number(old) - 1 : Number(old) + 1).padStart(old.length, '0');
    add(
      'other date',
      `${old} → ${other}`,
      edited(ground.child, anchor, (text, start) => splice(other)(text, start + at, start + at + old.length)),
      ['parent-citation-mismatch', 'citation-conflict'],
    );
  }
  const serial = /^\d+/.exec(mention.number ?? '')?.[0];
  const at = serial === undefined ? -1 : quote.indexOf(mention.number ?? '');
  if (serial !== undefined && at >= 0) {
    const step = fold(own ?? '').startsWith(String(Number(serial) + 10)) ? 20 : 10;
    const other = String(Number(serial) + step).padStart(serial.length, '0');
    add(
      'wrong parent number',
      `${serial} → ${other}`,
      edited(ground.child, anchor, (text, start) =>
        splice(other)(text, start + at, start + at + serial.length),
      ),
      ['parent-citation-mismatch', 'parent-not-cited'],
    );
  }
  const issuer = /(?:Ủy ban nhân dân|UBND)(?= (?:tỉnh|thành phố|huyện))/u.exec(quote);
  if (issuer)
    add(
      'wrong issuer',
      'UBND → HĐND',
      edited(ground.child, anchor, (text, start) =>
        splice('Hội đồng nhân dân')(text, start + issuer.index, start + issuer.index + issuer[0].length),
      ),
      ['parent-citation-mismatch', 'citation-issuer-symbol', 'citation-conflict'],
    );
  const place = /(?<=(?:tỉnh|thành phố|huyện|thị xã) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/u.exec(
    issuer ? quote.slice(issuer.index) : '',
  );
  if (issuer && place)
    add(
      'issuer of another place',
      place[0],
      edited(ground.child, anchor, (text, start) => {
        const from = start + issuer.index + place.index;
        return splice('Bình Khê Thượng')(text, from, from + place[0].length);
      }),
      ['parent-citation-mismatch', 'citation-conflict'],
    );
  return found;
}

/** Faults in citations other than the parent's, and the parent's left out. */
export function inCitations(ground: Ground): Planted[] {
  const child = childOf(ground);
  const { parent } = ground.comparison;
  const above = new Set(
    parent.citations.flatMap(({ mentions }) =>
      mentions.map(({ number, issuedOn }) => `${fold(number ?? '')}|${issuedOn}`),
    ),
  );
  const mentions = child.citations.flatMap((citation) => citation.mentions);
  const told = new Map<string, number>();
  for (const { number } of mentions) told.set(fold(number ?? ''), (told.get(fold(number ?? '')) ?? 0) + 1);
  const own = fold(parent.metadata.number ?? '');
  const found = mentions.flatMap((mention): Planted[] => {
    const { number, issuedOn, issuer, anchor } = mention;
    if (number === null || fold(number) === own || told.get(fold(number)) !== 1) return [];
    const date = parseDates(anchor.quote).find(({ iso }) => iso === issuedOn && iso?.length === 10);
    const put = (by: string, from: number, to: number): ParsedDocument | null =>
      edited(ground.child, anchor, (text, start) => splice(by)(text, start + from, start + to));
    const year = date && anchor.quote.slice(date.start, date.end).lastIndexOf(issuedOn?.slice(0, 4) ?? '-');
    const inYear = (to: number): ParsedDocument | null =>
      date && year !== undefined && year >= 0
        ? put(String(to), date.start + year, date.start + year + 4)
        : null;
    const dated = Number(issuedOn?.slice(0, 4));
    const issued = child.metadata.issuedOn;
    return [
      ...(above.has(`${fold(number)}|${issuedOn}`) && date
        ? planted('other day than above', number, ['citation-conflict'], otherDay(anchor.quote, date, put))
        : []),
      ...(/\/(?:19|20)\d{2}\//.test(number)
        ? planted('other year than the number', number, ['citation-year-mismatch'], inYear(dated - 1))
        : []),
      ...(issued?.length === 10
        ? planted(
            'later document',
            number,
            ['citation-in-future', 'citation-year-mismatch'],
            inYear(Number(issued.slice(0, 4)) + 1),
          )
        : []),
      ...(issuer === 'Tỉnh ủy' && /-\p{Lu}+\/TU$/u.test(number) && anchor.quote.endsWith('Tỉnh ủy')
        ? planted(
            'issuer against the symbol',
            number,
            ['citation-issuer-symbol'],
            put('Hội đồng nhân dân tỉnh', anchor.quote.length - 'Tỉnh ủy'.length, anchor.quote.length),
          )
        : []),
    ];
  });
  return [...found, ...parentLeftOut(ground)];
}

function otherDay(
  quote: string,
  { start }: { start: number },
  put: (by: string, from: number, to: number) => ParsedDocument | null,
): ParsedDocument | null {
  const day = /\d{1,2}/.exec(quote.slice(start));
  if (!day) return null;
  const from = start + day.index;
  const other = Number(day[0]) > 1 ? Number(day[0]) - 1 : 2;
  return put(String(other).padStart(day[0].length, '0'), from, from + day[0].length);
}

/** Every mention of the parent taken out. */
function parentLeftOut(ground: Ground): Planted[] {
  const number = fold(ground.comparison.parent.metadata.number ?? '-');
  const cited = childOf(ground).citations.find((citation) => fold(citation.number ?? '') === number);
  if (!cited) return [];
  const places = cited.mentions.map(({ anchor }) => anchor);
  const document = places.reduceRight<ParsedDocument | null>(
    (copy, place) => copy && edited(copy, place, splice('chỉ đạo của cấp trên')),
    ground.child,
  );
  // A short form of the number may stand elsewhere.
  if (document?.blocks.some(({ text }) => fold(text).includes(number))) return [];
  return planted('parent left out', cited.number ?? '', ['parent-not-cited'], document);
}
