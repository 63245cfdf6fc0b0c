import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import type { Anchor } from '../extract/types.ts';
import type { Finding } from './rule.ts';
import { fingerprintOf, reviewedDocument, reviewFindings, type Verdict } from './verdicts.ts';

const anchor = (quote: string, block = 0): Anchor => ({
  block,
  start: 0,
  end: quote.length,
  page: null,
  section: '',
  quote,
});
const finding = (
  subject: string,
  childQuote: string | null,
  parentQuote: string | null,
  block = 0,
): Finding => ({
  rule: 'target-below-parent',
  severity: 'error',
  child: 0,
  subject,
  message: '',
  childAnchor: childQuote === null ? null : anchor(childQuote, block),
  parentAnchor: parentQuote === null ? null : anchor(parentQuote, block),
});
const WATER = finding('Tỷ lệ hộ dùng nước sạch', 'nước sạch đạt 61%', 'nước sạch đạt 70%');
const POOR = finding('Tỷ lệ hộ nghèo', null, 'hộ nghèo còn 3%');

const FILE = 'a'.repeat(64);
const verdictOn = (judged: Finding, changes: Partial<Verdict> = {}): Verdict => {
  const [reviewed] = reviewFindings([judged], [], FILE);
  if (!reviewed) throw new Error('nothing reviewed');
  return {
    ...reviewed.text,
    documentId: FILE,
    documentKey: 'k',
    documentName: '47/KH-UBND',
    verdict: 'accept',
    reason: '',
    decidedAt: '2026-05-01T08:00:00.000Z',
    ...changes,
  };
};
const states = (findings: Finding[], verdicts: Verdict[]) =>
  reviewFindings(findings, verdicts, FILE).map(({ state }) => state);

describe('reviewFindings', () => {
  it('leaves what nobody judged open', () => expect(states([WATER, POOR], [])).toEqual(['open', 'open']));

  it('keeps a verdict when the file is read again: other offsets, other case, other closing mark', () => {
    const again = finding('Tỉ lệ hộ dùng nước sạch', 'Nước sạch đạt 61%;', 'nước sạch  đạt 70%', 9);
    expect(states([again, POOR], [verdictOn(WATER)])).toEqual(['settled', 'open']);
  });

  it.each([
    ['the plan', finding(WATER.subject, 'nước sạch đạt 64%', 'nước sạch đạt 70%')],
    ['the directive', finding(WATER.subject, 'nước sạch đạt 61%', 'nước sạch đạt 75%')],
    ['the name', finding('Hộ dùng nước sạch', 'nước sạch đạt 61%', 'nước sạch đạt 70%')],
  ])('brings a finding back when the text of %s changed, with the earlier verdict', (_, changed) => {
    const verdict = verdictOn(WATER);
    expect(reviewFindings([changed], [verdict], FILE)).toMatchObject([{ state: 'changed', verdict }]);
  });

  it('takes an earlier verdict for one finding only', () => {
    const changed = finding(WATER.subject, 'nước sạch đạt 64%', null);
    const other = finding(WATER.subject, 'nước sạch đạt 65%', null);
    expect(states([changed, other], [verdictOn(WATER)])).toEqual(['changed', 'open']);
  });

  it('does not carry a verdict to another rule', () =>
    expect(states([{ ...WATER, rule: 'target-missing' }], [verdictOn(WATER)])).toEqual(['open']));

  it('tells findings apart that are alike', () => {
    const [, second] = reviewFindings([WATER, WATER], [], FILE);
    const verdict = { ...verdictOn(WATER), ...second?.text };
    expect(states([WATER, WATER], [verdict])).toEqual(['open', 'settled']);
  });

  it('asks for the reason of a dismissal', () => {
    expect(states([POOR], [verdictOn(POOR, { verdict: 'dismiss', reason: '  ' })])).toEqual([
      'reason-missing',
    ]);
    expect(states([POOR], [verdictOn(POOR, { verdict: 'dismiss', reason: 'đã giao ở phụ lục' })])).toEqual([
      'settled',
    ]);
  });

  it('prefers the verdict given on this very file, then the later one', () => {
    const other = verdictOn(POOR, {
      documentId: 'b'.repeat(64),
      verdict: 'unsure',
      decidedAt: '2027-01-01T00:00:00.000Z',
    });
    const kinds = (...verdicts: Verdict[]) =>
      reviewFindings([POOR], verdicts, FILE).map(({ verdict }) => verdict?.verdict);
    expect(kinds(other, verdictOn(POOR))).toEqual(['accept']);
    expect(kinds({ ...other, verdict: 'dismiss', decidedAt: '2026-12-01T00:00:00.000Z' }, other)).toEqual([
      'unsure',
    ]);
  });
});

describe('fingerprintOf', () => {
  it('keeps texts apart that differ in a figure, a tone or a sign', () => {
    const prints = ['đạt 61%', 'đạt 16%', 'dạt 61%', '< 61%', '> 61%'].map((quote) =>
      fingerprintOf({ rule: 'r', subject: 's', childQuote: quote, parentQuote: null, occurrence: 1 }),
    );
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('reviewedDocument', () => {
  const document = (sha256: string, ...lines: string[]) =>
    reviewedDocument(extract(documentFromParagraphs(lines, { name: 'tep.docx', sha256 })));
  const HEAD = [
    'ỦY BAN NHÂN DÂN XÃ HÒA LẠC',
    'KẾ HOẠCH',
    'Phát động phong trào thi đua năm 2025',
    'I. MỤC ĐÍCH',
  ];
  it('is one for all files of a document, and another for a document that does not say what it is', () => {
    const draft = document('1'.repeat(64), ...HEAD, 'Bản thảo.');
    const issued = document('2'.repeat(64), ...HEAD, 'Bản ban hành.');
    expect(draft.documentKey).toBe(issued.documentKey);
    expect(draft.documentId).not.toBe(issued.documentId);
    const nameless = document('3'.repeat(64), 'Một đoạn văn.');
    expect(nameless).toEqual({
      documentId: '3'.repeat(64),
      documentKey: '3'.repeat(64),
      documentName: 'tep.docx',
    });
  });
});
