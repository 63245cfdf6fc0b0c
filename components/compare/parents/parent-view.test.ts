import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/compare/compare.ts';
import { documentFromParagraphs } from '../../../lib/document/plain.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { type CheckedParent, coveredShare, isStageOf, ownTargets } from './parent-view.ts';

const record = (...paragraphs: string[]) => extract(documentFromParagraphs(paragraphs));
const plan = record(
  'II. CHỈ TIÊU NĂM 2024',
  '- Tỷ lệ bao phủ bảo hiểm y tế đạt 96%;',
  '- Trồng mới 12 tuyến đường hoa trong năm 2024.',
);
const parent = (id: string, ...targets: string[]): CheckedParent => ({
  id,
  label: id,
  title: id,
  checked: {
    comparison: compare(record('I. CHỈ TIÊU THI ĐUA NĂM 2024', ...targets), [plan]),
    findings: [],
  },
});
const both = [
  parent('a', '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.', '2. Tỷ lệ lao động qua đào tạo đạt 62,5%.'),
  parent('b', '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 97%.'),
];

describe('ownTargets', () => {
  it('names for each target of the plan what it answers, parent by parent', () =>
    expect(
      ownTargets(both).map(({ number, answers }) => [
        number,
        answers.map(({ parent: from, row }) => [from.id, row.status]),
      ]),
    ).toEqual([
      [
        1,
        [
          ['a', 'exceeded'],
          ['b', 'weaker'],
        ],
      ],
      [2, []],
    ]));

  it('leaves out what is not checked yet', () =>
    expect(ownTargets([{ id: 'c', label: '', title: '', checked: null }])).toEqual([]));
});

it('says which share of the targets above the plan has something for', () => {
  expect(both.map(({ checked }) => checked && coveredShare(checked.comparison.coverage))).toEqual([0.5, 1]);
  expect(coveredShare([])).toBeNull();
});

it.each([
  [{ from: '2021', to: '2025' }, { from: '2024', to: '2024' }, true],
  [{ from: '2024', to: '2024' }, { from: '2024', to: '2024' }, false],
  [{ from: '2021', to: '2025' }, { from: '2026', to: '2026' }, false],
  [null, { from: '2024', to: '2024' }, false],
])('%j holds %j as a stage: %s', (above, below, expected) => expect(isStageOf(above, below)).toBe(expected));
