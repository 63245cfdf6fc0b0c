import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOriginal } from '../offset-map.ts';
import { decodeText, type LegacyEncoding } from './encoding.ts';
import { ENCODINGS, LegacySurvey } from './survey.ts';
import { tcvn3 } from './tcvn3.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { vps } from './vps.ts';

const CLEAN =
  'Ủy ban nhân dân huyện Mường Lâm giao Phòng Kinh tế chủ trì, phối hợp với các xã, phường tổ chức thực hiện; phấn đấu tỷ lệ hộ nghèo giảm còn 3,5%, thu ngân sách đạt 1.250 tỷ đồng trước ngày 30/9/2031, người dân được dùng nước sạch.';

/** Text as the encoding stores it, seen through Windows-1252. */
function encode(text: string, encoding: LegacyEncoding): string {
  const seen = new Map<string, string>();
  for (const [stored, letter] of encoding.letters) if (!seen.has(letter)) seen.set(letter, stored);
  return [...text].map((letter) => seen.get(letter) ?? seen.get(letter.toLowerCase()) ?? letter).join('');
}

const decodeAll = (text: string, font: string | null = null): string =>
  new LegacySurvey([{ text, font }]).decode([{ text, font }]).text;

describe('LegacySurvey', () => {
  it.each(ENCODINGS.map((encoding) => [encoding.id, encoding] as const))(
    'decodes %s by what the text is',
    (id, encoding) => {
      const stored = encode(CLEAN, encoding);
      const survey = new LegacySurvey([{ text: stored, font: 'Times New Roman' }]);
      expect(survey.decode([{ text: stored, font: 'Times New Roman' }]).text).toBe(CLEAN);
      expect([...survey.met]).toEqual([id]);
    },
  );

  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['ng­êi d©n ®­îc h­ëng n­íc s¹ch', 'người dân được hưởng nước sạch'],
    ['1. æn ®Þnh d©n c­. ë c¸c x·', '1. Ổn định dân cư. Ở các xã'],
    ['ñy ban nh©n d©n tØnh', 'Ủy ban nhân dân tỉnh'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['UÛy ban nhaân daân tænh, ngöôøi ñöùng ñaàu', 'Ủy ban nhân dân tỉnh, người đứng đầu'],
  ])('%s → %s', (stored, clean) => expect(decodeAll(stored)).toBe(clean));

  it('draws capitals in a font that is used for one word only', () => {
    const pieces = [
      { text: 'chØ sè c¶i c¸ch hµnh chÝnh cña huyÖn M­êng L©m t¨ng', font: '.VnTime' },
      { text: ' par index', font: '.VnTimeH-Italic' },
    ];
    expect(new LegacySurvey(pieces).decode(pieces).text).toBe(
      'chỉ số cải cách hành chính của huyện Mường Lâm tăng PAR INDEX',
    );
  });

  it('draws capitals where the font does', () => {
    const pieces = [
      { text: 'kÕ ho¹ch ph¸t triÓn kinh tÕ', font: '.VnTimeH' },
      { text: ' cña huyÖn M­êng L©m', font: '.VnTime' },
      { text: ' ban', font: '.VnTimeH' },
    ];
    expect(new LegacySurvey(pieces).decode(pieces).text).toBe(
      'KẾ HOẠCH PHÁT TRIỂN KINH TẾ của huyện Mường Lâm BAN',
    );
  });

  it('restores the soft hyphen that became a hyphen or vanished, where the document has none left', () => {
    const lost = Array(12).fill('Ng-êi d©n ®-îc th«ng b¸o tr-íc; nh- vËy kinh-tÕ ph¸t triÓn. ').join('');
    expect(decodeAll(lost)).toContain('Người dân được thông báo trước; như vậy kinh-tế phát triển.');
    expect(decodeAll(`${lost}®Çu t­ v-ît møc`)).toContain('đầu tư vượt mức');
    const pairs = Array(12).fill('§Çu t ph¸t triÓn, tham mu, u tiªn d©n c díi xu«i, tæ nh©n d©n. ').join('');
    expect(decodeAll(pairs)).toContain('Đầu tư phát triển, tham mưu, ưu tiên dân cư dưới xuôi, tổ nhân dân.');
    expect(decodeAll(`${pairs}\n- Lu: VT.`)).toContain('- Lưu: VT.');
    const dropped = Array(12).fill('Ngêi d©n ®îc th«ng b¸o, trêng häc ®¹t chuÈn. ').join('');
    expect(decodeAll(dropped)).toContain('Người dân được thông báo, trường học đạt chuẩn.');
  });

  it('restores letters whose bytes programs drop, where no other word can be meant', () => {
    const dropped = (text: string, encoding: LegacyEncoding): string =>
      encode(`${CLEAN} ${text}`, encoding).replace(/[\u00ad\u0081\u008d\u008f\u0090\u009d]/g, '');
    const [name, heading] = [
      'Nguyễn Văn Tin, thực tiễn, miễn phí, tin 5 km',
      'KẾ HOẠCH TỔ CHỨC QUYẾT ĐỊNH KT. CHỦ TỊCH',
    ];
    expect(dropped(name, viscii)).toContain('Nguyn');
    expect(decodeAll(dropped(name, viscii))).toBe(`${CLEAN} ${name}`);
    expect(dropped(heading, vps)).toContain('CHC');
    expect(decodeAll(dropped(heading, vps))).toBe(`${CLEAN} ${heading}`);
  });

  it.each([
    ['.VnTime', CLEAN],
    ['VNI-Times', CLEAN],
    ['.VnTime', CLEAN.normalize('NFD')],
    ['.VnTime', 'Có lý do và ý kiến; xã có 12 tổ'],
    [null, 'Café Müller à Genève, señor Núñez, smörgåsbord, façade'],
    ['.VnTime', 'số 15/QĐ-UBND ngày 02/3/2031'],
    ['Times New Roman', '§ 5, 20 °C, 3×4 m², ± 5%'],
  ])('leaves Unicode in %s as it is', (font, text) => expect(decodeAll(text, font)).toBe(text));

  it('keeps Unicode and legacy stretches of one document apart', () => {
    const pieces = [
      { text: 'Biểu số 01: Kế hoạch sản xuất. ', font: 'Times New Roman' },
      { text: 'DiÖn tÝch lóa c¶ n¨m, s¶n l­îng l­¬ng thùc', font: '.VnTime' },
      { text: ' (ha) ', font: '.VnTime' },
      { text: 'Đơn vị tính: tấn', font: '.VnTime' },
    ];
    const { text, map } = new LegacySurvey(pieces).decode(pieces);
    expect(text).toBe(
      'Biểu số 01: Kế hoạch sản xuất. Diện tích lúa cả năm, sản lượng lương thực (ha) Đơn vị tính: tấn',
    );
    const original = pieces.map((piece) => piece.text).join('');
    expect(
      original.slice(toOriginal(map, text.indexOf('lượng')), toOriginal(map, text.indexOf(' lương'))),
    ).toBe('l­îng');
  });

  it('keeps signs that the encoding also uses as letters', () => {
    const text = `${encode('Phường Ổn Định “rõ người, rõ việc…”', viscii)}`;
    expect(decodeAll(text)).toBe('Phường Ổn Định “rõ người, rõ việc…”');
  });

  it('takes a short stretch for what it is, though its font holds another encoding', () => {
    const cells = ['Sở tài chính', 'UBND tỉnh', 'Số'].map((text) => ({
      text: encode(text, vni),
      font: 'Mixed',
    }));
    const survey = new LegacySurvey([{ text: encode(CLEAN, tcvn3), font: 'Mixed' }, ...cells]);
    expect(cells.map((cell) => survey.decode([cell]).text)).toEqual(['Sở tài chính', 'UBND tỉnh', 'Số']);
  });

  it('knows a short stretch of rare words by all of them, and leaves one word to the rest of the document', () => {
    const [whole, names, one] = [encode(CLEAN, tcvn3), encode('Bảo Lộc, Đức Trọng', vni), encode('Lộc', vni)];
    const pieces = [whole, names, one].map((text) => ({ text, font: 'Times New Roman' }));
    const survey = new LegacySurvey(pieces.slice(0, 1));
    expect(survey.decode(pieces.slice(1, 2)).text).toBe('Bảo Lộc, Đức Trọng');
    expect(survey.decode(pieces.slice(2)).text).not.toBe('Lộc');
  });

  it('names only what is there', () => {
    const pieces = [
      { text: encode(CLEAN, vps), font: 'Serif' },
      { text: encode('Số 118/NĐ-CP ngày 09/6 của Chính phủ', vps), font: 'Serif' },
    ];
    const survey = new LegacySurvey(pieces);
    expect(pieces.map((piece) => survey.decode([piece]).text).at(-1)).toBe(
      'Số 118/NĐ-CP ngày 09/6 của Chính phủ',
    );
    expect([...survey.met]).toEqual(['vps']);
    const eth = { text: 'Ðà, ðã, ðó', font: 'Times New Roman' };
    const modern = new LegacySurvey([{ text: CLEAN, font: 'Times New Roman' }, eth]);
    modern.decode([eth]);
    expect([...modern.met]).toEqual([]);
  });

  it('takes a control character from a fallback font for a letter of its neighbours', () => {
    const pieces = [
      { text: encode(`${CLEAN} K`, vps), font: 'VPSTimes' },
      { text: '\u0090', font: 'Dingbats' },
      { text: encode(' HOẠCH', vps), font: 'VPSTimes' },
    ];
    expect(new LegacySurvey(pieces).decode(pieces).text).toBe(`${CLEAN} KẾ HOẠCH`);
  });

  it('never changes an ASCII digit', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...ENCODINGS),
        fc.string({ unit: fc.constantFrom(...'0123456789.,%aoueiyAOUDđ­®éÖ×¹²Ýôûïâ –…\n'), maxLength: 40 }),
        (encoding, text) => {
          const digits = (value: string): string => value.replace(/[^0-9]/g, '');
          expect(digits(decodeText(text, encoding).text)).toBe(digits(text));
          expect(digits(decodeAll(`${encode(CLEAN, encoding)} ${text}`)).endsWith(digits(text))).toBe(true);
        },
      ),
      { numRuns: 500 },
    ));
});
