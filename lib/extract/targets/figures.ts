/**
 * Figures of one part of a sentence, each with its name, bound and change.
 */

import { BOUNDS_BEFORE } from '../../lexicon/comparators.ts';
import { definePattern } from '../../text/pattern.ts';
import type { Comparator } from '../types.ts';
import { acceptFigure } from './accept.ts';
import { bodyThatBuilds, givenToBodies } from './bodies.ts';
import { type Clause, cutClauses } from './clauses.ts';
import { dependentName, groupBefore, isGradeReached, sameOfLevel, sharedWith } from './dependent.ts';
import { type MovedMeasure, withEvents } from './events.ts';
import { readHead } from './head.ts';
import { namesInTurn } from './in-turn.ts';
import { splitShared } from './indices.ts';
import { type Name, nameOf } from './name.ts';
import { nameAhead } from './name-ahead.ts';
import { clauseStart, NAME_OPENER } from './openers.ts';
import { stanceFrom } from './passage.ts';
import { periodAhead, periodIn } from './period.ts';
import { isRestated } from './restated.ts';
import { type CountedShare, withSharedPredicates } from './shared-predicate.ts';
import type { Draft, Head, ProseContext, Quantity, Statement } from './types.ts';

/** `đạt 9 tỷ USD, chiếm 31%` says the same thing in another measure. */
const SAME_AGAIN = /(?<!\p{L})(?:chiếm|bằng|tương đương|tức|tức là|nghĩa là)(?!\p{L})/iu;

/** `… vào năm 2030 và duy trì ở mức đó đến năm 2035`: how long it shall stay is not when it is due. */
const KEPT_SO = definePattern(
  'how long a value is kept',
  /(?<=\d.*năm \d{4}\s?)(?:,|và)\s(?:tiếp tục\s)?(?:duy trì|giữ vững|giữ|ổn định)(?!\p{L})[^;.\d]*đến[^;.\d]*năm \d{4}\s*[.;,]?\s*$/iu,
  {
    matches: ['dưới 10% vào năm 2030 và duy trì ở mức đó đến năm 2035.'],
    misses: ['48% và ổn định đến năm 2030', '48% vào năm 2030 và ổn định ở mức 50% đến năm 2035'],
  },
);

const JOINED_BOUND = new RegExp(
  String.raw`^\s*(?:,|và|,\s*và)\s*(?:(?:${BOUNDS_BEFORE.map(({ words }) => words).join('|')}|từ)\s*)?$`,
  'iu',
);

const SAME_ALONE = /^(?:tương đương|tức là|nghĩa là)(?: với)?$/iu;

const RATE_OF_SAME = /^[\s,]*(?:đạt|bằng) t[ỷỉ] lệ(?: trên| từ| ít nhất)?\s*$/iu;

/** How far back the words that rule a figure are looked for. */
const REACH = 300;

