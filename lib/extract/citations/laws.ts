/**
 * Laws cited by name and date without a number: `Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015`, or by
 * name and year: `Luật Đầu tư công năm 2024`, `Luật Đất đai 2024`.
 */
import { parseDates } from '../../text/dates.ts';
import { definePattern } from '../../text/pattern.ts';
import type { Mention } from './mentions.ts';

const LAW = definePattern(
  'law by name',
  /(?<!\p{L})(?<kind>Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s+(?<name>[^;:.()“”\n]{0,220}?)[\s,]*(?=(?:được\s+Quốc hội[^;.]{0,60}?thông qua\s+)?ngày\s*\d)/gu,
  {
    matches: [
      'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;',
      'Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 17/6/2020',
    ],
    misses: ['Luật Thủy lợi; Nghị định ngày 5', 'luật sư', 'kỷ luật ngày 5'],
  },
);

const TYPE_OF_KIND: Record<string, string> = { 'Pháp lệnh': 'PL', 'Hiến pháp': 'HP' };

/** Since the law on promulgation of 2015 many clerks cite a law by the year in which it was passed. */
const LAW_OF_YEAR = definePattern(
  'law by name and year',
  /(?<!\p{L}|của\s|theo\s|là\s)(?<kind>Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s+(?<name>sửa đổi(?:(?!(?<!\p{L})(?:ngày|số\s+\d)(?!\p{L}))[^;:.()“”\d\n]){0,220}?|(?:(?!(?<!\p{L})(?:Luật|Nghị|Quyết|Thông|Pháp|ngày|số|năm)(?!\p{L}))[^;:.()“”\d\n]){0,160}?)\s+(?:năm\s+)?(?<year>(?:19|20)\d{2})(?!\s*[-–]\s*\d|\d)/gu,
  {
    matches: [
      'Căn cứ Luật Thủy lợi năm 2017;',
      [
        'Luật sửa đổi, bổ sung một số điều của Luật Đê điều năm 2020',
        'Luật sửa đổi, bổ sung một số điều của Luật Đê điều năm 2020',
      ],
      'Luật Đê điều năm 2006, Luật Đất đai năm 2024',
      'Căn cứ Luật Thủy lợi 2017;',
    ],
    misses: ['Luật Thủy lợi ngày 19 tháng 6 năm 2017', 'theo Luật Thủy lợi năm 2017', 'kế hoạch năm 2017'],
  },
);

/**
 * Laws without a number that carry a full date, or in a ground (`Căn cứ`) the year alone; `taken` are stretches where
 * numbered citations stand.
 */
export function findLaws(text: string, taken: readonly Mention[]): Mention[] {
  const dated = datedLaws(text, taken);
  if (!/^[\s\-+*]*căn cứ(?!\p{L})/iu.test(text)) return dated;
  return [...dated, ...lawsOfYear(text, [...taken, ...dated])].sort((a, b) => a.start - b.start);
}

function lawsOfYear(text: string, taken: readonly Mention[]): Mention[] {
  return [...text.matchAll(LAW_OF_YEAR)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    // Within the subject of another document the law is what that one is about.
    if (taken.some((mention) => mention.start < end && start < Math.max(mention.end, mention.subjectEnd)))
      return [];
    const { kind = '', name = '', year = '' } = match.groups ?? {};
    return [
      {
        start,
        end,
        type: TYPE_OF_KIND[kind] ?? 'Luật',
        number: null,
        issuedOn: year,
        issuer: null,
        subject: name.trim() || null,
        subjectEnd: end,
      },
    ];
  });
}

function datedLaws(text: string, taken: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(LAW)) {
    const start = match.index;
    const dateFrom = start + match[0].length;
    const date = parseDates(text.slice(dateFrom, dateFrom + 130)).find(
      (one) => one.precision === 'day' && one.iso !== null,
    );
    if (!date || date.start > 100) continue;
    const end = dateFrom + date.end;
    // A number inside means that the date is another document's, or that the law is cited with its number.
    if (taken.some((mention) => mention.start < end && start < mention.end)) continue;
    found.push({
      start,
      end,
      type: TYPE_OF_KIND[match.groups?.kind ?? ''] ?? 'Luật',
      number: null,
      issuedOn: date.iso,
      issuer: null,
      subject: (match.groups?.name ?? '').trim() || null,
      subjectEnd: end,
    });
  }
  return found;
}
