/**
 * Sentences that turn a paragraph to goals or to results (câu mở mục tiêu, câu kể kết quả): reports of congresses,
 * conclusions and minutes state both without a heading between them.
 */
import { RESULT_WORDS } from '../../lexicon/effort.ts';
import { definePattern } from '../../text/pattern.ts';
import { NAME_OPENER } from './openers.ts';
import { periodIn, withoutTalliesAhead } from './period.ts';
import type { Stance } from './stance.ts';
import type { Statement } from './types.ts';

/** `đề ra 12 chỉ tiêu: …`, `Một số chỉ tiêu như …`, `mục tiêu đến năm 2030 …`: what follows is a list of goals. */
const LIST_OPENS = definePattern(
  'list of goals opened in a sentence',
  /(?<!\p{L})(?:(?<!theo )(?:đặt|đặt ra|đề ra|nêu|quy định|xác định|thông qua|đưa ra|thống nhất|hướng đến|hướng tới|sẽ đạt được)(?:\s(?:\d{1,2}|[\p{Ll},]+)){0,6}?\s(?:mục tiêu|chỉ tiêu)(?!\p{L})|(?:một số|các|những|nhiều|\d{1,2})\s(?:nội dung,\s)?chỉ tiêu(?:\s[\p{L},]+){0,6}?\s?(?::|(?:như|sau|gồm)(?!\p{L}))|(?:với|gồm)\s(?:một số|các|những|\d{1,2})\schỉ tiêu\s(?:chủ yếu|cụ thể|chính|quan trọng)|(?<!(?:vượt|đạt|với|hơn|theo) )(?:mục tiêu|chỉ tiêu)(?:\scụ thể|\schủ yếu|\sđặt ra)?(?:,)?\s(?:là|đến (?:cuối |hết )?năm \d{4}|năm \d{4}|giai đoạn \d{4}|(?:trong )?nhiệm kỳ \d{4}))(?!\p{L})(?![^.;:\d]{0,40}(?<!\p{L})(?:đều|đạt và vượt|vượt|chưa đạt|đã đạt|cơ bản đạt)(?!\p{L}))/iu,
  {
    matches: [
      'Đại hội đề ra 12 chỉ tiêu cụ thể: thu ngân sách',
      'Một số chỉ tiêu như: tổng đàn',
      'Mục tiêu cụ thể, đến năm 2030, tỷ lệ',
      'sẽ đạt được một số chỉ tiêu: tổng lượng khách',
      'mục tiêu của ngành hướng tới chỉ tiêu',
      'Các chỉ tiêu chủ yếu trong nhiệm kỳ 2025-2030',
      'thông qua nghị quyết với các chỉ tiêu chủ yếu thu ngân sách',
    ],
    misses: [
      'thực hiện đạt và vượt 20 chỉ tiêu',
      'triển khai các mục tiêu, nhiệm vụ và giải pháp',
      'vượt mục tiêu là 20%',
      'các chỉ tiêu năm 2023 đều hoàn thành',
    ],
  },
);

/** Names that hold the word and announce nothing. */
const PROGRAMME_NAME = /chương trình mục tiêu|mục tiêu quốc gia/giu;

/** `phấn đấu` rules every clause that follows it in its sentence. */
const STRIVES = definePattern(
  'striving that rules the rest of a sentence',
  /(?<!\p{L})(?:phấn đấu|phân đấu|quyết tâm)(?!\p{L})(?! (?:vươn lên|của|hoàn thành (?:tốt|xuất sắc|nhiệm vụ)))/iu,
  {
    matches: ['Phấn đấu đến năm 2030, tổng sản phẩm đạt', 'toàn ngành phấn đấu'],
    misses: ['tinh thần phấn đấu của cán bộ', 'phấn đấu vươn lên'],
  },
);

