import { sameList } from '../../compare/align.ts';
import { figureOf, sameFigure, senseOf } from '../../compare/bounds.ts';
import { featuresOf, type TargetFeatures } from '../../compare/features.ts';
import { likeness } from '../../compare/names.ts';
import { standingOf } from '../../compare/standing.ts';
import { convertibleFigures } from '../../compare/units.ts';
import { goalText, sectionText } from '../../compare/wording.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { splitSentences } from '../../text/sentences.ts';
import { directive, districtPlan, GOALS } from '../examples.ts';
import { looksBack } from '../prose.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { targetName } from '../sentence.ts';

export const targetContradiction: Rule = {
  id: 'target-contradiction',
  title: 'Một chỉ tiêu nêu hai mức khác nhau',
  severity: 'error',
  rationale:
    'Cùng một chỉ tiêu, cùng thời kỳ mà trong một văn bản có hai con số không thể cùng đúng thì không biết thực hiện theo mức nào. Không nêu khi hai mức dung hòa được (“từ 90% trở lên” và “95%”), khi một bên là phần của bên kia, khi một bên nhắc lại chỉ tiêu của cấp trên, khi khác phạm vi, thời kỳ, đơn vị được giao, khi cả hai ở cùng một mục hoặc cùng một bảng, trong phần đánh giá kết quả, khi hai số lượng chênh nhau quá ba lần (của hai phạm vi).',
  violating: [
    {
      name: 'Hai mức bao phủ bảo hiểm y tế',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 97%.',
        'II. NHIỆM VỤ',
        '1. Tăng cường tuyên truyền, phấn đấu tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
      ),
      subject: 'tỷ lệ bao phủ bảo hiểm y tế',
    },
    {
      name: 'Một mức đã giao đơn vị, một mức chưa giao',
      parent: directive(GOALS, '1. Tỷ lệ lao động qua đào tạo đạt 60%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ lao động qua đào tạo đạt 64% (Phòng Lao động - Thương binh và Xã hội).',
        'II. NHIỆM VỤ',
        '1. Mở rộng giáo dục nghề nghiệp, phấn đấu tỷ lệ lao động qua đào tạo đạt 62%.',
      ),
      subject: 'tỷ lệ lao động qua đào tạo',
    },
  ],
  passing: [
    {
      name: 'Kim ngạch của cả huyện và của làng nghề',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Kim ngạch xuất khẩu đạt 240 triệu USD.',
        'II. NHIỆM VỤ',
        '1. Phát triển làng nghề. Kim ngạch xuất khẩu dự kiến đạt 15 triệu USD.',
      ),
    },
    {
      name: 'Mức của một xã trong huyện',
      parent: directive(GOALS, '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.'),
      child: districtPlan(
        GOALS,
        '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.',
        'II. NHIỆM VỤ',
        '1. Xã Đông Hà phấn đấu tỷ lệ bao phủ bảo hiểm y tế đạt 99%.',
      ),
    },
    {
      name: 'Nhắc lại cùng một mức bằng đơn vị khác',
      parent: directive(GOALS, '1. Thu ngân sách nhà nước trên địa bàn từ 4.000 tỷ đồng trở lên.'),
      child: districtPlan(
        GOALS,
        '1. Thu ngân sách nhà nước trên địa bàn: 90.000 triệu đồng.',
        'II. NHIỆM VỤ',
        '1. Chống thất thu, bảo đảm thu ngân sách nhà nước trên địa bàn đạt 90 tỷ đồng.',
      ),
    },
    {
      name: 'Hai bộ tiêu chí khác nhau',
      parent: directive(GOALS, '1. Phấn đấu có thêm 05 xã đạt chuẩn nông thôn mới.'),
      child: districtPlan(
        GOALS,
        '1. Đạt thêm 02 tiêu chí huyện nông thôn mới; đạt thêm 03 tiêu chí xã nông thôn mới.',
      ),
    },
  ],
  check(context) {
    const features = featuresOf(context.child.targets).filter(({ target }) => sure(target.confidence.score));
    const groups = Map.groupBy(features, groupOf);
    const found = [...groups.values()].flatMap((group) =>
      group.flatMap((later, index) => {
        const earlier = group.slice(0, index).find((other) => contradicts(other, later, context));
        if (!earlier) return [];
        return [
          {
            subject: later.target.indicator,
            message: `Chỉ tiêu ${targetName(later.target, context.child)} được nêu hai mức trong cùng văn bản: ${goalText(earlier.target)}${sectionText(earlier.target.anchor.section)} và ${goalText(later.target)}${sectionText(later.target.anchor.section)}; đề nghị thống nhất.`,
            childAnchor: later.target.anchor,
            parentAnchor: null,
          },
        ];
      }),
    );
    return found.length > MANY ? [] : found;
  },
};

