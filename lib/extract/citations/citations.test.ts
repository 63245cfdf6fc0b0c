import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../document/outline-builder.ts';
import { documentFromParagraphs } from '../../document/plain.ts';
import { anchorOver, type ExtractionContext } from '../context.ts';
import type { Citation } from '../types.ts';
import { extractCitations } from './citations.ts';

export function contextOf(paragraphs: string[]): ExtractionContext {
  const document = documentFromParagraphs(paragraphs);
  const outline = buildOutline(document);
  return {
    document,
    blocks: document.blocks,
    outline,
    anchor: anchorOver(document.blocks, outline.sectionAt),
  };
}

const citationsOf = (...paragraphs: string[]): Citation[] => extractCitations(contextOf(paragraphs));
/** In the body, so that roles play no part. */
const inBody = (sentence: string): Citation[] =>
  citationsOf('KẾ HOẠCH', 'Phát triển nghề muối năm 2031', 'I. NHIỆM VỤ', `- ${sentence}`);
const brief = ({ type, number, issuedOn, issuer }: Citation) => [type, number, issuedOn, issuer];

describe('one citation', () => {
  it.each<[string, string | null, string | null, string | null, string | null]>([
    [
      'Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2031 của Ủy ban nhân dân tỉnh Kim Sơn về thi đua',
      'CT',
      '08/CT-UBND',
      '2031-02-06',
      'Ủy ban nhân dân tỉnh Kim Sơn',
    ],
    [
      'theo Chỉ thị số 08/CT-UBND ngày 06/02/2031 của Ủy ban nhân dân tỉnh về việc thi đua',
      'CT',
      '08/CT-UBND',
      '2031-02-06',
      'Ủy ban nhân dân tỉnh',
    ],
    [
      'theo Chỉ thị số 08/CT-UBND, ngày 6/2/2031 của UBND tỉnh',
      'CT',
      '08/CT-UBND',
      '2031-02-06',
      'UBND tỉnh',
    ],
    [
      'Chỉ thị 08/CT-UBND ngày 06-02-2031 của Chủ tịch UBND tỉnh',
      'CT',
      '08/CT-UBND',
      '2031-02-06',
      'Chủ tịch UBND tỉnh',
    ],
    [
      'Nghị quyết số 23-NQ/TU ngày 05 tháng 12 năm 2030 của Tỉnh ủy và các văn bản liên quan',
      'NQ',
      '23-NQ/TU',
      '2030-12-05',
      'Tỉnh ủy',
    ],
    [
      'Nghị quyết số 07-NQ/HU ngày 15/12/2030 của Ban Chấp hành Đảng bộ huyện khoá XIX;',
      'NQ',
      '07-NQ/HU',
      '2030-12-15',
      'Ban Chấp hành Đảng bộ huyện khoá XIX',
    ],
    [
      'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về đổi mới',
      'CT',
      '34-CT/TW',
      '2014-04-07',
      'Bộ Chính trị',
    ],
    [
      'Kế hoạch số 80-KH/TU ngày 15.12.2030 của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết',
      'KH',
      '80-KH/TU',
      '2030-12-15',
      'Ban Thường vụ Tỉnh ủy',
    ],
    [
      'Kết luận số 14-KL/TW ngày 22/9/2021 của Ban Bí thư về chủ trương',
      'KL',
      '14-KL/TW',
      '2021-09-22',
      'Ban Bí thư',
    ],
    [
      'Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Chấp hành Trung ương về thể thức',
      'QĐ',
      '66-QĐ/TW',
      '2017-02-06',
      'Ban Chấp hành Trung ương',
    ],
    [
      'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng',
      'HD',
      '36-HD/VPTW',
      '2018-04-03',
      'Văn phòng Trung ương Đảng',
    ],
    [
      'Chương trình hành động số 25-CTr/TU ngày 01/3/2031 của Tỉnh ủy',
      'CTr',
      '25-CTr/TU',
      '2031-03-01',
      'Tỉnh ủy',
    ],
    [
      'Đề án số 08-ĐA/TU ngày 29/12/2030 của Tỉnh ủy Kim Sơn về công nghiệp',
      'ĐA',
      '08-ĐA/TU',
      '2030-12-29',
      'Tỉnh ủy Kim Sơn',
    ],
    [
      'Thông báo số 112-TB/TU ngày 9/1/2031 của Thường trực Tỉnh ủy',
      'TB',
      '112-TB/TU',
      '2031-01-09',
      'Thường trực Tỉnh ủy',
    ],
    ['Công văn số 59-CV/BCĐ ngày 02/02/2031 của Ban Chỉ đạo', 'CV', '59-CV/BCĐ', '2031-02-02', 'Ban Chỉ đạo'],
    [
      'Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ; lựa chọn',
      'NĐ',
      '73/2023/NĐ-CP',
      '2023-09-29',
      'Chính phủ',
    ],
    [
      'Nghị định 73/2023/NĐ-CP của Chính phủ quy định về khuyến khích',
      'NĐ',
      '73/2023/NĐ-CP',
      null,
      'Chính phủ',
    ],
    [
      'Quyết định số 05/2023/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ thành lập',
      'QĐ',
      '05/2023/QĐ-TTg',
      '2023-02-24',
      'Thủ tướng Chính phủ',
    ],
    [
      'Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình',
      'QĐ',
      '1719/QĐ-TTg',
      '2021-10-14',
      'Thủ tướng Chính phủ',
    ],
    [
      'Công điện số 15/CĐ-TTg ngày 18 tháng 02 năm 2031 của Thủ tướng Chính phủ',
      'CĐ',
      '15/CĐ-TTg',
      '2031-02-18',
      'Thủ tướng Chính phủ',
    ],
    [
      'Thông tư số 06/2022/TT-BTTTT ngày 30/6/2022 của Bộ trưởng Bộ Thông tin và Truyền thông hướng dẫn',
      'TT',
      '06/2022/TT-BTTTT',
      '2022-06-30',
      'Bộ trưởng Bộ Thông tin và Truyền thông',
    ],
    [
      'Thông tư số 46/2018/TT- BYT ngày 28 tháng 12 năm 2018 của Bộ Y tế và các văn bản',
      'TT',
      '46/2018/TT-BYT',
      '2018-12-28',
      'Bộ Y tế',
    ],
    [
      'Thông tư liên tịch số 05/2015/TTLT-BKHCN-BNV ngày 11/3/2015 của Bộ Khoa học và Công nghệ',
      'TTLT',
      '05/2015/TTLT-BKHCN-BNV',
      '2015-03-11',
      'Bộ Khoa học và Công nghệ',
    ],
    [
      'Quyết định số 650/QĐ-LĐTBXH ngày 21/7/2022 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội (được sửa đổi)',
      'QĐ',
      '650/QĐ-LĐTBXH',
      '2022-07-21',
      'Bộ trưởng Bộ Lao động - Thương binh và Xã hội',
    ],
    [
      'Kế hoạch số 12/KH-BVHTTDL ngày 3/1/2031 của Bộ Văn hóa, Thể thao và Du lịch về lễ hội',
      'KH',
      '12/KH-BVHTTDL',
      '2031-01-03',
      'Bộ Văn hóa, Thể thao và Du lịch',
    ],
    [
      'Nghị quyết số 61/NQ-HĐND ngày 10/12/2030 của Hội đồng nhân dân tỉnh về nhiệm vụ',
      'NQ',
      '61/NQ-HĐND',
      '2030-12-10',
      'Hội đồng nhân dân tỉnh',
    ],
    [
      'Nghị quyết số 18/2019/NQ-HĐND ngày 10/7/2019 của HĐND tỉnh Kim Sơn quy định mức chi',
      'NQ',
      '18/2019/NQ-HĐND',
      '2019-07-10',
      'HĐND tỉnh Kim Sơn',
    ],
    ['Luật số 72/2025/QH15 ngày 16/6/2025', 'Luật', '72/2025/QH15', '2025-06-16', null],
    ['Luật Đầu tư công số 39/2019/QH14 ngày 13 tháng 6 năm 2019', 'Luật', '39/2019/QH14', '2019-06-13', null],
    [
      'Nghị quyết số 163/2024/QH15 ngày 27/11/2024 của Quốc hội phê duyệt chủ trương',
      'NQ',
      '163/2024/QH15',
      '2024-11-27',
      'Quốc hội',
    ],
    [
      'Pháp lệnh số 02/2020/UBTVQH14 ngày 09/12/2020 của Ủy ban Thường vụ Quốc hội',
      'PL',
      '02/2020/UBTVQH14',
      '2020-12-09',
      'Ủy ban Thường vụ Quốc hội',
    ],
    ['Luật Thủy lợi ngày 19 tháng 6 năm 2017;', 'Luật', null, '2017-06-19', null],
    ['Bộ luật Lao động ngày 20 tháng 11 năm 2019', 'Luật', null, '2019-11-20', null],
    [
      'Công văn số 4912/UBND-NC ngày 05/3/2031 của UBND tỉnh',
      'CV',
      '4912/UBND-NC',
      '2031-03-05',
      'UBND tỉnh',
    ],
    [
      'Công văn số 238/UBND-KGVX ngày 12/01/2031 của Ủy ban nhân dân huyện Kim Sơn về việc rà soát',
      'CV',
      '238/UBND-KGVX',
      '2031-01-12',
      'Ủy ban nhân dân huyện Kim Sơn',
    ],
    ['theo văn bản số 2679/SCT-QLTM ngày 07/11/2030', 'CV', '2679/SCT-QLTM', '2030-11-07', null],
    [
      'Tờ trình số 785/SDL ngày 30/8/2007 của Giám đốc Sở Du lịch thành phố Bình Hải',
      'TTr',
      '785/SDL',
      '2007-08-30',
      'Giám đốc Sở Du lịch thành phố Bình Hải',
    ],
    ['Tờ trình số 06/TTr.SKHĐT ngày 1/2/2006', 'TTr', '06/TTr.SKHĐT', '2006-02-01', null],
    [
      'theo đề nghị của Sở Công Thương tại Tờ trình số 298/TTr-SCT ngày 23/10/2030',
      'TTr',
      '298/TTr-SCT',
      '2030-10-23',
      'Sở Công Thương',
    ],
    [
      'Kế hoạch số 1578 /KH-UBND ngày 02/5/2031 của UBND thành phố Bình Hải',
      'KH',
      '1578/KH-UBND',
      '2031-05-02',
      'UBND thành phố Bình Hải',
    ],
    [
      'Nghị quyết 30c/NQ-CP ngày 08/11/2011của Chính phủ ban hành Chương trình',
      'NQ',
      '30c/NQ-CP',
      '2011-11-08',
      'Chính phủ',
    ],
    [
      'Quyết định số 305/2005/QĐ-TTG ngày 24/11/2005 của Thủ tướng Chính phủ',
      'QĐ',
      '305/2005/QĐ-TTG',
      '2005-11-24',
      'Thủ tướng Chính phủ',
    ],
    ['Chỉ thị số 24-CT/UBND ngày 02/3/2009 của UBND tỉnh', 'CT', '24-CT/UBND', '2009-03-02', 'UBND tỉnh'],
    ['Nghị định số 51/CP ngày 10/5/1997 của Chính phủ', 'NĐ', '51/CP', '1997-05-10', 'Chính phủ'],
    [
      'Hướng dẫn số 05/HD-MTTW-BTT ngày 7/7/2030 của Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'HD',
      '05/HD-MTTW-BTT',
      '2030-07-07',
      'Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    ],
    [
      'Quyết định số 367-QĐ/TWĐTN-VP ngày 01/6/2030 của Ban Bí thư Trung ương Đoàn',
      'QĐ',
      '367-QĐ/TWĐTN-VP',
      '2030-06-01',
      'Ban Bí thư Trung ương Đoàn',
    ],
    [
      'Kế hoạch số 42-KH/ĐU ngày 11/02/2031 của Ban Thường vụ Đảng ủy UBND tỉnh',
      'KH',
      '42-KH/ĐU',
      '2031-02-11',
      'Ban Thường vụ Đảng ủy UBND tỉnh',
    ],
    [
      'Kết luận số 23/KL-LNTPTW ngày 21/11/2030 của liên ngành tư pháp Trung ương',
      'KL',
      '23/KL-LNTPTW',
      '2030-11-21',
      'liên ngành tư pháp Trung ương',
    ],
    [
      'Kế hoạch số 199/KH-BGDĐT của Bộ Giáo dục và Đào tạo (GDĐT) ngày 05 tháng 02 năm 2031 về phòng học',
      'KH',
      '199/KH-BGDĐT',
      '2031-02-05',
      'Bộ Giáo dục và Đào tạo',
    ],
    ['Nghị quyết số 33-NQ/TW của Bộ Chính trị về xây dựng', 'NQ', '33-NQ/TW', null, 'Bộ Chính trị'],
    [
      'Nghị quyết của Bộ Chính trị số 33-NQ/TW ngày 16/10/2003',
      'NQ',
      '33-NQ/TW',
      '2003-10-16',
      'Bộ Chính trị',
    ],
    [
      'Quyết định số 03-QĐ/BCĐ ngày 13/8/2030 của Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh ban hành',
      'QĐ',
      '03-QĐ/BCĐ',
      '2030-08-13',
      'Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh',
    ],
    [
      'Chương trình số 12/CTr-UBND ngày 12/4/2031 của UBND quận 3',
      'CTr',
      '12/CTr-UBND',
      '2031-04-12',
      'UBND quận 3',
    ],
    [
      'Kế hoạch số 16/KH-HĐTĐKT ngày 20/02/2031 của Hội đồng Thi đua - Khen thưởng tỉnh về phong trào',
      'KH',
      '16/KH-HĐTĐKT',
      '2031-02-20',
      'Hội đồng Thi đua - Khen thưởng tỉnh',
    ],
    [
      'Thông báo số 565/TB-UBND ngày 15/11/2030 của UBND tỉnh kết luận của Phó Chủ tịch',
      'TB',
      '565/TB-UBND',
      '2030-11-15',
      'UBND tỉnh',
    ],
    [
      'Văn bản hợp nhất số 09/VBHN-VPQH ngày 15/7/2030 của Văn phòng Quốc hội',
      'VBHN',
      '09/VBHN-VPQH',
      '2030-07-15',
      'Văn phòng Quốc hội',
    ],
    [
      'Nghị quyết số 41/NQ-HĐND ngày tháng 12 năm 2030 của HĐND huyện',
      'NQ',
      '41/NQ-HĐND',
      '2030-12',
      'HĐND huyện',
    ],
    [
      'Quyết định số 9 /QĐ-SYT ngày 3 tháng 1 năm 2031 của Sở Y tế',
      'QĐ',
      '9/QĐ-SYT',
      '2031-01-03',
      'Sở Y tế',
    ],
    [
      'Hiệp định và Lệnh số 05/2024/L-CTN ngày 11/12/2024 của Chủ tịch nước',
      'L',
      '05/2024/L-CTN',
      '2024-12-11',
      'Chủ tịch nước',
    ],
    [
      'Hướng dẫn số 129/HD-LĐLĐ ngày 04/3/2031 của Liên đoàn Lao động tỉnh Kim Sơn',
      'HD',
      '129/HD-LĐLĐ',
      '2031-03-04',
      'Liên đoàn Lao động tỉnh Kim Sơn',
    ],
    [
      'Quyết định số 163/1999/QĐ.BTC ngày 27/12/1999 của Bộ Tài chính',
      'QĐ',
      '163/1999/QĐ.BTC',
      '1999-12-27',
      'Bộ Tài chính',
    ],
    ['Kế hoạch số 45 ngày 12/3/2031 của UBND tỉnh', 'KH', '45', '2031-03-12', 'UBND tỉnh'],
    [
      'Quyết định số 41/QĐ-CTUB ngày 30/3/2004 của Chủ tịch UBND tỉnh Kim Sơn',
      'QĐ',
      '41/QĐ-CTUB',
      '2004-03-30',
      'Chủ tịch UBND tỉnh Kim Sơn',
    ],
  ])('%s', (sentence, ...expected) => {
    const found = inBody(sentence);
    expect(found.map(brief)).toContainEqual(expected);
    expect(found.filter((citation) => citation.number === expected[1])).toHaveLength(1);
  });
});

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
