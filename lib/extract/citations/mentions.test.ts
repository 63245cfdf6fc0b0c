import { describe, expect, it } from 'vitest';
import { brief, type CitedCase, inBody } from './citations.samples.ts';

describe('one citation', () => {
  it.each<CitedCase>([
    [
      'Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2031 của Ủy ban nhân dân tỉnh Kim Sơn về thi đua',
      'CT',
      '08/CT-UBND',
      '2031-02-06',
      'Ủy ban nhân dân tỉnh Kim Sơn',
    ],
    [
      'Căn cứ Hướng dẫn số 45/BTĐKT-V ngày 02/4/2031 của Ban Thi đua - Khen thưởng Trung ương',
      'HD',
      '45/BTĐKT-V',
      '2031-04-02',
      'Ban Thi đua - Khen thưởng Trung ương',
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
    ['Chỉ thị số 24-CT/UBND ngày 02/3/2009 của UBND tỉnh', 'CT', '24-CT/UBND', '2009-03-02', 'UBND tỉnh'],
    [
      'Kế hoạch số 199/KH-BGDĐT của Bộ Giáo dục và Đào tạo (GDĐT) ngày 05 tháng 02 năm 2031 về phòng học',
      'KH',
      '199/KH-BGDĐT',
      '2031-02-05',
      'Bộ Giáo dục và Đào tạo',
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
      'Hướng dẫn số 129/HD-LĐLĐ ngày 04/3/2031 của Liên đoàn Lao động tỉnh Kim Sơn',
      'HD',
      '129/HD-LĐLĐ',
      '2031-03-04',
      'Liên đoàn Lao động tỉnh Kim Sơn',
    ],
    ['Kế hoạch số 45 ngày 12/3/2031 của UBND tỉnh', 'KH', '45', '2031-03-12', 'UBND tỉnh'],
    [
      'Quyết định số 41/QĐ-CTUB ngày 30/3/2004 của Chủ tịch UBND tỉnh Kim Sơn',
      'QĐ',
      '41/QĐ-CTUB',
      '2004-03-30',
      'Chủ tịch UBND tỉnh Kim Sơn',
    ],
    [
      'Công điện khẩn số 05/CĐ-UBND hồi 15 giờ 30 phút ngày 08/9/2031 của UBND tỉnh',
      'CĐ',
      '05/CĐ-UBND',
      '2031-09-08',
      'UBND tỉnh',
    ],
    [
      'Công văn 1135 TC/NSNN ngày 7/4/2004 của Bộ Tài chính',
      'CV',
      '1135-TC/NSNN',
      '2004-04-07',
      'Bộ Tài chính',
    ],
    ['Quyết định 2348 ngày 5/12/2031 của UBND tỉnh', 'QĐ', '2348', '2031-12-05', 'UBND tỉnh'],
    ['Tờ trình số 15/TT-BQL ngày 31/3/2008', 'TTr', '15/TT-BQL', '2008-03-31', null],
    [
      'Tờ trình số 12/TTr-PNV ngày 05/5/2031 của Phòng Nội vụ huyện và Biên bản thẩm định số 03/BB-STP',
      'TTr',
      '12/TTr-PNV',
      '2031-05-05',
      'Phòng Nội vụ huyện',
    ],
    ['Kế hoạch số 18/KH-SYT; Quyết định số 41/QĐ-SYT ngày 05/9/2031', 'KH', '18/KH-SYT', null, null],
    [
      'Công văn số 23/SNV-TC, Công văn số 24/SNV-CC cùng ngày 05/6/2031 của Sở Nội vụ',
      'CV',
      '23/SNV-TC',
      '2031-06-05',
      'Sở Nội vụ',
    ],
  ])('%s', (sentence, ...expected) => {
    const found = inBody(sentence);
    expect(found.map(brief)).toContainEqual(expected);
    expect(found.filter((citation) => citation.number === expected[1])).toHaveLength(1);
  });
});

describe('numbers that are of no document', () => {
  it.each([
    'Báo cáo theo Mẫu số 02/PL',
    'Tổng hợp theo Biểu số 01/TH.',
    'Thu hồi Giấy phép khai thác khoáng sản số 45/GP-UBND.',
    'Hộ 327-CT làm muối',
    'Đảng viên mang thẻ số 12/TĐV khi họp.',
  ])('%s', (sentence) => expect(inBody(sentence)).toEqual([]));
});
