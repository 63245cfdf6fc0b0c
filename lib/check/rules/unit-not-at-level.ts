import { fold } from '../../text/fold.ts';
import { DUTIES, directive, districtPlan, districtPlanWith } from '../examples.ts';
import { bodyKey } from '../recipients.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { whyNotThere } from '../unit-level.ts';

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
    const told = new Set<string>();
    return context.child.assignments.flatMap(({ unit, anchor }) => {
      const key = bodyKey(unit);
      if (told.has(key) || FORMER.test(fold(around(context, anchor.block, anchor.start, anchor.end))))
        return [];
      const why = whyNotThere(unit, context.child.metadata);
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
