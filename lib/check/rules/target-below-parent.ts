import { figureOf } from '../../compare/bounds.ts';
import { featuresOf } from '../../compare/features.ts';
import { asRate } from '../../compare/rates.ts';
import { relationOf, standingOf } from '../../compare/standing.ts';
import { documentText, sectionText } from '../../compare/wording.ts';
import type { Target } from '../../extract/types.ts';
import { linkedRows } from '../coverage.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import { isAbove } from '../kinship.ts';
import type { Rule } from '../rule.ts';
import { goalBeside, ofThePlan, targetName } from '../sentence.ts';

export const targetBelowParent: Rule = {
  id: 'target-below-parent',
  title: 'Chỉ tiêu thấp hơn mức cấp trên giao',
  severity: 'error',
  rationale:
    'Tỷ lệ có cùng cách tính ở mọi cấp mà đặt thấp hơn mức cấp trên giao (hoặc cao hơn, với chỉ tiêu càng thấp càng tốt) thì không bảo đảm mức chung. Không nêu khi cơ quan ban hành kế hoạch là cấp trên của văn bản được chọn, khi khác phạm vi tính, khác thời kỳ, là phần đóng góp vào tổng, là chỉ tiêu tùy điều kiện địa bàn, hoặc số liệu đọc chưa chắc chắn (khi đó chỉ hỏi lại). Với tỷ lệ chưa có trong danh mục mà thấp hơn quá 10 điểm %, chỉ nêu mức cần xem vì có thể do điều kiện địa bàn.',
  violating: [
    {
      name: 'Tỷ lệ lao động qua đào tạo thấp hơn mức tỉnh giao',
      parent: directive(GOALS, '1. Tỷ lệ lao động qua đào tạo đạt 60%.'),
      child: districtPlan(GOALS, '1. Tỷ lệ lao động qua đào tạo đạt 52,5%.'),
      subject: 'Tỷ lệ lao động qua đào tạo',
    },
    {
      name: 'Cùng con số nhưng chỉ cam kết “khoảng”',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt từ 95% trở lên.'),
      child: districtPlan(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt khoảng 95%.'),
      subject: 'Tỷ lệ bao phủ bảo hiểm y tế',
    },
  ],
  passing: [
    {
      name: 'Cao hơn mức tỉnh giao',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 94%.'),
      child: districtPlan(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 97,2%.'),
    },
    {
      name: 'Thu ngân sách của huyện là một phần của tỉnh',
      parent: directive(GOALS, '1. Thu ngân sách nhà nước trên địa bàn từ 4.000 tỷ đồng trở lên.'),
      child: districtPlan(GOALS, '1. Thu ngân sách nhà nước trên địa bàn: 90.000 triệu đồng.'),
    },
    {
      name: 'Thu nhập bình quân không phải là GRDP bình quân',
      parent: directive(GOALS, '1. GRDP bình quân đầu người trên 60 triệu đồng.'),
      child: districtPlan(GOALS, '1. Thu nhập bình quân đầu người: 41 triệu đồng/người/năm.'),
    },
  ],
  check(context) {
    if (isAbove(context)) return [];
    const document = documentText(context.parent.metadata);
    const whole =
      relationOf(standingOf(context.parent.metadata), standingOf(context.child.metadata)) === 'same';
    return (
      linkedRows(context, 'value', 'comparator')
        // A rate that cannot be is told by its own rule.
        .filter(({ row, parent, child }) => row.status === 'weaker' && !isMoreThanAll(child, parent))
        .map(({ row, parent, child: stated }) => {
          // `13/18 xã` beside a rate.
          const child = (parent.unit === '%' ? asRate(stated) : null) ?? stated;
          const sure = whole || parent.indicatorKey !== null || !isFarOff(parent, child);
          const place = `${document}${sectionText(parent.anchor.section)}`;
          const given = goalBeside(child, parent);
          const wanted = goalBeside(parent, child);
          const how =
            row.cause === 'comparator' ? 'cam kết nhẹ hơn' : isMore(child, parent) ? 'vượt' : 'chưa đạt';
          const fact = `Chỉ tiêu ${targetName(child, context.child)}${ofThePlan(child)} là ${given}, ${how} mức ${wanted} tại ${place}`;
          return {
            subject: child.indicator,
            message: row.question
              ? `${fact}; chưa đủ căn cứ kết luận, đề nghị kiểm tra lại trên bản gốc.`
              : `${fact}; đề nghị rà soát.`,
            childAnchor: child.anchor,
            parentAnchor: parent.anchor,
            severity: row.question ? 'info' : sure ? 'error' : 'warning',
          };
        })
    );
  },
};

/** Where less is better the weaker figure is the greater one. */
function isMore(child: Target, parent: Target): boolean {
  if (child.change !== 'level') return false;
  const [given, wanted] = featuresOf([child, parent]).map(figureOf);
  return given != null && wanted != null && given.high > wanted.high;
}

const isMoreThanAll = (child: Target, parent: Target): boolean =>
  child.unit === '%' &&
  child.change === 'level' &&
  (child.value ?? 0) > 100 &&
  parent.value !== null &&
  parent.value <= 100;

/** Points by which no plan departs from a rate that is meant to hold in every place. */
const FAR = 10;

/** A rate that is not known, far below: places may differ in it by nature, which only a reader can tell. */
const isFarOff = ({ value: wanted, unit }: Target, { value: given }: Target): boolean =>
  unit === '%' && wanted !== null && given !== null && Math.abs(wanted - given) > FAR;
