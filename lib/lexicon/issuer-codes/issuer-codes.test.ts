import { describe, expect, it } from 'vitest';
import { ISSUER_CODES, issuerByCode, issuerOfSymbol } from './issuer-codes.ts';

describe('issuer codes', () => {
  it('has no code twice', () => {
    const codes = ISSUER_CODES.map((entry) => entry.code.toUpperCase());
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });
  it.each([
    ['KH-SGTVT', 'Sở Giao thông vận tải'],
    ['NQ/TU', 'Tỉnh ủy, Thành ủy'],
    ['QĐ-TTG', 'Thủ tướng Chính phủ'],
    ['HD-MTTQ-BTT', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ])('%s is %s', (symbol, name) => expect(issuerOfSymbol(symbol)?.name).toBe(name));
  it('drops the term of the National Assembly', () => {
    expect(issuerByCode('QH15')?.name).toBe('Quốc hội');
    expect(issuerOfSymbol('KH-ABCXYZ')).toBeNull();
  });
});
