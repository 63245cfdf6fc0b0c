/**
 * What a document on a page is called: the words of its link, unless they only say what a click does.
 */
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import { fileNameIn } from './format.ts';
import { withoutSizes } from './size.ts';
import type { PageLink } from './types.ts';

/** Longer rows are cut between words. */
const LONGEST = 220;

const ACTION = definePattern(
  'words of a download link',
  /^(?:(?:bấm vào đây để |nhấn để )?(?:tải|tải về|tải xuống|tải tệp|tải file|xem|xem chi tiết|xem toàn văn|toàn văn|download|view|mở|chi tiết)(?: (?:về|xuống|tệp|file|văn bản|tại đây|đính kèm|toàn văn|bản))*|(?:tệp|file|tài liệu|văn bản) (?:đính kèm|gốc)|tại đây|đính kèm|\(?(?:pdf|docx?|word|rtf|zip)\)?)[ .:!()\d]*$/u,
  {
    matches: [
      'tải về',
      'xem văn bản',
      'download',
      'tệp đính kèm',
      'pdf',
      'tải tệp đính kèm',
      'file đính kèm 1',
    ],
    misses: ['tải trọng cầu đường', 'kế hoạch phát động thi đua', 'xem xét khen thưởng năm 2031'],
  },
);

const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
const says = (text: string): boolean => /\p{L}/u.test(text) && !ACTION.test(fold(text));

/** The title of a link: its own words, else those of the row, else the name of the file. */
export function titleOf(link: PageLink, fileName: string): string {
  const own = [link.text, link.title].map(clean).filter(says);
  // A bare file name says less than the row it stands in.
  const words = own.find((text) => fileNameIn(text) !== text);
  if (words) return cut(words);
  const row = clean(link.rowText.replace(link.text, ' '));
  return cut(says(row) ? row : (own[0] ?? (fileName || single(link.text) || single(link.title))));
}

const clean = (text: string): string =>
  single(withoutSizes(single(text)))
    .replace(/[([]\s*(?:pdf|docx?|word|rtf|zip)?\s*[,;]?\s*[)\]]/giu, '')
    .replace(/^[\s\-–•|]+|[\s\-–|:;,]+$/gu, '')
    .trim();

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;