/** Words that tell what was, before the first figure of a sentence. */
const TELLS_PAST = definePattern(
  'sentence that tells what was reached',
  new RegExp(
    String.raw`(?<!\p{L})(?:${RESULT_WORDS.join('|')}|(?:năm|tháng|nhiệm kỳ|giai đoạn|thời gian) qua|hiện(?=,?\s+(?:toàn|tỷ lệ|tỉ lệ|tỷ trọng|tổng|đảng bộ|huyện|xã|tỉnh|cả nước))|đến nay|đạt (?:được )?(?:nhiều |những )?kết quả|chuyển biến (?:tích cực|rõ nét)|dự ước|sau \d+ năm|(?:chỉ tiêu|mục tiêu)[^.;:]{0,60}(?<!\p{L})(?:đều đạt|đều vượt|đạt và vượt|đạt, vượt|đều hoàn thành)|đã (?:bầu|lãnh đạo|chỉ đạo|tập trung|chủ động|ban hành|ghi nhận|xảy ra))(?!\p{L})(?! (?:chuẩn|công nhận|phê duyệt|giao|ban hành|cấp giấy))`,
    'iu',
  ),
  {
    matches: [
      'Nhiệm kỳ qua, Đảng bộ',
      'Hiện tỷ trọng nông nghiệp',
      'đã lãnh đạo toàn diện',
      'khu vực dịch vụ dự ước',
    ],
    misses: ['Đến năm 2030, tỷ lệ', 'các xã đã đạt chuẩn', 'hộ nghèo đã được công nhận'],
  },
);

/** `đạt 8.185 tỷ đồng, đạt 100,01% kế hoạch`: only what is over can be held against its plan. */
const AGAINST_PLAN = definePattern(
  'value held against its plan',
  /\d[^.;:]{0,40}[,(]\s*(?:(?:ước\s+)?(?:đạt|bằng|vượt)\s+(?:trên |gần |hơn )?\d[\d.,]*\s?%\s+(?:so\s+)?(?:với\s+)?(?:kế hoạch|KH|dự toán|chỉ tiêu|nghị quyết|NQ|cùng kỳ)|(?:vượt|chưa đạt|thấp hơn|cao hơn)\s[^),;]{0,20}(?:mục tiêu|chỉ tiêu|kế hoạch))(?!\p{L})/u,
  {
    matches: [
      'đạt 8.185 tỷ đồng, đạt 100,01% kế hoạch',
      'gieo trồng 260 ha, bằng 98% so với cùng kỳ',
      'tăng 58,86% (vượt mục tiêu là 20%)',
    ],
    misses: ['thu ngân sách đạt 100% dự toán', 'vượt 5% kế hoạch được giao'],
  },
);

/** `13/26 chỉ tiêu vượt kế hoạch`: how many of the goals were reached. */
const GOALS_REACHED = definePattern(
  'count of the goals that were reached',
  /(?<![\d/])\d{1,3}\/\d{1,3}\s(?:mục tiêu|chỉ tiêu)\s(?:[\p{L}]+\s){0,3}?(?:vượt|đạt|hoàn thành)(?!\p{L})/iu,
  {
    matches: ['Có 13/26 chỉ tiêu vượt so với kế hoạch', '03/26 chỉ tiêu không đạt'],
    misses: ['đề ra 26 chỉ tiêu', 'có 5/9 xã đạt chuẩn', '12/12 tiêu chí đạt'],
  },
);

/** `Đến năm 2030, tổng đàn …`: a deadline in front makes a goal of what follows, when it does not lie behind. */
const DEADLINE_FRONT = definePattern(
  'deadline at the front of a sentence',
  /^[\s\d.)+*–-]*(?:theo đó,\s*)?(?:đến|tới)\s(?<late>(?:cuối|hết)\s)?(?:nhiệm kỳ|(?:năm\s)?(?<year>20\d\d))(?!\s?[%‰]|[.,]?\d)\s?[,:]?/iu,
  {
    matches: ['Đến năm 2030, tổng đàn', 'Theo đó, đến năm 2020, khách', 'Đến cuối năm 2024, thu nhập'],
    misses: ['Trước đây, đến năm', 'Đến nay', 'Số liệu đến năm 2020'],
  },
);

/** `Nâng tỷ lệ …`, `Giảm số …`: the movement comes before the name. */
const MOVED_NAME = /^[\s+*–-]*(?:nâng|tăng|giảm|đưa|duy trì|giữ)\s/iu;

const opensWithName = (sentence: string): boolean =>
  NAME_OPENER.test(sentence.trimStart().replace(MOVED_NAME, ''));

