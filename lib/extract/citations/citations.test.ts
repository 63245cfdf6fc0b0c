import { describe, expect, it } from 'vitest';
import type { Citation } from '../types.ts';
import { brief, citationsOf, inBody } from './citations.samples.ts';

describe('what is no citation', () => {
  it.each([
    'Tỷ lệ hộ nghèo giảm 3-4%/năm, đạt 24/7 và 1.700.000 lượt',
    'hoàn thành trước ngày 06/02/2031 theo kế hoạch',
    'theo Luật Đất đai và các văn bản hướng dẫn',
    'theo Nghị quyết Đại hội Đảng bộ huyện lần thứ XIX, nhiệm kỳ 2030-2035',
    'Tiêu chí số 9 về nhà ở; phòng số 12, dãy A/B',
    'mật độ 45 giường/1 vạn dân, 100 triệu đồng/người/năm',
    'đường tỉnh 675/TL và quốc lộ 24/C dài 12 km',
    'hai đơn vị kết nghĩa theo mô hình 3/TP và 5/QH',
  ])('%s', (sentence) => expect(inBody(sentence).map(brief)).toEqual([]));

  it('leaves the own number out, of a decision with its attached plan too', () => {
    const found = citationsOf(
      'Số: 45/QĐ-UBND',
      'Kim Sơn, ngày 03 tháng 4 năm 2031',
      'QUYẾT ĐỊNH',
      'Về việc ban hành Kế hoạch nghề muối',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch nghề muối.',
      'KẾ HOẠCH',
      '(Kèm theo Quyết định số 45/QĐ-UBND ngày 03/4/2031 của UBND huyện Kim Sơn)',
      'I. CĂN CỨ',
      '- Quyết định số 45/QĐ-UBND ngày 02/01/2029 của UBND huyện Kim Sơn.',
    );
    expect(found.map(brief)).toEqual([['QĐ', '45/QĐ-UBND', '2029-01-02', 'UBND huyện Kim Sơn']]);
  });
});

describe('lists', () => {
  it('reads each number of a list and shares the last date and issuer', () => {
    const found = inBody(
      'các Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND và 15/QĐ-UBND ngày 05/01/2031 của UBND tỉnh.',
    );
    expect(found.map(brief)).toEqual([
      ['QĐ', '12/QĐ-UBND', '2031-01-05', 'UBND tỉnh'],
      ['QĐ', '13/QĐ-UBND', '2031-01-05', 'UBND tỉnh'],
      ['QĐ', '15/QĐ-UBND', '2031-01-05', 'UBND tỉnh'],
    ]);
  });
  it('keeps the dates of a list apart', () => {
    const found = inBody(
      'các Nghị quyết số 11-NQ/TU ngày 01/01/2030, số 12-NQ/TU ngày 02/02/2030 của Tỉnh ủy; Kế hoạch số 9/KH-SYT ngày 03/3/2031 của Sở Y tế',
    );
    expect(found.map(brief)).toEqual([
      ['NQ', '11-NQ/TU', '2030-01-01', 'Tỉnh ủy'],
      ['NQ', '12-NQ/TU', '2030-02-02', 'Tỉnh ủy'],
      ['KH', '9/KH-SYT', '2031-03-03', 'Sở Y tế'],
    ]);
  });
  it('joins a serial to the whole number of that type and date', () => {
    const found = inBody(
      'Nghị quyết 02 ngày 10/01/2031 của Chính phủ; thực hiện Nghị quyết số 02/NQ-CP ngày 10/01/2031, Quyết định số 02/QĐ-TTg ngày 10/01/2031.',
    );
    expect(found.map(({ number, mentions }) => [number, mentions.length])).toEqual([
      ['02/NQ-CP', 2],
      ['02/QĐ-TTg', 1],
    ]);
  });
  it('reads a document inside the subject of another', () => {
    const found = inBody(
      'Kế hoạch số 80-KH/TU ngày 15/12/2014 của Tỉnh ủy về thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về thi đua',
    );
    expect(found.map(({ number }) => number)).toEqual(['80-KH/TU', '34-CT/TW']);
    expect(found[0]?.mentions[0]?.subject).toContain('thực hiện Chỉ thị số 34-CT/TW');
  });
});

