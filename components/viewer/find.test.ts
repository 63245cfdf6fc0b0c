import { describe, expect, it } from 'vitest';
import { plainBlock } from '../../lib/document/plain.ts';
import { findSpans } from './find.ts';

const blocks = ['Tỷ lệ hộ nghèo giảm 3%', 'Đoàn kết - Kỷ luật – KỶ CƯƠNG', 'lao động\nqua đào tạo'].map(
  (text, index) => plainBlock(index, text),
);
const found = (query: string) =>
  findSpans(blocks, query).map(({ block, start, end }) => blocks[block]?.text.slice(start, end));

describe('findSpans', () => {
  it.each([
    ['ho ngheo', ['hộ nghèo']],
    ['HỘ NGHÈO', ['hộ nghèo']],
    ['hộ  nghèo', ['hộ nghèo']],
    ['ky', ['Kỷ', 'KỶ']],
    ['kỉ luật', ['Kỷ luật']],
    ['doan ket', ['Đoàn kết']],
    ['luat - ky', ['luật – KỶ']],
    ['dong qua', ['động\nqua']],
    ['3%', ['3%']],
  ])('%s', (query, texts) => expect(found(query)).toEqual(texts));

  it('finds decomposed letters as typed on some systems', () =>
    expect(found('nghèo'.normalize('NFD'))).toEqual(['nghèo']));
  it('waits for two characters', () => expect(found('h')).toEqual([]));
  it('finds nothing that is not there', () => expect(found('xuất khẩu')).toEqual([]));
  it('stops at the limit', () => expect(findSpans(blocks, 'ao', 1)).toHaveLength(1));
});
