import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../../document/plain.ts';
import { extract } from '../extract.ts';
import type { Target } from '../types.ts';

const read = (paragraphs: string[]): Target[] => extract(documentFromParagraphs(paragraphs)).targets;

describe('lists under lists', () => {
  it('keeps the title over lines that open lists of their own', () => {
    const targets = read([
      'Các chỉ tiêu chủ yếu (giai đoạn 2026 - 2030)',
      '- Về kinh tế:',
      '(1) Thu ngân sách tăng 6%/năm.',
      '- Về xã hội:',
      '(2) Tỷ lệ gia đình văn hóa: 91%; thôn văn hóa: 84%.',
    ]);
    expect(targets.map(({ indicator, value, period }) => [indicator, value, period])).toEqual([
      ['Thu ngân sách', 6, '2026-2030'],
      ['Tỷ lệ gia đình văn hóa', 91, '2026-2030'],
      ['thôn văn hóa', 84, '2026-2030'],
    ]);
  });

  it('takes a count that starts anew for items of the heading above it', () => {
    const targets = read([
      'II. QUAN ĐIỂM, MỤC TIÊU',
      '2. Mục tiêu',
      '2.1. Mục tiêu đến năm 2028',
      '1. Diện tích chè 700 ha.',
      '2. Sản lượng chè búp tươi 6.300 tấn.',
    ]);
    expect(targets.map(({ value, period }) => [value, period])).toEqual([
      [700, '2028'],
      [6300, '2028'],
    ]);
  });

  it('lets a title in capitals above the first text rule what follows', () => {
    const targets = read([
      'PHƯƠNG HƯỚNG, MỤC TIÊU ĐẾN NĂM 2030:',
      '1. Về kinh tế:',
      '- Đàn trâu: 260 con, bằng năm 2025.',
    ]);
    expect(targets.map(({ indicator, value, period }) => [indicator, value, period])).toEqual([
      ['Đàn trâu', 260, '2030'],
    ]);
  });

  it('gives the figures of a list of bodies to the bodies', () => {
    const targets = read([
      'II. CHỈ TIÊU',
      'Giao chỉ tiêu kết nạp hội viên mới cho các xã như sau:',
      '- Xã Đồng Phú: 85 hội viên;',
      '- Xã Tân Mai: 60 hội viên.',
    ]);
    expect(targets.map(({ indicator, value, assignedUnits }) => [indicator, value, assignedUnits])).toEqual([
      ['kết nạp hội viên mới', 85, ['Xã Đồng Phú']],
      ['kết nạp hội viên mới', 60, ['Xã Tân Mai']],
    ]);
  });
});
