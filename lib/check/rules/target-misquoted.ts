import { figureOf, sameFigure } from '../../compare/bounds.ts';
import { featuresOf } from '../../compare/features.ts';
import { convertibleFigures } from '../../compare/units.ts';
import { documentText, sectionText } from '../../compare/wording.ts';
import type { Target } from '../../extract/types.ts';
import { departmentPlan, directive, GOALS } from '../examples.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { goalBeside, targetName } from '../sentence.ts';

export const targetMisquoted: Rule = {
  id: 'target-misquoted',
  title: 'Nhắc lại chỉ tiêu của cấp trên với con số khác',
  severity: 'error',
  rationale:
    'Khi kế hoạch dẫn lại chỉ tiêu của tỉnh (“góp phần hoàn thành chỉ tiêu của tỉnh…”) thì con số phải đúng như văn bản của tỉnh. Không nêu với chỉ tiêu riêng của đơn vị, chỉ tiêu của thời kỳ khác, hoặc con số được làm tròn bằng “khoảng”.',
  violating: [
    {
      name: 'Dẫn 4.060 tỷ đồng thay vì 4.600 tỷ đồng',
      parent: directive(GOALS, '1. Thu ngân sách nhà nước trên địa bàn từ 4.600 tỷ đồng trở lên.'),
      child: departmentPlan(
        GOALS,
        '1. Góp phần hoàn thành chỉ tiêu của tỉnh năm 2024: Thu ngân sách nhà nước trên địa bàn từ 4.060 tỷ đồng trở lên.',
      ),
      subject: 'Thu ngân sách nhà nước trên địa bàn',
    },
  ],
  passing: [
    {
      name: 'Dẫn đúng con số',
      parent: directive(GOALS, '1. Thu ngân sách nhà nước trên địa bàn từ 4.600 tỷ đồng trở lên.'),
      child: departmentPlan(
        GOALS,
        '1. Góp phần hoàn thành chỉ tiêu của tỉnh năm 2024: Thu ngân sách nhà nước trên địa bàn từ 4.600 tỷ đồng trở lên.',
      ),
    },
  ],
  check(context) {
    const document = documentText(context.parent.metadata);
    return misquotations(context).map(({ parent, child }) => ({
      subject: child.indicator,
      message: `Kế hoạch${sectionText(child.anchor.section)} nhắc lại chỉ tiêu ${targetName(child, context.child)} là ${goalBeside(child, parent)}, trong khi ${document}${sectionText(parent.anchor.section)} nêu ${goalBeside(parent, child)}; đề nghị rà soát.`,
      childAnchor: child.anchor,
      parentAnchor: parent.anchor,
    }));
  },
};

/** Pairs from the coverage, and further restatements of a goal whose counterpart is the plan's own. */
function misquotations(context: RuleContext): { parent: Target; child: Target }[] {
  const { parent, child } = context;
  const found = context.rows.flatMap((row) => {
    const wanted = parent.targets[row.parentTarget];
    const given = row.childTarget === null ? undefined : child.targets[row.childTarget];
    return row.cause === 'misquoted' && wanted && given ? [{ parent: wanted, child: given }] : [];
  });
  const linked = new Set(context.rows.map(({ childTarget }) => childTarget));
  const features = featuresOf(parent.targets);
  for (const given of featuresOf(child.targets)) {
    const { target } = given;
    if (
      !target.restated ||
      target.indicatorKey === null ||
      linked.has(given.index) ||
      target.comparator === '~'
    )
      continue;
    const same = features.filter((other) => other.target.indicatorKey === target.indicatorKey);
    const quoted = same.filter(
      (other) => other.target.period === target.period && convertibleFigures(other, given),
    );
    const figure = figureOf(given);
    const [only] = quoted;
    if (!figure || !only || quoted.length > 1) continue;
    const wanted = figureOf(only);
    if (wanted && !(sameFigure(wanted.low, figure.low) && sameFigure(wanted.high, figure.high)))
      found.push({ parent: only.target, child: target });
  }
  return found;
}
