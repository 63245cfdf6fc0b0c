/**
 * Whether a figure is a goal to reach (chỉ tiêu) or only a figure: a result, a norm, an amount to spend, a count in passing.
 */
import { NORM_WORDS, RESULT_WORDS, STRIVING, STRONG_EFFORT } from '../../lexicon/effort.ts';
import type { Dimension } from '../../lexicon/units/types.ts';
import { describeUnit } from '../../lexicon/units/units.ts';
import { definePattern } from '../../text/pattern.ts';
import type { TargetReason } from '../reasons.ts';
import type { Name } from './name.ts';
import { NAME_OPENER } from './openers.ts';
import { periodIn, withoutTalliesAhead } from './period.ts';
import type { Stance } from './stance.ts';
import type { Head, Quantity } from './types.ts';

export interface Figure {
  quantity: Quantity;
  /** Goes on with the name and the measure of a figure that was taken. */
  goesOn: boolean;
  /** Joined by a comma or `và` to a share that was taken. */
  joined: boolean;
  head: Head;
  name: Name;
  /** The clause up to the number, and the whole of it. */
  lead: string;
  clause: string;
  /** From the name (when it precedes the number) to the number. */
  ownLead: string;
  /** Years the sentence named before the clause, else null. */
  said: string | null;
  /** The sentence up to the clause, for words that rule the rest of it: `phấn đấu …: a; b`. */
  sentenceLead: string;
  stance: Stance;
  /** First and last year of the plan, or null. */
  planFrom: number | null;
  /** The document reports, minutes or regulates: figures in it are goals only where it says so. */
  reports: boolean;
}

