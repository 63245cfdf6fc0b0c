/**
 * A document as official papers cite it: `Kế hoạch số 47/KH-UBND ngày 06/02/2024 của Ủy ban nhân dân huyện A về …`.
 */
import type { Metadata } from '../../extract/types.ts';
import { typeName } from '../../locale/document-label.ts';
import { formatDate } from '../../locale/format.ts';
import type { Messages } from '../../locale/messages.ts';

/** `06/02/2024` is cited as a day, `02/2024` as a month, `2024` as a year. */
function dated(issuedOn: string): string {
  const unit = ['năm', 'tháng', 'ngày'][issuedOn.split('-').length - 1] ?? 'ngày';
  return `${unit} ${formatDate(issuedOn)}`;
}

/** `Về việc …` runs on as a sentence, any other title stands in quotation marks: its first letter may be a name's. */
const subject = (title: string): string => (/^về\s/iu.test(title) ? `v${title.slice(1)}` : `“${title}”`);

/** Full citation; parts that the document lacks are left out, a missing number is said. */
export function fullCitation(metadata: Metadata, words: Messages): string {
  const { documentType, number, symbol, issuedOn, issuer, title } = metadata;
  const identity = number ?? symbol;
  return [
    typeName(documentType, words),
    identity ? `số ${number ? identity : `…/${identity}`}` : `(${words.terms.unnumbered})`,
    issuedOn && dated(issuedOn),
    issuer && `của ${issuer}`,
    title && subject(title.replace(/\s+/g, ' ')),
  ]
    .filter(Boolean)
    .join(' ');
}