/** Targets of the quantities of a part, in order; `previous` is the name before them in the sentence. */
export function figureTargets(
  statement: Statement,
  quantities: readonly Quantity[],
  context: ProseContext,
  inherited: string | null,
): Draft[] {
  const { text, segment } = statement;
  const drafts: Draft[] = [];
  let previous = inherited;
  // `trong đó: a; b; c` breaks down the goal before it to the end of the sentence.
  let whole = statement.whole;
  let inParts = statement.breaksDown;
  // What follows a figure that is no goal (`năm 2024 đạt 97%, tăng 2%`) tells of the same thing.
  let dropped = false;
  const clauses = cutClauses(text, segment, quantities, statement.depths);
  let turns: string[] = [];
  let undated: Draft[] = [];
  const shares: (CountedShare & { draft: Draft })[] = [];
  const moved: (MovedMeasure & { draft: Draft })[] = [];
  let named = segment.start;
  for (const [at, clause] of clauses.entries()) {
    let { quantity } = clause;
    const from = bracketStart(statement, clause.start, quantity.start);
    const builder = /(?<!\p{L})giao(?!\p{L})/iu.test(text.slice(segment.start, quantity.start))
      ? bodyThatBuilds(text.slice(from, quantity.start))
      : null;
    const start = from + (builder?.end ?? 0);
    const head = clauseHead(text, start, clause);
    const end = bracketEnd(text, quantity.end, clause.end);
    const lead = text.slice(start, quantity.start);
    const name =
      nameAhead(text, { start, end }, quantity, clauses[at + 1]) ??
      nameOf(text, { start, end }, quantity, head, previous);
    if (name && turns.length > 0) Object.assign(name, { text: turns.shift(), source: 'subject' });
    else if (name) {
      // `kết nạp 60 hội viên, đạt tỷ lệ 3%`: a share of what was counted before is its rate.
      if (name.source === 'inherited' && quantity.unit === '%' && RATE_OF_SAME.test(lead))
        name.text = `tỷ lệ ${name.text}`;
      const group = groupBefore(text, start, quantity.start);
      statement.group = group ?? statement.group;
      if (isGradeReached(text.slice(start, quantity.start), previous)) name.text = 'Đạt';
      // What stands before its own colon is nearer than the name before.
      if (group === null) name.text = sharedWith(sameOfLevel(name.text, previous), previous);
      name.text = sameOfLevel(dependentName(name.text, statement.group), previous);
      turns = namesInTurn(text, clauses, at, name.text, statement.named);
      name.text = turns.shift() ?? name.text;
    }
    if (!name || (dropped && name.source === 'inherited')) continue;
    if ((name.source === 'inherited' || SAME_ALONE.test(name.text)) && SAME_AGAIN.test(lead)) continue;
    const before = text.slice(Math.max(segment.start, start - REACH), start);
    // `không quá 113 bé trai/100 bé gái … và 115 bé trai/100 bé gái`: the same rate again.
    if (previous && name.text === quantity.unit && drafts.at(-1)?.unit === quantity.unit)
      Object.assign(name, { text: previous, source: 'inherited' });
    const goesOn = name.source === 'inherited' && measuresTheSame(drafts.at(-1), quantity);
    if (goesOn) quantity = { ...quantity, unit: drafts.at(-1)?.unit ?? null };
    const reasons = acceptFigure({
      quantity,
      goesOn,
      joined: !dropped && JOINED.test(lead) && drafts.at(-1)?.unit === quantity.unit,
      head,
      name,
      lead,
      clause: text.slice(start, clause.end),
      sentenceLead: `${statement.opening} ${before}`,
      ownLead: text.slice(Math.max(start, name.start), quantity.start),
      said: statement.period,
      stance: builder ? 'goal' : stanceFrom(statement, quantity.start),
      planFrom: context.planFrom,
      reports: context.reports,
    });
    previous = name.text;
    if (reasons) statement.named.push(name.text);
    dropped = reasons === null;
    if (!reasons) {
      // `đề ra 24 chỉ tiêu năm 2024, trong đó …`: the count of the goals gives them their year.
      if (quantity.unit === 'chỉ tiêu')
        statement.period = periodAhead(text.slice(start, clause.end), context.planFrom) ?? statement.period;
      continue;
    }
    const own = periodAhead(text.slice(start, clause.end).replace(KEPT_SO, ''), context.planFrom);
    statement.period = own ?? statement.period;
    // `dưới 5% ở nông thôn và dưới 10% ở thành phố vào năm 2030`: the year after the last value is that of the run.
    if (!JOINED_BOUND.test(lead) || drafts.at(-1)?.unit !== quantity.unit) undated = [];
    if (own !== null) for (const draft of undated) draft.period = own;
    inParts =
      whole !== null &&
      (clause.partOfPrevious || (inParts && !(name.source === 'subject' && NAME_OPENER.test(name.text))));
    statement.breaksDown ||= inParts && /(?:trong đó|gồm)\s*:/iu.test(lead);
    // `…, riêng các xã miền núi giảm 4%`: one part, and no more of them after it.
    const single = whole !== null && ONE_PART.test(lead);
    const tail = text.slice(quantity.end, clause.end);
    const comparator = comparatorOf(head, quantity, tail);
    const shared: Omit<Draft, 'indicator'> = {
      kind: 'quantity',
      change:
        changeOf(head, name, quantity, tail) ??
        carriedChange(lead, name, drafts.at(-1), quantity, comparator),
      comparator,
      value: quantity.value,
      valueMax: quantity.valueMax,
      grade: null,
      unit: quantity.unit,
      period: statement.period,
      block: context.block,
      start: clauseStart(text, start, name.start),
      end: name.end,
      restated: isRestated(
        `${context.lead} ${statement.opening} ${before} ${lead}`,
        `${before} ${lead}`,
        context.issuerLevel,
      ),
      partOf: inParts || single ? whole : null,
      rowUnits: [],
      reasons: [
        ...reasons,
        ...(quantity.english ? (['english-number'] as const) : []),
        ...(quantity.inWords ? (['number-in-words'] as const) : []),
        ...(name.source === 'inherited' ? (['inherited-name'] as const) : []),
      ],
    };
    const given = givenToBodies(context.lead, name.text);
    if (given !== null || builder) shared.rowUnits = [builder?.body ?? name.text];
    const names = given !== null ? [given] : name.source === 'subject' ? splitShared(name.text) : [name.text];
    drafts.push(...names.map((indicator) => ({ indicator, ...shared })));
    undated =
      own === null && periodIn(statement.opening) === null
        ? [...undated, ...drafts.slice(-names.length)]
        : [];
    const draft = drafts.at(-1);
    if (draft?.change === 'level' && quantity.unit === '%' && name.source === 'counted')
      shares.push({ draft, name: draft.indicator, between: text.slice(named, quantity.start) });
    if (draft && draft.change !== 'level' && quantity.unit === '%')
      moved.push({ draft, name: draft.indicator, lead, joined: JOINED_BOUND.test(lead) });
    named = name.end;
    if (!inParts && !single) whole = drafts.at(-1) ?? null;
  }
  for (const [at, indicator] of withSharedPredicates(shares).entries())
    Object.assign(shares[at]?.draft ?? {}, { indicator });
  for (const [at, indicator] of withEvents(moved).entries())
    Object.assign(moved[at]?.draft ?? {}, { indicator });
  statement.whole = whole;
  return drafts;
}