const list = (words: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?!\p{L})`,
    'iu',
  );

const STRONG = list(STRONG_EFFORT);
const STRIVES = list(STRIVING);
const RESULT = list(RESULT_WORDS);
const NORM = list(NORM_WORDS.filter((words) => words !== 'hỗ trợ'));

/** A duty laid on all of something: `100% bệnh viện … phải triển khai`. */
const DUTY = definePattern('duty upon a share', /(?<!\p{L})(?:phải|cần|bắt buộc)(?!\p{L})/iu, {
  matches: ['100% bệnh viện phải triển khai'],
  misses: ['phái đoàn'],
});

/** `hỗ trợ 50% kinh phí`: a rate of support, unless the support is what the indicator measures. */
const SUPPORT = definePattern(
  'rate of support',
  /(?<!\p{L})(?:hỗ trợ|cấp|chi trả|thưởng|trợ cấp|phụ cấp|miễn|giảm trừ|trích|khấu trừ|chính sách giảm|tạm ứng|đối ứng|thanh toán|(?<!(?:ở|đạt|giữ|duy trì|đến|tới)\s)mức)\s+(?:(?:tối đa|không quá|tối thiểu|bằng|một lần|thêm|khoảng|từ)\s+)*$/iu,
  {
    matches: [
      'Ngân sách tỉnh hỗ trợ ',
      'hỗ trợ một lần không quá ',
      'đối ứng tối thiểu ',
      'có chính sách giảm tối thiểu ',
    ],
    misses: ['tỷ lệ hộ được hỗ trợ đạt ', 'số hộ được hỗ trợ là ', 'lao động có chứng chỉ ở mức '],
  },
);

/** `hỗ trợ 80% phụ nữ bị bạo hành`: a share of those who are helped says how many, not how much each is given. */
const HELPED = definePattern(
  'share of those who are helped',
  /^[\d.,\s]+%\s(?:các |số )?(?:phụ nữ|trẻ em|hộ|người|học sinh|sinh viên|hội viên|đoàn viên|lao động|nạn nhân|gia đình|doanh nghiệp|hợp tác xã)(?!\p{L})(?![^;.]{0,60}(?:mức|chi phí|kinh phí|học phí|lệ phí|tiền))/iu,
  {
    matches: ['80% phụ nữ bị bạo hành', '100% các hộ nghèo có nhu cầu'],
    misses: ['50% kinh phí', '70% hộ cận nghèo mức đóng', '30% lãi suất'],
  },
);

const MONEY: ReadonlySet<Dimension> = new Set(['money_vnd', 'money_usd']);

/** Costs and funds: an amount of money beside them is spent, not reached. */
const COST = definePattern(
  'cost beside an amount',
  /(?<!\p{L})(?:kinh phí|dự toán|tổng mức đầu tư|nguồn vốn|(?:tổng )?vốn đầu tư(?! toàn xã hội| phát triển toàn)|mức (?:chi|thu|giá|đóng|hưởng|lương|phạt|hỗ trợ)|đơn giá|trị giá|số tiền|chi phí|học phí|ngân sách (?:tỉnh|huyện|xã|trung ương|địa phương) (?:hỗ trợ|cấp|bố trí))(?!\p{L})/iu,
  {
    matches: ['với tổng vốn đầu tư 250 tỷ đồng', 'Kinh phí thực hiện: 900 triệu đồng'],
    misses: ['Tổng vốn đầu tư toàn xã hội', 'Thu ngân sách nhà nước'],
  },
);

/** Money that is set aside for the work: a budget among goals too. */
const SPENT =
  /kinh phí|dự toán|tổng mức|mức (?:hỗ trợ|chi|thưởng|vay)(?!\p{L})|nguồn vốn [^,;]*(?:bố trí|hỗ trợ|cấp|phân bổ)|vốn ngân sách [^,;]*bố trí/iu;

/** What the figure deserves: reasons to take it, or null to leave it. */
export function acceptFigure(figure: Figure): TargetReason[] | null {
  const { quantity, head, name, stance } = figure;
  const unit = quantity.unit === null ? null : describeUnit(quantity.unit);
  const dimension = unit?.dimension ?? null;
  if (neverAGoal(figure, dimension)) return null;
  if (
    (FORECAST.test(name.text) && name.source !== 'counted') ||
    /^[^\p{L}]*$/u.test(name.text) ||
    EMPTY_NAME.test(name.text)
  )
    return null;
  if (isPast(figure) || (stance !== 'goal' && CONDITION.test(figure.lead))) return null;
  const told = `${figure.sentenceLead} ${figure.lead}`;
  if (UNDER_CONDITION.test(told) || (quantity.unit !== '%' && QUALIFIES.test(figure.lead))) return null;
  const strong = STRONG.test(figure.lead) || STRONG.test(figure.sentenceLead) || head.effort;
  const strives = STRIVES.test(figure.lead);
  if (stance === 'result' && !strives) return null;
  const lead = stance === 'goal' ? figure.lead.replace(DONE_TO_NOUN, ' ') : figure.lead;
  if (!strives && RESULT.test(withoutTalliesAhead(lead, figure.planFrom))) return null;
  if (!strong && TELLS.test(withoutTalliesAhead(told, figure.planFrom))) return null;
  if (stance === 'norm' && !STRIVES.test(told)) return null;
  const isShare = dimension === 'share' || dimension === 'percentage_point' || dimension === 'rate_per_10000';
  const bounded = head.comparator !== null || quantity.after !== null || head.from;
  const reasons: TargetReason[] = [];
  if (stance === 'goal') reasons.push('goal-section');
  if (strong) reasons.push('effort-word');
  if (bounded) reasons.push('bound');
  if (dimension === null) {
    if (figure.goesOn && stance === 'goal') return [...reasons, 'no-unit'];
    const opened =
      name.source === 'subject' &&
      ((NAME_OPENER.test(name.text) && (head.verb !== null || bounded)) ||
        (head.verb === 'colon' && COUNT_ALONE.test(figure.clause)));
    return reasons.includes('goal-section') && opened ? [...reasons, 'no-unit'] : null;
  }
  // `bảo đảm tối thiểu 80% số hộ dự họp` under `Yêu cầu`: so the work is to be done.
  if (stance === 'requirement' && bounded && head.movement === null && !name.raises && !STRIVES.test(told))
    return null;
  if (namesProgrammes(figure, unit?.head ?? null, bounded)) return null;
  if (stance === 'goal') return reasons;
  if (figure.reports && !STRIVES.test(told) && !/mục tiêu/iu.test(told)) return null;
  // `Có ít nhất 50% làng nghề …` binds, `có 50%` only tells.
  if (head.describes && !strong && !AT_LEAST.test(figure.lead)) return null;
  if (STRONG.test(figure.lead) && (isShare || name.source === 'counted' || NAME_OPENER.test(name.text)))
    return reasons;
  if (!isShare && dimension !== 'rank' && dimension !== 'score')
    return strong && bounded && (name.source !== 'action' || AIM.test(figure.lead)) ? reasons : null;
  if (dimension === 'score' && !NAME_OPENER.test(name.text)) return null;
  if (bounded || strong || head.movement !== null || name.raises) return reasons;
  // `Tập huấn cho 80% cán bộ`: a task that says how many of all it reaches.
  if (isShare && name.source === 'action' && head.verb === null && !MONEY_SHARE.test(name.text))
    return [...reasons, 'stated'];
  const whole = quantity.value === 100 && dimension === 'share';
  if (whole && (name.source !== 'subject' || DUTY.test(figure.clause))) return [...reasons, 'whole'];
  // `100% cán bộ và 90% số hộ ký cam kết`: goes on with the shares before it.
  if (figure.joined && isShare && name.source === 'counted') return [...reasons, 'stated'];
  if (head.verb !== null && NAME_OPENER.test(name.text)) return [...reasons, 'stated'];
  return null;
}

/** `dữ liệu đã được số hóa đạt 50%`: among goals `đã được` before another verb says which data. */
const DONE_TO_NOUN = definePattern(
  'participle of what is measured',
  /(?<!\p{L})đã được (?!giảm|tăng|nâng|kéo)(?:\p{L}+ ){1,8}?(?=(?:đạt|chiếm)(?!\p{L}))/giu,
  { matches: ['dữ liệu đã được số hóa đạt '], misses: ['đã được nâng lên đạt ', 'đã được 50%'] },
);

const AT_LEAST = /^[\s"“–-]*có (?:ít nhất|tối thiểu)\s*$/iu;

/** `với mục tiêu mỗi năm dạy nghề cho khoảng 2.000 lao động`: named an aim, a task is one. */
const AIM = /(?<!\p{L})mục tiêu(?!\p{L})/iu;

/** `Chiến sĩ thi đua cơ sở: 05;` is an entry of a list: a name of some words, a colon, a bare count and nothing after it. */
const COUNT_ALONE = definePattern(
  'bare count after a colon',
  /\p{L}{2,} \p{L}{2,}[^:\d]*:\s*(?:ít nhất |tối thiểu |từ |trên )?\d{1,3}(?:\.\d{3})*(?: trở lên)?[\s.;,]*$/u,
  {
    matches: ['Chiến sĩ thi đua cơ sở: 05;', '- Sáng kiến cấp huyện: ít nhất 03'],
    misses: ['Đạt: 1', 'Số liên hệ: 0912345678', 'Đạt 5'],
  },
);

/** Openings of a sentence that tells how things stand, whatever part it is in. */
const TELLS = definePattern(
  'sentence that reports',
  /(?<!\p{L})(?:từ đầu năm đến nay|(?<!từ nay )tính đến nay|theo (?:báo cáo|thống kê|kết quả rà soát) của|trong \d{1,2} tháng qua|những năm qua)(?!\p{L})/iu,
  {
    matches: ['Theo báo cáo của Sở Y tế, tỷ lệ tiêm đạt ', 'từ đầu năm đến nay xảy ra '],
    misses: ['từ nay đến cuối năm đạt ', 'Báo cáo trước ngày '],
  },
);

/** Needs and forecasts are reckoned, not promised: `Nhu cầu xăng dầu khoảng 13 triệu tấn`. */
const FORECAST = definePattern(
  'need or forecast',
  /^(?:nhu cầu|dự báo|ước tính|dự tính|theo đánh giá|theo dự báo|khả năng|thiếu|còn thiếu|còn phải|nguồn cung)(?!\p{L})/iu,
  { matches: ['Nhu cầu xi măng', 'Theo dự báo, dân số'], misses: ['Tỷ lệ thiếu hụt', 'Số nhu cầu'] },
);

/** A name that names nothing once verb and effort are off. */
const EMPTY_NAME = /^(?:các|những|số|tổng|tỷ lệ|tỉ lệ|mức|năm|cả|toàn|trong|đến|khoảng)$/iu;

/** What a task takes a share of without promising it: money and prices. */
const MONEY_SHARE = definePattern(
  'share of money',
  /(?:^|\s)(?:kinh phí|chi phí|tổng chi phí|giá trị hợp đồng|mức (?:lương|đóng|hưởng|phí|giá|hỗ trợ)|vốn|tiền|học phí|lương|thuế|phí|lệ phí|dành cho)(?!\p{L})/iu,
  { matches: ['kinh phí mua giống', 'đóng góp vốn đối ứng'], misses: ['cán bộ cấp xã', 'hồ sơ vay'] },
);

/** `… nếu đơn vị có từ 30% nữ trở lên`: what follows says when, not how much. */
const UNDER_CONDITION = definePattern(
  'figure in a condition',
  /(?<!\p{L})nếu(?!\p{L})(?![^;.]*(?:phấn đấu|thì|quyết tâm))[^;.]*$/iu,
  {
    matches: ['100% cơ quan có lãnh đạo là nữ nếu ở cơ quan có tỷ lệ ', 'nếu '],
    misses: ['nếu đủ điều kiện thì phấn đấu đạt ', 'Nếu thuận lợi. Tỷ lệ đạt '],
  },
);

/** A condition, not a goal: `Đối với các xã có tỷ lệ hộ nghèo trên 40%, …`. */
const CONDITION = definePattern(
  'condition with a figure',
  /^\s*(?:đối với|trường hợp|nếu|khi|những|các)\s(?:[^:,;]*\s)?(?:có|đạt|từ|trên|dưới)\s[^:]*$/iu,
  {
    matches: ['Đối với các xã có tỷ lệ hộ nghèo trên ', 'Trường hợp đạt dưới '],
    misses: ['Đối với cấp xã: ', 'Tỷ lệ hộ nghèo đạt '],
  },
);

/** A bound inside what shall be gone, and the level now, are no goals: `không còn xã dưới 15 tiêu chí`, `so với mức 8,6 tỷ`. */
const QUALIFIES = definePattern(
  'figure that says which or from where',
  /(?<!\p{L})(?:không (?:còn|có)\s[^,;]*(?:dưới|trên|hơn|quá)|so với (?:mức|con số|kết quả|kim ngạch|tỷ lệ|số)\s[^,;]*|(?:các|những)\s[^,;:%]*\scó (?:dưới|trên|từ|hơn)(?=\s*$))\s*$/iu,
  {
    matches: ['và không còn xã dưới ', 'tăng 7% so với mức ', 'so với kim ngạch của năm 2020 là '],
    misses: ['Không để tỷ lệ hộ nghèo vượt ', 'so với năm 2020 tăng '],
  },
);

/** `Năm 2001 đón được …` in a plan for 2007-2010 tells what was. */
function isPast(figure: Figure): boolean {
  // What is striven for lies ahead: a year after it tells what it is measured from.
  const after = STRIVES.test(figure.lead) ? null : periodIn(figure.clause);
  const year = (periodIn(figure.lead) ?? after ?? figure.said)?.slice(-4);
  return year !== undefined && figure.planFrom !== null && Number(year) < figure.planFrom;
}

/** Works of policy that texts number when they name them: `thực hiện 03 chương trình mục tiêu quốc gia`. */
const NAMED_WORKS = new Set([
  'chương trình',
  'nhiệm vụ',
  'giải pháp',
  'phong trào',
  'nghị quyết',
  'chỉ tiêu',
  'kế hoạch',
]);

/** Such a count promises nothing unless it is bounded, moved, reached, or a part of a whole (`15/17 chỉ tiêu`). */
function namesProgrammes({ quantity, head }: Figure, noun: string | null, bounded: boolean): boolean {
  if (noun === null || !NAMED_WORKS.has(noun)) return false;
  return !bounded && head.movement === null && quantity.of === null && (head.verb === null || head.describes);
}

/** `Mức hưởng thụ văn hóa 45 lần/người/năm` measures a people, `02 lần/năm` a way of working. */
const PER_PERSON = /\/\s?(?:đầu )?người(?!\p{L})/iu;

function neverAGoal(figure: Figure, dimension: Dimension | null): boolean {
  const { quantity, head, name, lead, ownLead } = figure;
  // How often a thing is done (`01 lần/năm`) is a way of working; `gấp 1,5 lần` and `tăng 2 lần` are goals.
  if (dimension === 'multiple')
    return !(
      head.reaches ||
      head.movement !== null ||
      // `thu nhập tăng thêm đạt 0,8 lần lương cơ bản`: so many times of something else.
      (head.verb === 'level' &&
        name.source === 'subject' &&
        NAME_OPENER.test(name.text) &&
        !/\//u.test(quantity.unit ?? '')) ||
      (PER_PERSON.test(quantity.unit ?? '') && NAME_OPENER.test(name.text))
    );
  // Money and shares of it are given in support; `hỗ trợ 05 dự án` says how many are helped.
  const given = dimension === null || MONEY.has(dimension) || dimension === 'share';
  const measured = NAME_OPENER.test(name.text) && name.source === 'subject';
  if (given && SUPPORT.test(lead) && !measured && !HELPED.test(figure.clause.slice(lead.length))) return true;
  // Money spoken of before the indicator begins is not what it measures: `… nguồn vốn, giữ tỷ lệ nợ xấu dưới 1%`.
  if (NORM.test(NAME_OPENER.test(name.text) ? ownLead : lead) && figure.stance !== 'goal') return true;
  if (dimension === 'score' && /(?:trừ|cộng|chấm|thưởng|điểm chuẩn|tối đa)/iu.test(lead)) return true;
  if (dimension !== null && MONEY.has(dimension) && COST.test(lead)) {
    // Among goals `Tổng huy động vốn đầu tư phát triển` is an indicator; a budget is none anywhere.
    const indicator = figure.stance === 'goal' && NAME_OPENER.test(name.text);
    if (!indicator || SPENT.test(lead)) return true;
  }
  return quantity.unit === null && quantity.value >= 1900 && quantity.value <= 2100;
}
