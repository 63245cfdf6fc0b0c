import { hasPhrase } from '../../compare/features.ts';
import { contentWords } from '../../compare/names.ts';
import { type Standing, standingOf } from '../../compare/standing.ts';
import { dayText, documentText, sectionText } from '../../compare/wording.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { type DatedDuty, datedDuties, datedPartsOf, withoutLimit, yearlyDuties } from '../dated-duties.ts';
import { alike, ownDuties, takenUp } from '../duties.ts';
import { DUTIES, directive, districtPlan } from '../examples.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { quotedTask } from '../sentence.ts';

const REPORT =
  '1. Ủy ban nhân dân các huyện, thành phố báo cáo kết quả thực hiện phong trào thi đua trước ngày 30 tháng 11 năm 2024.';

export const deadlineAfterParent: Rule = {
  id: 'deadline-after-parent',
  title: 'Thời hạn muộn hơn thời hạn cấp trên giao',
  severity: 'error',
  rationale:
    'Việc cấp dưới phải xong sau hạn cấp trên giao thì đơn vị không thể báo cáo đúng hạn. Không nêu khi không chắc hai nhiệm vụ là một, khi thời hạn là hằng tháng, hằng quý, khi là kế hoạch của cấp dưới nữa, khi một bên không ghi ngày, và khi chỉ chênh một ngày do cách hiểu “trước ngày”.',
  violating: [
    {
      name: 'Tỉnh hẹn trước 30/11, huyện hẹn cấp xã trước 15/12',
      parent: directive(DUTIES, REPORT),
      child: districtPlan(
        DUTIES,
        '1. Ủy ban nhân dân các xã, thị trấn báo cáo kết quả thực hiện phong trào thi đua trước ngày 15 tháng 12 năm 2024.',
      ),
      subject: 'báo cáo kết quả thực hiện phong trào thi đua',
    },
    {
      name: 'Việc kế hoạch tự làm, không ghi đơn vị, hẹn sau hạn cấp trên giao',
      parent: directive(
        DUTIES,
        '1. Ủy ban nhân dân các huyện, thành phố lập danh mục công trình nước sạch xuống cấp, trình Ủy ban nhân dân tỉnh trước ngày 30 tháng 6 năm 2024.',
      ),
      child: districtPlan(
        'I. NHIỆM VỤ',
        '1. Lập danh mục công trình nước sạch xuống cấp, trình Ủy ban nhân dân tỉnh trước ngày 31 tháng 8 năm 2024.',
      ),
      subject: 'danh mục công trình nước sạch',
    },
    {
      name: 'Báo cáo gửi tỉnh sau ngày tỉnh hẹn',
      parent: directive(DUTIES, REPORT),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ tổng hợp, tham mưu báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 năm 2024.',
      ),
      subject: 'báo cáo Ủy ban nhân dân tỉnh',
    },
    {
      name: 'Hạn báo cáo đứng sau việc khác trong cùng một câu',
      parent: directive(
        DUTIES,
        '1. Ủy ban nhân dân các huyện, thành phố xây dựng kế hoạch trước ngày 20 tháng 02 năm 2024; báo cáo kết quả thực hiện trước ngày 30 tháng 11 năm 2024.',
      ),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ theo dõi phong trào thi đua; tổng hợp, báo cáo Sở Nội vụ trước ngày 15 tháng 12 năm 2024.',
      ),
      subject: 'tổng hợp, báo cáo Sở Nội vụ',
    },
    {
      name: 'Hạn của mỗi năm muộn hơn hạn cấp trên giao cho mỗi năm',
      parent: directive(
        DUTIES,
        '1. Ủy ban nhân dân các huyện, thành phố tổ chức đánh giá, phân hạng sản phẩm cấp huyện trước ngày 15 tháng 11 hằng năm.',
      ),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nông nghiệp và Phát triển nông thôn chủ trì tổ chức đánh giá, phân hạng sản phẩm cấp huyện trước ngày 30 tháng 11 hằng năm.',
      ),
      subject: 'phân hạng sản phẩm cấp huyện',
    },
  ],
  passing: [
    {
      name: 'Cấp dưới nữa xây dựng kế hoạch của mình sau hạn của huyện',
      parent: directive(
        DUTIES,
        '1. Ủy ban nhân dân các huyện, thành phố xây dựng kế hoạch thực hiện trước ngày 20 tháng 02 năm 2024.',
      ),
      child: districtPlan(
        DUTIES,
        '1. Ủy ban nhân dân các xã, thị trấn xây dựng kế hoạch thực hiện trước ngày 15 tháng 3 năm 2024.',
      ),
    },
    {
      name: 'Báo cáo tổng kết là báo cáo khác',
      parent: directive(DUTIES, REPORT),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ tham mưu báo cáo Ủy ban nhân dân tỉnh kết quả tổng kết trước ngày 20 tháng 12 năm 2024.',
      ),
    },
    {
      name: 'Huyện hẹn sớm hơn',
      parent: directive(DUTIES, REPORT),
      child: districtPlan(
        DUTIES,
        '1. Ủy ban nhân dân các xã, thị trấn báo cáo kết quả thực hiện phong trào thi đua trước ngày 20 tháng 11 năm 2024.',
      ),
    },
  ],
  check(context) {
    const answers = [...datedDuties(context), ...yearlyDuties(context)];
    const own = standingOf(context.child.metadata);
    const told = new Set<string>();
    return dutiesOfParent(context).flatMap((duty) => {
      const limit = duty.day;
      const later =
        lateAmong(
          answers.filter((answer) => isSameDuty(answer, duty)),
          limit,
        ) ??
        lateAmong(
          answers.filter((answer) => isReportOn(answer, duty, limit, own)),
          limit,
        );
      if (!later) return [];
      const key = `${later.anchor.block}:${later.anchor.start}`;
      if (told.has(key)) return [];
      told.add(key);
      return [
        {
          subject: later.task,
          message: `Kế hoạch${sectionText(later.anchor.section)} hẹn ${dayText(later.deadline)} cho nhiệm vụ ${quotedTask(later.task)}, muộn hơn thời hạn ${dayText(duty.deadline)} tại ${documentText(context.parent.metadata)}${sectionText(duty.anchor.section)}; đề nghị rà soát.`,
          childAnchor: later.anchor,
          parentAnchor: duty.anchor,
        },
      ];
    });
  },
};

