import { expect, it } from 'vitest';
import type { Finding } from '../../lib/check/rule.ts';
import { commonFaultList } from './common-faults.ts';

const finding = (rule: string, child: number, subject: string): Finding => ({
  rule,
  severity: 'error',
  child,
  subject,
  message: `${subject} chưa thống nhất`,
  childAnchor: null,
  parentAnchor: null,
});

it('lists each shared fault once, that of most plans first, and what is alone not at all', () => {
  const list = commonFaultList([
    finding('target-weaker', 0, 'Tỷ lệ hộ nghèo'),
    finding('parent-number', 0, '05/CT-UBND'),
    finding('target-weaker', 1, 'TỶ LỆ HỘ NGHÈO'),
    finding('parent-number', 2, '05/CT-UBND'),
    finding('parent-number', 1, '05/CT-UBND'),
    finding('target-missing', 1, 'Số giường bệnh'),
    // A document's own state is not copied from another one.
    finding('number-missing', 0, 'số văn bản'),
    finding('number-missing', 1, 'số văn bản'),
  ]);
  expect(list.map(({ rule, plans }) => [rule, plans])).toEqual([
    ['parent-number', [0, 1, 2]],
    ['target-weaker', [0, 1]],
  ]);
});
