/**
 * What the product writes, opened by LibreOffice and poppler, where they are installed; elsewhere it says that they
 * are not.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonSubject, RecordSubject } from '../lib/export/exporter.ts';
import { reviewSheetExporter } from '../lib/export/review-sheet/review-sheet.ts';
import { comparisonTables, recordTables } from '../lib/export/tables.ts';
import { xlsxExporter } from '../lib/export/xlsx.ts';
import { messagesIn } from '../lib/locale/locale.ts';
import { checkPlans, type ReadPlan } from '../lib/pipeline.ts';
import { convertedByOffice, installed, openedBy, opensSpreadsheets } from './support/programs.ts';
import { DIRECTIVE, PLANS, readFileAsPlan, samplePath } from './support/samples.ts';

const words = messagesIn('vi');
const office = installed('soffice');
const calc = office && (await opensSpreadsheets());
const poppler = installed('pdftotext');

let plan: ReadPlan;
let record: RecordSubject;
let comparison: ComparisonSubject;

beforeAll(async () => {
  const parent = await readFileAsPlan(samplePath(DIRECTIVE, 'pdf'));
  plan = await readFileAsPlan(samplePath(PLANS[0], 'pdf'));
  record = { kind: 'record', record: plan.record };
  comparison = { kind: 'comparison', ...checkPlans(parent, [plan]) };
});

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** Fields of CSV text, quoted ones included. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}

/** Every sheet, comma-separated, cells as they are rather than as they are shown. */
const SHEETS_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

it.runIf(!office)('has no LibreOffice here: nothing is converted', () => expect(office).toBe(false));
it.runIf(!calc)('has no Calc here: no workbook is opened', () => expect(calc).toBe(false));

describe.runIf(office)('in LibreOffice Writer', () => {
  it('the review sheet opens without a complaint and shows every finding', async () => {
    const bytes = await reviewSheetExporter.write(comparison, words);
    const { files, complaints } = await convertedByOffice({ name: 'phieu.docx', bytes }, 'pdf');
    expect(complaints).toEqual([]);
    const pdf = files.get('phieu.pdf');
    expect(pdf?.length).toBeGreaterThan(10_000);
    if (!poppler || !pdf) return;
    const printed = await openedBy('pdftotext', { name: 'phieu.pdf', bytes: pdf }, () => [
      'phieu.pdf',
      'phieu.txt',
    ]);
    const text = new TextDecoder().decode(printed.files.get('phieu.txt'));
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    // Columns stand beside each other, so sentences are broken; none of their words may be missing.
    const printedWords = new Set(wordsOf(text));
    for (const { message } of comparison.findings)
      expect(wordsOf(message).filter((word) => !printedWords.has(word))).toEqual([]);
  });
});

describe.runIf(calc)('in LibreOffice Calc', () => {
  it('the workbook holds the same numbers and texts', async () => {
    for (const [subject, tables] of [
      [record, recordTables(record.record, words)],
      [comparison, comparisonTables(comparison, words)],
    ] as const) {
      const bytes = await xlsxExporter.write(subject, words);
      const { files, complaints } = await convertedByOffice({ name: 'bang.xlsx', bytes }, SHEETS_AS_CSV);
      expect(complaints).toEqual([]);
      for (const { name, columns, rows } of tables) {
        const csv = files.get(`bang-${name}.csv`);
        expect(csv, name).toBeDefined();
        const [heads, ...lines] = parseCsv(new TextDecoder().decode(csv));
        expect(heads).toEqual(columns.map(({ head }) => head));
        for (const [index, row] of rows.entries())
          expect(lines[index]).toEqual(row.map((cell) => (cell === null ? '' : String(cell))));
      }
    }
  });

  it('text that looks like a formula or a date stays text', async () => {
    const [target, ...others] = plan.record.targets;
    if (!target) throw new Error('no target');
    const odd = '=HYPERLINK("http://a.invalid";"x")';
    const subject: RecordSubject = {
      kind: 'record',
      record: {
        ...plan.record,
        targets: [{ ...target, indicator: odd, unit: '+1+1', period: '01/02/2024' }, ...others],
      },
    };
    const bytes = await xlsxExporter.write(subject, words);
    const { files } = await convertedByOffice({ name: 'bang.xlsx', bytes }, SHEETS_AS_CSV);
    const rows = parseCsv(new TextDecoder().decode(files.get(`bang-${words.exports.sheets.targets}.csv`)));
    expect(rows[1]?.[0]).toBe(odd);
    expect(rows[1]).toContain('+1+1');
    expect(rows[1]).toContain('01/02/2024');
  });
});
