import { describe, expect, it } from 'vitest';
import { contextOf } from '../extract.samples.ts';
import type { Citation } from '../types.ts';
import { extractCitations } from './citations.ts';

const grounds = (...paragraphs: string[]): Citation[] =>
  extractCitations(contextOf(['KẾ HOẠCH', 'Phát triển nghề muối năm 2031', ...paragraphs]));
const brief = ({ type, number, issuedOn }: Citation) => [type, number, issuedOn];

describe('laws by their year', () => {
  it.each<[string, (string | null)[][]]>([
    ['Căn cứ Luật Đầu tư công năm 2024;', [['Luật', null, '2024']]],
    ['Căn cứ Luật Đầu tư công 2024;', [['Luật', null, '2024']]],
    [
      'Căn cứ Luật Thủy lợi năm 2017; Luật Đê điều năm 2006;',
      [
        ['Luật', null, '2017'],
        ['Luật', null, '2006'],
      ],
    ],
    [
      'Căn cứ Luật Đê điều năm 2006; Luật sửa đổi, bổ sung một số điều của Luật Đê điều năm 2020;',
      [
        ['Luật', null, '2006'],
        ['Luật', null, '2020'],
      ],
    ],
    [
      'Căn cứ Nghị định số 15/2031/NĐ-CP ngày 09/3/2031 của Chính phủ quy định chi tiết một số điều của Luật Đê điều năm 2006;',
      [['NĐ', '15/2031/NĐ-CP', '2031-03-09']],
    ],
  ])('%s', (sentence, expected) => expect(grounds(sentence).map(brief)).toEqual(expected));

  it('is a mention, not a citation, outside the grounds', () =>
    expect(grounds('I. NHIỆM VỤ', '- Phổ biến Luật Đê điều năm 2006.')).toEqual([]));
});

describe('numbers and dates as clerks and portals leave them', () => {
  it.each<[string, (string | null)[]]>([
    ['Căn cứ Tờ trình số 167/TTr-SYT 13 tháng 5 năm 2031;', ['TTr', '167/TTr-SYT', '2031-05-13']],
    ['Căn cứ Nghị quyết số 19-2031/NQ-CP ngày 15 tháng 5 năm 2031;', ['NQ', '19-2031/NQ-CP', '2031-05-15']],
    ['Căn cứ Thông báo số 70-TB/TWngày 06 tháng 01 năm 2031;', ['TB', '70-TB/TW', '2031-01-06']],
    ['Căn cứ Công văn số 184/PGD&ĐT ngày 06/9/2031;', ['CV', '184/PGD&ĐT', '2031-09-06']],
  ])('%s', (sentence, expected) => expect(grounds(sentence).map(brief)).toEqual([expected]));

  it('gives each member of a list the word before it', () =>
    expect(
      grounds(
        'Căn cứ các Thông tư của Bộ Y tế: số 05/2030/TT-BYT ngày 30/10/2030 về muối; số 26/2031/BYT ngày 26/10/2031 quy định chi tiết;',
      ).map(brief),
    ).toEqual([
      ['TT', '05/2030/TT-BYT', '2030-10-30'],
      ['TT', '26/2031/BYT', '2031-10-26'],
    ]));

  it('carries the words of a list over its colon', () => {
    const found = grounds(
      'Căn cứ các Quyết định của Thủ tướng Chính phủ: Số 64/QĐ-TTg ngày 15/5/2030 về lâm nghiệp; số 319/QĐ-TTg ngày 29/3/2031 phê duyệt Chương trình phát triển nghề muối năm 2031;',
    );
    expect(found.map(({ number, role }) => [number, role])).toEqual([
      ['64/QĐ-TTg', 'basis'],
      ['319/QĐ-TTg', 'parent'],
    ]);
  });
});
