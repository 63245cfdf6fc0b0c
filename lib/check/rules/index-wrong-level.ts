import { indicatorOf } from '../../lexicon/indicators/indicators.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import type { Rule } from '../rule.ts';

export const indexWrongLevel: Rule = {
  id: 'index-wrong-level',
  title: 'Chỉ số không được đánh giá ở cấp này',
  severity: 'info',
  defaultOff: true,
  rationale:
    'PCI, PAPI, SIPAS được công bố cho cấp tỉnh; một chỉ tiêu PAPI “cấp huyện” không có nguồn số liệu để kiểm điểm. Không nêu khi kế hoạch góp phần nâng chỉ số của tỉnh, với DDCI và chỉ số cải cách hành chính do tỉnh tự đánh giá. Mặc định tắt vì có tỉnh tự tổ chức đánh giá chỉ số tương tự cho cấp dưới.',
  violating: [
    {
      name: 'Chỉ số PAPI cấp huyện',
      parent: directive(GOALS, '1. Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) tăng 05 bậc.'),
      child: districtPlan(
        GOALS,
        '1. Chỉ số hiệu quả quản trị và hành chính công cấp huyện (PAPI) tăng 02 bậc.',
      ),
      subject: 'hành chính công cấp huyện',
    },
  ],
  passing: [
    {
      name: 'Góp phần nâng chỉ số của tỉnh',
      parent: directive(GOALS, '1. Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) tăng 05 bậc.'),
      child: districtPlan(
        GOALS,
        '1. Góp phần nâng Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) của tỉnh tăng 05 bậc.',
      ),
    },
  ],
  check({ child }) {
    return child.targets
      .filter(({ indicator, indicatorKey, restated }) => {
        const known = indicatorKey === null ? null : indicatorOf(indicatorKey);
        return (
          known?.comparison === 'PROVINCE_ONLY' &&
          known.dimension === 'rank' &&
          !restated &&
          OWN.test(fold(indicator))
        );
      })
      .map(({ indicator, anchor }) => ({
        subject: indicator,
        message: `Chỉ số “${indicator}” được công bố cho cấp tỉnh; đề nghị làm rõ nguồn số liệu đánh giá ở cấp này.`,
        childAnchor: anchor,
        parentAnchor: null,
      }));
  },
};

const OWN = definePattern(
  'index of a body below the province',
  /(?:cấp|của) (?:huyện|xã|sở|phường|thị xã|quận|ngành|đơn vị)(?!\p{L})/u,
  {
    matches: ['hành chính công cấp huyện (papi)', 'chỉ số pci của sở'],
    misses: ['năng lực cạnh tranh cấp tỉnh (pci)', 'papi của tỉnh'],
  },
);
