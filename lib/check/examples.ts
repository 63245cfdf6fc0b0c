/**
 * What the examples of all rules have in common: the head and foot of a directive and of plans of an invented province.
 */

interface PlanParts {
  /** `''` for a blank serial. */
  number?: string;
  date?: string;
  title?: string;
  /** First sentence of the body. */
  opening?: string;
  recipients?: string[];
  signature?: string[];
}

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

/** Chỉ thị số 05/CT-UBND of the province, with the given body. */
export const directive = (...body: string[]): string[] => [
  'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
  'Số: 05/CT-UBND',
  ...MOTTO,
  'An Sơn, ngày 10 tháng 01 năm 2024',
  'CHỈ THỊ',
  'Về việc phát động phong trào thi đua năm 2024 trên địa bàn tỉnh An Sơn',
  'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố thực hiện các nội dung sau:',
  ...body,
  'Nơi nhận:',
  '- Các sở, ban, ngành;',
  '- UBND các huyện, thành phố;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Trần Văn An',
];

/** First sentence by which a plan names the directive it carries out. */
export const CARRIES_OUT =
  'Thực hiện Chỉ thị số 05/CT-UBND ngày 10 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh An Sơn về việc phát động phong trào thi đua năm 2024 trên địa bàn tỉnh An Sơn, Ủy ban nhân dân huyện Hòa Khê ban hành Kế hoạch như sau:';

/** A plan of the district Hòa Khê under that directive, with parts of head and foot replaced. */
export const districtPlanWith = (parts: PlanParts, ...body: string[]): string[] => [
  'ỦY BAN NHÂN DÂN HUYỆN HÒA KHÊ',
  `Số: ${parts.number ?? '12'}/KH-UBND`,
  ...MOTTO,
  parts.date ?? 'Hòa Khê, ngày 20 tháng 02 năm 2024',
  'KẾ HOẠCH',
  parts.title ?? 'Phát động phong trào thi đua năm 2024 trên địa bàn huyện Hòa Khê',
  parts.opening ?? CARRIES_OUT,
  ...body,
  'Nơi nhận:',
  ...(parts.recipients ?? [
    '- UBND tỉnh (b/c);',
    '- Các phòng, ban chuyên môn thuộc huyện;',
    '- UBND các xã, thị trấn;',
  ]),
  '- Lưu: VT.',
  ...(parts.signature ?? ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Thị Bình']),
];

export const districtPlan = (...body: string[]): string[] => districtPlanWith({}, ...body);

/** A plan of the department of industry and trade under the same directive. */
export const departmentPlan = (...body: string[]): string[] => [
  'UBND TỈNH AN SƠN',
  'SỞ CÔNG THƯƠNG',
  'Số: 30/KH-SCT',
  ...MOTTO,
  'An Sơn, ngày 22 tháng 02 năm 2024',
  'KẾ HOẠCH',
  'Phát động phong trào thi đua năm 2024 của ngành Công Thương',
  'Thực hiện Chỉ thị số 05/CT-UBND ngày 10 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh An Sơn về việc phát động phong trào thi đua năm 2024 trên địa bàn tỉnh An Sơn, Sở Công Thương ban hành Kế hoạch như sau:',
  ...body,
  'Nơi nhận:',
  '- UBND tỉnh (b/c);',
  '- Các phòng chuyên môn, đơn vị trực thuộc;',
  '- Lưu: VT.',
  'GIÁM ĐỐC',
  'Phạm Văn Cường',
];

/** Heading under which the examples list goals. */
export const GOALS = 'I. CHỈ TIÊU';
export const DUTIES = 'II. TỔ CHỨC THỰC HIỆN';
