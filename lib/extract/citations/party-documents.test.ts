import { describe, expect, it } from 'vitest';
import { brief, type CitedCase, inBody } from './citations.samples.ts';

describe('documents of the Party and of mass organisations', () => {
  it.each<CitedCase>([
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
    ['Chương trình hành động số 147-CTHĐ/TU ngày 09/5/2031', 'CTr', '147-CTHĐ/TU', '2031-05-09', null],
  ])('%s', (sentence, ...expected) => {
    const found = inBody(sentence);
    expect(found.map(brief)).toContainEqual(expected);
    expect(found.filter((citation) => citation.number === expected[1])).toHaveLength(1);
  });
});
