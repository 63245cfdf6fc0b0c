import { beforeAll, describe, expect, it } from 'vitest';
import { DIRECTIVE, PLANS, readFileAsPlan, samplePath } from '../../../tests/support/samples.ts';
import { RULES } from '../../check/index.ts';
import { messagesIn } from '../../locale/locale.ts';
import { checkPlans } from '../../pipeline.ts';
import { docxReader } from '../../read/docx/docx.ts';
import type { ComparisonSubject } from '../exporter.ts';
import { FORM_RULES, isAboutForm } from './form-rules.ts';
import { fullCitation } from './full-citation.ts';
import { reviewSheetExporter } from './review-sheet.ts';
import { reviewSheets, type SheetPart } from './sheet.ts';
import { SHEET_WORDS } from './words.ts';

const words = messagesIn('vi');
let subject: ComparisonSubject;

beforeAll(async () => {
  const [parent, ...children] = await Promise.all(
    [DIRECTIVE, ...PLANS.slice(0, 2)].map((slug) => readFileAsPlan(samplePath(slug, 'docx'))),
  );
  if (!parent) throw new Error('no directive');
  subject = { kind: 'comparison', ...checkPlans(parent, children) };
});

const tableUnder = (parts: readonly SheetPart[], heading: string) => {
  const part = parts[parts.findIndex((one) => one.kind === 'heading' && one.text === heading) + 1];
  if (part?.kind !== 'table') throw new Error(`no table under ${heading}`);
  return part;
};

describe('review sheet', () => {
  it('puts every finding into one of its two tables, with both quotes', () => {
    const [sheet] = reviewSheets(subject);
    const parts = sheet?.parts ?? [];
    const own = subject.findings.filter(({ child }) => child === 0);
    const substance = tableUnder(parts, SHEET_WORDS.inconsistencies);
    const form = tableUnder(parts, SHEET_WORDS.form);
    expect(own.some(({ rule }) => isAboutForm(rule))).toBe(true);
    expect(substance.rows.length + form.rows.length).toBe(own.length);
    for (const { message, childAnchor, parentAnchor } of own) {
      const row = [...substance.rows, ...form.rows].find((cells) => cells[1]?.endsWith(message));
      expect(row?.[2]).toContain(childAnchor?.quote ?? '');
      expect(row?.[3]).toContain(parentAnchor?.quote ?? '');
    }
  });

  it('says how every target of the directive is answered, and counts it', () => {
    const parts = reviewSheets(subject)[0]?.parts ?? [];
    const coverage = tableUnder(parts, SHEET_WORDS.coverage);
    expect(coverage.rows).toHaveLength(subject.comparison.parent.targets.length);
    const weaker = coverage.rows.filter((row) => row[5]?.includes('thấp hơn')).length;
    const summary = parts.find((part) => part.kind === 'paragraph' && part.text.includes('chỉ tiêu:'));
    expect(summary?.kind === 'paragraph' && summary.text).toContain(`${weaker} thấp hơn`);
  });

  it('leaves verdicts to be written by hand, or says those that were given with their reasons', () => {
    const [finding] = subject.findings;
    if (!finding) throw new Error('no finding');
    const reviewed: ComparisonSubject = {
      ...subject,
      verdicts: new Map([[finding, { verdict: 'dismiss', reason: 'Đã điều chỉnh.' }]]),
    };
    const cells = (from: ComparisonSubject) =>
      tableUnder(reviewSheets(from)[0]?.parts ?? [], SHEET_WORDS.inconsistencies)
        .rows.find((row) => row[1]?.endsWith(finding.message))
        ?.slice(4);
    expect(cells(subject)).toEqual(['', '']);
    expect(cells(reviewed)).toEqual(['bỏ qua', 'Đã điều chỉnh.']);
  });

  it('names the reviewer beside the verdict and under the signature, where there is one', async () => {
    const [first, second] = subject.findings.filter(({ child }) => child === 0);
    if (!first || !second) throw new Error('no findings');
    const by = (...reviewers: string[]): ComparisonSubject => ({
      ...subject,
      verdicts: new Map(
        [first, second].map((finding, index) => [
          finding,
          { verdict: 'accept' as const, reason: null, reviewer: reviewers[index] ?? reviewers[0] ?? null },
        ]),
      ),
    });
    expect(reviewSheets(by('Lê Thị Sen'))[0]?.reviewers).toEqual(['Lê Thị Sen']);
    expect(reviewSheets(by('Lê Thị Sen', 'Trần Văn Đước'))[0]?.reviewers).toHaveLength(2);
    expect(reviewSheets(subject)[0]?.reviewers).toEqual([]);
    const bytes = await reviewSheetExporter.write(by('Lê Thị\u0001 Sen'), words);
    const { blocks } = await docxReader.read(
      { bytes, name: 'phieu.docx', sha256: '00' },
      { pdfjs: () => Promise.reject(new Error('no PDF here')) },
    );
    expect(blocks.map(({ text }) => text)).toContain('xác nhận (Lê Thị Sen)');
    const signed = blocks.filter(({ text }) => text.includes(SHEET_WORDS.reviewer)).map(({ text }) => text);
    expect(signed[0]).toContain('Lê Thị Sen');
    expect(signed[1]).not.toContain('Lê Thị Sen');
  });

  it('draws columns that fill the page', () => {
    for (const { parts } of reviewSheets(subject))
      for (const part of parts)
        if (part.kind === 'table') expect(part.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  });

  it('becomes a DOCX that reads back: head, one sheet a plan, every cell', async () => {
    const bytes = await reviewSheetExporter.write(subject, words);
    const document = await docxReader.read(
      { bytes, name: 'phieu.docx', sha256: '00' },
      { pdfjs: () => Promise.reject(new Error('no PDF here')) },
    );
    const text = document.blocks.map((block) => block.text).join('\n');
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(text.split(SHEET_WORDS.title)).toHaveLength(3);
    for (const { parts } of reviewSheets(subject))
      for (const part of parts)
        if (part.kind === 'table')
          for (const cell of part.rows.flat()) expect(text).toContain(cell.replace(/\s+/g, ' ').trim());
  });

  it('takes out what no XML can hold', async () => {
    const [first, ...others] = subject.findings;
    if (!first) throw new Error('no finding');
    const odd = { ...subject, findings: [{ ...first, message: 'a\u0000b\u000Bc <&> "d"' }, ...others] };
    const bytes = await reviewSheetExporter.write(odd, words);
    const { blocks } = await docxReader.read(
      { bytes, name: 'phieu.docx', sha256: '00' },
      { pdfjs: () => Promise.reject(new Error('no PDF here')) },
    );
    expect(blocks.some(({ text }) => text.endsWith('abc <&> "d"'))).toBe(true);
  });

  it('knows its rules about form', () => {
    const known = new Set(RULES.map(({ id }) => id));
    expect([...FORM_RULES].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('full citation', () => {
  it('is written as papers cite, leaving out what is not there', () => {
    const { metadata } = subject.comparison.parent;
    expect(fullCitation(metadata, words)).toMatch(
      /^Chỉ thị số 05\/CT-UBND ngày 18\/01\/2024 của Ủy ban nhân dân tỉnh Trường Lâm về việc /,
    );
    const blank = { ...metadata, number: null, symbol: null, issuedOn: '2024-02', title: 'Thi đua' };
    expect(fullCitation(blank, words)).toBe(
      'Chỉ thị (chưa cấp số) tháng 02/2024 của Ủy ban nhân dân tỉnh Trường Lâm “Thi đua”',
    );
  });
});
