/**
 * Name of the indicator from the words around its number (tên chỉ tiêu), as written, without verb, bound, number, unit.
 */
import { NEW_BUILDS } from '../../lexicon/comparators.ts';
import { describeUnit } from '../../lexicon/units/units.ts';
import { definePattern } from '../../text/pattern.ts';
import { cleanName } from './clean.ts';
import { countedNoun } from './counted.ts';
import { EVENT_MEASURE } from './events.ts';
import { splitShared } from './indices.ts';
import { NAME_OPENER, nameStarts } from './openers.ts';
import type { Head, Quantity } from './types.ts';

/** Where a name comes from; it decides how far the figure can be trusted as a goal. */
export type NameSource =
  /** Before the number: `Tỷ lệ … đạt 95%`. */
  | 'subject'
  /** After it: `100% cơ sở …`, `05 xã đạt chuẩn …`. */
  | 'counted'
  /** Both: `trợ giúp pháp lý cho 100% người …`. */
  | 'action'
  /** Neither: taken from the target before. */
  | 'inherited';

export interface Name {
  text: string;
  source: NameSource;
  /** The words before the name make the number a change: `Giảm tỷ lệ hộ nghèo 3%`. */
  movement: 'increase' | 'decrease' | null;
  /** The words before the name order a rise or a fall: `đưa tỷ lệ … lên 90%`. */
  raises: boolean;
  /** First offset that belongs to the clause: the name, or the number when the name follows it. */
  start: number;
  /** Last offset of the clause. */
  end: number;
}

/** Verbs alone before a counted noun carry nothing: `có`, `xây dựng`, `đạt`. */
const EMPTY_ACTION = definePattern(
  'verb before a count that names nothing',
  /^(?:có|đạt|xây dựng|phát triển|công nhận|tổ chức|duy trì|thực hiện|hoàn thành|rà soát|xây dựng và phát triển|mỗi năm|toàn tỉnh|toàn huyện|toàn xã|toàn thành phố|cả tỉnh)$/iu,
  { matches: ['Xây dựng', 'có'], misses: ['Thành lập mới', 'Đào tạo, bồi dưỡng'] },
);

/** Words before `đạt 100% …` that measure nothing themselves. */
const EMPTY_SUBJECT = definePattern(
  'subject that measures nothing',
  /^(?:tỉnh|huyện|xã|thành phố|lộ trình|tiến độ|kế hoạch|kết quả|toàn (?:tỉnh|huyện|xã|thành phố|ngành|trường)|(?:chương trình|đề án|chiến lược|nghị quyết|quyết định|quy hoạch)(?: này)?|cả (?:tỉnh|huyện|nước)|mục tiêu|chỉ tiêu|bình quân|(?:đối với|về|riêng)\s.+)$/iu,
  { matches: ['lộ trình', 'toàn tỉnh', 'đối với cấp xã'], misses: ['giao quân', 'tỷ lệ hộ nghèo'] },
);

/** What a share is taken of, after a subject: `Nợ xấu dưới 2% tổng dư nợ`. A plan of funds is itself what is spent. */
const BASE =
  /^(?:tổng|grdp|gdp|dân số|kế hoạch(?! (?:vốn|đầu tư))|dự toán|chỉ tiêu|biên chế được giao)(?!\p{L})/iu;

/** Nouns that only count: `xuất khẩu lao động 50 người` is about the labour. */
const COUNTER = /^(?:người|lao động|con|hộ|em|cháu|lượt|lượt hộ|đồng chí|vụ|giường|bộ|cái|khách|quả|cây)$/iu;

/** `, chiếm 20% lực lượng lao động`: what follows is the base of the share. */
const SHARE_OF = /^\s*,\s*chiếm(?: tỷ lệ| tỷ trọng)?(?: trên| khoảng| hơn)?\s*$/iu;

/** Nothing but the joint before a value. */
const JOINED = /^\s*(?:,|và|,\s*và)\s*(?:từ\s*)?(?:\d[\d.,]*(?:\s\p{L}+){0,2}?\s(?:lên|xuống|còn)\s*)?$/iu;

/** `…; năm 2035 khoảng 1.280 nghìn người`: the same in another year. */
const YEAR_ALONE =
  /^[\s,;]*(?:và\s)?(?:(?:đến|vào|tới)\s)?(?:(?:cuối|hết)\s)?(?:năm|giai đoạn|thời kỳ|nhiệm kỳ)\s\d{4}(?:\s?[-–]\s?\d{4})?,?(?:\s(?:khoảng|đạt|trên|đạt khoảng|đạt trên|là))?\s*$/iu;

