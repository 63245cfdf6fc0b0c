/**
 * Measures of events that are named once for all of them: `Tai nạn giao thông giảm 5% số vụ, 5% số người chết`,
 * `giảm 10% số vụ, 5% số người chết do tai nạn giao thông`.
 */
import { definePattern } from '../../text/pattern.ts';

const EVENT =
  '(?:tai nạn (?:giao thông(?: đường (?:bộ|sắt|thủy))?|lao động|đuối nước|thương tích)|đuối nước|cháy,? nổ|tội phạm(?: về (?:trật tự xã hội|ma túy|kinh tế))?)';
const OF_EVENT = '(?:vụ|ca|người (?:chết|tử vong|bị thương|bị nạn|bị tai nạn))';

/** What is counted of an event, and nothing that says of which. */
export const EVENT_MEASURE = definePattern(
  'measure of an event that is not named',
  new RegExp(`^số ${OF_EVENT}(?:(?:,| và|, và) số ${OF_EVENT})*$`, 'iu'),
  {
    matches: ['số vụ', 'số người chết', 'số người chết và số người bị thương'],
    misses: ['số vụ cháy', 'số người chết do đuối nước', 'số hộ'],
  },
);

const EVENT_BEFORE = definePattern(
  'event that falls by the values after it',
  new RegExp(
    String.raw`(?<!\p{L})(?<event>${EVENT})[^.;\d]{0,40}?(?<!\p{L})giảm(?!\p{L})[^.;:\d]{0,24}$`,
    'iu',
  ),
  {
    matches: ['Tai nạn giao thông giảm ít nhất ', 'tai nạn lao động: phấn đấu giảm '],
    misses: ['giảm tai nạn giao thông, đạt ', 'Tai nạn giao thông giảm 3 vụ, tăng '],
  },
);

const EVENT_AFTER = definePattern(
  'measure with its event',
  new RegExp(String.raw`^số ${OF_EVENT}\s(?:do |vì )?(?<event>${EVENT})$`, 'iu'),
  {
    matches: ['số người chết do tai nạn giao thông', 'số vụ tai nạn lao động'],
    misses: ['số vụ', 'số người chết do bệnh dại'],
  },
);

/** A share by which something moves, with the words before its number. */
export interface MovedMeasure {
  name: string;
  lead: string;
  /** Nothing but a joint stands between the measure before and this one. */
  joined: boolean;
}

const measureOf = (name: string, event: string): string =>
  `${name} ${/vụ$/iu.test(name) ? '' : 'do '}${event.toLowerCase()}`;

/** The names, in the order given, with the event they measure: the one before the run of them, else the one after. */
export function withEvents(measures: readonly MovedMeasure[]): string[] {
  const names = measures.map(({ name }) => name);
  let event: string | undefined;
  for (const [at, { name, lead, joined }] of measures.entries()) {
    event = EVENT_BEFORE.exec(lead)?.groups?.event ?? (joined ? event : undefined);
    if (event && EVENT_MEASURE.test(name)) names[at] = measureOf(name, event);
  }
  event = undefined;
  for (let at = measures.length - 1; at >= 0; at--) {
    const name = names[at] ?? '';
    event = EVENT_AFTER.exec(name)?.groups?.event ?? event;
    if (event && EVENT_MEASURE.test(name)) names[at] = measureOf(name, event);
    if (!measures[at]?.joined) event = undefined;
  }
  return names;
}
