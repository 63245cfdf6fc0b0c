/**
 * Which passages of a document are marked in the copy of its PDF, and what each mark says.
 */
import type { Anchor } from '../../extract/types.ts';
import type { Messages } from '../../locale/messages.ts';
import type { OriginalSubject } from '../exporter.ts';
import { type FactKind, recordFacts } from '../facts.ts';

export type HighlightKind = FactKind | 'finding';

/** A mark on one page; a passage over a page break gives one a page. */
export interface Highlight {
  kind: HighlightKind;
  /** What the note says. */
  text: string;
  /** The words under the mark; of the whole passage where it runs over a page break. */
  quote: string;
  /** 1-based. */
  page: number;
  /** `[x, y, width, height]` in points from the top left of the page as shown. */
  rects: readonly (readonly [x: number, y: number, width: number, height: number])[];
}

/** Facts first, findings over them, each in the order of the text. */
export function highlights({ record, findings }: OriginalSubject, words: Messages): Highlight[] {
  return [
    ...recordFacts(record, words).flatMap(({ kind, text, anchor }) => marksOf(kind, text, anchor)),
    ...findings.flatMap(({ severity, message, childAnchor }) =>
      childAnchor ? marksOf('finding', `${words.terms.severity[severity]}: ${message}`, childAnchor) : [],
    ),
  ];
}

const marksOf = (kind: HighlightKind, text: string, { quote, rects = [] }: Anchor): Highlight[] =>
  [...Map.groupBy(rects, ({ page }) => page)].map(([page, places]) => ({
    kind,
    text,
    quote,
    page,
    rects: places.map(({ rect }) => rect),
  }));
