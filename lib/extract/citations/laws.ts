/**
 * Laws cited by name and date without a number: `Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015`.
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

/** Laws without a number that carry a full date; `taken` are stretches where numbered citations stand. */
export function findLaws(text: string, taken: readonly Mention[]): Mention[] {
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
      type: match.groups?.kind === 'Pháp lệnh' ? 'PL' : match.groups?.kind === 'Hiến pháp' ? 'HP' : 'Luật',
      number: null,
      issuedOn: date.iso,
      issuer: null,
      subject: (match.groups?.name ?? '').trim() || null,
      subjectEnd: end,
    });
  }
  return found;
}