const PREPOSITION_END = definePattern(
  'preposition before a value',
  /(?<!\p{L})(?:cho|tại|ở|với|của|đến|tới|trên|trong|đối với)\s*$/iu,
  { matches: ['trợ giúp pháp lý cho ', 'đạt chuẩn tại'], misses: ['tỷ lệ hộ nghèo', 'sân khấu'] },
);

const GENERIC = definePattern(
  'name that needs the one before it',
  /^(?:tốc độ tăng(?: trưởng)?(?: bình quân)?(?: (?:hằng|hàng) năm)?|tổng số|tổng|tỷ lệ|tỉ lệ|số lượng|giá trị|mức tăng|tăng trưởng)$/iu,
  { matches: ['tốc độ tăng bình quân', 'Tổng số'], misses: ['tổng số phòng', 'tốc độ tăng trưởng GRDP'] },
);

/** A rate that does not say of what: the noun comes after the figure. */
const BARE_RATE = /^(?:tỷ lệ|tỉ lệ)$/iu;

const MOVING_FRONT = definePattern(
  'movement at the front of a name',
  /^(?:(?<up>nâng|tăng|đưa|nâng dần)|(?<down>kéo giảm|cắt giảm|giảm|hạ))(?! (?:cao|cấp|cường|nghèo|thiểu|trưởng|tầng))\s+/iu,
  {
    matches: ['nâng tỷ lệ che phủ', 'Giảm tỷ lệ hộ nghèo'],
    misses: ['nâng cao chất lượng', 'giảm nghèo bền vững'],
  },
);

/**
 * Names the indicator of a quantity. `start`..`end` is the clause; `previous` the name before it in the same sentence.
 * Returns null when nothing says what the number counts.
 */
