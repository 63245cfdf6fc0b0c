import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES, typeAtStart, typeByAbbreviation, typeByName } from './document-types.ts';

describe('document types', () => {
  it('has no name twice', () => {
    const names = DOCUMENT_TYPES.map((type) => type.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
  it.each([
    ['KẾ HOẠCH', 'KH'],
    ['Chương trình', 'CTr'],
    ['chỉ thị', 'CT'],
    ['Tờ trình', 'TTr'],
  ])('%s is %s', (name, abbr) => expect(typeByName(name)?.abbr).toBe(abbr));
  it('prefers the longer name at the start of a text', () => {
    expect(typeAtStart('Chương trình hành động số 5')?.length).toBe('Chương trình hành động'.length);
    expect(typeAtStart('Thông tư liên tịch số 5')?.type.abbr).toBe('TTLT');
    expect(typeAtStart('Thông tấn xã')).toBeNull();
    expect(typeAtStart('Luật sư đoàn')?.type.name).toBe('Luật');
  });
  it('reads abbreviations', () => {
    expect(typeByAbbreviation('CTr')?.name).toContain('Chương trình');
    expect(typeByAbbreviation('XYZ')).toBeNull();
  });
});
