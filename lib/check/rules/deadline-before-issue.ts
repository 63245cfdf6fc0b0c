import { dateText, dayText, sectionText } from '../../compare/wording.ts';
import { parseDates } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { datedDuties } from '../dated-duties.ts';
import { DUTIES, directive, districtPlan } from '../examples.ts';
import { isForeign } from '../prose.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';
import { quotedTask } from '../sentence.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const deadlineBeforeIssue: Rule = {
  id: 'deadline-before-issue',
  title: 'Thời hạn không hợp lệ hoặc trước ngày ban hành',
  severity: 'warning',
  rationale:
    'Thời hạn đã qua khi ban hành kế hoạch, hoặc ngày không có trong lịch (31/6), không thể thực hiện được; thường do dùng lại kế hoạch cũ. Không nêu khi kế hoạch chưa ghi đủ ngày (chỉ xét ngày không có trong lịch), khi thời hạn là định kỳ.',
  violating: [
    {
      name: 'Hạn 15/01/2024 trong kế hoạch ngày 20/02/2024',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ hoàn thành việc ký giao ước thi đua trước ngày 15 tháng 01 năm 2024.',
      ),
      subject: 'giao ước thi đua',
    },
    {
      name: 'Ngày 31/6 không có trong lịch',
      parent: directive(BODY),
      child: districtPlan(DUTIES, '1. Phòng Nội vụ hoàn thành việc sơ kết trước ngày 31/6/2024.'),
      subject: '31/6/2024',
    },
  ],
  passing: [
    {
      name: 'Báo cáo hằng năm',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ tổng hợp kết quả, báo cáo trước ngày 15 tháng 01 hằng năm.',
      ),
    },
    {
      name: 'Hạn sau ngày ban hành',
      parent: directive(BODY),
      child: districtPlan(DUTIES, '1. Phòng Nội vụ hoàn thành việc sơ kết trước ngày 30 tháng 6 năm 2024.'),
    },
  ],
  check(context) {
    return [...past(context), ...impossible(context)];
  },
};

function past(context: RuleContext): RuleFinding[] {
  const issued = context.child.metadata.issuedOn;
  if (issued?.length !== 10) return [];
  return datedDuties(context)
    .filter(({ day, yearly }) => day < issued && !yearly)
    .map(({ task, deadline, anchor }) => ({
      subject: task,
      message: `Nhiệm vụ ${quotedTask(task)}${sectionText(anchor.section)} có thời hạn ${dayText(deadline)}, trước ngày ban hành kế hoạch (${dateText(issued)}); đề nghị kiểm tra.`,
      childAnchor: anchor,
      parentAnchor: null,
    }));
}

/** Days that no calendar has, where a time limit is set. */
function impossible(context: RuleContext): RuleFinding[] {
  return context.passages.flatMap((passage) =>
    parseDates(passage.text)
      .filter(({ valid, blank, start, end }) => !valid && !blank && !isForeign(passage, start, end))
      .filter(({ start }) =>
        /trước|chậm nhất|đến|hạn|xong|ngày/u.test(
          fold(passage.text.slice(Math.max(0, start - 40), start + 5)),
        ),
      )
      .map(({ start, end }) => {
        const anchor = context.anchorIn('child', passage.block, start, end);
        return {
          subject: anchor.quote,
          message: `“${anchor.quote}” không có trong lịch; đề nghị kiểm tra thời hạn.`,
          childAnchor: anchor,
          parentAnchor: null,
        };
      }),
  );
}
