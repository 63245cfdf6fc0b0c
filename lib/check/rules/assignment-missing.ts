import { contentWords } from '../../compare/names.ts';
import { documentText, sectionText } from '../../compare/wording.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { ownDuties, takenUp } from '../duties.ts';
import { DUTIES, departmentPlan, directive } from '../examples.ts';
import { areRelated } from '../kinship.ts';
import type { Rule } from '../rule.ts';
import { quotedTask, sentence } from '../sentence.ts';

export const assignmentMissing: Rule = {
  id: 'assignment-missing',
  title: 'Nhiệm vụ cấp trên giao chưa có trong kế hoạch',
  severity: 'warning',
  rationale:
    'Nhiệm vụ mà văn bản cấp trên giao đích danh cho đơn vị cần được đưa vào kế hoạch. Không nêu khi kế hoạch chính là việc thực hiện nhiệm vụ đó (“xây dựng kế hoạch”, “tổ chức triển khai”), khi nhiệm vụ của cơ quan khác hoặc giao chung cho nhiều cơ quan, và khi kế hoạch đã nói tới phần lớn nội dung dù bằng lời khác. Không nêu khi kế hoạch không viện dẫn văn bản cấp trên và nói về việc khác.',
  violating: [
    {
      name: 'Sở được giao tổ chức hội chợ, kế hoạch không nhắc tới',
      parent: directive(
        DUTIES,
        '1. Sở Công Thương chủ trì tổ chức hội chợ hàng nông sản, kết nối tiêu thụ sản phẩm đặc trưng của địa phương.',
      ),
      child: departmentPlan('1. Đẩy mạnh cải cách hành chính, nâng cao chất lượng công vụ.'),
      subject: 'Sở Công Thương',
    },
  ],
  passing: [
    {
      name: 'Kế hoạch đã nêu việc tổ chức hội chợ',
      parent: directive(
        DUTIES,
        '1. Sở Công Thương chủ trì tổ chức hội chợ hàng nông sản, kết nối tiêu thụ sản phẩm đặc trưng của địa phương.',
      ),
      child: departmentPlan(
        '1. Tổ chức hội chợ hàng nông sản và các hoạt động kết nối tiêu thụ sản phẩm đặc trưng.',
      ),
    },
    {
      name: 'Nhiệm vụ là xây dựng kế hoạch',
      parent: directive(DUTIES, '1. Sở Công Thương xây dựng kế hoạch và tổ chức thực hiện Chỉ thị này.'),
      child: departmentPlan('1. Đẩy mạnh cải cách hành chính, nâng cao chất lượng công vụ.'),
    },
  ],
  check(context) {
    const { parent, childBlocks } = context;
    const duties = ownDuties(context).filter(
      ({ address, duty }) => address === 'named' && duty.confidence.score >= 0.6,
    );
    if (duties.length === 0 || !areRelated(context)) return [];
    const text = new Set(childBlocks.flatMap((block) => [...contentWords(block.text)]));
    return duties.flatMap(({ duty }) => {
      if (BY_THE_PLAN.test(fold(duty.task)) || contentWords(duty.task).size < 5) return [];
      if (takenUp(duty.task, text) >= COVERED) return [];
      return [
        {
          subject: duty.unit,
          message: `${sentence(documentText(parent.metadata))}${sectionText(duty.anchor.section)} giao ${duty.unit}: ${quotedTask(duty.task)}; chưa thấy nhiệm vụ này trong kế hoạch. Đề nghị bổ sung.`,
          childAnchor: null,
          parentAnchor: duty.anchor,
        },
      ];
    });
  },
};

/** Issuing and following the plan is what such a duty asks for. */
const BY_THE_PLAN = definePattern(
  'duty that issuing the plan fulfils',
  /xây dựng (?:và ban hành )?(?:kế hoạch|chương trình)|ban hành kế hoạch|căn cứ (?:chỉ thị|kế hoạch|nghị quyết|quyết định) này|thực hiện (?:chỉ thị|kế hoạch|nghị quyết|quyết định) này|theo dõi|đôn đốc|tổng hợp/u,
  {
    matches: ['xây dựng kế hoạch và tổ chức thực hiện', 'căn cứ chỉ thị này', 'theo dõi, đôn đốc'],
    misses: ['tổ chức hội chợ hàng nông sản'],
  },
);

/** Share of a duty's words in the plan above which it is taken up, whatever the wording. */
const COVERED = 0.6;
