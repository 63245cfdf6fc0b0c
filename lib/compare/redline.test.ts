import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import type { Span } from '../document/types.ts';
import { extract } from '../extract/extract.ts';
import { redline, type Version } from './redline.ts';

function version(...paragraphs: string[]): Version {
  const { blocks, ...rest } = documentFromParagraphs(paragraphs);
  return { record: extract({ blocks, ...rest }), blocks };
}

const HEAD = (number: string, date: string): string[] => [
  'ỦY BAN NHÂN DÂN HUYỆN VÂN HÀ',
  `Số: ${number}/KH-UBND`,
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  date,
  'KẾ HOẠCH',
  'Phát triển du lịch năm 2024',
];
const FOOT = [
  'Nơi nhận:',
  '- UBND tỉnh (b/c);',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Mai Văn Lực',
];

const draft = version(
  ...HEAD('', 'Vân Hà, ngày    tháng    năm 2024'),
  'Thực hiện Nghị quyết số 15/NQ-HĐND ngày 10 tháng 12 năm 2023 của Hội đồng nhân dân huyện về phát triển du lịch.',
  'I. CHỈ TIÊU',
  '1. Đón 48.000 lượt khách du lịch.',
  '2. Thành lập mới 12 doanh nghiệp.',
  '3. Tỷ lệ hộ nghèo giảm 1,5%.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Văn hóa và Thông tin chủ trì tổ chức hội chợ du lịch vùng hồ, hoàn thành trước ngày 30 tháng 9 năm 2024.',
  '2. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này tại các cơ quan, đơn vị.',
  ...FOOT,
);
const issued = version(
  ...HEAD('52', 'Vân Hà, ngày 15 tháng 3 năm 2024'),
  'Thực hiện Nghị quyết số 15/NQ-HĐND ngày 12 tháng 12 năm 2023 của Hội đồng nhân dân huyện về phát triển du lịch.',
  'I. CHỈ TIÊU',
  '1. Tỷ lệ hộ nghèo giảm 1,5%.',
  '2. Đón 45.000 lượt khách du lịch.',
  '3. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này tại các cơ quan, đơn vị.',
  '2. Phòng Văn hóa và Thông tin chủ trì tổ chức hội chợ du lịch vùng hồ, hoàn thành trước ngày 30 tháng 11 năm 2024.',
  ...FOOT,
);

const text = ({ blocks }: Version, span: Span | null): string =>
  span === null ? '' : (blocks[span.block]?.text.slice(span.start, span.end) ?? '');

describe('facts of a draft and of what was issued', () => {
  const { facts } = redline(draft, issued);
  const told = facts.map(({ kind, change, subject, before, after }) => [
    kind,
    change,
    subject,
    before,
    after,
  ]);

  it('names the figure that changed, with both', () =>
    expect(told).toContainEqual([
      'target',
      'changed',
      'lượt khách du lịch',
      '48.000 lượt khách; 2024',
      '45.000 lượt khách; 2024',
    ]));
  it('names what was added and what was dropped', () => {
    const goals = told.filter(([kind]) => kind === 'target').map(([, change, subject]) => [change, subject]);
    expect(goals).toContainEqual(['added', 'Tỷ lệ bao phủ bảo hiểm y tế']);
    expect(goals.filter(([change]) => change === 'removed')).toHaveLength(1);
  });
  it('does not count a goal or a duty that only moved', () =>
    expect(told.filter(([, , subject]) => /hộ nghèo|Nội vụ/.test(String(subject)))).toEqual([]));
  it('names the new deadline of a duty', () => {
    const duty = facts.find(({ kind }) => kind === 'assignment');
    expect([duty?.change, duty?.subject]).toEqual(['changed', 'Phòng Văn hóa và Thông tin']);
    expect(duty?.before).toContain('; 30/09/2024');
    expect(duty?.after).toContain('; 30/11/2024');
  });
  it('names the other date of a cited document', () => {
    const cited = facts.find(({ kind }) => kind === 'citation');
    expect([
      cited?.subject,
      cited?.before?.includes('10/12/2023'),
      cited?.after?.includes('12/12/2023'),
    ]).toEqual(['15/NQ-HĐND', true, true]);
  });
  it('names number and day that the draft had not', () =>
    expect(
      told.filter(([kind]) => kind === 'metadata').map(([, , subject, , after]) => [subject, after]),
    ).toEqual([
      ['number', '52/KH-UBND'],
      ['issuedOn', '2024-03-15'],
    ]));
  it('keeps the evidence of both sides', () => {
    for (const { change, kind, beforeAnchor, afterAnchor } of facts) {
      if (kind === 'metadata') continue;
      expect(beforeAnchor === null).toBe(change === 'added');
      expect(afterAnchor === null).toBe(change === 'removed');
    }
  });
});

describe('sentences of a draft and of what was issued', () => {
  const { sentences } = redline(draft, issued);

  it('show the words that changed within a sentence', () => {
    const visitors = sentences.find(({ after }) => text(issued, after).includes('lượt khách'));
    expect(visitors?.change).toBe('changed');
    expect(visitors?.edits.map(({ before, after }) => [text(draft, before), text(issued, after)])).toEqual([
      ['48.000', '45.000'],
    ]);
  });
  it('call a sentence moved that stands word for word elsewhere', () => {
    const opening = 'Mở rộng các tuyến du lịch vùng hồ.';
    const others = ['Đào tạo hướng dẫn viên tại chỗ.', 'Bảo vệ rừng đầu nguồn quanh hồ.'];
    const { sentences: moved } = redline(version(opening, ...others), version(...others, opening));
    expect(moved.map(({ change, edits }) => [change, edits])).toEqual([['moved', []]]);
  });
  it('do not count a new number before an item', () => {
    const { sentences: renumbered } = redline(
      version('1. Mở rộng các tuyến du lịch vùng hồ.', '2. Đào tạo hướng dẫn viên tại chỗ.'),
      version('2. Mở rộng các tuyến du lịch vùng hồ.', '3. Đào tạo hướng dẫn viên tại chỗ.'),
    );
    expect(renumbered).toEqual([]);
  });
  it('are none between a version and itself', () =>
    expect(redline(issued, issued)).toEqual({ facts: [], sentences: [] }));
});
