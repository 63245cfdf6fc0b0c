import { describe, expect, it } from 'vitest';
import type { Metadata } from '../types.ts';
import { BODY, metadataOf, NATION, type Part } from './metadata.samples.ts';

/** Headers as portals and collections print them: lines dropped, columns flattened, number and date in the title. */
describe('header of a portal', () => {
  type Expected = Partial<
    Pick<
      Metadata,
      'documentType' | 'number' | 'issuedOn' | 'place' | 'issuer' | 'issuerLevel' | 'title' | 'period'
    >
  >;
  it.each<[string, Part[], Expected]>([
    [
      'the title without its type line, the council with its session',
      [
        ['HỘI ĐỒNG NHÂN DÂN', NATION],
        ['Số: 20/NQ-HĐND', 'Sơn La, ngày 08 tháng 12 năm 2020'],
        'VỀ DỰ TOÁN NGÂN SÁCH TỈNH SƠN LA NĂM 2021',
        'HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA',
        'KHÓA XV, KỲ HỌP THỨ 18',
        'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;',
      ],
      {
        documentType: 'NQ',
        title: 'VỀ DỰ TOÁN NGÂN SÁCH TỈNH SƠN LA NĂM 2021',
        issuer: 'Hội đồng nhân dân tỉnh Sơn La',
        issuerLevel: 'province',
      },
    ],
    [
      'number and date in the title of a collection',
      [
        'QUYẾT ĐỊNH',
        'CỦA BỘ TRƯỞNG BỘ Y TẾ',
        'SỐ 02/2031/QĐ-BYT NGÀY 27 THÁNG 01 NĂM 2031 BAN HÀNH',
        'QUY ĐỊNH VỀ TRỰC DƯỢC',
        'Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;',
      ],
      {
        documentType: 'QĐ',
        number: '02/2031/QĐ-BYT',
        issuedOn: '2031-01-27',
        place: null,
        issuer: 'Bộ Y tế',
        issuerLevel: 'central',
        title: 'BAN HÀNH QUY ĐỊNH VỀ TRỰC DƯỢC',
      },
    ],
    [
      'a name that lost its second line',
      [
        ['VIỆN KIỂM SÁT NHÂN DÂN|Số: 01/CT-VKSTC', `${NATION}|Hà Nội, ngày 05 tháng 01 năm 2031`],
        'CHỈ THỊ',
        'Về công tác kiểm sát năm 2031',
      ],
      { issuer: 'Viện kiểm sát nhân dân tối cao', issuerLevel: 'central' },
    ],
    [
      'a central body without a place',
      [
        ['VĂN PHÒNG CHÍNH PHỦ|Số: 331/VPCP-QT', `${NATION}|Hà Nội, ngày 14 tháng 01 năm 2031`],
        'Kính gửi: Văn phòng các Bộ',
      ],
      { issuer: 'Văn phòng Chính phủ', issuerLevel: 'central' },
    ],
    [
      'a name without the word for the kind',
      [
        ['ỦY BAN NHÂN DÂN|LÀO CAI|Số: 225/KH-UBND', `${NATION}|Lào Cai, ngày 18 tháng 8 năm 2016`],
        'KẾ HOẠCH',
        'Tổ chức ngày hội',
      ],
      { issuer: 'Ủy ban nhân dân tỉnh Lào Cai', issuerLevel: 'province' },
    ],
    [
      'two organs that issue together',
      [
        ['THƯỜNG TRỰC|HĐND - UBND TỈNH SƠN LA|Số: 06/QC-TT', `${NATION}|Sơn La, ngày 20 tháng 3 năm 2019`],
        'QUY CHẾ',
        'Phối hợp công tác',
      ],
      { issuer: 'Thường trực Hội đồng nhân dân - Ủy ban nhân dân tỉnh Sơn La', issuerLevel: 'province' },
    ],
    [
      'the Youth Union, whose title stands where the Party has its own',
      [
        [
          'BAN CHẤP HÀNH TRUNG ƯƠNG|***|Số: 25-KH/TWĐTN',
          'ĐOÀN TNCS HỒ CHÍ MINH|Hà Nội, ngày 16 tháng 5 năm 2031',
        ],
        'KẾ HOẠCH',
        'Tổ chức trại hè năm 2031',
      ],
      {
        issuer: 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
        issuerLevel: 'organisation',
        place: 'Hà Nội',
      },
    ],
    [
      'a letter that spells out what it is about',
      [
        'ỦY BAN NHÂN DÂN|TỈNH SƠN LA'.replace('|', '\n'),
        'Số: 88/UBND-ĐT',
        'Về thực hiện lễ khởi công.',
        'Sơn La, ngày 27 tháng 11 năm 2006',
        'Kính gửi: Các sở',
      ],
      { documentType: 'CV', title: 'Về thực hiện lễ khởi công' },
    ],
    [
      'the type in small letters under the date',
      [
        'Chính phủ Số: 04/NQ-CP',
        'Hà Nội, ngày 10 tháng 01 năm 2031',
        'Nghị quyết',
        'VỀ ĐẨY MẠNH PHÂN CẤP',
        'CHÍNH PHỦ',
        ...BODY,
      ],
      { documentType: 'NQ', title: 'VỀ ĐẨY MẠNH PHÂN CẤP', issuer: 'Chính phủ', issuerLevel: 'central' },
    ],
    [
      'a direction in the title that is no outlook',
      [
        ['CHÍNH PHỦ|Số: 80/NQ-CP', `${NATION}|Hà Nội, ngày 19 tháng 5 năm 2031`],
        'NGHỊ QUYẾT',
        'VỀ ĐỊNH HƯỚNG PHÁT TRIỂN NGHỀ MUỐI TỪ NĂM 2031 ĐẾN NĂM 2040',
      ],
      { period: { from: '2031', to: '2040' } },
    ],
  ])('%s', (_, parts, expected) => expect(metadataOf(parts)).toMatchObject(expected));

  it('takes no day of a timetable for the date of issue', () =>
    expect(metadataOf(['LỊCH LÀM VIỆC', 'Thứ hai 26/12/2031', 'Họp giao ban']).issuedOn).toBeNull());

  it('leaves a passage without a header to the body', () =>
    expect(metadataOf(['UBND tỉnh có ý kiến như sau:', 'Giao Sở Y tế chủ trì.']).number).toBeNull());
});

