import { goalText } from '../../compare/wording.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { ofThePlan } from '../sentence.ts';

/** Measures that are bare numbers by nature, or whose name says what is counted. */
const BARE = definePattern(
  'measure without a unit',
  /^(?:tổng )?số (?!lượng)|chỉ số|hệ số|tỉ số|xếp thứ|thứ hạng|hạng|vị trí|điểm|bậc|mức độ|cấp độ|nhóm|gini|lần/u,
  {
    matches: ['chỉ số phát triển con người', 'hệ số gini', 'xếp thứ hạng pci', 'số hộ thoát nghèo'],
    misses: ['diện tích trồng mới', 'tỉ lệ hộ nghèo'],
  },
);

/** A missing unit lowers the confidence by itself; below this the reading is in doubt for other reasons too. */
const READ = 0.7;

export const targetWithoutUnit: Rule = {
  id: 'target-without-unit',
  title: 'Con số không có đơn vị tính',
  severity: 'info',
  rationale:
    'Chỉ tiêu không ghi đơn vị tính thì không theo dõi, tổng hợp được. Không nêu với mức xếp loại, thứ hạng, chỉ số, hệ số vốn không có đơn vị, tên đã nói rõ đếm gì (“số hộ…”), “không để xảy ra…”, và với số liệu đọc chưa chắc chắn.',
  violating: [
    {
      name: 'Diện tích trồng mới không ghi đơn vị',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
        '2. Diện tích cây ăn quả trồng mới: 170.',
      ),
      subject: 'Diện tích cây ăn quả trồng mới',
    },
  ],
  passing: [
    {
      name: 'Mức xếp loại không cần đơn vị',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
        '2. Chỉ số cải cách hành chính (PAR INDEX) của huyện xếp loại tốt trở lên.',
      ),
    },
  ],
  check({ child }) {
    return child.targets
      .filter(
        ({ kind, unit, value, indicator, confidence }) =>
          kind === 'quantity' &&
          unit === null &&
          value !== null &&
          value !== 0 &&
          confidence.score >= READ &&
          !BARE.test(fold(indicator)),
      )
      .map((target) => ({
        subject: target.indicator,
        message: `Chỉ tiêu “${target.indicator}”${ofThePlan(target)} là ${goalText(target)}, chưa thấy đơn vị tính; đề nghị bổ sung.`,
        childAnchor: target.anchor,
        parentAnchor: null,
      }));
  },
};
