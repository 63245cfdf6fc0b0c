import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { DUTIES, directive, districtPlan, GOALS } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** Fewer goals are everybody's. */
const SEVERAL = 5;

/** Sections that are named; more only lengthen the sentence. */
const SHOWN = 4;

/** A clause that hands the goals out elsewhere. */
const HANDED_OUT = definePattern(
  'goals handed out in another document or by remit',
  /giao chỉ tiêu|theo chỉ tiêu được giao|phụ lục|biểu kèm theo|(?:theo|căn cứ)[^.;]{0,40}chức năng,? nhiệm vụ[^.;]{0,60}chỉ tiêu/u,
  {
    matches: ['quyết định giao chỉ tiêu kế hoạch', 'theo phụ lục kèm theo'],
    misses: ['hoàn thành các chỉ tiêu của huyện'],
  },
);

export const targetUnassigned: Rule = {
  id: 'target-unassigned',
  title: 'Chỉ tiêu chưa giao đơn vị chịu trách nhiệm',
  severity: 'info',
  rationale:
    'Chỉ tiêu không có đơn vị chịu trách nhiệm thì khó kiểm điểm. Chỉ nêu một lần cho cả kế hoạch, khi có từ năm chỉ tiêu trở lên mà không chỉ tiêu nào có đơn vị. Không nêu khi kế hoạch dẫn tới quyết định giao chỉ tiêu, phụ lục phân công, hoặc chỉ nhắc lại chỉ tiêu của cấp trên.',
  violating: [
    {
      name: 'Không chỉ tiêu nào có đơn vị chịu trách nhiệm',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
        '2. Tỷ lệ lao động qua đào tạo đạt 61%.',
        '3. Trồng rừng sản xuất 240 ha.',
        '4. Tổng đàn gia súc đạt 21.500 con.',
        '5. Tỷ lệ hộ nghèo giảm 2,4%.',
        DUTIES,
        '1. Phòng Nội vụ có trách nhiệm theo dõi, đôn đốc việc thực hiện Kế hoạch.',
      ),
      subject: 'chỉ tiêu',
    },
  ],
  passing: [
    {
      name: 'Có quyết định giao chỉ tiêu kèm theo',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
        '2. Tỷ lệ lao động qua đào tạo đạt 61%.',
        '3. Trồng rừng sản xuất 240 ha.',
        '4. Tổng đàn gia súc đạt 21.500 con.',
        '5. Tỷ lệ hộ nghèo giảm 2,4%.',
        DUTIES,
        '1. Phòng Nội vụ theo dõi việc thực hiện các chỉ tiêu theo Quyết định giao chỉ tiêu năm 2024.',
      ),
    },
  ],
  check({ child, childBlocks }) {
    const own = child.targets.filter(({ restated, kind }) => !restated && kind === 'quantity');
    const [first] = own;
    if (!first || own.length < SEVERAL || own.some(({ assignedUnits }) => assignedUnits.length > 0))
      return [];
    if (child.assignments.length === 0) return [];
    if (childBlocks.some(({ text }) => HANDED_OUT.test(fold(text)))) return [];
    const places = [...new Set(own.map(({ anchor }) => anchor.section).filter(Boolean))];
    const named = places.slice(0, SHOWN).join(', ');
    const where = places.length > 0 ? ` tại mục ${named}${places.length > SHOWN ? '…' : ''}` : '';
    return [
      {
        subject: `mọi chỉ tiêu${where}`,
        message: `Kế hoạch nêu ${own.length} chỉ tiêu${where} nhưng chưa thấy giao đơn vị chịu trách nhiệm cho chỉ tiêu nào; đề nghị bổ sung phân công.`,
        childAnchor: first.anchor,
        parentAnchor: null,
      },
    ];
  },
};
