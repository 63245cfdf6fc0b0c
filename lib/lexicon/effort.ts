/**
 * Words that say a text aims at something, tells what was done, or sets a norm: they decide whether a figure is a goal.
 * Lower case; matched on lower-cased text, whole words only.
 */

/** Phấn đấu: whoever says so promises, whatever part of the document says it. */
export const STRIVING: readonly string[] = ['phấn đấu', 'phân đấu', 'quyết tâm'];

/** Verbs of effort, with what merely ensures. */
export const EFFORT_VERBS: readonly string[] = [...STRIVING, 'nỗ lực', 'cố gắng', 'bảo đảm', 'đảm bảo'];

/** Cố gắng: no value of their own; they open a goal and are not part of its name. */
export const EFFORT_WORDS: readonly string[] = [
  ...EFFORT_VERBS,
  'hướng tới',
  'hướng đến',
  'góp phần',
  'dự kiến',
  'đặt mục tiêu',
  'mục tiêu',
  'chỉ tiêu',
  'đặt chỉ tiêu',
  'yêu cầu',
  'ước thực hiện',
  'hoàn thành',
  'hòan thành',
  'hoàn thành mục tiêu',
  'hoàn thành chỉ tiêu',
  'thực hiện',
  'tiếp tục',
  'tiếp tục duy trì',
  'duy trì',
  'giữ vững',
  'ổn định',
  'phải',
  'cần',
  'sẽ',
];

/** Effort that makes a goal even outside a section of goals. */
export const STRONG_EFFORT: readonly string[] = [
  ...EFFORT_VERBS,
  'hướng tới',
  'hướng đến',
  'đặt mục tiêu',
  'mục tiêu',
  'góp phần đạt',
  'phải đạt',
  'cần đạt',
];

/** Đã làm: the figure is a result. */
export const RESULT_WORDS: readonly string[] = [
  'đã đạt',
  'đã có',
  'đã hoàn thành',
  'đã thực hiện',
  'đã được',
  'đã giải ngân',
  'đã tổ chức',
  'đã triển khai',
  'đã nỗ lực',
  'đã cố gắng',
  'đã xây dựng',
  'đã giảm',
  'đã tăng',
  'đã giải quyết',
  'đã thu',
  'đã cấp',
  'đã hỗ trợ',
  'đạt được',
  'hiện có',
  'hiện nay',
  'hiện tại',
  'hiện đang',
  'tính đến',
  'kết quả thực hiện',
  'kết quả đạt được',
  'ước đạt',
  'ước thực hiện',
  'lũy kế',
  'luỹ kế',
  'cùng kỳ',
  'so cùng kỳ',
  'thực trạng',
  'trong những năm qua',
  'thời gian qua',
  'vừa qua',
  'trước đây',
];

/** Định mức, kinh phí, chế tài, thang điểm: the figure is a norm, an amount of money to spend, or marks. */
export const NORM_WORDS: readonly string[] = [
  'hỗ trợ',
  'mức hỗ trợ',
  'kinh phí',
  'nguồn vốn',
  'vốn đối ứng',
  'tổng mức đầu tư',
  'tổng vốn',
  'vốn đầu tư khoảng',
  'dự toán',
  'mức chi',
  'mức thu',
  'định mức',
  'phụ cấp',
  'trợ cấp',
  'tiền thưởng',
  'mức thưởng',
  'mức lương',
  'lương cơ sở',
  'lãi suất',
  'phạt tiền',
  'mức phạt',
  'thuế suất',
  'điểm chuẩn',
  'điểm thưởng',
  'điểm trừ',
  'trừ điểm',
  'cộng điểm',
  'chấm điểm',
  'thang điểm',
  'tối đa không quá',
];
