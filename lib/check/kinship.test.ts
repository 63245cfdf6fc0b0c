import { expect, it } from 'vitest';
import { compare } from '../compare/compare.ts';
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import { directive, districtPlanWith } from './examples.ts';
import { runRules } from './run.ts';

const MOVEMENTS = [
  'I. CHỈ TIÊU',
  '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
  '2. Tỷ lệ lao động qua đào tạo đạt 60%.',
  'II. NỘI DUNG',
  '1. Triển khai phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” với chủ đề: “Đoàn kết, sáng tạo, về đích sớm các chỉ tiêu năm 2024”.',
];
const OPENING = 'Ủy ban nhân dân huyện Hòa Khê ban hành Kế hoạch như sau:';

function told(title: string, opening: string, ...more: string[]): string[] {
  const parent = documentFromParagraphs(directive(...MOVEMENTS));
  const body = ['I. NỘI DUNG', '1. Nạo vét kênh mương, sửa chữa trạm bơm trước mùa khô.', ...more];
  const child = documentFromParagraphs(districtPlanWith({ title, opening }, ...body));
  const comparison = compare(extract(parent), [extract(child)]);
  return runRules(comparison, parent.blocks, [child.blocks]).map(({ rule }) => rule);
}

const ABSENT = ['target-missing', 'movement-missing', 'theme-missing', 'assignment-missing'];

it('beside the directive of other work only the choice of the directive is doubted', () =>
  expect(told('Nạo vét kênh mương mùa khô trên địa bàn huyện Hòa Khê', OPENING)).toEqual([
    'parent-not-cited',
  ]));

it.each([
  ['by its title', 'Phát động phong trào thi đua năm 2024 trên địa bàn huyện Hòa Khê', OPENING],
  [
    'by what it cites',
    'Nạo vét kênh mương mùa khô trên địa bàn huyện Hòa Khê',
    'Thực hiện Chỉ thị số 05/CT-UBND ngày 10 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh An Sơn, Ủy ban nhân dân huyện Hòa Khê ban hành Kế hoạch như sau:',
  ],
])('a plan that belongs to the directive %s hears what it lacks', (_, title, opening) =>
  expect(told(title, opening).filter((rule) => ABSENT.includes(rule)).length).toBeGreaterThan(0),
);

it.each([
  ['a movement', '2. Hưởng ứng phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc”.'],
  ['a goal, and names no other document', '2. Phấn đấu tỷ lệ lao động qua đào tạo đạt 60%.'],
])('a plan that cites nothing belongs to the directive it shares %s with', (_, line) =>
  expect(
    told('Nạo vét kênh mương mùa khô trên địa bàn huyện Hòa Khê', OPENING, line).filter((rule) =>
      ABSENT.includes(rule),
    ).length,
  ).toBeGreaterThan(0),
);

it('one goal that everybody has makes no plan under another directive belong to this one', () =>
  expect(
    told(
      'Nạo vét kênh mương mùa khô trên địa bàn huyện Hòa Khê',
      'Thực hiện Quyết định số 77/QĐ-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh An Sơn về nạo vét kênh mương, Ủy ban nhân dân huyện Hòa Khê ban hành Kế hoạch như sau:',
      '2. Phấn đấu tỷ lệ lao động qua đào tạo đạt 60%.',
    ).filter((rule) => ABSENT.includes(rule)),
  ).toEqual([]));

it('the province is not held to the plan of a district', () => {
  const plan = documentFromParagraphs(
    districtPlanWith({}, 'I. CHỈ TIÊU', '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 97%.'),
  );
  const above = documentFromParagraphs(directive('I. CHỈ TIÊU', '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'));
  const comparison = compare(extract(plan), [extract(above)]);
  expect(runRules(comparison, plan.blocks, [above.blocks]).map(({ rule }) => rule)).toEqual([
    'parent-not-cited',
  ]);
});
