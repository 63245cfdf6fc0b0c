/**
 * Two goals on one measure: which is the stronger (mức cam kết), with bounds and direction taken into account.
 */
import type { Target } from '../extract/types.ts';
import { LOWER_IS_BETTER } from '../lexicon/comparability.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import type { TargetFeatures } from './features.ts';

export type Verdict = 'met' | 'exceeded' | 'weaker' | 'weaker-bound' | 'unordered';

/** Figures closer than this are one figure; conversion leaves no more. */
const SAME = 1e-9;
/** A parent's own `khoảng` leaves this much room. */
const ROUGHLY = 0.05;

export const sameFigure = (a: number, b: number): boolean =>
  Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));

/** A goal in the base unit of its dimension. */
export interface Figure {
  low: number;
  high: number;
}

/** Value and upper value in base units; a unit that is not known counts as itself. Null unless a quantity. */
export function figureOf({ target, unit }: TargetFeatures): Figure | null {
  if (target.kind !== 'quantity' || target.value === null) return null;
  const factor = unit?.factor ?? 1;
  return { low: target.value * factor, high: (target.valueMax ?? target.value) * factor };
}

/** +1 when more is better, -1 when less is, 0 when neither can be said. */
export function senseOf(parent: TargetFeatures): -1 | 0 | 1 {
  const { comparator, change } = parent.target;
  if (comparator === '>=' || comparator === '>') return 1;
  if (comparator === '<=' || comparator === '<') return -1;
  const name = fold(parent.target.indicator);
  const direction = REMEDY.test(name)
    ? 'higher_better'
    : (parent.indicator?.direction ?? directionOfName(name));
  if (change === 'level') return direction === 'higher_better' ? 1 : direction === 'lower_better' ? -1 : 0;
  // `giảm 4,5%` and `tăng 05 bậc` promise a size of change: the greater, the better.
  return change === 'increase' && direction === 'lower_better' ? -1 : 1;
}

const LOWER = LOWER_IS_BETTER.map((words) => fold(words));

const directionOfName = (name: string): 'higher_better' | 'lower_better' =>
  LOWER.some((words) => name.includes(words)) ? 'lower_better' : 'higher_better';

/** What is done for those in need or against an evil is the better the more of it is done. */
const REMEDY = definePattern(
  'help for the needy or deed against an evil, folded',
  /(?:hộ nghèo|cận nghèo|thất nghiệp|suy dinh dưỡng|nhà tạm|ô nhiễm|tội phạm|vi phạm|tai nạn|quá hạn)[^;]*?(?<!\p{L})(?:được|tham gia|tiếp cận|sử dụng|đi học|có việc làm|có nhà ở|có bảo hiểm|thoát nghèo)(?!\p{L})|(?:điều tra|khám phá|phát hiện|xử lý|giải quyết|khắc phục|xóa|phòng ngừa|đấu tranh)(?!\p{L})[^;]*?(?:tội phạm|vi phạm|ô nhiễm|nhà tạm|án)(?!\p{L})/u,
  {
    matches: [
      'trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi',
      'hộ nghèo được sử dụng nước sạch',
      'tỉ lệ điều tra, khám phá các loại tội phạm',
      'cơ sở gây ô nhiễm môi trường nghiêm trọng được xử lý',
    ],
    misses: ['tỉ lệ hộ nghèo', 'số vụ tội phạm về trật tự xã hội', 'tỉ lệ đảng viên vi phạm bị kỷ luật'],
  },
);

/** How the child's goal stands to the parent's; both on one measure and in one scope. */
export function weigh(parent: TargetFeatures, child: TargetFeatures): Verdict {
  const wanted = figureOf(parent);
  const given = figureOf(child);
  if (!wanted || !given) return 'unordered';
  const sense = senseOf(parent);
  if (sense === 0)
    return sameFigure(wanted.low, given.low) && sameFigure(wanted.high, given.high) ? 'met' : 'unordered';
  const verdict =
    sense > 0
      ? floor(wanted, given, parent.target, child.target)
      : floor(mirror(wanted), mirror(given), parent.target, child.target);
  return verdict !== 'weaker' && holdsBack(parent, child.target, sense) ? 'weaker-bound' : verdict;
}

const mirror = ({ low, high }: Figure): Figure => ({ low: -high, high: -low });

/** The parent's lower end is a floor for the child's lower end. */
function floor(wanted: Figure, given: Figure, parent: Target, child: Target): Verdict {
  if (sameFigure(given.low, wanted.low)) return loosened(parent, child) ? 'weaker-bound' : 'met';
  if (given.low > wanted.high) return 'exceeded';
  if (given.low > wanted.low) return 'met';
  // A range of yearly change that reaches the floor keeps the promise in some years: no fault can be proved.
  if (parent.change !== 'level' && given.high >= wanted.low && given.high > given.low) return 'met';
  if (parent.comparator === '~' && given.low >= wanted.low - Math.abs(wanted.low) * ROUGHLY) return 'met';
  return 'weaker';
}

/** The same number behind a weaker word: `khoảng 10%` for `10%`, `không quá 90%` for `từ 90% trở lên`. */
const loosened = (parent: Target, child: Target): boolean =>
  child.comparator === '~' ? parent.comparator !== '~' : isOpposed(parent, child);

/** `không quá 97%` for `từ 95% trở lên`, `giảm không quá 3%` for `giảm 2%`: nothing is promised, however high it stands. */
function holdsBack(parent: TargetFeatures, child: Target, sense: 1 | -1): boolean {
  const away = sense > 0 ? ['<=', '<'] : ['>=', '>'];
  // What a plain figure wants is sure where it is a change, or where the indicator is known.
  const sure = parent.target.change !== 'level' || (parent.indicator?.direction ?? 'neutral') !== 'neutral';
  return isOpposed(parent.target, child) || (sure && away.includes(child.comparator));
}

/** One sets a floor where the other sets a ceiling. */
export function isOpposed(parent: Target, child: Target): boolean {
  const parentUp = parent.comparator === '>=' || parent.comparator === '>';
  const parentDown = parent.comparator === '<=' || parent.comparator === '<';
  const childUp = child.comparator === '>=' || child.comparator === '>';
  const childDown = child.comparator === '<=' || child.comparator === '<';
  return (parentUp && childDown) || (parentDown && childUp);
}
