/**
 * What a cited document is about, as said behind number, date and issuer: `về việc phát động …`.
 */
import { definePattern } from '../../text/pattern.ts';

const CUE = definePattern(
  'subject cue',
  /^[\s,]*(?:\(\s*)?(?<cue>(?:về\s+việc|v\/v|về)\s+)?(?=(?<word>\p{L}+))/iu,
  { matches: [' về việc phát động', ' ban hành Kế hoạch', 'quy định chi tiết'], misses: [';', '.', '. Sở'] },
);

/** Verbs with which a subject begins without `về`. */
const VERBS = definePattern(
  'subject verb',
  /^(?:ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|bổ sung|thực hiện|triển khai|tăng cường|điều chỉnh|công bố|kiện toàn|thành lập|phát động|đẩy mạnh|giao|phân bổ|đổi mới|nâng cao|tiếp tục|kết luận|thông qua|quản lý|chi tiết|thay thế|bãi bỏ|phân công|phân cấp|xây dựng|tổ chức|cập nhật)(?!\p{L})/iu,
  {
    matches: ['ban hành Kế hoạch', 'Phê duyệt Đề án', 'quy định chi tiết'],
    misses: ['và Kế hoạch', 'có hiệu lực'],
  },
);

/** Where the sentence goes on after the subject: a semicolon, a full stop, or the body that now acts. */
const END = definePattern(
  'end of a subject',
  /;|\.(?=\s|\/|$)|\)(?=[\s;,.]|$)|:|,\s+(?=(?:Ủy ban|UBND|Uỷ ban|Sở|Ban|Bộ|Phòng|Hội|Đoàn|Huyện ủy|Tỉnh ủy|Thành ủy|Đảng ủy|Trường|Công an|Chủ tịch|Giám đốc|Cục|Chi cục|Trung tâm|Liên đoàn|Tỉnh đoàn)(?!\p{L})[^;.]{0,120}?(?:ban hành|xây dựng|triển khai|phát động|yêu cầu|đề nghị|hướng dẫn|tổ chức|báo cáo|thông báo))|,?\s+(?:và|cùng)\s+(?=(?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công văn|Kết luận|Thông tư|Nghị định|Luật|Hướng dẫn|Chương trình)\s+(?:số|hành động số))|,\s+(?=(?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công văn|Kết luận|Thông tư|Nghị định|Hướng dẫn)\s+số)/u,
  {
    matches: ['về A; Kế hoạch', 'về A.', 'về A, Sở Y tế ban hành Kế hoạch', 'về A và Chỉ thị số 5'],
    misses: ['về A, B và C', 'về 1.500 xã'],
  },
);

const MAX_LENGTH = 500;

/** The subject behind offset `at`, without `về việc`, and where it ends; null when none follows. */
export function readSubject(text: string, at: number): { text: string; end: number } | null {
  const passage = text.slice(at, at + MAX_LENGTH);
  const cue = CUE.exec(passage);
  if (!cue) return null;
  const from = cue[0].length;
  if (!cue.groups?.cue && !VERBS.test(passage.slice(from))) return null;
  const end = END.exec(passage.slice(from))?.index ?? passage.length - from;
  const subject = passage
    .slice(from, from + end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '');
  return subject.length >= 3 ? { text: subject, end: at + from + end } : null;
}
