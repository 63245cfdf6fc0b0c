/** The letterhead of a document (phần đầu văn bản): a file may hold several, as a decision and the plan it carries. */
import { foldPlain } from '../../../text/fold.ts';
import { definePattern } from '../../../text/pattern.ts';
import { type Row, rowText } from './words.ts';

const NATION = definePattern(
  'name or motto of the nation, folded',
  /(?<!\p{L})(?:cong hoa xa hoi chu nghia|doc lap tu do hanh phuc)(?!\p{L})/u,
  {
    matches: ['uy ban nhan dan cong hoa xa hoi chu nghia viet nam', 'doc lap tu do hanh phuc'],
    misses: ['doc lap dan toc', 'xa hoi chu nghia'],
  },
);
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';

/** The text names the nation or the Party as letterheads do (Quốc hiệu, tiêu ngữ). */
export const namesNation = (text: string): boolean => text.includes(PARTY) || NATION.test(foldPlain(text));

/** Rows above the nation's name at most: what the page has for a running head. */
const MOST_ABOVE = 3;

/** Height in points at which a letterhead begins on the page; null where the page opens no document. */
export function letterheadFrom(rows: readonly Row[]): number | null {
  const row = rows.slice(0, MOST_ABOVE + 1).find((each) => namesNation(rowText(each)));
  // The issuer beside it may stand a little higher.
  return row ? row.baseline - row.size : null;
}
