/**
 * Clauses that have a unit and a verb and yet assign nothing.
 */
import { definePattern } from '../../text/pattern.ts';

/** Conditions of the boilerplate at the end: no duty of the plan. */
const CONDITIONAL =
  /(?:nếu|trường hợp|khi|mọi)[^.;]{0,30}(?:khó khăn|vướng mắc|phát sinh|cần sửa đổi|bổ sung)/iu;
/** A duty to carry the paper itself out names whom it binds, like the list of recipients. */
const EXECUTION = definePattern(
  'clause of execution',
  /^(?:có trách nhiệm|chịu trách nhiệm)\s+(?:thi hành|thực hiện|tổ chức thực hiện)\s+\S+(?:\s+\S+){0,2}\s+này|^(?:(?:có|chịu) trách nhiệm\s+)?(?:căn cứ\s+(?:\S+\s+){1,4})?thi hành(?:\s+(?:kể )?từ ngày ký)?$|chịu trách nhiệm thi hành(?:\s+\S+(?:\s+\S+){0,3})?(?:\s+này)?(?:\s+(?:kể )?từ ngày ký)?$/iu,
  {
    matches: [
      'chịu trách nhiệm thi hành Quyết định này',
      'chịu trách nhiệm thực hiện Kế hoạch này',
      'căn cứ Quyết định thi hành',
      'chịu trách nhiệm thi hành',
      'cấp cao, Viện trưởng các viện chịu trách nhiệm thi hành Quyết định này',
    ],
    misses: [
      'chịu trách nhiệm thực hiện việc thu gom',
      'theo dõi tình hình thi hành pháp luật',
      'tổ chức thi hành án',
    ],
  },
);
/** `Quyết định này có hiệu lực kể từ ngày ký`: what the paper says of itself. */
const OF_ITSELF = definePattern(
  'what the paper says of itself',
  /^(?:Quyết định|Kế hoạch|Nghị quyết|Chỉ thị|Quy định|Quy chế|Chương trình|Hướng dẫn|Văn bản)\s+(?:này\s+)?(?:có hiệu lực|thay thế)(?!\p{L})/iu,
  {
    matches: ['Quyết định này có hiệu lực kể từ ngày ký', 'Quyết định có hiệu lực', 'Chỉ thị này thay thế'],
    misses: ['Kế hoạch này được phổ biến', 'Quy định mức thu'],
  },
);

/** Words that every such condition has, looked for first: they are rare. */
const HARDSHIPS = ['khó khăn', 'vướng mắc', 'phát sinh', 'cần sửa đổi', 'bổ sung'];

export const isConditional = (text: string): boolean =>
  HARDSHIPS.some((word) => text.includes(word)) && CONDITIONAL.test(text);
/** `Cá nhân hoàn thành xuất sắc nhiệm vụ sẽ được khen thưởng`: what becomes of them, not what they must do. */
const CONSEQUENCE = definePattern(
  'reward or sanction',
  /(?:^|\s)(?:sẽ |thì |được xét )*(?:được|bị) (?:xem xét |xét )?(?:biểu dương|khen thưởng|kỷ luật|xử lý theo|xử lý kỷ luật|phê bình|truy cứu)(?!\p{L})/iu,
  {
    matches: [
      'hoàn thành xuất sắc nhiệm vụ được giao sẽ được biểu dương, khen thưởng theo chế độ',
      'vi phạm Quy chế này bị xử lý theo quy định',
    ],
    misses: ['đề nghị khen thưởng', 'xử lý theo thẩm quyền', 'theo dõi các vụ việc được xử lý'],
  },
);

/** Clauses that have a unit and a verb and yet assign nothing. */
export const isExecutionClause = (text: string): boolean =>
  EXECUTION.test(text) || OF_ITSELF.test(text) || CONSEQUENCE.test(text);
