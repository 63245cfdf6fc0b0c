import { contentWords, likeness } from '../../compare/names.ts';
import type { Assignment } from '../../extract/types.ts';
import { DUTIES, directive, districtPlan } from '../examples.ts';
import { bodyKey } from '../recipients.ts';
import type { Rule } from '../rule.ts';
import { quotedTask } from '../sentence.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const leadTwice: Rule = {
  id: 'lead-twice',
  title: 'Một nhiệm vụ có hai đơn vị chủ trì',
  severity: 'info',
  defaultOff: true,
  rationale:
    'Hai mục giao cùng một việc cho hai đơn vị chủ trì thì không rõ ai chịu trách nhiệm chính. Không nêu khi hai đơn vị cùng chủ trì trong một câu, khi nhiệm vụ quá ngắn để biết là một, và khi mỗi đơn vị chủ trì một phần. Mặc định tắt vì văn bản có thể giao cùng một loại việc cho từng ngành.',
  violating: [
    {
      name: 'Hai phòng cùng chủ trì một hội thi',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ chủ trì tổ chức hội thi tuyên truyền viên giỏi cấp huyện năm 2024.',
        '2. Phòng Văn hóa và Thông tin chủ trì tổ chức hội thi tuyên truyền viên giỏi cấp huyện năm 2024.',
      ),
      subject: 'hội thi tuyên truyền viên giỏi',
    },
  ],
  passing: [
    {
      name: 'Hai việc khác nhau',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ chủ trì tổng hợp kết quả thi đua của các cơ quan, đơn vị.',
        '2. Phòng Văn hóa và Thông tin chủ trì tổ chức hội thi tuyên truyền viên giỏi cấp huyện năm 2024.',
      ),
    },
  ],
  check({ child }) {
    const leads = child.assignments.filter(
      ({ role, task }) => role === 'lead' && contentWords(task).size >= LONG,
    );
    return leads.flatMap((later, index) => {
      const earlier = leads.slice(0, index).find((other) => isSame(other, later));
      if (!earlier) return [];
      return [
        {
          subject: later.task,
          message: `Nhiệm vụ ${quotedTask(later.task)} được giao cho cả “${earlier.unit}” và “${later.unit}” chủ trì; đề nghị làm rõ đơn vị chịu trách nhiệm chính.`,
          childAnchor: later.anchor,
          parentAnchor: null,
        },
      ];
    });
  },
};

/** Content words below which two tasks are the same by chance. */
const LONG = 6;

const isSame = (a: Assignment, b: Assignment): boolean =>
  a.anchor.block !== b.anchor.block &&
  bodyKey(a.unit) !== bodyKey(b.unit) &&
  likeness(contentWords(a.task), contentWords(b.task)) >= 0.95;
