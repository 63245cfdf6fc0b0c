import { describe, expect, it } from 'vitest';
import { BODY, metadataOf } from './metadata.samples.ts';

describe('recipients', () => {
  it.each<[string, string[]]>([
    ['- Sở Nội vụ (b/c);|- UBND các xã;|- Lưu: VT, TH.', ['Sở Nội vụ', 'UBND các xã', 'Lưu: VT, TH']],
    ['- Sở Nội vụ (để báo cáo);|- Lưu: VT.', ['Sở Nội vụ', 'Lưu: VT']],
    ['- Sở Nội vụ (để b/c);|- Lưu: VT.', ['Sở Nội vụ', 'Lưu: VT']],
    ['- Các phòng (t/h);|- Lưu: VT.', ['Các phòng', 'Lưu: VT']],
    ['- Các phòng (để thực hiện);|- Lưu: VT.', ['Các phòng', 'Lưu: VT']],
    ['- Các phòng (p/h);|- Lưu: VT.', ['Các phòng', 'Lưu: VT']],
    ['- Cổng TTĐT (đăng tin);|- Lưu: VT.', ['Cổng TTĐT', 'Lưu: VT']],
    ['- Cổng TTĐT (để đăng tải);|- Lưu: VT.', ['Cổng TTĐT', 'Lưu: VT']],
    ['- Đài Truyền thanh (để tuyên truyền);|- Lưu: VT.', ['Đài Truyền thanh', 'Lưu: VT']],
    ['- Sở Y tế (để biết, p/h);|- Lưu: VT.', ['Sở Y tế', 'Lưu: VT']],
    ['- Sở Nội vụ (phòng CCHC);|- Lưu: VT, VP (Nh).', ['Sở Nội vụ (phòng CCHC)', 'Lưu: VT, VP (Nh)']],
    ['- CT, PCT UBND TP (1A, 1G);|- Lưu: VT (05b).', ['CT, PCT UBND TP (1A, 1G)', 'Lưu: VT (05b)']],
    ['- Như trên;|- Như Điều 3;|- Lưu: VT.', ['Như trên', 'Như Điều 3', 'Lưu: VT']],
    ['- Thường trực Tỉnh ủy; HĐND tỉnh;|- Lưu: VT.', ['Thường trực Tỉnh ủy; HĐND tỉnh', 'Lưu: VT']],
    [
      '- UBMT TQ VN thành phố và các|Đoàn thể;|- Lưu: VT.',
      ['UBMT TQ VN thành phố và các Đoàn thể', 'Lưu: VT'],
    ],
    [
      '- Các Sở: Y tế, Tài chính,|KH&CN;|- Lưu: VT, KGVX.',
      ['Các Sở: Y tế, Tài chính, KH&CN', 'Lưu: VT, KGVX'],
    ],
    ['Sở Nội vụ (b/c);|UBND các xã;|Lưu: VT.', ['Sở Nội vụ', 'UBND các xã', 'Lưu: VT']],
    ['- Tỉnh ủy (b/c),|- UBND tỉnh (b/c),|- Lưu VP.', ['Tỉnh ủy', 'UBND tỉnh', 'Lưu VP']],
    [
      '- Ban Thường vụ Huyện ủy,|- Lưu Văn phòng Huyện ủy.',
      ['Ban Thường vụ Huyện ủy', 'Lưu Văn phòng Huyện ủy'],
    ],
    ['– Sở Y tế;|– Lưu: VT.', ['Sở Y tế', 'Lưu: VT']],
    ['+ Sở Y tế;|+ Lưu: VT.', ['Sở Y tế', 'Lưu: VT']],
    ['- Sở Y tế; - UBND huyện; - Lưu: VT.', ['Sở Y tế', 'UBND huyện', 'Lưu: VT']],
    ['- Sở Y tế;|- Lưu: VT, KTTH,|NC (03b).', ['Sở Y tế', 'Lưu: VT, KTTH, NC (03b)']],
    [
      '- Báo và Phát thanh, Truyền hình Sơn|La;|- Lưu: VT.',
      ['Báo và Phát thanh, Truyền hình Sơn La', 'Lưu: VT'],
    ],
    [
      '- VP UBND tỉnh: CVP, PCVP;|- Lưu: VT, ĐTQH (Tùng).',
      ['VP UBND tỉnh: CVP, PCVP', 'Lưu: VT, ĐTQH (Tùng)'],
    ],
    ['- TT.Tỉnh ủy, TT.HĐND tỉnh (báo cáo);|- Lưu: VT.', ['TT.Tỉnh ủy, TT.HĐND tỉnh', 'Lưu: VT']],
    ['- Chủ tịch, các PCT (c/đ);|- Lưu: VT.', ['Chủ tịch, các PCT', 'Lưu: VT']],
    ['- Công an tỉnh (để phối hợp thực hiện);|- Lưu: VT.', ['Công an tỉnh', 'Lưu: VT']],
    ['Sở Y tế;|CT, PCT UBND TP (1A);|Lưu: VT.', ['Sở Y tế', 'CT, PCT UBND TP (1A)', 'Lưu: VT']],
    ['Sở Y tế (b/c)|Các phòng,|ban của huyện|Lưu: VT.', ['Sở Y tế', 'Các phòng, ban của huyện', 'Lưu: VT']],
    ['- Sở Y tế;|- Lu: VT, TH.', ['Sở Y tế', 'Lưu: VT, TH']],
    ['1. Sở Y tế;|2. Lưu: VT.', ['Sở Y tế', 'Lưu: VT']],
    ['- Các trường THPT|- Lưu VT, GDPT. Hiển (3b)', ['Các trường THPT', 'Lưu VT, GDPT. Hiển (3b)']],
  ])('%s', (list, expected) => {
    const head = ['KẾ HOẠCH', 'Phòng dịch', ...BODY];
    expect(metadataOf([...head, [`Nơi nhận:|${list}`, 'GIÁM ĐỐC|Lê Văn An']]).recipients).toEqual(expected);
    expect(
      metadataOf([...head, 'Nơi nhận:', ...list.split('|'), 'GIÁM ĐỐC', 'Lê Văn An']).recipients,
    ).toEqual(expected);
  });
  it('ends before an annex', () =>
    expect(
      metadataOf([
        'KẾ HOẠCH',
        'Phòng dịch',
        ...BODY,
        'Nơi nhận:',
        '- Sở Y tế;',
        '- Lưu: VT.',
        'PHỤ LỤC',
        '- Lúa;',
        '- Ngô.',
      ]).recipients,
    ).toEqual(['Sở Y tế', 'Lưu: VT']));
  it('keeps an entry that names every department', () => {
    const long = `Các sở: ${'Nông nghiệp và Môi trường, '.repeat(12)}Y tế`;
    expect(
      metadataOf(['KẾ HOẠCH', 'Phòng dịch', ...BODY, 'Nơi nhận:', `- ${long};`, '- Lưu: VT.']).recipients,
    ).toEqual([long, 'Lưu: VT']);
  });
  it('goes on below its cell until its file copy', () =>
    expect(
      metadataOf([
        'KẾ HOẠCH',
        'Phòng dịch',
        ...BODY,
        ['Nơi nhận:|- Sở Y tế;', 'GIÁM ĐỐC|Lê Văn An'],
        '- Các phòng, ban;',
        '- Lưu: VT.',
      ]).recipients,
    ).toEqual(['Sở Y tế', 'Các phòng, ban', 'Lưu: VT']));
  it('is empty without a list', () =>
    expect(metadataOf(['KẾ HOẠCH', 'Phòng dịch', ...BODY]).recipients).toEqual([]));
});