const ONE_PART = definePattern(
  'part that is named apart',
  /^[\s,;]*(?:trong đó )?riêng (?!năm|giai đoạn|trong|quý|tháng)\p{L}/iu,
  {
    matches: [', riêng các xã vùng cao giảm ', '; riêng khu vực nông thôn đạt '],
    misses: [', riêng năm 2027 đạt ', ', các xã riêng lẻ '],
  },
);

/** `xuống 550/100.000 trẻ em … và 500/100.000`, `dưới 9,5 … và dưới 9`: the measure of the value before, or a part of it. */
const measuresTheSame = (before: Draft | undefined, { unit, of }: Quantity): boolean => {
  if (before === undefined) return false;
  if (unit !== null) return unit.startsWith('/') && before.unit?.startsWith(unit) === true;
  return of === null ? before.unit === null : before.unit?.startsWith(`/${of} `) === true;
};

/** The head of a clause; where a level now stands in it, the words before that level name the indicator. */
function clauseHead(text: string, start: number, clause: Clause): Head {
  const head = readHead(text, start, clause.quantity.start);
  if (!clause.baseline) return head;
  const before = readHead(text, start, clause.baseline.start);
  return { ...before, comparator: head.comparator, from: false, movement: null, reaches: true };
}

/** A clause inside brackets starts after the bracket. */
function bracketStart({ text, depths }: Statement, start: number, number: number): number {
  if (!depths[number]) return start;
  const open = text.lastIndexOf('(', number);
  return open >= start ? open + 1 : start;
}

/** … and ends before the closing one. */
function bracketEnd(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth < 0) return at;
  }
  return end;
}

function comparatorOf(head: Head, quantity: Quantity, tail: string): Comparator {
  const passes = head.exceeds && !exceedsPlan(head, quantity, tail);
  const bound = quantity.after ?? head.comparator ?? (passes ? '>' : null);
  if (bound && bound !== '=') return bound;
  if (quantity.valueMax !== null) return 'range';
  return head.from ? '>=' : '=';
}

/** Building something new adds to what is there, when things (not a rate) are counted. */
const ADDS =
  /(?<!\p{L})(?:thành lập mới|hình thành mới|trồng mới|xây dựng mới|làm mới|phát triển mới|kết nạp)(?!\p{L})/iu;

/** What `vượt` measures from: `vượt 10% dự toán`, `vượt 5% so với kế hoạch`. */
const PLANNED = definePattern(
  'plan that is exceeded',
  /^\s*(?:trở lên\s+)?(?:so với\s+)?(?:mức\s+)?(?:dự toán|kế hoạch|chỉ tiêu|pháp lệnh|năm|cùng kỳ|mục tiêu)(?!\p{L})/iu,
  {
    matches: [' dự toán tỉnh giao', ' so với kế hoạch', ' trở lên so với dự toán'],
    misses: [' hộ dân', '', ' tổng số hộ'],
  },
);

const exceedsPlan = (head: Head, { unit }: Quantity, tail: string): boolean =>
  head.exceeds && unit === '%' && PLANNED.test(tail);

/** Nothing but the joint before a value. */
const JOINED = /^\s*(?:,|và|,\s*và)\s*$/iu;

/** What the clause itself says of the change, or null when it states nothing but a number. */
function changeOf(head: Head, name: Name, quantity: Quantity, tail: string): Draft['change'] | null {
  if (head.reaches) return 'level';
  if (exceedsPlan(head, quantity, tail)) return 'increase';
  if (head.movement) return head.movement;
  // `Giảm tỷ lệ bỏ học dưới 0,2%`: what is brought below a bound is to be there.
  if (name.movement === 'decrease' && (head.comparator === '<' || head.comparator === '<=')) return 'level';
  if (name.movement) return name.movement;
  if (quantity.unit !== '%' && ADDS.test(name.text)) return 'increase';
  return head.verb === null ? null : 'level';
}

/** `Giảm 10% số vụ vi phạm và 15% diện tích bị cháy`: a bare share after `và` shares the verb of the one before it. */
function carriedChange(
  lead: string,
  name: Name,
  before: Draft | undefined,
  quantity: Quantity,
  comparator: Comparator,
): Draft['change'] {
  if (name.source === 'subject' || before?.unit !== quantity.unit || !/^%/u.test(quantity.unit ?? ''))
    return 'level';
  // `giảm ít nhất 30% thời gian, ít nhất 30% chi phí`: the same bound, and no predicate that would make it a share.
  const again = JOINED_BOUND.test(lead) && comparator === before.comparator && !SHARED_OF.test(name.text);
  return JOINED.test(lead) || again ? before.change : 'level';
}

const SHARED_OF = /(?<!\p{L})(?:được|đạt|có|bị|hoàn thành|tham gia|thực hiện|sử dụng)(?!\p{L})/iu;
