import { describe, expect, it } from 'vitest';
import { maskedSpans } from './masks.ts';
import { findQuantities } from './quantities.ts';

const found = (text: string): string[] =>
  findQuantities(text, maskedSpans(text)).map(
    ({ value, valueMax, of, unit, after }) =>
      `${value}${valueMax === null ? '' : `..${valueMax}`}${of === null ? '' : `/${of}`} ${unit ?? '-'}${after ? ` ${after}` : ''}`,
  );

describe('findQuantities', () => {
  it.each<[text: string, quantities: string[]]>([
    ['13.136,1 ha', ['13136.1 ha']],
    ['giảm 3-4%/năm', ['3..4 %/năm']],
    ['từ 6.000 - 7.000 phòng', ['6000..7000 phòng']],
    ['từ 10% đến 12%', ['10..12 %']],
    ['05 - 06%/năm', ['5..6 %/năm']],
    ['6.370/8.167 xã', ['6370/8167 xã']],
    ['đạt 95% trở lên', ['95 % >=']],
    ['05 xã trở lên', ['5 xã >=']],
    ['một trăm phần trăm hộ dân', ['100 phần trăm']],
    ['thêm hai xã', ['2 xã']],
    ['một nửa số thôn', ['50 %']],
    ['02 (hai) xã', ['2 xã']],
    ['từ 02 (hai) đến 03 (ba) xã', ['2..3 xã']],
    ['1.200 (một nghìn hai trăm) lao động', ['1200 lao động']],
    ['100% (một trăm phần trăm) thôn', ['100 %']],
    ['50% (8 xã)', ['50 %', '8 xã']],
    ['thành lập mới ba hợp tác xã', ['3 hợp tác xã']],
    ['8 triệu lượt', ['8 triệu lượt']],
    ['63,7 triệu', ['63.7 triệu']],
    ['dưới 40/100.000 trẻ đẻ sống', ['40/100000 /100.000 trẻ đẻ sống']],
    ['ở mức 42/100.000 dân', ['42/100000 /100.000 dân']],
    ['0,5‰', ['0.5 ‰']],
  ])('%s', (text, quantities) => expect(found(text)).toEqual(quantities));

  it.each([
    'Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023',
    'Kế hoạch số 15/KH-UBND ngày 06/02/2026',
    'Kết luận 21-KL/TW',
    'tiêu chí số 9 về nhà ở',
    'khoản 2, Điều 17',
    'giai đoạn 2021-2025, tầm nhìn đến năm 2050',
    'dịch vụ công mức độ 4',
    'phòng, chống COVID-19 và phủ sóng 5G',
    'Đại hội lần thứ 19',
    'trẻ em dưới 5 tuổi',
    'sản phẩm đạt 3 sao',
    'trong 15 ngày làm việc',
    '2.3. Về quốc phòng',
    'Chỉ tiêu 5: che phủ rừng',
  ])('no value in "%s"', (text) => expect(found(text)).toEqual([]));
});
