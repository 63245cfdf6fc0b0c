import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOriginal } from './offset-map.ts';
import { repairWords } from './repair-words.ts';

describe('repairWords', () => {
  it.each([
    ['phát triển kinh t ế - xã hội', 'phát triển kinh tế - xã hội'],
    ['thực hi ện kế ho ạch', 'thực hiện kế hoạch'],
    ['nâng cao hiệ n trạng', 'nâng cao hiện trạng'],
    ['hi ệu qu ả', 'hiệu quả'],
    ['đơn vị chủtrì', 'đơn vị chủ trì'],
    ['Tổchức thực hiện', 'Tổ chức thực hiện'],
    ['thựchiện đơn vịtính', 'thực hiện đơn vị tính'],
    ['bộ phận kếtoán', 'bộ phận kế toán'],
    ['Đềnghị các sở', 'Đề nghị các sở'],
    ['CỘNG HÕA XÃ HỘI', 'CỘNG HÒA XÃ HỘI'],
    ['TRƯỞNG PHÕNG', 'TRƯỞNG PHÒNG'],
    ['giai đoạn2026-2030 đạt9,5%', 'giai đoạn 2026-2030 đạt 9,5%'],
  ])('%s → %s', (damaged, whole) => expect(repairWords(damaged).text).toBe(whole));

  it.each([
    'theo điểm b ở khoản 2, lớp c ở trên',
    'viêm gan b ở trẻ em',
    'dài 5 m ở phía đông, 8 h ăn trưa',
    'xã Ia Ơi, huyện Đắklắk, Kroong Nô',
    'đi về ấp ấy, cho ạ, theo ý kiến, đã ứng vốn, thi ở xã, to ẩm',
    'ôxy, website và email của HĐND',
    'giao UBND tỉnh 12 ấp, xuấtụ',
    'VÕ THỊ RÕ, tổ dân phố 4',
  ])('leaves "%s"', (text) => expect(repairWords(text).text).toBe(text));

  it('leads back to the place of a word', () => {
    const damaged = 'kinh t ế đạt 4,5%';
    const { text, map } = repairWords(damaged);
    expect(damaged.slice(toOriginal(map, text.indexOf('tế')), toOriginal(map, text.indexOf(' đạt')))).toBe(
      't ế',
    );
    expect(toOriginal(map, text.indexOf('4,5'))).toBe(damaged.indexOf('4,5'));
  });

  it('is idempotent and never changes a digit', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...'kinh t ế tế hi ệu hiệu chủtrì chủ trì n ạch ho 12 3,5% năm2026 a) ở b'.split(' '),
          ),
          { maxLength: 14 },
        ),
        (words) => {
          const text = words.join(' ');
          const once = repairWords(text).text;
          expect(repairWords(once).text).toBe(once);
          expect(once.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
        },
      ),
      { numRuns: 1000 },
    ));
});
