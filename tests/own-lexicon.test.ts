/** Indicators and units of a person's own, from the text to the verdict on a plan. */
import { expect, it } from 'vitest';
import { directive, districtPlan, GOALS } from '../lib/check/examples.ts';
import { documentFromParagraphs } from '../lib/document/plain.ts';
import { extract } from '../lib/extract/extract.ts';
import { NO_OWN, type OwnLexicon } from '../lib/lexicon/own.ts';
import { checkPlans } from '../lib/pipeline.ts';

const own: OwnLexicon = {
  indicators: [
    {
      key: 'own:tủ-sách',
      name: 'Thôn có tủ sách ven đường',
      synonyms: ['thôn có giá sách cộng đồng'],
      unit: '%',
      direction: 'higher_better',
    },
  ],
  units: [{ name: 'sào Bến Tràm', aliases: [], equals: { factor: 500, unit: 'm²' } }],
};

const statuses = (wanted: string, given: string, lexicon: OwnLexicon) => {
  const plan = (paragraphs: string[]) => {
    const document = documentFromParagraphs(paragraphs);
    return { document, record: extract(document, { own: lexicon }) };
  };
  const parent = plan(directive(GOALS, wanted));
  const child = plan(districtPlan(GOALS, given));
  return checkPlans(parent, [child], {}, lexicon).comparison.coverage.map(({ status }) => status);
};

it('lays two wordings of an own indicator beside each other', () => {
  const wanted = '1. Tỷ lệ thôn có tủ sách ven đường đạt 40%.';
  const given = '1. Tỷ lệ thôn có giá sách cộng đồng đạt 35%.';
  expect(statuses(wanted, given, NO_OWN)).toEqual(['missing']);
  expect(statuses(wanted, given, own)).toEqual(['weaker']);
});

it('converts an own unit', () => {
  const wanted = '1. Bình quân mỗi hộ trồng dâu đạt 0,5 ha.';
  const given = '1. Bình quân mỗi hộ trồng dâu đạt 12 sào Bến Tràm.';
  expect([statuses(wanted, given, NO_OWN), statuses(wanted, given, own)]).toEqual([
    ['missing'],
    ['exceeded'],
  ]);
});