/** A sentence that opens with a deadline, a pace or the name of an indicator can go on with a list of goals. */
const GOES_ON = definePattern(
  'sentence that goes on with goals',
  /^[\s+*–-]*(?:(?:bình quân |trung bình )?(?:hằng|hàng|mỗi) năm|(?:đến|trong|giai đoạn) (?:cuối |hết )?(?:năm |giai đoạn )?\d{4}|trong đó|đồng thời|ngoài ra|(?:tối thiểu|ít nhất|trên|hơn|có)\s+(?:trên |ít nhất |tối thiểu )?(?=\d)|(?:giải quyết|tạo) việc làm|riêng|cụ thể|bên cạnh đó|đối với|bình quân|trung bình|cả nước|toàn (?:tỉnh|huyện|xã|thành phố|quốc|ngành))(?!\p{L})/iu,
  {
    matches: ['Mỗi năm có từ 3 - 5 hộ', 'Hằng năm kết nạp', 'Đến năm 2015, 80% đường', 'Đồng thời, phấn đấu'],
    misses: ['Năm qua', 'Các cơ quan'],
  },
);

/** `… đội ngũ để đến năm 2030, 60% giáo viên …`, `…; đến năm 2030, …`: a deadline that the sentence comes to. */
const DEADLINE_WITHIN = definePattern(
  'deadline inside a sentence',
  /(?:;\s|(?<!\p{L})(?:để|nhằm|bảo đảm|đảm bảo|sao cho)\s)(?:đến|tới)\s(?:(?:cuối|hết)\s)?(?:năm\s)?(?<year>20\d\d)\s?(?:,|có|đạt|tỷ lệ|tỉ lệ)/iu,
  {
    matches: [
      'bồi dưỡng giáo viên để đến năm 2030, 60%',
      'cơ cấu; đến năm 2030, tỷ lệ',
      'nhằm đến hết năm 2028 có',
    ],
    misses: ['kế hoạch đến năm 2030, tầm nhìn', 'từ nay đến năm 2030, tỷ lệ'],
  },
);

const YEAR_FRONT = /^[\s+*–-]*năm (?<year>20\d\d),/iu;

/** `Các chỉ tiêu chủ yếu đến năm 2025` alone on its line. */
const TITLE_OF_GOALS = /^(?:các|một số|những)?\s?(?:mục tiêu|chỉ tiêu)[^.;:,]{0,80}$/iu;

/** `Mỗi năm kết nạp …` is for every year, not for the last one named. */
const PACE_FRONT = /^[\s+*–-]*(?:(?:bình quân |trung bình )?(?:hằng|hàng|mỗi) năm)(?!\p{L})/iu;

const ORDINAL_FRONT =
  /^\s*(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)(?!\p{L})/iu;

/** What turns a passage that tells of the past to what is to be done. */
const TURNS_AHEAD = definePattern(
  'sentence that turns to what is to be done',
  /^[\s+*–-]*(?:để|nhằm|(?:trong )?(?:thời gian|năm|giai đoạn|nhiệm kỳ) tới|từ nay|yêu cầu|đề nghị|giao)(?!\p{L})/iu,
  { matches: ['Để khắc phục', 'Trong thời gian tới,', 'Từ nay đến'], misses: ['Đểnh đoảng', 'Năm qua'] },
);