export function nameOf(
  text: string,
  clause: { start: number; end: number },
  quantity: Quantity,
  head: Head,
  previous: string | null,
): Name | null {
  // `Tăng cường kiểm tra, phấn đấu giảm 10% số vụ cháy`: what stands before the effort is another statement.
  // `bình xét dân chủ, tối thiểu 80% số hộ dự họp`: so does what stands before a comma and a bound.
  const apart =
    (head.effort || (head.comparator !== null && head.verb === null)) &&
    /^\s*[,:]/u.test(text.slice(head.end, quantity.start));
  const from = startOfName(text, clause.start, head.end);
  let before = cleanName(text.slice(from, head.end));
  // `bồi dưỡng giáo viên để đến năm 2030, 60% giáo viên …`: what is done for it is not what is measured.
  before = before.replace(/^.*(?<!\p{L})(?:để|nhằm)$/iu, '');
  // `thúc đẩy tăng trưởng với mục tiêu đạt 8%`: the joint goes with the aim.
  if (head.effort) before = before.replace(/\s+với$/iu, '');
  if (apart && saysMore(countedNoun(text, quantity, clause.end).text, quantity) && !NAME_OPENER.test(before))
    before = '';
  // `xác định một số chỉ tiêu, như: 90% đoàn viên …`: the colon opens a list, it names nothing.
  if (head.verb === 'colon' && OPENS_LIST.test(before)) before = '';
  // `Hội phấn đấu đạt 90% chi hội mạnh`: who strives is not what is measured.
  if (
    STRIVES_FOR.test(text.slice(head.end, quantity.start)) &&
    quantity.unit?.startsWith('%') &&
    !NAME_OPENER.test(before) &&
    isOwnNoun(countedNoun(text, quantity, clause.end).text)
  )
    before = '';
  // `Ngành du lịch đặt mục tiêu đón 2 triệu lượt khách`: nor is who sets the goal.
  if (
    SETS_GOAL.test(text.slice(head.end, quantity.start)) &&
    !NAME_OPENER.test(before) &&
    saysMore(countedNoun(text, quantity, clause.end).text, quantity)
  )
    before = '';
  const moving = MOVING_FRONT.exec(before);
  let movement: Name['movement'] = null;
  if (moving) {
    before = before.slice(moving[0].length);
    if (!head.reaches && head.verb !== 'level') movement = moving.groups?.up ? 'increase' : 'decrease';
  }
  const counted = countedNoun(text, quantity, clause.end);
  // `từ 3.000 ha rừng trở lên`: the bound closes after the noun.
  if ((head.from || quantity.boundAfterNoun) && counted.text)
    counted.text = counted.text.replace(/\s+trở (?:lên|xuống)(?=\s|$)/iu, '');
  const named = (value: string, source: NameSource, nameFrom: number): Name => ({
    text: value,
    source,
    movement,
    raises: moving !== null,
    start: Math.min(nameFrom, quantity.start),
    end: source === 'subject' || source === 'inherited' ? quantity.end : counted.end,
  });
  // `, chiếm 20% tổng số cán bộ`: the base of a share of what was named before.
  const share = SHARE_OF.test(text.slice(clause.start, quantity.start)) || BASE.test(counted.text ?? '');
  if (!before && previous && counted.text && share && head.verb !== null && !head.owns)
    return named(previous, 'inherited', from);
  // `2.300 hội viên, tăng 150 hội viên so với năm 2025`: how far what was named moves.
  if (!before && previous && head.movement !== null && isUnitAlone(counted.text, quantity))
    return named(previous, 'inherited', from);
  // `đối với cấp xã: trên 70%` speaks of what was named before.
  if (EMPTY_SUBJECT.test(before) && !counted.text && previous) return named(previous, 'inherited', from);
  // `đạt 500 tấn và 2 triệu quả`: another measure of what was named before.
  if (
    previous &&
    counted.text &&
    COUNTER.test(counted.text) &&
    (JOINED.test(text.slice(clause.start, quantity.start)) ||
      (!before && !head.owns && YEAR_ALONE.test(text.slice(clause.start, quantity.start))))
  )
    return named(previous, 'inherited', from);
  const rate = quantity.unit !== null && describeUnit(quantity.unit);
  // `tổ chức 02 chuyên đề/học kỳ`: the verb names nothing, what is counted does.
  if (rate && rate.head !== null && quantity.unit && EMPTY_ACTION.test(before) && !counted.text)
    return named(quantity.unit.split('/')[0] ?? quantity.unit, 'counted', from);
  // `bảo đảm tỷ lệ 100% trẻ em được tiêm chủng`: the figure stands inside the name.
  if (BARE_RATE.test(before) && counted.text && quantity.unit && /^[%‰]/u.test(quantity.unit))
    return named(`${before} ${counted.text}`, 'counted', from);
  // `Cải cách hành chính: 100% thủ tục được giải quyết đúng hạn`: the label is a field of work, the sentence names itself.
  if (head.verb === 'colon' && counted.text && labelsClause(before, counted.text, quantity))
    return named(counted.text, 'counted', from);
  // `Về an ninh: giảm 10% số vụ`: what falls is named after the figure.
  if (head.verb === 'colon' && head.movement !== null && EVENT_MEASURE.test(counted.text ?? ''))
    return named(counted.text ?? '', 'counted', from);
  // `Ban Dân vận phối hợp các đoàn thể duy trì 100% khu dân cư có mô hình`: who keeps it is not what is measured.
  if (
    KEEPS.test(text.slice(head.end, quantity.start)) &&
    counted.text &&
    labelsClause(before, counted.text, quantity)
  )
    return named(counted.text, 'counted', from);
  // `Sở Y tế: bảo đảm 28,5 giường bệnh/vạn dân`: who has to keep a rate is not what is measured; a rate names itself.
  if (
    rate &&
    rate.head !== null &&
    rate.per.length > 0 &&
    quantity.unit &&
    !counted.text &&
    CHARGED_WITH.test(text.slice(head.end, quantity.start)) &&
    !NAME_OPENER.test(before)
  )
    return named(quantity.unit, 'counted', from);
  const subject = isSubject(before, head, counted.text);
  if (before && subject) {
    const whole = GENERIC.test(before) ? complete(before, quantity, previous) : before;
    return named(whole, 'subject', from);
  }
  if (counted.text) {
    if (!before || EMPTY_ACTION.test(before) || EMPTY_SUBJECT.test(before))
      return named(counted.text, 'counted', from);
    const isShare = quantity.unit !== null && /^[%‰]/u.test(quantity.unit);
    // `rà soát quy trình, cắt giảm 20% thời gian`: the movement has its own object.
    if (isShare && head.movement !== null) return named(counted.text, 'counted', from);
    return named(`${before} ${counted.text}`, 'action', from);
  }
  if (before && !EMPTY_SUBJECT.test(before)) return named(before, 'subject', from);
  // `14,3 bác sĩ/1 vạn dân`: a rate of heads names itself.
  if (rate && rate.head !== null && rate.per.length > 0 && quantity.unit)
    return named(quantity.unit, 'counted', from);
  return previous ? named(previous, 'inherited', from) : null;
}

