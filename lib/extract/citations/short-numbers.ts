/**
 * Documents cited by serial and date without their symbol: `Kế hoạch số 45 ngày 12/3/2031 của UBND tỉnh`.
 */
import { TYPE_NAMES, typeByName } from '../../lexicon/document-types/document-types.ts';
import { parseDates } from '../../text/dates.ts';
import { definePattern } from '../../text/pattern.ts';
import { issuerAtStart } from './issuer-phrase.ts';
import type { Mention } from './mentions.ts';
import { readSubject } from './subject.ts';

const SHORT = definePattern(
  'document by serial and date',
  new RegExp(
    String.raw`(?<!\p{L})(?<type>${TYPE_NAMES.map((name) => name.replace(/\s+/g, String.raw`\s+`)).join('|')})\s+(?:số\s*:?\s*)?(?<serial>\d{1,5})(?![\d/\-–]|[.,]\d)\s*,?\s*(?=ngày\s*\d)`,
    'giu',
  ),
  {
    matches: [
      ['Kế hoạch số 45 ngày 12/3/2031', 'Kế hoạch số 45 '],
      'Nghị quyết số 12, ngày 05 tháng 4 năm 2031',
      'Quyết định 2348 ngày 5/12/2031',
    ],
    misses: ['Kế hoạch số 45/KH-UBND ngày 12/3/2031', 'Kế hoạch số 45 của tỉnh', 'tiêu chí số 9 ngày 5'],
  },
);

/** Such citations with a full date; `taken` are stretches that are cited with their symbol. */
export function findShortNumbers(text: string, taken: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(SHORT)) {
    const from = match.index + match[0].length;
    const date = parseDates(text.slice(from, from + 60)).find(
      (one) => one.precision === 'day' && one.iso?.length === 10,
    );
    if (!date || date.start > 0) continue;
    const dateEnd = from + date.end;
    if (taken.some((mention) => mention.start < dateEnd && match.index < mention.end)) continue;
    const issuer = issuerAtStart(text.slice(dateEnd));
    const end = dateEnd + (issuer?.length ?? 0);
    const subject = readSubject(text, end);
    found.push({
      start: match.index,
      end,
      type: typeByName((match.groups?.type ?? '').replace(/\s+/g, ' '))?.abbr ?? null,
      number: match.groups?.serial ?? null,
      issuedOn: date.iso,
      issuer: issuer?.text ?? null,
      subject: subject?.text ?? null,
      subjectEnd: subject?.end ?? end,
    });
  }
  return found;
}