describe('repeats', () => {
  it('become one citation with every mention', () => {
    const [only, ...rest] = citationsOf(
      'KẾ HOẠCH',
      'Phòng dịch',
      'I. MỘT',
      'Chỉ thị số 8/CT-UBND ngày 06/02/2031 của UBND tỉnh về phòng dịch và Chỉ thị số 08/CT-UBND.',
      'Theo Chỉ thị 08/CT-UBND ngày 07/02/2031 của Ủy ban nhân dân tỉnh Kim Sơn.',
    );
    expect(rest).toEqual([]);
    expect(only?.mentions.map(({ issuedOn }) => issuedOn)).toEqual(['2031-02-06', null, '2031-02-07']);
  });
  it.each([
    [
      'one number in two terms',
      'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị; Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư',
      2,
    ],
    [
      'one number in two years',
      'Kế hoạch số 15/KH-UBND ngày 02/01/2030; Kế hoạch số 15/KH-UBND ngày 03/01/2031',
      2,
    ],
    [
      'a province and its district',
      'Kế hoạch số 15/KH-UBND ngày 02/01/2030 của UBND tỉnh; Kế hoạch số 15/KH-UBND ngày 09/01/2030 của UBND huyện',
      2,
    ],
    [
      'a year inside the number',
      'Nghị quyết số 163/2024/QH15 ngày 27/11/2025 và Nghị quyết số 163/2024/QH15 ngày 27/11/2024',
      1,
    ],
    ['two decrees of one number', 'Nghị định số 73/2023/NĐ-CP và Nghị định số 73/2024/NĐ-CP', 2],
  ])('%s', (_, sentence, count) => expect(inBody(sentence)).toHaveLength(count));
});

describe('subjects', () => {
  it.each([
    [
      'Chỉ thị số 8/CT-UBND ngày 06/02/2031 của UBND tỉnh về việc Phát động thi đua năm 2031; đưa phong trào',
      'Phát động thi đua năm 2031',
    ],
    [
      'Quyết định số 9/QĐ-TTg ngày 06/02/2031 của Thủ tướng Chính phủ phê duyệt Chiến lược xuất khẩu.',
      'phê duyệt Chiến lược xuất khẩu',
    ],
    [
      'Nghị quyết số 5-NQ/TU ngày 06/02/2031 của Tỉnh ủy về nghề muối, Sở Công Thương ban hành Kế hoạch như sau:',
      'nghề muối',
    ],
    [
      'Nghị quyết số 5-NQ/TU ngày 06/02/2031 của Tỉnh ủy về nghề muối và Chỉ thị số 8/CT-UBND ngày 07/02/2031',
      'nghề muối',
    ],
    ['Nghị định số 7/2031/NĐ-CP ngày 06/02/2031 của Chính phủ; lựa chọn', null],
  ])('%s', (sentence, subject) => expect(inBody(sentence)[0]?.mentions[0]?.subject ?? null).toBe(subject));
});

