/**
 * Faults in the words around the figures of a plan's targets: bounds, directions, units, years.
 */
import { figureOf, sameFigure, senseOf } from '../../../lib/compare/bounds.ts';
import { featuresOf, type TargetFeatures } from '../../../lib/compare/features.ts';
import type { CoverageRow } from '../../../lib/compare/types.ts';
import { numberText } from '../../../lib/compare/wording.ts';
import type { ParsedDocument } from '../../../lib/document/types.ts';
import type { Target } from '../../../lib/extract/types.ts';
import { withLine } from '../perturb.ts';
import { childOf, edited, type Ground, type Planted, planted } from './ground.ts';
import { figureSpan, isHeldTo, isStaged } from './targets.ts';

/** A linked pair with the means to rewrite the child's words. */
interface Linked {
  row: CoverageRow;
  parent: TargetFeatures;
  own: TargetFeatures;
  ground: Ground;
  /** The copy with the first match in the target's quote rewritten; null without a match. */
  swap(pattern: RegExp, by: string): ParsedDocument | null;
}

const KINDS: readonly ((linked: Linked) => Planted[])[] = [
  oppositeBound,
  softerBound,
  riseForFall,
  pointsForPercent,
  otherYear,
  otherScale,
  moreThanAll,
  secondFigure,
];

/** Faults in the words of targets that are linked to one of the parent. */
export function inTargetWords(ground: Ground): Planted[] {
  const { comparison, child } = ground;
  const record = childOf(ground);
  const wanted = featuresOf(comparison.parent.targets, comparison.parent.metadata.period);
  const given = featuresOf(record.targets, record.metadata.period);
  return comparison.coverage.flatMap((row) => {
    const parent = wanted[row.parentTarget];
    const own = row.childTarget === null ? undefined : given[row.childTarget];
    if (!parent || !own || isShared(own.target, record.targets)) return [];
    const swap = (pattern: RegExp, by: string): ParsedDocument | null =>
      edited(
        child,
        own.target.anchor,
        (text, start, end) =>
          text.slice(0, start) + text.slice(start, end).replace(pattern, by) + text.slice(end),
      );
    const linked = { row, parent, own, ground, swap };
    return KINDS.flatMap((kind) => kind(linked));
  });
}

/** Targets of one clause change together: no single fault can be planted there. */
const isShared = ({ anchor }: Target, targets: readonly Target[]): boolean =>
  targets.filter(
    (other) =>
      other.anchor.block === anchor.block &&
      other.anchor.start < anchor.end &&
      anchor.start < other.anchor.end,
  ).length > 1;

const WEAKER = [
  'target-below-parent',
  'target-direction-conflict',
  'target-misquoted',
  'target-contradiction',
];

function oppositeBound({ row, parent, own, ground, swap }: Linked): Planted[] {
  if (!isHeldTo(row, parent, ground) || senseOf(parent) <= 0) return [];
  const document =
    own.target.comparator === '>'
      ? swap(/(?<!\p{L})(?:trên|hơn)(?= \d)/u, 'dưới')
      : own.target.comparator === '>='
        ? (swap(/(?<!\p{L})từ (\d[\d.,]*\s?[%\p{L} ]*?) trở lên/u, 'không quá $1') ??
          swap(/(?<!\p{L})(?:ít nhất|tối thiểu)(?= \d)/u, 'không quá'))
        : null;
  return planted('opposite bound', own.target.indicator, WEAKER, document);
}

function softerBound({ row, parent, own, ground, swap }: Linked): Planted[] {
  const wanted = figureOf(parent);
  const given = figureOf(own);
  if (!wanted || !given || !isHeldTo(row, parent, ground) || row.cause === 'restated') return [];
  if (own.target.comparator !== '=' || !sameFigure(wanted.low, given.low)) return [];
  return planted(
    'softer bound',
    own.target.indicator,
    ['target-below-parent'],
    swap(/(?<=\s)(?=\d[\d.,]*\s?%)/u, 'khoảng '),
  );
}

