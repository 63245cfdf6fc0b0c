/**
 * Words that bound or move a value (từ so sánh), as they stand right before or right after the number.
 * Single spaces, lower case; matched on the lower-cased text, whole words only.
 */

/** Same set as the record's comparators, without `range`, which the number itself shows. */
export type Bound = '>=' | '>' | '<=' | '<' | '~' | '=';

export type Movement = 'increase' | 'decrease';

export interface BoundWord {
  words: string;
  bound: Bound;
}

/** Before the number: `trên 90%`, `không quá 2,5%`. */
export const BOUNDS_BEFORE: readonly BoundWord[] = [
  { words: 'trên', bound: '>' },
  { words: 'hơn', bound: '>' },
  { words: 'vượt', bound: '>' },
  { words: 'vượt trên', bound: '>' },
  { words: 'cao hơn', bound: '>' },
  { words: 'lớn hơn', bound: '>' },
  { words: 'nhiều hơn', bound: '>' },
  { words: '>', bound: '>' },
  { words: 'ít nhất', bound: '>=' },
  { words: 'ít nhất là', bound: '>=' },
  { words: 'tối thiểu', bound: '>=' },
  { words: 'tối thiểu là', bound: '>=' },
  { words: 'không dưới', bound: '>=' },
  { words: 'không thấp hơn', bound: '>=' },
  { words: 'không ít hơn', bound: '>=' },
  { words: 'thấp nhất', bound: '>=' },
  { words: 'bằng hoặc vượt', bound: '>=' },
  { words: 'bằng và vượt', bound: '>=' },
  { words: 'đạt hoặc vượt', bound: '>=' },
  { words: 'bằng hoặc cao hơn', bound: '>=' },
  { words: 'bằng hoặc trên', bound: '>=' },
  { words: 'lớn hơn hoặc bằng', bound: '>=' },
  { words: 'cao hơn hoặc bằng', bound: '>=' },
  { words: '≥', bound: '>=' },
  { words: '>=', bound: '>=' },
  { words: 'dưới', bound: '<' },
  { words: 'thấp hơn', bound: '<' },
  { words: 'nhỏ hơn', bound: '<' },
  { words: 'ít hơn', bound: '<' },
  { words: '<', bound: '<' },
  { words: 'không quá', bound: '<=' },
  { words: 'không vượt quá', bound: '<=' },
  { words: 'không cao hơn', bound: '<=' },
  { words: 'không trên', bound: '<=' },
  { words: 'tối đa', bound: '<=' },
  { words: 'tối đa là', bound: '<=' },
  { words: 'nhiều nhất', bound: '<=' },
  { words: 'nhỏ hơn hoặc bằng', bound: '<=' },
  { words: 'thấp hơn hoặc bằng', bound: '<=' },
  { words: 'bằng hoặc dưới', bound: '<=' },
  { words: 'bằng hoặc thấp hơn', bound: '<=' },
  { words: 'cao nhất', bound: '<=' },
  { words: '≤', bound: '<=' },
  { words: '<=', bound: '<=' },
  { words: 'khoảng', bound: '~' },
  { words: 'vào khoảng', bound: '~' },
  // Tone on the wrong vowel, as old keyboards set it.
  { words: 'khỏang', bound: '~' },
  { words: 'xấp xỉ', bound: '~' },
  { words: 'gần', bound: '~' },
  { words: 'ước', bound: '~' },
  { words: 'trên dưới', bound: '~' },
  { words: 'chừng', bound: '~' },
  { words: 'tầm', bound: '~' },
  { words: '~', bound: '~' },
  { words: '≈', bound: '~' },
];

/** After the number and its unit: `10% trở lên`, `05 sản phẩm trở lên`, `3% trở xuống`. */
export const BOUNDS_AFTER: readonly BoundWord[] = [
  { words: 'trở lên', bound: '>=' },
  { words: 'hoặc hơn', bound: '>=' },
  { words: 'hoặc cao hơn', bound: '>=' },
  { words: 'trở xuống', bound: '<=' },
  { words: 'đổ lại', bound: '<=' },
];