describe('issuer outside the header', () => {
  it.each([
    ['UBND xã Kim Sơn đã ban hành Quyết định về nghề muối năm 2031.', 'Ủy ban nhân dân xã Kim Sơn'],
    [
      'Căn cứ Thông báo số 19-TB/TU của Ban Thường vụ Tỉnh ủy về tổ chức ngày hội; Sở Y tế xây dựng Kế hoạch như sau:',
      'Sở Y tế',
    ],
  ])('%s', (sentence, issuer) =>
    expect(metadataOf(['KẾ HOẠCH', 'Nghề muối năm 2031', sentence, ...BODY]).issuer).toBe(issuer),
  );

  it('finds the province in a title of capitals', () =>
    expect(
      metadataOf([
        'KẾ HOẠCH KỶ NIỆM NGÀY THÀNH LẬP TỈNH SƠN LA NĂM 2031',
        'Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:',
        ...BODY,
      ]).issuer,
    ).toBe('Ủy ban nhân dân tỉnh Sơn La'));
});

describe('end of a document on a portal', () => {
  it('reads a name behind its colon and a body between the two offices', () =>
    expect(
      metadataOf([
        'QUYẾT ĐỊNH',
        'Về trực dược',
        'Điều 1. Ban hành quy chế.',
        'K/T VIỆN TRƯỞNG',
        'VIỆN DƯỢC LIỆU MIỀN NÚI',
        'PHÓ VIỆN TRƯỞNG',
        'Đã ký: Lê Văn Muối',
      ]).signer,
    ).toEqual({ name: 'Lê Văn Muối', position: 'Phó Viện trưởng', authority: 'KT.' }));

  it('goes on behind a bullet that stands alone', () =>
    expect(
      metadataOf(['QUYẾT ĐỊNH', 'Về muối', 'Nơi nhận:', '- Tỉnh ủy;', '-', 'HĐND tỉnh;', '- Lưu: VT.'])
        .recipients,
    ).toEqual(['Tỉnh ủy', 'HĐND tỉnh', 'Lưu: VT']));
});
