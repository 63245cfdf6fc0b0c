import { describe, expect, it } from 'vitest';
import { extractCitations } from '../citations/citations.ts';
import { contextOf } from '../extract.samples.ts';
import { extractMetadata } from '../metadata/metadata.ts';
import { line, part } from './assignments.samples.ts';
import { extractAssignments } from './assignments.ts';

/** Assignments of a whole document, with the metadata that it states itself. */
function whole(...paragraphs: string[]): string[] {
  const context = contextOf(paragraphs);
  return extractAssignments(context, extractMetadata(context, extractCitations(context))).map(line);
}

describe('what names a unit and assigns nothing', () => {
  it.each([
    'Chánh Văn phòng, Giám đốc các sở và Chủ tịch UBND các huyện căn cứ Quyết định thi hành.',
    'Thủ trưởng các sở, ban, ngành chịu trách nhiệm thi hành./.',
    'Quyết định này có hiệu lực kể từ ngày ký.',
    'Các tổ chức, cá nhân hoàn thành xuất sắc nhiệm vụ sẽ được biểu dương, khen thưởng.',
    'Các cơ sở dữ liệu cần xây dựng tại tỉnh.',
  ])('%s', (sentence) => expect(part(sentence)).toEqual([]));

  it('leaves the form behind a plan to the form', () =>
    expect(
      part('1. UBND các huyện', '- Lập danh sách diêm dân.', 'Mẫu số 01', 'Phiếu thông tin về diêm dân'),
    ).toEqual(['implement | UBND các huyện | Lập danh sách diêm dân']));

  it('takes what a report asks of those above for no duty', () =>
    expect(
      whole(
        'BÁO CÁO',
        'Kết quả phát triển nghề muối năm 2031',
        'I. KẾT QUẢ',
        '- Sản lượng đạt khá.',
        'II. ĐỀ XUẤT, KIẾN NGHỊ',
        '1. Đề nghị Bộ Y tế xem xét sửa đổi quy định về muối i-ốt.',
        '2. Kiến nghị Chính phủ sớm ban hành chính sách.',
      ),
    ).toEqual([]));
});

describe('orders of letters', () => {
  it('begin behind the addressees', () =>
    expect(
      whole(
        'Số: 88/UBND-KT',
        'Kính gửi:',
        '- Sở Y tế;',
        '- Sở Tài chính.',
        'Thực hiện Công văn số 12/BYT-DP ngày 02/3/2031 của Bộ Y tế, Ủy ban nhân dân tỉnh yêu cầu Sở Y tế kiểm tra các điểm bán muối.',
      ),
    ).toEqual(['implement | Sở Y tế | kiểm tra các điểm bán muối']));

  it('follow the words that announce them', () =>
    expect(
      whole(
        'Sau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau:',
        'Bộ Chỉ huy Quân sự tỉnh kiểm tra các kho muối.',
        'Theo đó giao Sở Tài chính bố trí kinh phí.',
      ),
    ).toEqual([
      'implement | Bộ Chỉ huy Quân sự tỉnh | kiểm tra các kho muối',
      'implement | Sở Tài chính | bố trí kinh phí',
    ]));

  it('may be given once more', () =>
    expect(whole('UBND tỉnh cũng yêu cầu Sở Tài chính bố trí kinh phí mua muối.')).toEqual([
      'implement | Sở Tài chính | bố trí kinh phí mua muối',
    ]));
});
