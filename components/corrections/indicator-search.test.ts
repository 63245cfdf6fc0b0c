import { describe, expect, it } from 'vitest';
import { searchIndicators } from './indicator-search.ts';

const choices = [
  { key: 'poor', name: 'Tỷ lệ hộ nghèo', synonyms: ['hộ nghèo đa chiều'] },
  { key: 'water', name: 'Tỷ lệ dân số dùng nước sạch', synonyms: ['hộ dùng nước hợp vệ sinh'] },
  { key: 'trees', name: 'Độ che phủ rừng', synonyms: [] },
];

describe('searchIndicators', () => {
  it.each([
    ['', ['poor', 'water', 'trees']],
    ['ti le', ['poor', 'water']],
    ['HỘ', ['poor', 'water']],
    ['nuoc ho', ['water']],
    ['hộ sạch', []],
  ])('%j', (query, keys) => expect(searchIndicators(choices, query).map(({ key }) => key)).toEqual(keys));
});
