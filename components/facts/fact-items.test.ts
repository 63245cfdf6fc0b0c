import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../../lib/document/plain.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { PlanRecord, Target } from '../../lib/extract/types.ts';
import { messagesIn } from '../../lib/locale/locale.ts';
import { reasonWords } from './confidence-reasons.ts';
import { factItems, filterFacts } from './fact-items.ts';

const words = messagesIn('vi');
const anchor = { block: 0, start: 0, end: 4, page: 2, section: 'II.1', quote: 'thửa' };

const target = (parts: Partial<Target>): Target => ({
  indicator: 'Tỷ lệ hộ nghèo',
  indicatorKey: null,
  kind: 'quantity',
  change: 'level',
  comparator: '=',
  value: 3,
  valueMax: null,
  grade: null,
  unit: '%',
  period: '2024',
  assignedUnits: [],
  anchor,
  restated: false,
  partOf: null,
  confidence: { score: 0.9, reasons: [] },
  ...parts,
});

const empty = extract(documentFromParagraphs(['KẾ HOẠCH']));
const record: PlanRecord = {
  ...empty,
  targets: [
    target({}),
    target({
      indicator: 'lao động có chứng chỉ',
      value: 27.4,
      partOf: 0,
      restated: true,
      period: '2021-2025',
    }),
    target({
      indicator: 'Diện tích trồng rừng',
      value: 240,
      unit: 'ha',
      assignedUnits: ['Phòng Nông nghiệp'],
    }),
  ],
  assignments: [
    {
      unit: 'Phòng Nội vụ',
      role: 'advise',
      task: 'tham mưu tổng kết',
      deadline: '2024-12-15',
      anchor,
      confidence: { score: 0.5, reasons: ['assignment.table'] },
    },
  ],
  citations: [
    {
      type: 'CT',
      number: '05/CT-UBND',
      issuedOn: '2024-01-18',
      issuer: 'Ủy ban nhân dân tỉnh',
      role: 'parent',
      anchor,
      mentions: [],
    },
  ],
  outline: [{ label: 'II', title: 'CHỈ TIÊU', level: 2, anchor }],
};

describe('factItems', () => {
  const items = factItems(record, words);

  it('gives each row a title, a figure and its notes', () => {
    expect(items.targets[0]).toMatchObject({
      title: 'Tỷ lệ hộ nghèo',
      value: '3%',
      notes: ['2024'],
      depth: 0,
    });
    expect(items.targets[1]).toMatchObject({
      value: '27,4%',
      depth: 1,
      notes: ['2021–2025', 'chỉ tiêu của cấp trên được nhắc lại'],
    });
    expect(items.assignments[0]).toMatchObject({
      title: 'Phòng Nội vụ',
      value: 'tham mưu',
      notes: ['tham mưu tổng kết', 'thời hạn 15/12/2024'],
    });
    expect(items.citations[0]).toMatchObject({
      title: 'Chỉ thị 05/CT-UBND',
      value: 'văn bản chỉ đạo cấp trên',
    });
    expect(items.outline[0]).toMatchObject({ title: 'II. CHỈ TIÊU', depth: 1 });
  });

  it('makes ids that say the kind and the place in the record', () =>
    expect(items.targets.map((item) => item.id)).toEqual(['targets:0', 'targets:1', 'targets:2']));
});

describe('filterFacts', () => {
  const { targets } = factItems(record, words);
  it.each([
    ['ho ngheo', [0]],
    ['dien tich rung', [2]],
    ['nong nghiep 240', [2]],
    ['', [0, 1, 2]],
    ['xuất khẩu', []],
  ])('%s', (query, indices) =>
    expect(filterFacts(targets, query).map((item) => targets.indexOf(item))).toEqual(indices),
  );
});

describe('reasonWords', () => {
  it('speaks where it knows the code and shows the code where it does not', () =>
    expect(reasonWords(['goal-section', 'made-later'], words)).toBe('nằm trong mục chỉ tiêu; made-later'));
});
