/**
 * Goals without a number in running text: grades, rank groups, standings against a reference.
 */
import { EFFORT_VERBS } from '../../lexicon/effort.ts';
import { definePattern } from '../../text/pattern.ts';
import type { TargetReason } from '../reasons.ts';
import { cleanName } from './clean.ts';
import { readStanding, type Standing } from './grades.ts';
import { readHead } from './head.ts';
import { splitShared } from './indices.ts';
import { startOfName } from './name.ts';
import { NAME_OPENER } from './openers.ts';
import { stanceFrom } from './passage.ts';
import { periodIn } from './period.ts';
import { isRestated } from './restated.ts';
import type { Draft, ProseContext, Statement } from './types.ts';

/** `Thuộc nhóm 20 địa phương dẫn đầu về Chỉ số chuyển đổi số (DTI)`: the index follows its rank. */
const nameAfter = (text: string): string =>
  cleanName(/(?<!\p{L})về\s+(?<name>chỉ số[^,;.]*)/iu.exec(text)?.groups?.name ?? '');

/** Words that make a standing a goal outside a section of goals. */
const EFFORT = new RegExp(String.raw`(?<!\p{L})(?:${EFFORT_VERBS.join('|')})(?!\p{L})`, 'iu');

/** Bodies that are rated every year: `Đảng bộ xã hằng năm hoàn thành tốt nhiệm vụ`. */
const RATED_BODY = definePattern(
  'body that is rated each year',
  /^(?:đảng bộ|chi bộ|đảng ủy|đảng uỷ|tổ chức (?:cơ sở )?đảng|chính quyền|(?:ủy ban |uỷ ban )?(?:mặt trận tổ quốc|mttq)|ubmttq|công đoàn|đoàn thanh niên|đoàn trường|các đoàn thể|hội đồng nhân dân|hđnd|ubnd|ủy ban nhân dân|uỷ ban nhân dân)(?!\p{L})(?:\s[\p{L},]+){0,9}$/iu,
  {
    matches: ['Đảng bộ xã hằng năm', 'MTTQ và các đoàn thể hằng năm', 'Chi bộ nhà trường'],
    misses: ['Cán bộ, đảng viên', 'Các đơn vị', 'Lãnh đạo đảng bộ'],
  },
);

/** How a body comes by its rating is no part of its name. */
const RATING = /\s+được (?:đánh giá|xếp loại|công nhận|bình xét)(?:,? xếp loại)?$/iu;

/** The rating ends the clause; `hoàn thành tốt nhiệm vụ chính trị được giao` is none. */
const RATED_ALONE = definePattern(
  'rating that ends its clause',
  /^(?:được\s)?(?:(?:xếp|đạt)\s(?:loại|mức)\s)?(?:từ\s)?["“]?hoàn thành (?:xuất sắc|tốt)(?: nhiệm vụ)?["”]?(?:\strở lên)?\s*(?:[.;,)/]|$)/iu,
  {
    matches: ['hoàn thành tốt nhiệm vụ trở lên.', 'xếp loại hoàn thành xuất sắc nhiệm vụ'],
    misses: ['hoàn thành tốt nhiệm vụ chính trị được giao', 'hoàn thành tốt nhiệm vụ năm 2025'],
  },
);

/** Only where the text aims at something, and only of a thing that is named; one draft for each index of a list. */
export function standingTargets(statement: Statement, context: ProseContext): Draft[] {
  const { text, segment } = statement;
  const found = readStanding(text.slice(segment.start, segment.end));
  if (!found) return [];
  const at = segment.start + found.start;
  const stance = stanceFrom(statement, at);
  if (stance === 'result' || stance === 'norm') return [];
  const head = readHead(text, segment.start, at);
  const from = startOfName(text, segment.start, head.end);
  const name =
    cleanName(text.slice(from, head.end))
      .replace(RATING, '')
      .replace(/\s+đều$/iu, '') || nameAfter(text.slice(at, segment.end));
  if (!name) return [];
  const lead = text.slice(segment.start, at);
  const effort = EFFORT.test(lead) || EFFORT.test(statement.opening);
  // Without a number the name must be that of an indicator, or the list one of goals.
  const isIndex = NAME_OPENER.test(name) || /\(\p{Lu}{2,}/u.test(name) || splitShared(name).length > 1;
  const rated = RATED_BODY.test(name) && RATED_ALONE.test(text.slice(at, segment.end));
  const aims = isIndex || rated || (effort && found.kind === 'grade');
  if (!(effort && (isIndex || rated)) && !(stance === 'goal' && aims)) return [];
  if (context.reports && !effort) return [];
  const draft = draftOf(found, statement, context, Math.min(from, at), segment.start + found.end);
  const restated = isRestated(`${context.lead} ${statement.opening} ${lead}`, lead, context.issuerLevel);
  const reasons: TargetReason[] = [effort ? 'effort-word' : 'goal-section', 'no-number'];
  return splitShared(name).map((indicator) => ({
    ...draft,
    indicator,
    period: periodIn(lead),
    restated,
    reasons: [...reasons],
  }));
}

/** A rank that follows a figure of the same index: `đạt 90 điểm trở lên, nằm trong nhóm 20 tỉnh dẫn đầu`. */
export function standingAfter(
  statement: Statement,
  from: number,
  indicator: string,
  context: ProseContext,
): Draft[] {
  const rest = statement.text.slice(from, statement.segment.end);
  const found = RANK_FOLLOWS.test(rest) ? readStanding(rest) : null;
  if (found?.kind !== 'grade') return [];
  const draft = draftOf(found, statement, context, from + found.start, from + found.end);
  return [{ ...draft, indicator, reasons: ['goal-section', 'no-number', 'inherited-name'] }];
}

const RANK_FOLLOWS = definePattern(
  'rank after a figure',
  /^[^,;]{0,60}(?<!đánh giá),\s*(?:và\s+)?(?:xếp|nằm|thuộc|đứng|trong nhóm|trong tốp)(?!\p{L})/iu,
  {
    matches: [', xếp hạng trong nhóm 20 tỉnh dẫn đầu', ' so với năm 2025, nằm trong tốp 10'],
    misses: [', tăng 5%', ' xếp loại tốt', ' chi bộ được đánh giá, xếp loại tốt'],
  },
);

const draftOf = (
  found: Standing,
  statement: Statement,
  context: ProseContext,
  start: number,
  end: number,
): Omit<Draft, 'indicator' | 'reasons'> => ({
  kind: found.kind,
  change: found.change,
  comparator: found.comparator,
  value: null,
  valueMax: null,
  grade: found.grade,
  unit: null,
  period: statement.period,
  block: context.block,
  start,
  end,
  restated: false,
  partOf: null,
  rowUnits: [],
});
