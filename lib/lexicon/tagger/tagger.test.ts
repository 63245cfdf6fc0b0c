import { describe, expect, it } from 'vitest';
import { sentenceStretches, splitSentences, splitTerms } from './split.ts';
import { openingRole, tagTerms } from './tagger.ts';

const sentences = (text: string): string[] =>
  sentenceStretches(text).map(({ start, end }) => text.slice(start, end));

describe('splitting', () => {
  it.each([
    ['Giao TP. Hoa Mai chủ trì. Sở Y tế phối hợp.', ['Giao TP. Hoa Mai chủ trì.', 'Sở Y tế phối hợp.']],
    ['Đ/c. An phụ trách chung. Đ/c. Bình giúp việc.', ['Đ/c. An phụ trách chung.', 'Đ/c. Bình giúp việc.']],
    ['1. Sở Nội vụ theo dõi. Báo cáo kịp thời.', ['1. Sở Nội vụ theo dõi.', 'Báo cáo kịp thời.']],
    ['Đạt 13.136,1 ha. Trồng mới 1.700.000 cây.', ['Đạt 13.136,1 ha.', 'Trồng mới 1.700.000 cây.']],
    ['Dòng một\nDòng hai', ['Dòng một', 'Dòng hai']],
    ['Thực hiện nghiêm túc./.', ['Thực hiện nghiêm túc./.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('loses nothing', () => {
    const text = ' Một, hai.  Ba!\nBốn 2021-2025 ';
    expect(splitSentences(text).join('')).toBe(text);
    expect(splitTerms(text.trimStart()).join('')).toBe(text.trimStart());
  });
});

describe('tagger', () => {
  it('leaves numbers as they are', () => {
    const text = 'đạt 39,42% và 13.136,1 ha giai đoạn 2021-2025';
    expect(tagTerms(text).map((term) => term.text)).toEqual(text.split(' '));
  });

  it('gives offsets into the text', () => {
    const text = 'Chủ trì, phối hợp với (Sở Tài chính) xây dựng “kế hoạch”.';
    for (const term of tagTerms(text)) expect(text.slice(term.start, term.end)).toBe(term.text);
  });

  it('keeps bán, ban and bản apart', () => {
    const tagged = tagTerms('phân công bán hàng, phận cống');
    expect(tagged.map((term) => [...term.tags])).toEqual([['Order'], ['Order'], [], [], [], []]);
  });

  it.each([
    ['Chủ trì, phối hợp với Sở Tài chính lập dự toán', 'lead', 'Chủ trì'],
    ['Phối hợp chặt chẽ với công an xã tuần tra', 'coordinate', 'Phối hợp'],
    ['Tiếp tục chủ động phối hợp các ngành', 'coordinate', 'phối hợp'],
    ['có trách nhiệm tham mưu Ủy ban nhân dân xã', 'advise', 'tham mưu'],
    ['chịu trách nhiệm tham mưu Ủy ban nhân dân xã', 'advise', 'tham mưu'],
    ['Làm đầu mối, phối hợp với các phòng', 'lead', 'Làm đầu mối'],
    ['chịu trách nhiệm trước Chủ tịch về kết quả', 'accountable', 'chịu trách nhiệm'],
    ['chịu trách nhiệm chính trong việc thu gom', 'lead', 'chịu trách nhiệm chính'],
    ['Là cơ quan đầu mối chủ trì tổ chức hội thi', 'lead', 'Là cơ quan đầu mối chủ trì'],
  ])('reads the role of "%s"', (clause, kind, words) => {
    const cue = openingRole(clause);
    expect(cue?.kind).toBe(kind);
    expect(cue && clause.slice(cue.start, cue.end)).toBe(words);
  });

  it.each([
    'Tăng cường công tác phối hợp giữa các ngành',
    'Chỉ đạo đơn vị trực thuộc phối hợp với công an',
    'Xây dựng kế hoạch',
    'phổi hộp',
  ])('sees no role in "%s"', (clause) => expect(openingRole(clause)).toBeNull());
});
