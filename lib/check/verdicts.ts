/**
 * What a reviewer decided about findings (kết luận rà soát), and when a decision still holds. A verdict is tied to the
 * texts it was given on, not to offsets or ids of findings: reading the file again keeps it, a changed text on either
 * side brings the finding back for review.
 */
import type { PlanRecord } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import type { Finding } from './rule.ts';

/** Xác nhận, bỏ qua (nêu lý do), chưa rõ, không áp dụng. */
export type VerdictKind = 'accept' | 'dismiss' | 'unsure' | 'not-applicable';

export const VERDICT_KINDS: readonly VerdictKind[] = ['accept', 'dismiss', 'unsure', 'not-applicable'];

/** A document under review, the same on every machine. */
export interface ReviewedDocument {
  /** Hex SHA-256 of the file the verdict was given on. */
  documentId: string;
  /** Same for every file of the same document: a draft, its issued version, a scan of it. */
  documentKey: string;
  /** Number, title or file name, for lists of verdicts. */
  documentName: string;
}

/** What was judged: rule, subject and the words of both sides as they stood. */
export interface JudgedText {
  rule: string;
  subject: string;
  childQuote: string | null;
  parentQuote: string | null;
  /** 1-based place among findings of the document that are alike in all of the above. */
  occurrence: number;
}

/** Kết luận about one finding. */
export interface Verdict extends ReviewedDocument, JudgedText {
  verdict: VerdictKind;
  /** Why it was dismissed, or a note to another verdict; empty when nothing was written. */
  reason: string;
  /** ISO instant. */
  decidedAt: string;
  /** Name of whoever decided (người rà soát), where they have given one. */
  reviewer?: string;
}

/**
 * How a finding stands: nobody judged it, its text has changed since it was judged, it was dismissed without the reason
 * that a dismissal needs, or it is done with.
 */
export type ReviewState = 'open' | 'changed' | 'reason-missing' | 'settled';

/** A finding with its verdict. */
export interface ReviewedFinding {
  finding: Finding;
  text: JudgedText;
  state: ReviewState;
  /** The verdict that holds; for a `changed` finding the one given on the earlier text, null when there is none. */
  verdict: Verdict | null;
}

/** Dấu vân tay of both sides: same rule, same subject, same words, however they are cased or spaced. */
export const fingerprintOf = ({ rule, subject, childQuote, parentQuote, occurrence }: JudgedText): string =>
  [rule, folded(subject), folded(childQuote), folded(parentQuote), occurrence].join('\n');

/** The mark that ends a clause depends on what follows it, not on what it says. */
const folded = (text: string | null): string => fold(text ?? '').replace(/[\s.,;:]+$/, '');

/** The document of a record. Without title or issuer nothing but the file itself can tell which one it is. */
export function reviewedDocument({ source, metadata }: PlanRecord): ReviewedDocument {
  const { title, issuer, documentType, number, period } = metadata;
  const known = title !== null && issuer !== null;
  return {
    documentId: source.sha256,
    documentKey: known
      ? [documentType, issuer, title, period?.from, period?.to].map((part) => fold(part ?? '')).join('\n')
      : source.sha256,
    documentName: number ?? title ?? source.name,
  };
}

/** Findings of one plan with what was decided about them, in the order given. */
export function reviewFindings(
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
  documentId: string,
): ReviewedFinding[] {
  // A verdict on this very file goes before one on another file of the document, a later one before an earlier one.
  const known = [...verdicts].sort(
    (a, b) =>
      Number(b.documentId === documentId) - Number(a.documentId === documentId) ||
      (a.decidedAt < b.decidedAt ? 1 : -1),
  );
  const byFingerprint = new Map<string, Verdict>();
  for (const verdict of known) {
    const fingerprint = fingerprintOf(verdict);
    if (!byFingerprint.has(fingerprint)) byFingerprint.set(fingerprint, verdict);
  }
  const texts = judgedTexts(findings);
  const held = texts.map((text) => byFingerprint.get(fingerprintOf(text)) ?? null);
  const earlier = [...byFingerprint.values()].filter((verdict) => !held.includes(verdict));
  return findings.map((finding, index) => {
    const text = texts[index] ?? textOf(finding);
    const verdict = held[index] ?? null;
    if (verdict) {
      const explained = verdict.verdict !== 'dismiss' || verdict.reason.trim() !== '';
      return { finding, text, verdict, state: explained ? 'settled' : 'reason-missing' };
    }
    const at = earlier.findIndex((candidate) => isEarlierText(candidate, text));
    const [before] = at < 0 ? [] : earlier.splice(at, 1);
    return { finding, text, verdict: before ?? null, state: before ? 'changed' : 'open' };
  });
}

function judgedTexts(findings: readonly Finding[]): JudgedText[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const text = textOf(finding);
    const alike = fingerprintOf(text);
    const occurrence = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, occurrence);
    return { ...text, occurrence };
  });
}

const textOf = ({ rule, subject, childAnchor, parentAnchor }: Finding): JudgedText => ({
  rule,
  subject,
  childQuote: childAnchor?.quote ?? null,
  parentQuote: parentAnchor?.quote ?? null,
  occurrence: 1,
});

/** Same rule about the same thing, or on the same words: what was judged before one of the texts changed. */
function isEarlierText(earlier: JudgedText, now: JudgedText): boolean {
  if (earlier.rule !== now.rule) return false;
  return (
    folded(earlier.subject) === folded(now.subject) ||
    (now.childQuote !== null && folded(earlier.childQuote) === folded(now.childQuote)) ||
    (now.childQuote === null && folded(earlier.parentQuote) === folded(now.parentQuote))
  );
}
