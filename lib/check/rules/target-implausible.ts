import { figureOf, sameFigure } from '../../compare/bounds.ts';
import { featuresOf, type TargetFeatures } from '../../compare/features.ts';
import { likeness } from '../../compare/names.ts';
import { convertibleFigures } from '../../compare/units.ts';
import { documentText, goalText, sectionText } from '../../compare/wording.ts';
import type { Block } from '../../document/types.ts';
import type { Anchor } from '../../extract/types.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { linkedRows } from '../coverage.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';
import { goalBeside, ofThePlan, targetName } from '../sentence.ts';

/** Names whose percentage may pass 100: completion of a plan, growth, an index of last year. */
const OPEN_SHARE = definePattern(
  'percentage that may pass one hundred',
  /so với|kế hoạch|dự toán|tăng trưởng|tốc độ|chỉ số|cùng kỳ|tăng|giảm|công suất|chỉ tiêu|nghị quyết|hoàn thành|tỉ số/u,
  {
    matches: ['thu ngân sách so với dự toán', 'tốc độ tăng giá trị sản xuất', 'tỉ lệ hoàn thành kế hoạch'],
    misses: ['tỉ lệ bao phủ bảo hiểm y tế', 'tỉ lệ hộ nghèo'],
  },
);

export const targetImplausible: Rule = {
  id: 'target-implausible',
  title: 'Con số không hợp lý',
  severity: 'warning',
  rationale:
    'Tỷ lệ trên 100%, phần lớn hơn tổng, khoảng có đầu lớn hơn cuối, hay con số lệch đúng một bậc mười so với văn bản cấp trên thường là lỗi gõ hoặc nhầm đơn vị. Không nêu với tỷ lệ hoàn thành kế hoạch, tốc độ tăng, chỉ số so với kỳ trước, mức của một nhóm dân cư riêng, lượt khách (một khách có thể được tính ở nhiều nơi), và phần đóng góp nhỏ hơn tổng của tỉnh.',
  violating: [
    {
      name: 'Tỷ lệ bao phủ trên 100%',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 105,2%.'),
      subject: 'Tỷ lệ bao phủ bảo hiểm y tế',
    },
    {
      name: 'Thu ngân sách của huyện lớn hơn của tỉnh',
      parent: directive(GOALS, '1. Thu ngân sách nhà nước trên địa bàn từ 4.000 tỷ đồng trở lên.'),
      child: districtPlan(GOALS, '1. Thu ngân sách nhà nước trên địa bàn: 90.000 tỷ đồng.'),
      subject: 'Thu ngân sách nhà nước trên địa bàn',
    },
  ],
  passing: [
    {
      name: 'Tổng ghi “trên”',
      parent: directive(GOALS, '1. Sản lượng xi măng đạt 500.000 tấn.'),
      child: districtPlan(
        GOALS,
        '1. Sản lượng xi măng đạt trên 120.000 tấn, trong đó sản lượng xi măng rời đạt 121.000 tấn.',
      ),
    },
    {
      name: 'Hộ nghèo dân tộc thiểu số giảm nhanh hơn mức chung',
      parent: directive(GOALS, '1. Tỷ lệ hộ nghèo giảm ít nhất 2%/năm.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ hộ nghèo giảm ít nhất 2%/năm, trong đó tỷ lệ hộ nghèo đồng bào dân tộc thiểu số giảm ít nhất 4%/năm.',
      ),
    },
    {
      name: 'Thu ngân sách đạt 105% dự toán',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
        '2. Thu ngân sách so với dự toán đạt 105%.',
      ),
    },
    {
      name: '90.000 triệu đồng là một phần của 4.000 tỷ đồng',
      parent: directive(GOALS, '1. Thu ngân sách nhà nước trên địa bàn từ 4.000 tỷ đồng trở lên.'),
      child: districtPlan(GOALS, '1. Thu ngân sách nhà nước trên địa bàn: 90.000 triệu đồng.'),
    },
  ],
  check(context) {
    return [...aboveParent(context), ...withinDocument(context)];
  },
};

/** More than the whole it is a part of, or a slip of a power of ten upwards. */
function aboveParent(context: RuleContext): RuleFinding[] {
  const document = documentText(context.parent.metadata);
  const totals = linkedRows(context, 'above-total').filter(
    ({ parent }) => parent.indicatorKey !== 'tourist_arrivals',
  );
  const slips = linkedRows(context, 'value').filter(
    ({ row, parent, child }) =>
      row.status === 'exceeded' && isSlip(parent.value, child.value) && parent.unit === child.unit,
  );
  return [...totals, ...slips].map(({ parent, child }) => ({
    subject: child.indicator,
    message: `Chỉ tiêu ${targetName(child, context.child)}${ofThePlan(child)} là ${goalBeside(child, parent)}, lớn hơn mức ${goalBeside(parent, child)} tại ${document}${sectionText(parent.anchor.section)}; đề nghị kiểm tra con số và đơn vị tính.`,
    childAnchor: child.anchor,
    parentAnchor: parent.anchor,
  }));
}

/** Same digits, ten or a hundred or a thousand times as much. */
function isSlip(wanted: number | null, given: number | null): boolean {
  if (!wanted || !given) return false;
  return [10, 100, 1000].some((power) => sameFigure(wanted * power, given));
}

function withinDocument(context: RuleContext): RuleFinding[] {
  const features = featuresOf(context.child.targets);
  return features.flatMap((feature) => {
    const { target } = feature;
    const why =
      target.confidence.score < 0.8
        ? null
        : (tooMuch(feature) ??
          perHead(feature) ??
          backwards(feature) ??
          abovePart(feature, features, context));
    if (why === null) return [];
    return [
      {
        subject: target.indicator,
        message: `Chỉ tiêu ${targetName(target, context.child)}${ofThePlan(target)} là ${goalText(target)}: ${why}; đề nghị kiểm tra.`,
        childAnchor: target.anchor,
        parentAnchor: null,
      },
    ];
  });
}

