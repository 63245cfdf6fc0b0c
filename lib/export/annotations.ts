/**
 * The evidence of a record as W3C Web Annotations (JSON-LD): one annotation a fact, its body the fact in words, its
 * target the document (by hash) with a quote and a position selector.
 */
import type { Anchor, PlanRecord } from '../extract/types.ts';
import { formatGoal } from '../locale/format.ts';
import type { Messages } from '../locale/messages.ts';
import type { Exporter, ExportSubject } from './exporter.ts';

function annotation(record: PlanRecord, kind: string, index: number, body: string, anchor: Anchor) {
  const source = `urn:sha256:${record.source.sha256}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#${kind}-${index}`,
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', value: body, format: 'text/plain', language: 'vi', purpose: 'describing' },
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact: anchor.quote },
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

function recordAnnotations(record: PlanRecord, words: Messages) {
  return [
    ...record.targets.map((fact, at) =>
      annotation(record, 'target', at, `${fact.indicator}: ${formatGoal(fact, words)}`, fact.anchor),
    ),
    ...record.assignments.map((fact, at) =>
      annotation(
        record,
        'assignment',
        at,
        `${fact.unit} (${words.terms.role[fact.role]}): ${fact.task}`,
        fact.anchor,
      ),
    ),
    ...record.citations.map((fact, at) =>
      annotation(
        record,
        'citation',
        at,
        [fact.type, fact.number, fact.issuedOn].filter(Boolean).join(' '),
        fact.anchor,
      ),
    ),
    ...record.movements.map((fact, at) => annotation(record, 'movement', at, fact.text, fact.anchor)),
  ];
}

/** A finding as an annotation on the plan, and on its directive where it quotes it. */
function findingAnnotations({ comparison, findings }: Extract<ExportSubject, { kind: 'comparison' }>) {
  return findings.flatMap((finding, at) => {
    const child = comparison.children[finding.child];
    return [
      ...(child && finding.childAnchor
        ? [annotation(child, 'finding', at, finding.message, finding.childAnchor)]
        : []),
      ...(finding.parentAnchor
        ? [annotation(comparison.parent, 'finding', at, finding.message, finding.parentAnchor)]
        : []),
    ];
  });
}

export const annotationsExporter: Exporter = {
  id: 'annotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  accepts: ['record', 'comparison'],
  async write(subject, words) {
    const items =
      subject.kind === 'record' ? recordAnnotations(subject.record, words) : findingAnnotations(subject);
    return new TextEncoder().encode(`${JSON.stringify(items, null, 2)}\n`);
  },
};