function riseForFall({ row, parent, own, swap }: Linked): Planted[] {
  if (own.target.change !== 'decrease' || parent.target.change !== 'decrease') return [];
  if (row.cause !== 'value' || row.question) return [];
  return planted(
    'rise for fall',
    own.target.indicator,
    ['target-direction-conflict'],
    swap(/(?<!\p{L})giảm(?!\p{L})(?!\s+nghèo)/u, 'tăng'),
  );
}

function pointsForPercent({ row, own, swap }: Linked): Planted[] {
  if (row.cause !== 'value' || own.target.unit !== '%' || own.target.change !== 'level') return [];
  return planted(
    'points for per cent',
    own.target.indicator,
    ['target-unit-mismatch'],
    swap(/(?<=\d)\s?%(?!\/)/u, ' điểm %'),
  );
}

/** The goal put off by a year, in a plan and a directive for one and the same year. */
function otherYear({ row, parent, own, ground, swap }: Linked): Planted[] {
  const years = childOf(ground).metadata.period;
  if (row.cause !== 'value' || years === null || years.from !== years.to || isStaged(ground)) return [];
  if (parent.target.period !== years.from || own.target.period !== years.from) return [];
  const next = `năm ${Number(years.from) + 1}`;
  const document = own.target.anchor.quote.includes(years.from)
    ? swap(new RegExp(`năm ${years.from}`, 'u'), next)
    : swap(/(?<!\p{L})đạt(?= (?:từ |trên |ít nhất )?\d)/u, `đến ${next} đạt`);
  return planted('another year', own.target.indicator, ['target-period-mismatch'], document);
}

/** Millions taken for billions, where the part is then more than the whole. */
function otherScale({ row, parent, own, swap }: Linked): Planted[] {
  const whole = figureOf(parent);
  const part = figureOf(own);
  if (row.cause !== 'share' || !whole || !part || part.low * 1000 <= whole.high) return [];
  return planted(
    'another scale',
    own.target.indicator,
    ['target-implausible'],
    swap(/triệu đồng/u, 'tỷ đồng'),
  );
}

function moreThanAll({ row, own, swap }: Linked): Planted[] {
  const { value, unit, change, indicator } = own.target;
  if (row.cause !== 'value' || unit !== '%' || change !== 'level' || value === null || value <= 10) return [];
  if (own.indicator === null ? !/^tỷ lệ/iu.test(indicator) : own.indicator.dimension !== 'share') return [];
  const figure = figureSpan(own.target.anchor.quote, value);
  if (!figure) return [];
  const digits = own.target.anchor.quote.slice(figure.start, figure.end);
  return planted(
    'more than all',
    indicator,
    ['target-implausible', 'target-contradiction'],
    swap(new RegExp(`(?<![\\d.,])${digits.replace('.', '\\.')}(?![\\d.,]*\\d)`, 'u'), numberText(value * 10)),
  );
}

/** The goal said again at the end of the duties, with another figure. */
function secondFigure({ row, parent, own, ground }: Linked): Planted[] {
  const { indicator, unit, change, value, partOf, valueMax } = own.target;
  const last = childOf(ground).assignments.at(-1)?.anchor.block;
  if (last === undefined || ground.child.blocks[last]?.cell || !isHeldTo(row, parent, ground)) return [];
  if (row.cause === 'restated' || own.indicator === null || partOf !== null || valueMax !== null) return [];
  // A goal given to one unit may differ from that of the next.
  if (own.target.assignedUnits.length > 0 || own.target.comparator !== '=') return [];
  if (unit !== '%' || change !== 'level' || value === null || value <= 10) return [];
  const name = indicator.charAt(0).toLowerCase() + indicator.slice(1);
  return planted(
    'second figure',
    indicator,
    ['target-contradiction', 'target-below-parent'],
    withLine(ground.child, last, `Tập trung chỉ đạo, phấn đấu ${name} đạt ${numberText(value - 3)}%.`),
  );
}
