/**
 * Plans for the tests of comparing, written as web pages: two versions of one plan, a plan of another commune, and the
 * directives they carry out.
 */
import { file, type UploadFile } from './documents.ts';

const page = (name: string, paragraphs: string[]): UploadFile =>
  file(
    `${name}.html`,
    Buffer.from(
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title><body><article>${paragraphs
        .map((text) => `<p>${text}</p>`)
        .join('')}</article></body></html>`,
    ),
    'text/html',
  );

const COPIED = [
  'Đẩy mạnh tuyên truyền, vận động cán bộ, đảng viên và Nhân dân tích cực hưởng ứng các phong trào thi đua.',
  'Kịp thời phát hiện, bồi dưỡng và nhân rộng các điển hình tiên tiến trong mọi lĩnh vực của đời sống.',
  'Thực hiện nghiêm túc công tác khen thưởng, bảo đảm chính xác, công khai, đúng đối tượng và kịp thời.',
];

export const directive = (): UploadFile =>
  page('chi-thi-09', [
    'ỦY BAN NHÂN DÂN TỈNH TRÀ SƠN',
    'Số: 09/CT-UBND',
    'Trà Sơn, ngày 05 tháng 01 năm 2024',
    'CHỈ THỊ',
    'Về việc phát động phong trào thi đua năm 2024',
    'I. NỘI DUNG',
    ...COPIED.map((text, index) => `${index + 1}. ${text}`),
    'II. CHỈ TIÊU THI ĐUA NĂM 2024',
    '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
    '2. Tỷ lệ lao động qua đào tạo đạt 62,5%.',
    '3. Phấn đấu có thêm 10 xã đạt chuẩn nông thôn mới.',
  ]);

/** For five years: a plan of one year stands under it as a step. */
export const programme = (): UploadFile =>
  page('chuong-trinh-30', [
    'ỦY BAN NHÂN DÂN TỈNH TRÀ SƠN',
    'Số: 30/CTr-UBND',
    'Trà Sơn, ngày 10 tháng 3 năm 2021',
    'CHƯƠNG TRÌNH',
    'Phát triển y tế, lao động giai đoạn 2021-2025',
    'I. CHỈ TIÊU GIAI ĐOẠN 2021-2025',
    '1. Đến năm 2025, tỷ lệ bao phủ bảo hiểm y tế đạt 98%.',
    '2. Đến năm 2025, tỷ lệ hộ nghèo còn 2%.',
  ]);

interface Figures {
  number: string;
  insured: string;
  communes: string;
  /** Paragraphs of its own. */
  own: string[];
}

const plan = (name: string, district: string, { number, insured, communes, own }: Figures): UploadFile =>
  page(name, [
    `ỦY BAN NHÂN DÂN HUYỆN ${district.toUpperCase()}`,
    `Số: ${number}/KH-UBND`,
    `${district}, ngày ${number ? '20' : '...'} tháng 01 năm 2024`,
    'KẾ HOẠCH',
    'Phát động phong trào thi đua năm 2024',
    `Thực hiện Chỉ thị số 09/CT-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Trà Sơn, Ủy ban nhân dân huyện ${district} ban hành kế hoạch như sau:`,
    'I. NỘI DUNG',
    ...COPIED.map((text, index) => `${index + 1}. ${text}`),
    ...own,
    'II. CHỈ TIÊU NĂM 2024',
    `1. Tỷ lệ bao phủ bảo hiểm y tế đạt ${insured}.`,
    '2. Tỷ lệ lao động qua đào tạo đạt 57,5%.',
    `3. Phấn đấu có thêm ${communes} xã đạt chuẩn nông thôn mới.`,
    '4. Trồng mới 25 tuyến đường hoa.',
  ]);

const OWN = '4. Mỗi thôn vùng cao nhận chăm sóc một đoạn đường làng và dựng một hàng rào xanh.';

export const draft = (): UploadFile =>
  plan('du-thao-moc-lam', 'Mộc Lâm', {
    number: '',
    insured: '93%',
    communes: '04',
    own: [OWN, '5. Tổ chức sơ kết phong trào thi đua trước ngày 30 tháng 6 năm 2024.'],
  });

export const issued = (): UploadFile =>
  plan('moc-lam', 'Mộc Lâm', { number: '17', insured: '95,5%', communes: '04', own: [OWN] });

export const sibling = (): UploadFile =>
  plan('dong-khe', 'Đồng Khê', {
    number: '21',
    insured: '96%',
    communes: '05',
    own: ['4. Các trường học giúp đỡ ít nhất hai học sinh mồ côi cho đến hết cấp học phổ thông.'],
  });
