import { describe, expect, it } from 'vitest';
import { BODY, metadataOf, NATION } from './metadata.samples.ts';

describe('period', () => {
  it.each<[string, string | null]>([
    ['Phát động thi đua năm 2031', '2031-2031'],
    ['Phát triển nghề muối giai đoạn 2026 - 2030', '2026-2030'],
    ['Phát triển nghề muối giai đoạn 2026-2030, tầm nhìn đến năm 2050', '2026-2030'],
    ['Phòng, chống ma túy đến năm 2030', '2024-2030'],
    ['Thực hiện Chương trình giai đoạn 2021-2025 năm 2024', '2024-2024'],
    ['Tổ chức năm học 2024 - 2025', '2024-2025'],
    ['Thực hiện Nghị quyết số 5/NQ-HĐND ngày 10/12/2023', null],
    ['Tiêm chủng mở rộng', null],
  ])('%s', (title, period) => {
    const found = metadataOf([
      'Số: 1/KH-SYT',
      'Sơn La, ngày 04 tháng 9 năm 2024',
      'KẾ HOẠCH',
      title,
      ...BODY,
    ]).period;
    expect(found && `${found.from}-${found.to}`).toBe(period);
  });
});

describe('secrecy', () => {
  it('is a mark on a line of its own', () => {
    expect(metadataOf(['MẬT', 'KẾ HOẠCH', 'Phòng dịch', ...BODY]).secrecy).toBe('MẬT');
    expect(
      metadataOf([['UBND TỈNH SƠN LA|Số: 1/KH-UBND|TỐI MẬT', NATION], 'KẾ HOẠCH', 'Phòng dịch', ...BODY])
        .secrecy,
    ).toBe('TỐI MẬT');
    expect(
      metadataOf(['KẾ HOẠCH', 'Bảo vệ bí mật nhà nước', ...BODY, '- Văn bản MẬT gửi riêng.']).secrecy,
    ).toBeNull();
  });
});
