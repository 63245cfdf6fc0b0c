import { describe, expect, it } from 'vitest';
import { runRules } from '../../lib/check/run.ts';
import { compare } from '../../lib/compare/compare.ts';
import { allocations } from '../../lib/compare/matrix.ts';
import { documentFromParagraphs } from '../../lib/document/plain.ts';
import { extract } from '../../lib/extract/extract.ts';
import { allocationViews } from './allocation-view.ts';

const parent = documentFromParagraphs([
  'ỦY BAN NHÂN DÂN TỈNH TRÀ SƠN',
  'CHỈ THỊ',
  'I. CHỈ TIÊU THI ĐUA NĂM 2024',
  '1. Phấn đấu có thêm 10 xã đạt chuẩn nông thôn mới.',
]);
const plan = (name: string, ...goals: string[]) =>
  documentFromParagraphs([
    `ỦY BAN NHÂN DÂN HUYỆN ${name}`,
    'KẾ HOẠCH',
    'I. CHỈ TIÊU NĂM 2024',
    '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
    ...goals,
  ]);
const communes = (count: string) => `2. Phấn đấu có thêm ${count} xã đạt chuẩn nông thôn mới.`;

function stateOf(plans: ReturnType<typeof plan>[], complete: boolean) {
  const comparison = compare(
    extract(parent),
    plans.map((document) => extract(document)),
  );
  const findings = runRules(
    comparison,
    parent.blocks,
    plans.map(({ blocks }) => blocks),
    { childrenComplete: complete },
  );
  const view = allocationViews(comparison, allocations(comparison), findings, complete).get(0);
  return view && [view.state, view.sum, view.wanted, view.lacking];
}

describe('allocationViews', () => {
  const both = [plan('MỘC LÂM', communes('04')), plan('ĐỒNG KHÊ', communes('05'))];

  it('judges the sum once all plans are there', () => {
    expect(stateOf(both, true)).toEqual(['short', 9, 10, []]);
    expect(stateOf([...both, plan('BÌNH AN', communes('02'))], true)).toEqual(['reached', 11, 10, []]);
  });

  it('says why it does not', () => {
    expect(stateOf(both, false)).toEqual(['unconfirmed', 9, 10, []]);
    expect(stateOf([...both, plan('BÌNH AN')], true)).toEqual(['parts-missing', 9, 10, [2]]);
  });

  it('leaves out what is not shared out', () => expect(stateOf([plan('MỘC LÂM')], true)).toBeUndefined());
});
