/**
 * Units that do not convert into each other (đơn vị tính không quy đổi được): a slip of the pen, or another measure
 * under the same name.
 */
import { fold } from '../text/fold.ts';
import { isLoose } from './align.ts';
import type { TargetFeatures } from './features.ts';
import { type Judgement, notComparable } from './judgement.ts';
import { convertibleFigures, unitKind } from './units.ts';

/** A judgement where one scale cannot hold both figures; null where they convert into each other. */
export function judgeUnits(parent: TargetFeatures, child: TargetFeatures): Judgement | null {
  if (convertibleFigures(parent, child)) return null;
  const pair = `“${child.target.unit ?? 'không ghi đơn vị'}” và “${parent.target.unit ?? 'không ghi đơn vị'}”`;
  if (!parent.unit || !child.unit || parent.unit.dimension === child.unit.dimension)
    return notComparable('definition', `hai đơn vị tính đếm hai thứ khác nhau (${pair})`);
  if (unitKind(parent) === 'per' || unitKind(child) === 'per')
    return notComparable(
      'definition',
      `một bên là số bình quân hoặc mật độ, một bên là số tuyệt đối (${pair})`,
    );
  const points = new Set([parent.unit.dimension, child.unit.dimension]);
  const levels = ![parent, child].some(speaksOfChange);
  if (points.has('share') && points.has('percentage_point') && !levels)
    return notComparable('definition', `một bên tính theo %, một bên tính theo điểm % (${pair})`);
  // A rate stays a rate: in another unit it is a slip of the pen, whatever that unit makes of the name.
  if (saysRate(parent) && saysRate(child) && !isLoose({ by: 'name', parent, child }))
    return notComparable('unit', `đơn vị tính không quy đổi được cho nhau (${pair})`);
  // Two known indicators are two measures, each with its own unit.
  const known = parent.indicator !== null && child.indicator !== null && parent.indicator !== child.indicator;
  if (known || countsByName(parent) || countsByName(child))
    return notComparable('definition', `một bên là tỷ lệ hoặc giá trị, một bên là số lượng (${pair})`);
  return notComparable('unit', `đơn vị tính không quy đổi được cho nhau (${pair})`);
}

/** Points of per cent measure how far a rate moves; a rate itself is never so many points. */
const speaksOfChange = ({ target: { change, indicator, anchor } }: TargetFeatures): boolean =>
  change !== 'level' || /giảm|tăng|chênh|thay đổi|cải thiện|hơn/u.test(fold(`${indicator} ${anchor.quote}`));

const saysRate = ({ target }: TargetFeatures): boolean =>
  /^(?:tỉ lệ|tỉ trọng|tốc độ)(?!\p{L})/u.test(fold(target.indicator));

/** A name that says what is counted (`số hộ nghèo`, `xã đạt chuẩn`): the number is meant, not a slip of the unit. */
function countsByName({ target, unit }: TargetFeatures): boolean {
  const name = fold(target.indicator);
  return unit?.head != null && (/^(?:tổng )?số(?!\p{L})/u.test(name) || name.startsWith(unit.head));
}
