/** Records of a directive and of its plans, as many as asked for, with goals that meet, miss and leave out each other. */
import { documentFromParagraphs } from '../lib/document/plain.ts';
import { extract } from '../lib/extract/extract.ts';
import type { PlanRecord, Target } from '../lib/extract/types.ts';
import { INDICATORS } from '../lib/lexicon/indicators/indicators.ts';

/** Goals of the directive and of each plan. */
const GOALS = 20;
const CHILD_GOALS = 30;

/** Goals with known names first, then as many that only words can match. */
function goals(count: number, value: (index: number) => number, shift: number): Target[] {
  const template = extract(
    documentFromParagraphs(['KẾ HOẠCH', 'I. CHỈ TIÊU', '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.']),
  ).targets[0];
  if (!template) throw new Error('the sample sentence was not read as a goal');
  const known = INDICATORS.filter(({ dimension }) => dimension === 'share');
  return Array.from({ length: count }, (_, index): Target => {
    const indicator = known[(index + shift) % known.length];
    const named = index % 3 !== 2 && indicator !== undefined;
    return {
      ...template,
      indicator: named ? indicator.name : `Tỷ lệ thôn, tổ dân phố có mô hình tự quản loại ${index + shift}`,
      indicatorKey: named ? indicator.key : null,
      value: value(index),
      unit: '%',
    };
  });
}

/** The directive for null, else the plan with this number. */
export function syntheticPlan(index: number | null): PlanRecord {
  const name = index === null ? 'TỈNH LÂM SƠN' : `HUYỆN SỐ ${index}`;
  const record = extract(
    documentFromParagraphs([`ỦY BAN NHÂN DÂN ${name}`, 'Số: 12/KH-UBND', 'KẾ HOẠCH', 'Công tác năm 2024']),
  );
  const targets =
    index === null
      ? goals(GOALS, (at) => 50 + at, 0)
      : goals(CHILD_GOALS, (at) => 40 + ((at * 7 + index) % 50), index % 5);
  return { ...record, targets };
}