/** What the parent asks of the issuer by a day, each clause with its own; one duty once. */
function dutiesOfParent(context: RuleContext): DatedDuty[] {
  const duties = ownDuties(context).flatMap(({ duty }) => datedPartsOf(duty, context));
  return [...new Map(duties.map((duty) => [`${duty.day}|${fold(duty.task)}`, duty])).values()];
}

/** Share of common words above which two duties are one. */
const SAME_DUTY = 0.5;
const DAY = 24 * 3600 * 1000;

const isReport = (task: string): boolean => fold(task).includes('báo cáo');

const isSameDuty = (answer: DatedDuty, duty: DatedDuty): boolean =>
  answer.yearly === duty.yearly &&
  !MAKES_A_PLAN.test(fold(duty.task)) &&
  isReport(answer.task) === isReport(duty.task) &&
  spellOf(answer.task) === spellOf(duty.task) &&
  (alike(withoutLimit(answer.task), withoutLimit(duty.task)) >= SAME_DUTY ||
    holds(withoutLimit(answer.task), withoutLimit(duty.task), TELLING) ||
    holds(withoutLimit(duty.task), withoutLimit(answer.task).replace(DONE, ' '), IN_SHORT));

/** So many words of a duty, nearly all of them in another, are that duty, whatever roles are named around it. */
const holds = (fuller: string, brief: string, telling: number): boolean =>
  contentWords(brief).size >= telling && takenUp(brief, contentWords(fuller)) >= NEARLY_ALL;
const TELLING = 7;
/** A plan may put the duty more briefly than the directive does. */
const IN_SHORT = 5;
const NEARLY_ALL = 0.9;
const DONE = /(?<!\p{L})(?:hoàn thành|thực hiện xong)(?!\p{L})/giu;

/** The plan is what was to be made; those it asks of others are theirs. */
const MAKES_A_PLAN = definePattern(
  'making of a plan, folded',
  /^[^;]{0,60}?(?:xây dựng|ban hành|lập)(?:, ban hành| và ban hành)? (?:các )?(?:kế hoạch|chương trình)(?: (?:hành động|thực hiện|triển khai|tổ chức|cụ thể|của|năm|5|phối hợp)|,| gửi| trước|[.;]|$)/u,
  {
    matches: [
      'xây dựng kế hoạch, gửi về sở nội vụ',
      'ban hành kế hoạch trước ngày',
      'xây dựng kế hoạch thực hiện',
    ],
    misses: ['lập kế hoạch sử dụng đất', 'báo cáo kết quả thực hiện'],
  },
);

/** Further apart, two dates are of two reports. */
const SAME_REPORT = 62 * DAY;

/** The report that the plan itself sends up is the one the parent waits for, whatever its words. */
function isReportOn(answer: DatedDuty, duty: DatedDuty, limit: string, own: Standing): boolean {
  const to = UPWARD.exec(fold(answer.task))?.groups?.to;
  return (
    answer.yearly === duty.yearly &&
    isReport(duty.task) &&
    isReport(answer.task) &&
    to !== undefined &&
    !(own.limited ? own.name.startsWith(to) : hasPhrase(own.name, to)) &&
    spellOf(answer.task) === spellOf(duty.task) &&
    Date.parse(answer.day) - Date.parse(limit) <= SAME_REPORT
  );
}

const UPWARD = definePattern(
  'report to the level above, folded',
  /(?:báo cáo(?:\s+(?:về|lên|cho|kết quả|với))*|gửi(?:\s+về)?)\s+(?:(?:ủy ban nhân dân|ubnd)\s+)?(?<to>tỉnh ủy|tỉnh|thành phố|cấp trên|trung ương|bộ|sở)(?!\p{L})/u,
  {
    matches: [
      'tham mưu báo cáo ủy ban nhân dân tỉnh trước ngày',
      'báo cáo về sở nội vụ',
      'báo cáo tỉnh',
      'gửi sở',
    ],
    misses: ['báo cáo kết quả về phòng nội vụ', 'báo cáo ủy ban nhân dân huyện'],
  },
);

/** Which of a year's reports it is: for the half, for nine months, at the end of all. */
const spellOf = (task: string): string =>
  /sơ kết|tổng kết|(?:6|sáu|06) tháng|(?:9|chín|09) tháng|giữa kỳ|đột xuất/u.exec(fold(task))?.[0] ?? '';

/** The first answer after the day; null when one ends in time: the later one is then for somebody else. */
function lateAmong(answers: readonly DatedDuty[], limit: string): DatedDuty | null {
  const late = answers.filter(({ day }) => Date.parse(day) - Date.parse(limit) > DAY);
  return late.length === answers.length ? (late[0] ?? null) : null;
}
