import { standingOf, type Tier } from '../../compare/standing.ts';
import { dayText } from '../../compare/wording.ts';
import { existedOn, findOrganisations, ORGANISATIONS } from '../../lexicon/organisations/organisations.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { DUTIES, directive, districtPlan, districtPlanWith } from '../examples.ts';
import { bodyKey } from '../recipients.ts';
import type { Rule, RuleContext } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const unitNotAtLevel: Rule = {
  id: 'unit-not-at-level',
  title: 'Cơ quan không có ở cấp này hoặc tại thời điểm ban hành',
  severity: 'warning',
  rationale:
    'Giao việc cho cơ quan đã kết thúc hoạt động, chưa thành lập, hoặc không có ở cấp đó thì không ai thực hiện. Xét theo ngày của kế hoạch: kế hoạch năm 2024 nêu Sở Giao thông vận tải, phòng của huyện là đúng. Không nêu trong ba tháng quanh thời điểm sắp xếp, khi tên có ghi “(cũ)”, “trước đây”, và khi chưa biết ngày của kế hoạch.',
  violating: [
    {
      name: 'Kế hoạch tháng 10/2025 giao việc cho phòng của huyện',
      parent: directive(BODY),
      child: districtPlanWith(
        { date: 'Hòa Khê, ngày 20 tháng 10 năm 2025', title: 'Phát động phong trào thi đua năm 2025' },
        DUTIES,
        '1. Phòng Lao động - Thương binh và Xã hội có trách nhiệm theo dõi việc thực hiện Kế hoạch.',
      ),
      subject: 'Phòng Lao động - Thương binh và Xã hội',
    },
    {
      name: 'Năm 2026 còn giao việc cho Ủy ban nhân dân huyện',
      parent: directive(BODY),
      child: districtPlanWith(
        { date: 'Hòa Khê, ngày 20 tháng 01 năm 2026', title: 'Phát động phong trào thi đua năm 2026' },
        DUTIES,
        '1. Ủy ban nhân dân các huyện, thành phố có trách nhiệm triển khai thực hiện Kế hoạch.',
      ),
      subject: 'Ủy ban nhân dân các huyện',
    },
  ],
  passing: [
    {
      name: 'Kế hoạch năm 2024 giao việc cho phòng của huyện',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Lao động - Thương binh và Xã hội có trách nhiệm theo dõi việc thực hiện Kế hoạch.',
      ),
    },
  ],
  check(context) {
    const date = context.child.metadata.issuedOn ?? context.child.metadata.period?.from ?? null;
    if (date === null) return [];
    const told = new Set<string>();
    const { tier } = standingOf(context.child.metadata);
    return context.child.assignments.flatMap(({ unit, anchor }) => {
      const key = bodyKey(unit);
      if (told.has(key) || FORMER.test(fold(around(context, anchor.block, anchor.start, anchor.end))))
        return [];
      const why = notThen(unit, date) ?? notThere(unit, tier, date);
      if (why === null) return [];
      told.add(key);
      return [
        {
          subject: unit,
          message: `“${unit}” ${why}; đề nghị kiểm tra tên cơ quan được giao nhiệm vụ.`,
          childAnchor: anchor,
          parentAnchor: null,
        },
      ];
    });
  },
};

const FORMER = /\(cũ\)|trước đây|trước khi sáp nhập|trước khi sắp xếp/u;

const around = ({ childBlocks }: RuleContext, block: number, start: number, end: number): string =>
  childBlocks[block]?.text.slice(start, end + 30) ?? '';

/** Reforms take some months to reach every text. */
const GRACE_MONTHS = 3;

function notThen(unit: string, date: string): string | null {
  const bodies = findOrganisations(unit);
  if (bodies.length === 0 || bodies.some((body) => existedOn(body, date))) return null;
  if (
    bodies.some(
      (body) => existedOn(body, shifted(date, -GRACE_MONTHS)) || existedOn(body, shifted(date, GRACE_MONTHS)),
    )
  )
    return null;
  const [body] = bodies;
  if (!body) return null;
  const successor = ORGANISATIONS.find(({ key }) => key === body.successor)?.name;
  if (body.validTo && body.validTo < date)
    return `đã kết thúc hoạt động từ ${dayText(body.validTo)}${successor ? `, nhiệm vụ chuyển về ${successor}` : ''}`;
  return body.validFrom ? `chỉ có từ ${dayText(body.validFrom)}, sau thời điểm của kế hoạch` : null;
}

/** The same day some months on; a partial date by its month or year. */
function shifted(date: string, months: number): string {
  const [year = '2000', month = months < 0 ? '1' : '12', day = '15'] = date.split('-');
  const moved = new Date(Date.UTC(Number(year), Number(month) - 1 + months, Math.min(28, Number(day))));
  return moved.toISOString().slice(0, 10);
}

const DEPARTMENT_BELOW = definePattern(
  'department of a district or commune',
  /^sở\s.*\s(?:huyện|thị xã|quận|xã|phường|thị trấn)(?:\s|$)/u,
  { matches: ['sở nội vụ huyện', 'sở y tế huyện hòa khê'], misses: ['sở nội vụ', 'sở xây dựng tỉnh'] },
);
const DIVISION_OF_COMMUNE = definePattern(
  'division of a commune',
  /^phòng\s.*\s(?:xã|phường|thị trấn)(?:\s|$)/u,
  {
    matches: ['phòng nội vụ xã', 'phòng kinh tế phường'],
    misses: ['phòng nội vụ huyện', 'phòng lao động-thương binh và xã-hội'],
  },
);
const DISTRICT_OFFICE = definePattern(
  'office of a district',
  /^(?:(?:văn phòng )?(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)|phòng|công an|ban chỉ huy quân sự|(?:ủy ban )?mặt trận tổ quốc)\s(?:.*\s)?(?:huyện|quận|thị xã)(?:[\s,]|$)/u,
  {
    matches: [
      'ủy ban nhân dân các huyện, thị xã, thành phố',
      'ubnd huyện hòa khê',
      'phòng văn hóa và thông tin quận',
      'công an huyện',
    ],
    // Hospitals and schools may keep the name of a district that is gone.
    misses: ['trung tâm y tế huyện', 'trường thpt huyện hòa khê', 'ủy ban nhân dân xã', 'phòng kinh tế'],
  },
);
/** Districts ended on 1/7/2025; what is issued three months later knows it. */
const WITHOUT_DISTRICTS = '2025-10-01';
/** Communes have had divisions since this day. */
const COMMUNE_DIVISIONS = '2025-07-01';

function notThere(unit: string, tier: Tier | null, date: string): string | null {
  // `xã hội` is no commune.
  const name = fold(unit).replace(/xã hội/gu, 'xã-hội');
  if (DEPARTMENT_BELOW.test(name)) return 'không có ở cấp này: sở là cơ quan của cấp tỉnh';
  const commune = DIVISION_OF_COMMUNE.test(name);
  if (commune && tier !== 'province' && date < COMMUNE_DIVISIONS.slice(0, date.length))
    return `không có ở cấp xã trước ${dayText(COMMUNE_DIVISIONS)}`;
  if (date >= WITHOUT_DISTRICTS && DISTRICT_OFFICE.test(name))
    return `là cơ quan của cấp huyện, đã kết thúc hoạt động từ ${dayText(COMMUNE_DIVISIONS)}`;
  return null;
}
