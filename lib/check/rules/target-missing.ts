import { contentWords, likeness } from '../../compare/names.ts';
import { documentText, sectionText } from '../../compare/wording.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import { areRelated } from '../kinship.ts';
import type { Rule } from '../rule.ts';
import { goalInBrackets, sentence, targetName } from '../sentence.ts';
import { isUnfit } from '../unit-fit.ts';

export const targetMissing: Rule = {
  id: 'target-missing',
  title: 'Chưa cụ thể hóa chỉ tiêu của cấp trên',
  severity: 'warning',
  rationale:
    'Chỉ tiêu áp dụng cho đơn vị mà không có trong kế hoạch thì không ai theo dõi. Không nêu khi chỉ tiêu chỉ tính cho cả tỉnh, thuộc lĩnh vực khác, văn bản cấp trên đã giao cho đơn vị khác, hoặc kế hoạch nêu một chỉ tiêu khác cách tính thay cho nó. Chỉ tiêu cộng dồn từ các đơn vị (doanh nghiệp mới, lượt khách…) chỉ được hỏi lại, mức lưu ý. Không nêu khi kế hoạch không viện dẫn văn bản cấp trên và nói về việc khác.',
  violating: [
    {
      name: 'Kế hoạch huyện không có tỷ lệ bao phủ bảo hiểm y tế',
      parent: directive(
        GOALS,
        '1. Tỷ lệ lao động qua đào tạo đạt 60%.',
        '2. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
      ),
      child: districtPlan(GOALS, '1. Tỷ lệ lao động qua đào tạo đạt 60%.'),
      subject: 'Tỷ lệ bao phủ bảo hiểm y tế',
    },
    {
      name: 'Kế hoạch có chỉ tiêu chung nhưng bỏ phần đào tạo nghề',
      parent: directive(
        GOALS,
        '1. Tỷ lệ lao động qua đào tạo đạt 60%, trong đó lao động được đào tạo nghề 45%.',
      ),
      child: districtPlan(GOALS, '1. Tỷ lệ lao động qua đào tạo đạt 60%.'),
      subject: 'lao động được đào tạo nghề',
    },
  ],
  passing: [
    {
      name: 'Chỉ tiêu GRDP chỉ tính cho cả tỉnh',
      parent: directive(GOALS, '1. Tốc độ tăng trưởng GRDP đạt từ 9% trở lên.'),
      child: districtPlan(GOALS, '1. Tỷ lệ lao động qua đào tạo đạt 60%.'),
    },
    {
      name: 'Huyện giao số giường bệnh, tỉnh giao số giường trên 1 vạn dân',
      parent: directive(GOALS, '1. Số giường bệnh đạt 40,5 giường/1 vạn dân.'),
      child: districtPlan(GOALS, '1. Số giường bệnh: 120 giường.'),
    },
  ],
  check(context) {
    if (!areRelated(context)) return [];
    const document = documentText(context.parent.metadata);
    // A counterpart whose unit cannot measure it is there: its unit is told by its own rule.
    const unfit = context.child.targets.filter(isUnfit).map(({ indicator }) => contentWords(indicator));
    return context.rows.flatMap((row) => {
      const target = context.parent.targets[row.parentTarget];
      if (row.status !== 'missing' || !target) return [];
      // `không để xảy ra cháy rừng` is a care that goes without saying.
      if (row.question && target.value === 0 && target.unit === null) return [];
      const words = contentWords(target.indicator);
      if (unfit.some((other) => likeness(other, words) >= SAME_NAME)) return [];
      const goal = `${targetName(target, context.parent)}${goalInBrackets(target)}`;
      const place = `${document}${sectionText(target.anchor.section)}`;
      return {
        subject: target.indicator,
        message: row.question
          ? `${sentence(place)} có chỉ tiêu ${goal}; chưa thấy chỉ tiêu tương ứng trong kế hoạch. Đề nghị làm rõ chỉ tiêu này có áp dụng cho đơn vị hay không.`
          : `Chưa thấy trong kế hoạch chỉ tiêu ${goal} nêu tại ${place}; đề nghị bổ sung hoặc nêu lý do.`,
        childAnchor: null,
        parentAnchor: target.anchor,
        severity: row.question ? 'info' : 'warning',
      };
    });
  },
};

/** Share of common words above which two names are of one goal. */
const SAME_NAME = 0.6;