function tooMuch(feature: TargetFeatures): string | null {
  const figure = figureOf(feature);
  const { target, unit, indicator } = feature;
  if (!figure || unit?.dimension !== 'share' || target.change !== 'level') return null;
  const name = fold(target.indicator);
  const bounded = indicator ? indicator.dimension === 'share' : name.startsWith('tỉ lệ');
  if (!bounded || OPEN_SHARE.test(name) || OPEN_SHARE.test(fold(afterName(feature)))) return null;
  return figure.high > 1 && !sameFigure(figure.high, 1) ? 'tỷ lệ lớn hơn 100%' : null;
}

/** Đồng a person and year; no place of the country has stood outside these bounds. */
const LEAST_PER_HEAD = 1e6;
const MOST_PER_HEAD = 2e9;

function perHead(feature: TargetFeatures): string | null {
  const figure = figureOf(feature);
  if (!figure || feature.unit?.dimension !== 'money_vnd_per_person_year' || feature.target.change !== 'level')
    return null;
  const name = fold(feature.target.indicator);
  if (!/thu nhập|grdp|tổng sản phẩm/u.test(name) || /chuẩn|nghèo|trợ cấp|hỗ trợ/u.test(name)) return null;
  return figure.low > MOST_PER_HEAD || figure.high < LEAST_PER_HEAD
    ? 'mức bình quân đầu người không hợp lý'
    : null;
}

/** What follows the figure in its clause: `105% kế hoạch` is no share of a whole. */
const afterName = ({ target }: TargetFeatures): string => {
  const at = target.anchor.quote.lastIndexOf('%');
  return at < 0 ? '' : target.anchor.quote.slice(at);
};

function backwards({ target }: TargetFeatures): string | null {
  return target.value !== null && target.valueMax !== null && target.value > target.valueMax
    ? 'mức đầu lớn hơn mức cuối'
    : null;
}

function abovePart(
  feature: TargetFeatures,
  all: readonly TargetFeatures[],
  { childBlocks }: RuleContext,
): string | null {
  const whole = feature.target.partOf === null ? undefined : all[feature.target.partOf];
  if (!whole || whole.target.change !== feature.target.change || !convertibleFigures(whole, feature))
    return null;
  if (!saidPart(whole.target.anchor, feature.target.anchor, childBlocks)) return null;
  // Parts share words with their whole; without any the text has gone on to another thing, unless it says so right there.
  if (likeness(whole.words, feature.words) === 0 && !opensPart(feature.target.anchor, childBlocks))
    return null;
  // A share of the whole (`trong đó 80% có …`) is counted on the whole, not on the same base.
  if (feature.indicator === null && feature.unit?.dimension === 'share') return null;
  // `trên 22 triệu tấn, trong đó … 22,5`: an open or rough whole leaves room.
  if (['>', '>=', '~'].includes(whole.target.comparator)) return null;
  // Another population has a rate and a fall of its own.
  if (isOfOthers(feature)) return null;
  const part = figureOf(feature);
  const total = figureOf(whole);
  // What is left after repayments or losses is no whole.
  if (whole && NET.test(fold(whole.target.indicator))) return null;
  if (!part || !total || part.low <= total.high || sameFigure(part.low, total.high)) return null;
  return `phần lớn hơn tổng ${goalText(whole.target)} của “${whole.target.indicator}”`;
}

/** `giảm 1%, trong đó hộ nghèo dân tộc thiểu số giảm 3%`: the part is no part of the figure. */
const isOfOthers = ({ target, unit }: TargetFeatures): boolean =>
  unit?.dimension === 'share' && (target.change !== 'level' || POPULATION.test(fold(target.indicator)));

const POPULATION = definePattern(
  'words that take another population, folded',
  /(?<!\p{L})(?:đồng bào|dân tộc|vùng|khu vực|tại|ở|nông thôn|thành thị|đô thị|miền núi|biên giới|nữ|trẻ em|các (?:xã|huyện))(?!\p{L})/u,
  { matches: ['hộ nghèo vùng đồng bào dân tộc', 'tỉ lệ hộ nghèo ở nông thôn'], misses: ['qua đào tạo nghề'] },
);

const NET = definePattern(
  'net amount, folded',
  /(?<!\p{L})(?:ròng|thuần|chênh lệch|tăng thêm|cân đối|bội chi|bội thu|xuất siêu|nhập siêu)(?!\p{L})/u,
  { matches: ['vay trung và dài hạn ròng', 'chênh lệch thu chi'], misses: ['tổng vốn vay'] },
);

/** True when `trong đó` stands right before the part: `lương thực 640.000 tấn, trong đó thóc 520.000 tấn`. */
function opensPart({ block, start, end }: Anchor, blocks: readonly Block[]): boolean {
  const text = fold(blocks[block]?.text ?? '');
  return /trong đó:?\s*(?:có\s+)?$/u.test(text.slice(0, start)) || /^trong đó/u.test(text.slice(start, end));
}

/** True when the text itself puts the part within the whole: `A …, trong đó B …`. */
function saidPart(whole: Anchor, part: Anchor, blocks: readonly Block[]): boolean {
  if (whole.block !== part.block) return false;
  const from = Math.min(whole.start, part.start);
  const text = fold(blocks[whole.block]?.text.slice(from, part.end) ?? '');
  return /^[^;.]*trong đó/u.test(text.replace(/(\d)[.,](?=\d)/gu, '$1'));
}
