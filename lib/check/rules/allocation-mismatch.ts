import { allocations } from '../../compare/matrix.ts';
import { documentText, quantityText, sectionText } from '../../compare/wording.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { targetName } from '../sentence.ts';

export const allocationMismatch: Rule = {
  id: 'allocation-mismatch',
  title: 'Tổng của các đơn vị chưa đạt chỉ tiêu chung',
  severity: 'warning',
  rationale:
    'Chỉ tiêu cộng dồn của cấp trên phải được tổng các kế hoạch cấp dưới bảo đảm. Chỉ xét khi người dùng xác nhận đã có đủ mọi kế hoạch và mọi kế hoạch đều nêu phần của mình. Không nêu với chỉ tiêu mà cơ quan cấp trên trực tiếp giữ một phần (giường bệnh, thu do tỉnh quản lý) và lượt khách.',
  violating: [
    {
      name: 'Cả tỉnh chỉ có một huyện, đặt 3 xã trong khi tỉnh giao 5 xã',
      parent: directive(GOALS, '1. Phấn đấu có thêm 05 xã đạt chuẩn nông thôn mới.'),
      child: districtPlan(GOALS, '1. Phấn đấu có thêm 03 xã đạt chuẩn nông thôn mới.'),
      subject: 'xã đạt chuẩn nông thôn mới',
      settings: { childrenComplete: true },
    },
  ],
  passing: [
    {
      name: 'Mới có một kế hoạch trong thư viện',
      parent: directive(GOALS, '1. Phấn đấu có thêm 05 xã đạt chuẩn nông thôn mới.'),
      child: districtPlan(GOALS, '1. Phấn đấu có thêm 03 xã đạt chuẩn nông thôn mới.'),
    },
  ],
  check({ comparison, parent, childIndex, childrenComplete }) {
    // The finding is about all plans together and stands with the first.
    if (!childrenComplete || childIndex !== 0) return [];
    return allocations(comparison).flatMap(({ parentTarget, wanted, sum, holders }) => {
      const target = parent.targets[parentTarget];
      if (!target || holders.length < comparison.children.length || HELD_ABOVE.has(target.indicatorKey ?? ''))
        return [];
      if (sum >= wanted * (1 - ROUNDING)) return [];
      return [
        {
          subject: target.indicator,
          message: `${holders.length === 1 ? 'Mức của kế hoạch duy nhất' : `Tổng mức của ${holders.length} kế hoạch`} là ${quantityText(sum, target.unit)}, chưa đạt ${quantityText(wanted, target.unit)} của chỉ tiêu ${targetName(target, parent)} tại ${documentText(parent.metadata)}${sectionText(target.anchor.section)}; đề nghị rà soát việc phân bổ.`,
          childAnchor: null,
          parentAnchor: target.anchor,
        },
      ];
    });
  },
};

const ROUNDING = 0.001;
const HELD_ABOVE = new Set([
  'hospital_beds',
  'tourist_arrivals',
  'budget_revenue_local',
  'budget_revenue_domestic',
  'total_social_investment',
]);