describe('roles', () => {
  const plan = (...opening: string[]) =>
    citationsOf(
      'KẾ HOẠCH',
      'Phát động thi đua năm 2031 trên địa bàn huyện Kim Sơn',
      ...opening,
      'I. MỤC TIÊU',
      '- Theo Nghị định số 1/2031/NĐ-CP.',
    );
  const roles = (citations: Citation[]) =>
    Object.fromEntries(citations.map(({ number, role }) => [number, role]));

  it('takes what is carried out for the parent', () =>
    expect(
      roles(
        plan(
          'Thực hiện Chỉ thị số 8/CT-UBND ngày 06/02/2031 của UBND tỉnh về phát động thi đua năm 2031, huyện ban hành kế hoạch.',
        ),
      ),
    ).toEqual({
      '8/CT-UBND': 'parent',
      '1/2031/NĐ-CP': 'mention',
    }));
  it('prefers the one with the same subject where several stand together', () =>
    expect(
      roles(
        plan(
          'Để thực hiện thắng lợi nhiệm vụ theo tinh thần Nghị quyết số 5-NQ/TU ngày 01/12/2030 của Tỉnh ủy và Chỉ thị số 8/CT-UBND ngày 06/02/2031 của UBND tỉnh về việc phát động thi đua năm 2031 trên địa bàn tỉnh; phòng xây dựng kế hoạch.',
        ),
      ),
    ).toMatchObject({
      '5-NQ/TU': 'basis',
      '8/CT-UBND': 'parent',
    }));
  it('finds no parent among grounds', () =>
    expect(
      roles(
        plan(
          'Căn cứ Luật số 3/2030/QH16 ngày 01/01/2030;',
          'Căn cứ Quyết định số 7/QĐ-TTg ngày 02/02/2030 của Thủ tướng Chính phủ về nghề muối.',
        ),
      ),
    ).toEqual({
      '3/2030/QH16': 'basis',
      '7/QĐ-TTg': 'basis',
      '1/2031/NĐ-CP': 'mention',
    }));
  it('finds no parent for a directive that only follows the spirit of a resolution', () =>
    expect(
      roles(
        citationsOf(
          'CHỈ THỊ',
          'Về việc phát động thi đua năm 2031',
          'Để thực hiện thắng lợi nhiệm vụ theo tinh thần Nghị quyết số 5-NQ/TU ngày 01/12/2030 của Tỉnh ủy, Chủ tịch UBND tỉnh phát động thi đua.',
        ),
      ),
    ).toEqual({ '5-NQ/TU': 'basis' }));
  it('takes the document of the title', () =>
    expect(
      roles(
        citationsOf(
          'KẾ HOẠCH',
          'Thực hiện Nghị quyết số 35-NQ/TU ngày 29/12/2030 của Tỉnh ủy về công nghiệp',
          'Căn cứ Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ;',
          'Sở Công Thương ban hành Kế hoạch.',
        ),
      ),
    ).toEqual({ '35-NQ/TU': 'parent', '32/2024/NĐ-CP': 'basis' }));
  it('lets the words above a list hold for its lines', () =>
    expect(
      roles(
        plan(
          'Thực hiện các văn bản chỉ đạo của cấp trên:',
          '- Chỉ thị số 8/CT-UBND ngày 06/02/2031 của UBND tỉnh về phát động thi đua năm 2031;',
          '- Nghị quyết số 5-NQ/HU ngày 01/12/2030 của Huyện ủy.',
        ),
      ),
    ).toMatchObject({ '8/CT-UBND': 'parent', '5-NQ/HU': 'basis' }));
  it('takes a document that is carried out after a ground in the same sentence', () =>
    expect(
      roles(
        plan(
          'Căn cứ Luật Thủy lợi số 8/2017/QH14; Quyết định số 77/QĐ-TTg ngày 02/3/2030 của Thủ tướng Chính phủ; thực hiện Nghị quyết số 6-NQ/TU ngày 11/11/2030 của Tỉnh ủy.',
        ),
      ),
    ).toMatchObject({ '6-NQ/TU': 'parent', '77/QĐ-TTg': 'basis' }));
  it('keeps a document inside another subject from being the parent', () =>
    expect(
      roles(
        plan(
          'Thực hiện Kế hoạch số 43/KH-UBND ngày 14/02/2031 của UBND tỉnh về việc thực hiện Nghị quyết số 3/NQ-CP ngày 09/01/2031 của Chính phủ.',
        ),
      ),
    ).toMatchObject({
      '43/KH-UBND': 'parent',
    }));
});

describe('anchors', () => {
  it('quote the very words', () => {
    for (const citation of inBody(
      'Quán triệt Chỉ thị số 8/CT-UBND ngày 06/02/2031 của UBND tỉnh về thi đua.',
    ))
      expect(citation.anchor).toMatchObject({
        quote: 'Chỉ thị số 8/CT-UBND ngày 06/02/2031 của UBND tỉnh',
        section: 'I',
      });
  });
});