export interface VerbWord {
  words: string;
  /** What the verb makes of the number; `level` verbs state the value reached. */
  means: 'level' | Movement;
  /** After `tăng` or `giảm` it turns the change into a level: `giảm còn 3%`, `nâng lên 63,8%`. */
  reaches?: true;
}

/** Verbs between the indicator and the number. */
export const VERBS: readonly VerbWord[] = [
  { words: 'đạt', means: 'level' },
  { words: 'đạt được', means: 'level' },
  { words: 'đạt mức', means: 'level' },
  { words: 'đạt tỷ lệ', means: 'level' },
  { words: 'đạt tỉ lệ', means: 'level' },
  { words: 'đạt và vượt', means: 'level' },
  { words: 'đạt trung bình', means: 'level' },
  { words: 'là', means: 'level' },
  { words: 'bằng', means: 'level' },
  { words: '=', means: 'level' },
  { words: 'ở mức', means: 'level' },
  { words: 'giữ mức', means: 'level' },
  { words: 'duy trì', means: 'level' },
  { words: 'duy trì ở mức', means: 'level' },
  { words: 'duy trì mức', means: 'level' },
  { words: 'chiếm', means: 'level' },
  { words: 'chiếm tỷ lệ', means: 'level' },
  { words: 'chiếm tỷ trọng', means: 'level' },
  { words: 'có', means: 'level' },
  { words: 'đón', means: 'level' },
  { words: 'đón được', means: 'level' },
  { words: 'thu hút', means: 'level' },
  { words: 'được', means: 'level' },
  { words: 'còn', means: 'level', reaches: true },
  { words: 'xuống', means: 'level', reaches: true },
  { words: 'xuống còn', means: 'level', reaches: true },
  { words: 'lên', means: 'level', reaches: true },
  { words: 'lên đến', means: 'level', reaches: true },
  { words: 'lên tới', means: 'level', reaches: true },
  { words: 'lên thành', means: 'level', reaches: true },
  { words: 'lên mức', means: 'level', reaches: true },
  { words: 'gấp', means: 'level', reaches: true },
  { words: 'tăng', means: 'increase' },
  { words: 'tăng thêm', means: 'increase' },
  { words: 'tăng trưởng', means: 'increase' },
  { words: 'thêm', means: 'increase' },
  { words: 'có thêm', means: 'increase' },
  { words: 'đạt thêm', means: 'increase' },
  { words: 'xây dựng thêm', means: 'increase' },
  { words: 'phát triển thêm', means: 'increase' },
  { words: 'công nhận thêm', means: 'increase' },
  { words: 'bổ sung', means: 'increase' },
  { words: 'bổ sung thêm', means: 'increase' },
  { words: 'cải thiện', means: 'increase' },
  { words: 'nâng', means: 'increase' },
  { words: 'giảm', means: 'decrease' },
  { words: 'giảm được', means: 'decrease' },
  { words: 'tăng được', means: 'increase' },
  { words: 'giảm thêm', means: 'decrease' },
  { words: 'kéo giảm', means: 'decrease' },
  { words: 'cắt giảm', means: 'decrease' },
  { words: 'tiết giảm', means: 'decrease' },
  { words: 'rút ngắn', means: 'decrease' },
  { words: 'hạ', means: 'decrease' },
];

/** Verbs that stay in the name because they say what is counted, and make the count a rise: `Thành lập mới 360 doanh nghiệp`. */
export const NEW_BUILDS: readonly string[] = [
  'thành lập mới',
  'hình thành mới',
  'trồng mới',
  'xây dựng mới',
  'xây mới',
  'phát triển mới',
  'đăng ký mới',
  'kết nạp mới',
  'kết nạp',
];

/** `bình quân 12%/năm`, `trung bình mỗi năm 3 xã`: how a rate is taken; not part of the indicator's name. */
export const AVERAGES: readonly string[] = [
  'bình quân',
  'trung bình',
  'bình quân hằng năm',
  'bình quân hàng năm',
  'bình quân mỗi năm',
  'trung bình mỗi năm',
  'trung bình hằng năm',
  'trung bình hàng năm',
  'bình quân chung',
  'hằng năm',
  'hàng năm',
  'mỗi năm',
  'từng năm',
  'bình quân/năm',
  'trung bình/năm',
  'bình quân /năm',
];