/** A paragraph without a mark can be an item of a list all the same: it opens as goals do. */
const ITEM_FRONT = definePattern(
  'paragraph that opens as an item of goals',
  /^[\s+*–-]*(?:\(?\d|(?:trên|dưới|ít nhất|tối thiểu|từ \d|phấn đấu|giảm|tăng|nâng|duy trì|giữ|đưa|có)(?!\p{L})|về [^:.;]{2,60}:)/iu,
  {
    matches: ['100% thôn', 'Về kinh tế: tổng đàn', 'Giảm tỷ lệ hộ nghèo', '(1) Tốc độ tăng'],
    misses: ['Ủy ban nhân dân xã', 'Các đơn vị', 'Về dự có đại biểu'],
  },
);

/** What a sentence is about, as far as it goes. */
export interface Turn {
  stance: Stance;
  /** Offset in the sentence from which goals are announced, or null. */
  goalsFrom: number | null;
  /** Years that the goals before it were for, when it goes on with them. */
  period: string | null;
}

/** What a sentence says at an offset of the text: goals from where it announces them, else what it was turned to. */
export const stanceFrom = ({ goalsFrom, stance }: Statement, offset: number): Stance =>
  goalsFrom !== null && offset >= goalsFrom ? 'goal' : stance;

/** The sentences of one part, read in order. Only a part whose title says neither goals nor results nor norms can turn. */
export class Passage {
  private told: Stance;
  private readonly own: Stance;
  private readonly planFrom: number | null;
  private afterGoals: boolean;
  /** Years the goals before were for; the sentences that go on with them are for the same. */
  private years: string | null;
  /** The paragraph before opened a list of goals that is counted in words (`Thứ hai, …`). */
  private readonly counts: boolean;
  /** The paragraph before ended in a colon (or was a title) and announced goals: this one lists them. */
  private open: boolean;
  /** Year of the deadline that opened a sentence of this paragraph. */
  private deadline: string | null = null;

  /** `before` is the passage of the paragraph before in the same section, or null: its results are still told. */
  constructor(own: Stance, planFrom: number | null, before: Passage | null) {
    this.own = own;
    this.planFrom = planFrom;
    this.counts = before?.told === 'goal';
    this.open = before?.open === true;
    this.afterGoals = before?.afterGoals === true && this.turns;
    this.years = before?.years ?? null;
    this.told = before?.told === 'result' && this.turns ? 'result' : own;
  }

  private get turns(): boolean {
    return this.own !== 'goal' && this.own !== 'result' && this.own !== 'norm';
  }

  /** `opening` is the sentence before its first figure. */
  read(sentence: string, opening: string): Turn {
    if (!this.turns) {
      // `Đến năm 2030, A đạt 90%. Giảm B xuống dưới 5%.`: the deadline of the first sentence rules its paragraph.
      const period = PACE_FRONT.test(sentence) ? null : this.deadline;
      const front = this.deadlineOf(sentence);
      this.deadline = front === null ? this.deadline : String(front);
      return { stance: this.own, goalsFrom: null, period };
    }
    if (this.open) {
      this.open = ITEM_FRONT.test(sentence) || NAME_OPENER.test(sentence.trimStart());
      if (this.open) this.told = 'goal';
    }
    const strives = STRIVES.exec(sentence);
    const reached = strives === null && GOALS_REACHED.test(sentence);
    const list = reached
      ? null
      : LIST_OPENS.exec(sentence.replace(PROGRAMME_NAME, (name) => ' '.repeat(name.length)));
    const from = list && strives ? Math.min(list.index, strives.index) : (list ?? strives)?.index;
    if (list || (this.counts && ORDINAL_FRONT.test(sentence))) this.told = 'goal';
    else if (strives || TURNS_AHEAD.test(sentence)) this.told = this.told === 'result' ? this.own : this.told;
    else if (
      reached ||
      TELLS_PAST.test(withoutTalliesAhead(opening, this.planFrom)) ||
      AGAINST_PLAN.test(sentence)
    )
      this.told = 'result';
    const deadline = this.told === 'result' ? null : this.deadlineOf(sentence);
    const within = this.told === 'result' ? null : this.deadlineWithin(sentence);
    const goesOn =
      this.afterGoals && (GOES_ON.test(sentence) || opensWithName(sentence) || this.namesYearAhead(sentence));
    const goal =
      from !== undefined || deadline !== null || within !== null || (goesOn && this.told !== 'result');
    const carried =
      ((goal && goesOn) || this.told === 'goal') && !PACE_FRONT.test(sentence) ? this.years : null;
    this.afterGoals = goal;
    this.years = goal || this.told === 'goal' ? (periodIn(sentence) ?? this.years) : null;
    if (goal && (sentence.endsWith(':') || TITLE_OF_GOALS.test(sentence))) this.open = true;
    return {
      stance: this.told,
      goalsFrom: goal
        ? goesOn || deadline !== null
          ? 0
          : Math.min(from ?? Infinity, within ?? Infinity)
        : null,
      period: carried,
    };
  }

  /** `Năm 2030, tỷ trọng …` after goals for 2026-2030: a year that does not lie before theirs. */
  private namesYearAhead(sentence: string): boolean {
    const year = YEAR_FRONT.exec(sentence)?.groups?.year;
    const from = this.years?.slice(0, 4) ?? this.planFrom;
    return year !== undefined && from !== null && Number(year) >= Number(from);
  }

  /** Offset of a deadline ahead that the sentence comes to, or null. */
  private deadlineWithin(sentence: string): number | null {
    const match = DEADLINE_WITHIN.exec(sentence);
    return match && this.planFrom !== null && Number(match.groups?.year) >= this.planFrom
      ? match.index
      : null;
  }

  private deadlineOf(sentence: string): number | null {
    const { late, year } = DEADLINE_FRONT.exec(sentence)?.groups ?? {};
    if (year === undefined) return null;
    const ahead = this.planFrom === null ? late === undefined : Number(year) >= this.planFrom;
    return ahead ? Number(year) : null;
  }
}
