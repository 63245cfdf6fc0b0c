/**
 * A small plan for the tests of this room: goals, a shared value, a table-like repeat and a duty.
 */
import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import type { PlanRecord } from '../extract/types.ts';
import type { CorrectedPlan } from './make.ts';

export const PARAGRAPHS = [
  'KẾ HOẠCH',
  'Phát triển kinh tế - xã hội huyện Suối Lân năm 2024',
  'I. CHỈ TIÊU CHỦ YẾU',
  '1. Tỷ lệ hộ nghèo giảm còn 4,5%.',
  '2. Tỷ lệ lao động qua đào tạo đạt 58,5%.',
  '3. Trồng mới 240 ha rừng.',
  '4. Tỷ lệ thôn có nhà văn hóa khang trang đạt 90%.',
  '5. Chỉ số PAR Index, SIPAS đạt trên 85%.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Nội vụ chủ trì, tham mưu Ủy ban nhân dân huyện tổng kết kế hoạch trước ngày 15/12/2024.',
];

export interface Plan extends CorrectedPlan {
  record: PlanRecord;
}

/** A document of these paragraphs, read; the letter stands for its bytes. */
export function planOf(paragraphs: readonly string[] = PARAGRAPHS, letter = 'a'): Plan {
  const document = documentFromParagraphs(paragraphs, { sha256: letter.repeat(64) });
  return {
    record: extract(document),
    blocks: document.blocks,
    documentKey: 'kế hoạch suối lân',
    corrections: [],
  };
}

/** Index of the target whose name begins so. */
export function targetNamed({ record }: CorrectedPlan, name: string): number {
  const index = record.targets.findIndex(({ indicator }) => indicator.startsWith(name));
  if (index < 0) throw new Error(`no target ${name}: ${record.targets.map((target) => target.indicator)}`);
  return index;
}