/** More than this is a text that lists figures of many things under one word, not a plan at odds with itself. */
const MANY = 3;

const sure = (confidence: number): boolean => confidence >= 0.8;

/** Targets that may be one: same key, or same content words of a name long enough to be one. */
const groupOf = ({ target, words }: TargetFeatures): string =>
  target.indicatorKey ??
  (words.size >= 5 ? [...words].sort().join(' ') : `#${target.anchor.block}:${target.anchor.start}`);

function contradicts(a: TargetFeatures, b: TargetFeatures, context: RuleContext): boolean {
  const wanted = figureOf(a);
  const given = figureOf(b);
  if (!wanted || !given || !convertibleFigures(a, b)) return false;
  if (a.target.change !== b.target.change || a.target.period !== b.target.period) return false;
  if (a.target.restated || b.target.restated || a.target.partOf === b.index || b.target.partOf === a.index)
    return false;
  // Amounts so far apart are of two things; a slip of scale has its own rule.
  if (a.unit?.dimension !== 'share' && isFar(wanted.low, given.low)) return false;
  if (a.tier !== b.tier || !sameList(a.qualifiers, b.qualifiers)) return false;
  if (sharedOut(a, b)) return false;
  if (isOfAPart(a, context) || isOfAPart(b, context)) return false;
  // A name with further words is another population: `tỷ lệ hộ nghèo` and `tỷ lệ hộ nghèo xã A`.
  if (likeness(a.words, b.words) < 1 && likeness(namesOf(a), namesOf(b)) < 0.8) return false;
  // Within one section a figure repeated under one name is mostly of another thing, named before.
  if (a.target.anchor.section === b.target.anchor.section || inOneTable(a, b, context)) return false;
  if (
    looksBack(context.child, a.target.anchor.block, 0) ||
    looksBack(context.child, b.target.anchor.block, 0)
  )
    return false;
  if (sameFigure(wanted.low, given.low) && sameFigure(wanted.high, given.high)) return false;
  return !compatible(a, b);
}

const isFar = (a: number, b: number): boolean => Math.max(a, b) > APART * Math.min(a, b);

/** Times that one amount must be the other to be of another scope. */
const APART = 3;

/** `Xã Đông Hà phấn đấu tỷ lệ …`: the goal is of a place within the plan's own, named earlier in the sentence. */
function isOfAPart({ target: { anchor } }: TargetFeatures, { child, childBlocks }: RuleContext): boolean {
  const text = childBlocks[anchor.block]?.text ?? '';
  const sentence = splitSentences(text).find(({ start, end }) => start <= anchor.start && anchor.start < end);
  const own = standingOf(child.metadata).place;
  return [...text.slice(sentence?.start ?? 0, anchor.end).matchAll(PLACE_WITHIN)].some(
    ({ groups }) => own === null || fold(groups?.name ?? '') !== own,
  );
}

const PLACE_WITHIN = definePattern(
  'named place or school',
  /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hôn|[Bb]ản|[Bb]uôn|[Tt]rường|[Cc]ụm|[Hh]uyện|[Tt]hị xã)\s+(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)/gu,
  {
    matches: ['Xã Đông Hà phấn đấu', 'trên địa bàn thị trấn Hòa Khê'],
    misses: ['xã đạt chuẩn nông thôn mới', 'các xã'],
  },
);

/** Two bodies with a part each; where one place names nobody, the goal is the plan's own in both. */
function sharedOut({ target: a }: TargetFeatures, { target: b }: TargetFeatures): boolean {
  return (
    a.assignedUnits.length > 0 && b.assignedUnits.length > 0 && !sameList(a.assignedUnits, b.assignedUnits)
  );
}

/** Bracketed words count here: they tell apart what the plain name does not. */
const namesOf = ({ target }: TargetFeatures): ReadonlySet<string> =>
  new Set(target.indicator.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function inOneTable(a: TargetFeatures, b: TargetFeatures, { childBlocks }: RuleContext): boolean {
  const left = childBlocks[a.target.anchor.block]?.cell;
  const right = childBlocks[b.target.anchor.block]?.cell;
  return left != null && right != null && left.table === right.table;
}

/** An open bound leaves room for a better figure; an approximate one for a near figure. */
function compatible(a: TargetFeatures, b: TargetFeatures): boolean {
  if (a.target.comparator === '~' || b.target.comparator === '~') return true;
  return admits(a, b) || admits(b, a);
}

function admits(bound: TargetFeatures, other: TargetFeatures): boolean {
  const { comparator } = bound.target;
  const limit = figureOf(bound);
  const figure = figureOf(other);
  if (!limit || !figure) return true;
  if (comparator === 'range') return figure.low >= limit.low && figure.low <= limit.high;
  if (comparator === '=') return false;
  return senseOf(bound) > 0 ? figure.high >= limit.low : figure.low <= limit.high;
}