const OPENS_LIST = /(?<!\p{L})(?:như|sau|sau đây|cụ thể|gồm|là)$|(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?!\p{L})/iu;

const SETS_GOAL = /(?<!\p{L})(?:đặt|đặt ra|đề ra)\s(?:mục tiêu|chỉ tiêu)(?!\p{L})/iu;

const STRIVES_FOR = /(?<!\p{L})(?:phấn đấu|phân đấu|quyết tâm)(?!\p{L})/iu;

const KEEPS = /^\s*(?:tiếp tục )?(?:duy trì|giữ vững|giữ)(?!\p{L})/iu;

const CHARGED_WITH = /^\s*:\s*(?:phấn đấu|bảo đảm|đảm bảo|duy trì|đạt|có)(?!\p{L})/iu;

const isOwnNoun = (counted: string | null): boolean => counted !== null && !BASE.test(counted);

/** What is counted says more than the unit does: `15% chiến sĩ thi đua`, not `1.250 căn hộ`. */
const saysMore = (counted: string | null, { unit }: Quantity): boolean =>
  counted !== null && counted.toLowerCase() !== unit?.toLowerCase();

const isUnitAlone = (counted: string | null, { unit }: Quantity): boolean =>
  counted !== null && unit !== null && counted.toLowerCase() === unit.toLowerCase();

/** A share of things with a predicate of their own, and an object or a manner after it. */
const OWN_CLAUSE = definePattern(
  'clause after a share',
  /^(?!(?:được|đạt|có|hoàn thành|thực hiện|tham gia|sử dụng)(?!\p{L}))(?:\p{L}+,?\s){1,10}?(?:được|đạt|có|hoàn thành|thực hiện|tham gia|sử dụng)\s\p{L}+\s\p{L}+/iu,
  {
    matches: ['thủ tục hành chính được giải quyết đúng hạn', 'cơ quan có hệ thống họp trực tuyến'],
    misses: ['được giải quyết đúng hạn', 'dân số tham gia', 'trẻ em được tiêm'],
  },
);

const labelsClause = (before: string, counted: string, { unit }: Quantity): boolean =>
  unit === '%' && before !== '' && !NAME_OPENER.test(before) && OWN_CLAUSE.test(counted);

/** Where the name starts; a list of indicators that share the value keeps all of them. */
export function startOfName(text: string, start: number, end: number): number {
  const { outer, inner } = nameStarts(text, start, end);
  return outer !== inner && splitShared(cleanName(text.slice(outer, end))).length > 1 ? outer : inner;
}

/** `tổng số` + `KCN` → `tổng số KCN`; `tốc độ tăng bình quân` + the name before. */
function complete(name: string, quantity: Quantity, previous: string | null): string {
  if (/^tổng/iu.test(name) && quantity.unit && describeUnit(quantity.unit)?.head)
    return `${name} ${quantity.unit}`;
  return previous ? `${name} ${previous}` : name;
}

const WORK_ALONE = definePattern(
  'verb of work without an object',
  /^(?:xử lý|thu gom|tái chế|kiểm tra|giải quyết|khám|khám chữa|điều trị|tiêm|tiêm phòng|số hóa|số hoá|cải tạo|thay thế|khắc phục|kiểm soát|bảo vệ|khai thác|phục hồi|bố trí|dành|phân bổ|huy động|trích)(?:,? (?:và )?(?:xử lý|thu gom|vận chuyển|giám sát))*$/iu,
  { matches: ['xử lý', 'Thu gom, xử lý'], misses: ['nước thải được xử lý', 'Tỷ lệ xử lý'] },
);

/** Whether the words before the number are the indicator itself rather than an action upon what is counted. */
function isSubject(before: string, head: Head, counted: string | null): boolean {
  if (!before) return false;
  if (NAME_OPENER.test(before)) return true;
  if (counted === null) return true;
  if (EMPTY_SUBJECT.test(before)) return false;
  // `xử lý 80% tổng lượng nước thải`: a verb alone is done to what is counted.
  if (WORK_ALONE.test(before) && head.verb === null) return false;
  if (PREPOSITION_END.test(before) || NEW_BUILDS.some((verb) => before.toLowerCase().endsWith(verb)))
    return false;
  if (COUNTER.test(counted) && (before.includes(' ') || /^\p{Lu}{2,}$/u.test(before))) return true;
  return BASE.test(counted) || (head.verb !== null && !head.owns);
}
