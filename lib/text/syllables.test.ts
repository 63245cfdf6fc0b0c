import { describe, expect, it } from 'vitest';
import { isOnset, isSyllable, syllableShare } from './syllables.ts';

describe('isSyllable', () => {
  it.each(
    `nghiệp quyết khuỷu ưu giường gì giết quốc quýnh Ủy uỷ HOÀ hòa kỷ ngoằn thuở yếu chuyển trường xoong ia
     Nguyễn nghiêng ghế kẻng sử bướu quả quỵt ăn ơn và`.split(/\s+/),
  )('accepts %s', (word) => expect(isSyllable(word)).toBe(true));

  it.each(
    `ngiệp cế ká ghà qốc hoc tt UBND Céng ViÖt thương1 lực-lượng dz fa wa b ngh nhân­ tếế kinht trơng đặc2`.split(
      /\s+/,
    ),
  )('refuses %s', (word) => expect(isSyllable(word)).toBe(false));

  it('refuses a stopped syllable with a tone it cannot have', () => {
    expect(isSyllable('học')).toBe(true);
    expect(isSyllable('hòc')).toBe(false);
    expect(isSyllable('cách')).toBe(true);
    expect(isSyllable('cach')).toBe(false);
  });
  it('knows NFD', () => expect(isSyllable('nghiệp'.normalize('NFD'))).toBe(true));
  it('knows onsets', () => {
    expect(isOnset('ngh')).toBe(true);
    expect(isOnset('e')).toBe(false);
  });
});

describe('syllableShare', () => {
  it('is near 1 for Vietnamese and near 0 for legacy text', () => {
    expect(syllableShare('Kế hoạch phát triển xã hội năm 2031, tăng 5%')).toEqual({ words: 8, share: 1 });
    expect(syllableShare('KÕ ho¹ch ph¸t triÓn').share).toBe(0);
    expect(syllableShare('plain').words).toBe(0);
  });
});
