/**
 * The contract's JSON: `doi-chieu/record@1` and `doi-chieu/comparison@1`. Internal fields (confidence, evidence of
 * metadata, quality) stay inside: the boundary changes only with a new version string.
 */
import type { Finding } from '../check/rule.ts';
import type { Comparison } from '../compare/types.ts';
import type { Anchor, Citation, Metadata, PlanRecord, Quote, Target } from '../extract/types.ts';
import type { Exporter, ExportSubject } from './exporter.ts';
import { previewSource } from './preview.ts';

const RECORD_SCHEMA = 'doi-chieu/record@1';
const COMPARISON_SCHEMA = 'doi-chieu/comparison@1';

/** An anchor at the boundary: rectangles without pages, plus `rectPages` when the quote runs over a page break. */
function anchorJson(anchor: Anchor) {
  const { block, start, end, page, section, quote, rects } = anchor;
  const base = { block, start, end, page, section, quote };
  if (!rects) return base;
  const crossesPage = rects.some((rect) => rect.page !== page);
  return {
    ...base,
    rects: rects.map(({ rect }) => rect),
    ...(crossesPage ? { rectPages: rects.map((rect) => rect.page) } : {}),
  };
}

const quoteJson = (quote: Quote) => ({ text: quote.text, anchor: anchorJson(quote.anchor) });

const citationJson = ({ type, number, issuedOn, issuer, role, anchor }: Citation) => ({
  type,
  number,
  issuedOn,
  issuer,
  role,
  anchor: anchorJson(anchor),
});

const targetJson = (target: Target) => ({
  indicator: target.indicator,
  indicatorKey: target.indicatorKey,
  kind: target.kind,
  change: target.change,
  comparator: target.comparator,
  value: target.value,
  valueMax: target.valueMax,
  grade: target.grade,
  unit: target.unit,
  period: target.period,
  assignedUnits: target.assignedUnits,
  anchor: anchorJson(target.anchor),
});

function metadataJson(metadata: Metadata) {
  const {
    anchors: _anchors,
    header: _header,
    secrecy: _secrecy,
    doubts: _doubts,
    parent,
    ...fields
  } = metadata;
  return { ...fields, parent: parent && citationJson(parent) };
}

function sourceJson(source: PlanRecord['source']) {
  const { name, sha256, mediaType, pages, method, warnings } = source;
  return {
    name,
    sha256,
    mediaType,
    pages,
    method,
    warnings: warnings.map(({ code, message }) => ({ code, message })),
  };
}

/** One record in the shape of the contract. */
export function recordJson(record: PlanRecord) {
  return {
    schema: RECORD_SCHEMA,
    source: sourceJson(record.source),
    metadata: metadataJson(record.metadata),
    theme: record.theme && quoteJson(record.theme),
    targets: record.targets.map(targetJson),
    assignments: record.assignments.map(({ unit, role, task, deadline, anchor }) => ({
      unit,
      role,
      task,
      deadline,
      anchor: anchorJson(anchor),
    })),
    citations: record.citations.map(citationJson),
    movements: record.movements.map(quoteJson),
    outline: record.outline.map(({ label, title, level, anchor }) => ({
      label,
      title,
      level,
      anchor: anchorJson(anchor),
    })),
  };
}

/** One comparison with its findings in the shape of the contract. */
export function comparisonJson({ parent, children, coverage }: Comparison, findings: readonly Finding[]) {
  return {
    schema: COMPARISON_SCHEMA,
    parent: { source: sourceJson(parent.source), metadata: metadataJson(parent.metadata) },
    children: children.map((child) => ({
      source: sourceJson(child.source),
      metadata: metadataJson(child.metadata),
    })),
    coverage: coverage.map(({ parentTarget, child, childTarget, status, reason }) => {
      const wanted = parent.targets[parentTarget];
      const found = childTarget === null ? undefined : children[child]?.targets[childTarget];
      return {
        parentTarget,
        parentIndicator: wanted?.indicator ?? null,
        parentValue: wanted?.value ?? null,
        child,
        childTarget,
        childIndicator: found?.indicator ?? null,
        childValue: found?.value ?? null,
        status,
        reason,
      };
    }),
    findings: findings.map(({ rule, severity, child, subject, message, childAnchor, parentAnchor }) => ({
      rule,
      severity,
      child,
      subject,
      message,
      childAnchor: childAnchor && anchorJson(childAnchor),
      parentAnchor: parentAnchor && anchorJson(parentAnchor),
    })),
  };
}

const jsonText = (subject: ExportSubject): string =>
  `${JSON.stringify(
    subject.kind === 'comparison'
      ? comparisonJson(subject.comparison, subject.findings)
      : recordJson(subject.record),
    null,
    2,
  )}\n`;

export const jsonExporter: Exporter = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  accepts: ({ kind }) => kind !== 'original',
  write: async (subject) => new TextEncoder().encode(jsonText(subject)),
  preview: (subject) => previewSource(jsonText(subject)),
};
