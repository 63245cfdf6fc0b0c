import { expect, it } from 'vitest';
import { expandSubjects } from './subjects.ts';

it.each([
  ['Tỷ lệ hồ sơ TTHC đúng hạn', 'Tỷ lệ hồ sơ thủ tục hành chính đúng hạn'],
  ['phát triển KT-XH, bảo đảm QP-AN', 'phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh'],
  ['08/CT-KTXH, NTMX, ttHC', '08/CT-KTXH, NTMX, ttHC'],
])('%s', (text, full) => expect(expandSubjects(text)).toBe(full));
