/**
 * Metamorphic tests over the bundled samples: a document in other words, with other names, years and figures, states
 * the same facts.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../lib/document/types.ts';
import { factsOf, inBody, type Rewrite, renaming, rewritten } from './support/perturb.ts';
import { DIRECTIVE, PLANS, readFileAsPlan, samplePath } from './support/samples.ts';

const SAMPLES = [DIRECTIVE, ...PLANS] as const;
const RUNS = { seed: 20_310_118, numRuns: 3 };

const documents = new Map<string, ParsedDocument>();
beforeAll(async () => {
  for (const slug of SAMPLES) documents.set(slug, (await readFileAsPlan(samplePath(slug, 'docx'))).document);
});

function sample(slug: string): ParsedDocument {
  const document = documents.get(slug);
  if (!document) throw new Error(`sample ${slug} was not read`);
  return document;
}

/** The rewritten sample states what the sample states, its texts rewritten alike. */
function expectSameFacts(slug: string, rewrite: Rewrite, inFacts: (text: string) => string): void {
  const document = sample(slug);
  expect(factsOf(rewritten(document, rewrite))).toEqual(factsOf(document, inFacts));
}

const same = (text: string): string => text;
const replace =
  (pattern: RegExp, by: string) =>
  (text: string): string =>
    text.replace(pattern, by);

/** Marks and numbers of paragraphs: they are no part of any fact. */
const MARKS: [name: string, rewrite: (text: string) => string][] = [
  ['bullets +', replace(/^- /, '+ ')],
  ['bullets •', replace(/^- /, '• ')],
  ['bullets *', replace(/^- /, '* ')],
  ['bullets –', replace(/^- /, '– ')],
  ['no bullets', replace(/^- /, '')],
  ['I/', replace(/^([IVX]+)\. /, '$1/ ')],
  ['I -', replace(/^([IVX]+)\. /, '$1 - ')],
  ['1)', replace(/^(\d+)\. /, '$1) ')],
  ['1/', replace(/^(\d+)\. /, '$1/ ')],
  ['1-', replace(/^(\d+)\. /, '$1- ')],
  ['1.-', replace(/^(\d+)\. /, '$1.- ')],
  ['a.', replace(/^([a-zđ])\) /, '$1. ')],
  ['no Roman numbers', replace(/^[IVX]+\. /, '')],
];

/** Marks and words of equal meaning, in every text of the document. */
const WORDS: [name: string, rewrite: (text: string) => string][] = [
  ['straight quotation marks', replace(/[“”]/g, '"')],
  ['doubled single quotation marks', (text) => text.replace(/“/g, '‘‘').replace(/”/g, '’’')],
  ['long dashes', replace(/ - /g, ' – ')],
  ['blank before %', replace(/(?<=\d)%/g, ' %')],
  [
    'new tone marks',
    (text) =>
      text
        .replace(/ủy/g, 'uỷ')
        .replace(/Ủy/g, 'Uỷ')
        .replace(/óa(?!\p{L})/gu, 'oá'),
  ],
  ['tỉ for tỷ', (text) => text.replace(/tỷ(?!\p{L})/gu, 'tỉ').replace(/Tỷ(?!\p{L})/gu, 'Tỉ')],
  ['quyết tâm', (text) => text.replace(/phấn đấu/g, 'quyết tâm').replace(/Phấn đấu/g, 'Quyết tâm')],
  ['nỗ lực', (text) => text.replace(/phấn đấu/g, 'nỗ lực').replace(/Phấn đấu/g, 'Nỗ lực')],
  ['ở mức', replace(/(?<!\p{L})đạt(?= \d)/gu, 'ở mức')],
  ['ít nhất', replace(/(?<!giảm )từ (\d[\d.,]*\s?(?:%|\p{L}+(?: đồng)?)) trở lên/gu, 'ít nhất $1')],
  ['≥', replace(/(?<!giảm )từ (\d[\d.,]*\s?(?:%|\p{L}+(?: đồng)?)) trở lên/gu, '≥ $1')],
  ['hơn', replace(/(?<!\p{L})trên (?=\d)/gu, 'hơn ')],
  ['chủ trì và phối hợp', replace(/chủ trì, phối hợp với/g, 'chủ trì và phối hợp với')],
  ['chủ trì cùng với', replace(/chủ trì, phối hợp với/g, 'chủ trì cùng với')],
  ['làm đầu mối', replace(/chủ trì, phối hợp với/g, 'làm đầu mối, phối hợp với')],
  ['chịu trách nhiệm', replace(/có trách nhiệm/g, 'chịu trách nhiệm')],
  ['no số', replace(/(?<!\p{L})số (?=\d+\/)/gu, '')],
  ['short dates', replace(/ngày (\d+) tháng (\d+) năm (\d{4})(?= của)/g, 'ngày $1/$2/$3')],
];

describe.each(SAMPLES)('%s in other words', (slug) => {
  it.each(MARKS)('%s', (_, rewrite) => expectSameFacts(slug, inBody(rewrite), same));
  it.each(WORDS)('%s', (_, rewrite) => expectSameFacts(slug, inBody(rewrite), rewrite));
});

const PLACES = ['Hòa Tân', 'Nậm', 'Phú Thượng Đông', 'Bà Rịa - Vũng Tàu', "Ea H'Lốp"];

describe.each(SAMPLES)('%s elsewhere', (slug) => {
  it('with other names of places', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(PLACES, { minLength: 3, maxLength: 3 }),
        ([province, district, town]) => {
          const rename = renaming({
            'Trường Lâm': province ?? '',
            'Đồng Khê': district ?? '',
            'An Bình': town ?? '',
          });
          expectSameFacts(slug, rename, rename);
        },
      ),
      RUNS,
    ));

  it('in other years', () =>
    fc.assert(
      // Whole leap cycles, so that 29 February stays a date.
      fc.property(fc.constantFrom(-12, -8, -4, 4), (years) => {
        const shift = (text: string): string =>
          text.replace(/(?<![\d.,])20\d{2}(?![\d.,]*\d|\/NĐ)/g, (year) => String(Number(year) + years));
        expectSameFacts(slug, shift, shift);
      }),
      RUNS,
    ));
});
