/**
 * What a part of the document is about: goals, results, norms, or neither (thái độ của đoạn văn đối với con số).
 * A figure under `MỤC TIÊU` is a goal unless it says otherwise; one under `KẾT QUẢ` is not unless it says so.
 */
import { definePattern } from '../../text/pattern.ts';

export type Stance = 'goal' | 'result' | 'norm' | 'task' | 'requirement' | 'none';

/** `Chương trình mục tiêu quốc gia` is a name, not a goal. */
const PROGRAMME_NAME = /chương trình mục tiêu(?: quốc gia)?|mục tiêu quốc gia|CTMTQG/giu;

const GOAL_TITLE = definePattern(
  'heading of goals',
  /(?<!\p{L})(?:mục tiêu|chỉ tiêu|phấn đấu|kết quả cần đạt|kế hoạch năm|phương hướng)(?!\p{L})/iu,
  {
    matches: ['II. CHỈ TIÊU THI ĐUA CHỦ YẾU', 'Mục tiêu cụ thể đến năm 2030', 'Phương hướng năm 2025'],
    misses: ['Nhiệm vụ, giải pháp', 'Tiêu chí chấm điểm', 'Kinh phí thực hiện'],
  },
);

/** A title that turns to the future even inside a report: it opens with the word. */
export const LOOKS_AHEAD = definePattern(
  'heading that looks ahead',
  /^[\s\d.()IVX-]*(?:các|những|một số|về)?\s*(?:phương hướng|mục tiêu|phấn đấu|kế hoạch năm|định hướng)(?!\p{L})/iu,
  {
    matches: ['Phương hướng, nhiệm vụ năm 2026', 'II. Mục tiêu'],
    misses: ['Tăng trưởng mới đạt mức thấp của mục tiêu đề ra', 'Các chỉ tiêu chủ yếu'],
  },
);

const RESULT_TITLE = definePattern(
  'heading of results',
  /(?<!\p{L})(?:kết quả(?! cần đạt| dự kiến| phấn đấu)|tình hình|thực trạng|hiện trạng|đánh giá|tồn tại|hạn chế|nguyên nhân|bối cảnh|đặc điểm|sự cần thiết|căn cứ|cơ sở pháp lý|cơ sở thực tiễn|ưu điểm|thuận lợi|khó khăn|thành tựu|bài học)(?!\p{L})/iu,
  {
    matches: ['I. TÌNH HÌNH THỰC HIỆN NĂM 2023', 'Kết quả đạt được', 'Tồn tại, hạn chế', 'Sự cần thiết'],
    misses: ['Kết quả cần đạt', 'Mục tiêu'],
  },
);

const NORM_TITLE = definePattern(
  'heading of norms and money',
  /(?<!\p{L})(?:kinh phí|nguồn vốn|nguồn lực tài chính|dự toán|mức hỗ trợ|nội dung hỗ trợ|chính sách hỗ trợ|mức chi|mức thu|thang điểm|chấm điểm|tính điểm|tiêu chuẩn|điều kiện|đối tượng|phạm vi|chế độ báo cáo|khen thưởng|xử phạt|tổng mức đầu tư)(?!\p{L})/iu,
  {
    matches: [
      'V. KINH PHÍ THỰC HIỆN',
      'Điều 4. Nội dung hỗ trợ',
      'Nguyên tắc chấm điểm',
      'Điều kiện, tiêu chuẩn',
    ],
    misses: ['Mục tiêu', 'Nhiệm vụ'],
  },
);

const TASK_TITLE = definePattern(
  'heading of tasks',
  /(?<!\p{L})(?:nhiệm vụ|giải pháp|tổ chức thực hiện|nội dung|phân công|yêu cầu|mục đích|trách nhiệm|biện pháp|quan điểm|lộ trình)(?!\p{L})/iu,
  {
    matches: ['III. NHIỆM VỤ, GIẢI PHÁP', 'TỔ CHỨC THỰC HIỆN', 'Mục đích, yêu cầu'],
    misses: ['Về kinh tế', 'Chỉ tiêu'],
  },
);

