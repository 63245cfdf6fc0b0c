/**
 * The evidence of a record as W3C Web Annotations (JSON-LD): one annotation a fact, its body the fact in words, its
 * target the document (by hash) with a quote and a position selector.
 */
import { makeQuote } from '../document/quote.ts';
import type { Anchor, PlanRecord } from '../extract/types.ts';
import type { Messages } from '../locale/messages.ts';
import type { ComparisonSubject, Exporter, ExportSubject, Texts } from './exporter.ts';
import { recordFacts } from './facts.ts';
import { previewSource } from './preview.ts';

/** The quote with what stands around it in its block, by which it is found again in a changed text. */
function quoteSelector({ block, start, end, quote }: Anchor, texts: Texts | undefined) {
  const text = texts?.[block]?.text;
  const known = text !== undefined && text.slice(start, end) === quote && start < end;
  return { type: 'TextQuoteSelector', ...(known ? makeQuote(text, start, end) : { exact: quote }) };
}

interface Note {
  /** Kind and place in its list, unique within the document. */
  id: string;
  body: string;
  anchor: Anchor;
}

function annotation(record: PlanRecord, texts: Texts | undefined, { id, body, anchor }: Note) {
  const source = `urn:sha256:${record.source.sha256}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#${id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', value: body, format: 'text/plain', language: 'vi', purpose: 'describing' },
    target: {
      source,
      selector: [
        quoteSelector(anchor, texts),
        {
          type: 'FragmentSelector',
          value: `block=${anchor.block}`,
          refinedBy: { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
        },
        ...(anchor.page === null
          ? []
          : [
              {
                type: 'FragmentSelector',
                conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
                value: `page=${anchor.page}`,
              },
            ]),
      ],
    },
  };
}

/** A finding as an annotation on the plan, and on its directive where it quotes it. */
function findingAnnotations({ comparison, findings, texts }: ComparisonSubject) {
  return findings.flatMap((finding, at) => {
    const child = comparison.children[finding.child];
    const note = { id: `finding-${at}`, body: finding.message };
    return [
      ...(child && finding.childAnchor
        ? [annotation(child, texts?.children[finding.child], { ...note, anchor: finding.childAnchor })]
        : []),
      ...(finding.parentAnchor
        ? [annotation(comparison.parent, texts?.parent, { ...note, anchor: finding.parentAnchor })]
        : []),
    ];
  });
}

function annotationsText(subject: ExportSubject, words: Messages): string {
  const items =
    subject.kind === 'comparison'
      ? findingAnnotations(subject)
      : recordFacts(subject.record, words).map(({ kind, index, text, anchor }) =>
          annotation(subject.record, subject.kind === 'record' ? subject.texts : undefined, {
            id: `${kind}-${index}`,
            body: text,
            anchor,
          }),
        );
  return `${JSON.stringify(items, null, 2)}\n`;
}

export const annotationsExporter: Exporter = {
  id: 'annotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  accepts: ({ kind }) => kind !== 'original',
  write: async (subject, words) => new TextEncoder().encode(annotationsText(subject, words)),
  preview: (subject, words) => previewSource(annotationsText(subject, words)),
};
