import { describe, expect, it } from 'vitest';
import { dependentName, sameOfLevel } from './dependent.ts';

describe('names that say nothing by themselves', () => {
  it.each([
    ['Khá', 'Rèn luyện', 'Rèn luyện - Khá'],
    ['khá, tốt', 'Kết quả học tập', 'Kết quả học tập - khá, tốt'],
    ['cấp huyện', 'Giáo viên dạy giỏi', 'Giáo viên dạy giỏi - cấp huyện'],
    ['Tỷ lệ học sinh bỏ học', 'Duy trì sĩ số', 'Tỷ lệ học sinh bỏ học'],
    ['khá, tốt', null, 'khá, tốt'],
  ])('%s under %s is %s', (name, group, whole) => {
    expect(dependentName(name, group)).toBe(whole);
  });

  it.each([
    ['cấp xã', 'Hồ sơ công việc cấp tỉnh', 'Hồ sơ công việc cấp xã'],
    ['ở cấp huyện', 'Tỷ lệ văn bản điện tử ở cấp tỉnh ký số', 'Tỷ lệ văn bản điện tử ở cấp huyện ký số'],
    ['cấp xã', 'Tỷ lệ hộ nghèo', 'cấp xã'],
    ['cấp xã', 'Cán bộ cấp tỉnh, cấp huyện', 'cấp xã'],
    ['cấp xã', null, 'cấp xã'],
    ['cán bộ cấp xã', 'Cán bộ cấp tỉnh', 'cán bộ cấp xã'],
  ])('%s after %s is %s', (name, previous, whole) => {
    expect(sameOfLevel(name, previous)).toBe(whole);
  });
});