/** `Mục đích, yêu cầu` says how the work is to be done: a bound there is a condition of the work. */
const REQUIREMENT_TITLE = definePattern(
  'heading of requirements',
  /^[\s\d.()IVX-]*(?:mục đích\s?(?:,|và|-|–|;)?\s?)?yêu cầu(?!\p{L})/iu,
  {
    matches: ['I. MỤC ĐÍCH, YÊU CẦU', '2. Yêu cầu', 'Mục đích - yêu cầu'],
    misses: ['Mục đích', 'Đáp ứng yêu cầu', 'Mục tiêu, yêu cầu'],
  },
);

/** `Đến năm 2030:` over a list makes goals of its items unless a title over it says what they are. */
export const DEADLINE_TITLE = definePattern(
  'title that is a deadline',
  /^[\s\d.)(+*–-]*(?:\p{L}[.)]\s)?(?:phấn đấu\s)?(?:đến|trong)\s(?:(?:cuối|hết)\s)?(?:năm|giai đoạn|nhiệm kỳ)\s\d{4}(?:\s?[-–]\s?\d{4})?,?(?:\s(?:phấn đấu|tỉnh|huyện|xã|toàn \p{L}+))?\s?:?$/iu,
  {
    matches: ['Đến năm 2030:', '- Phấn đấu đến cuối năm 2025:', '2. Trong giai đoạn 2026 - 2030'],
    misses: ['Kết quả đến năm 2023:', 'Đến năm 2030 cần bố trí 50 tỷ đồng:'],
  },
);

/** Emulation plans without a part of goals set theirs under what is competed in: `Về kinh tế: …`. */
export const EMULATION_CONTENT = definePattern(
  'heading of what is competed in',
  /(?<!\p{L})nội dung(?: chủ yếu)?(?: phát động)? thi đua(?!\p{L})/iu,
  {
    matches: ['II. NỘI DUNG THI ĐUA', 'Nội dung chủ yếu thi đua'],
    misses: ['Nội dung phong trào', 'Nội dung, giải pháp'],
  },
);

/** Longer than this a title is a sentence: its first words name its subject, its last ones what a colon announces. */
export const SHORT_TITLE = 120;
const FIRST_WORDS = 40;
const LAST_WORDS = 80;

/** What of a title tells what it is about. */
function tellingPart(title: string): string {
  if (title.length <= SHORT_TITLE) return title;
  return title.slice(0, FIRST_WORDS) + (title.endsWith(':') ? ` … ${title.slice(-LAST_WORDS)}` : '');
}

/** Goals that lie behind: `so với mục tiêu đề ra`. */
const BEHIND = /(?:mục tiêu|chỉ tiêu|kế hoạch)\s+(?:đã\s+)?(?:đề ra|đặt ra)|so với (?:mục tiêu|chỉ tiêu)/iu;

/** What a heading (or a line that opens a list) announces; `none` when it says nothing, as `1. Về kinh tế`. */
export function stanceOfTitle(title: string): Stance {
  const text = tellingPart(title.trim()).replace(PROGRAMME_NAME, ' ');
  const goal = BEHIND.test(text) ? null : GOAL_TITLE.exec(text);
  const result = RESULT_TITLE.exec(text);
  // `Tình hình thực hiện các mục tiêu` reports; `Mục tiêu và kết quả cần đạt` aims: the first word decides.
  if (result && (!goal || result.index < goal.index)) return 'result';
  if (goal) return 'goal';
  if (NORM_TITLE.test(text)) return 'norm';
  // A long item under `Mục tiêu` may speak of duties and is an item of goals all the same.
  if (title.length > SHORT_TITLE || !TASK_TITLE.test(text)) return 'none';
  return REQUIREMENT_TITLE.test(text) ? 'requirement' : 'task';
}
