/**
 * Targets stated in sentences and list items.
 */
import { splitAtSemicolons, splitSentences, type TextSpan } from '../../text/sentences.ts';
import type { Comparator, IssuerLevel } from '../types.ts';
import { acceptFigure } from './accept.ts';
import { type Clause, cutClauses } from './clauses.ts';
import { cleanName } from './clean.ts';
import { readStanding } from './grades.ts';
import { readHead } from './head.ts';
import { listsIndices, splitShared } from './indices.ts';
import { maskedSpans } from './masks.ts';
import { type Name, nameOf, startOfName } from './name.ts';
import { NAME_OPENER } from './openers.ts';
import { periodIn } from './period.ts';
import { findQuantities } from './quantities.ts';
import { isRestated } from './restated.ts';
import type { Stance } from './stance.ts';
import type { Draft, Head, Quantity } from './types.ts';

/** What rules the text from outside. */
export interface ProseContext {
  block: number;
  stance: Stance;
  /** The line that opens the list this text is an item of, or empty. */
  lead: string;
  reports: boolean;
  planFrom: number | null;
  issuerLevel: IssuerLevel | null;
}

/** A sentence of its own that breaks down the goal before it: `Trong đó: …`. */
const PART = /^trong đó(?!\p{L})/iu;

/** Every target of a text, in order of place. */
export function proseTargets(text: string, context: ProseContext): Draft[] {
  const quantities = findQuantities(text, maskedSpans(text));
  const drafts: Draft[] = [];
  for (const sentence of splitSentences(text)) {
    let previous: string | null = null;
    const whole = PART.test(text.slice(sentence.start, sentence.end)) ? (drafts.at(-1) ?? null) : null;
    for (const segment of joinLists(text, splitAtSemicolons(text, sentence))) {
      const inside = quantities.filter((q) => q.start >= segment.start && q.start < segment.end);
      const own = withoutAsides(text, segment, inside);
      const found: Draft[] =
        own.length > 0
          ? figures(text, sentence, segment, own, context, previous)
          : standings(text, sentence, segment, context);
      for (const draft of found) {
        draft.partOf ??= whole;
        draft.period ??= whole?.period ?? null;
      }
      previous = found.at(-1)?.indicator ?? previous;
      drafts.push(...found);
    }
  }
  return drafts;
}

/** A part that only lists indices belongs to the part that gives them their value: `PCI, PAPI; SIPAS: tăng 05 bậc`. */
function joinLists(text: string, segments: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  let open: number | null = null;
  for (const segment of segments) {
    const start: number = open ?? segment.start;
    if (listsIndices(text.slice(start, segment.end))) {
      open = start;
      continue;
    }
    joined.push({ start, end: segment.end });
    open = null;
  }
  if (open !== null) joined.push({ start: open, end: segments.at(-1)?.end ?? open });
  return joined;
}

/** Figures in brackets explain the figure outside them; alone they may be the statement itself. */
function withoutAsides(text: string, segment: TextSpan, quantities: readonly Quantity[]): Quantity[] {
  const outside = quantities.filter((quantity) => {
    const before = text.slice(segment.start, quantity.start);
    return before.lastIndexOf('(') <= before.lastIndexOf(')');
  });
  return outside.length > 0 ? outside : [...quantities];
}

function figures(
  text: string,
  sentence: TextSpan,
  segment: TextSpan,
  quantities: readonly Quantity[],
  context: ProseContext,
  inherited: string | null,
): Draft[] {
  const drafts: Draft[] = [];
  let previous = inherited;
  let whole: Draft | null = null;
  let inParts = false;
  // What follows a figure that is no goal (`năm 2024 đạt 97%, tăng 2%`) tells of the same thing.
  let dropped = false;
  for (const clause of absorb(text, cutClauses(text, segment, quantities))) {
    const { quantity } = clause;
    const start = bracketStart(text, clause.start, quantity.start);
    const head = clauseHead(text, start, clause);
    const name = nameOf(
      text,
      { start, end: bracketEnd(text, quantity.end, clause.end) },
      quantity,
      head,
      previous,
    );
    if (!name || (dropped && name.source === 'inherited')) continue;
    const lead = text.slice(start, quantity.start);
    const reasons = acceptFigure({
      quantity,
      head,
      name,
      lead,
      clause: text.slice(start, clause.end),
      sentenceLead: text.slice(sentence.start, start),
      stance: context.stance,
      planFrom: context.planFrom,
      reports: context.reports,
    });
    previous = name.text;
    dropped = reasons === null;
    if (!reasons) continue;
    const ruled = `${context.lead} ${text.slice(sentence.start, quantity.end)}`;
    const period =
      periodIn(text.slice(start, clause.end)) ?? periodIn(text.slice(sentence.start, quantity.start));
    inParts =
      whole !== null &&
      (clause.partOfPrevious || (inParts && !(name.source === 'subject' && NAME_OPENER.test(name.text))));
    const names = name.source === 'subject' ? splitShared(name.text) : [name.text];
    for (const indicator of names) {
      const draft: Draft = {
        indicator,
        kind: 'quantity',
        change: changeOf(head, name, quantity),
        comparator: comparatorOf(head, quantity),
        value: quantity.value,
        valueMax: quantity.valueMax,
        grade: null,
        unit: quantity.unit,
        period,
        block: context.block,
        start: name.start,
        end: name.end,
        restated: isRestated(ruled, context.issuerLevel),
        partOf: inParts ? whole : null,
        rowUnits: [],
        reasons: [
          ...reasons,
          ...(quantity.english ? ['english-number'] : []),
          ...(quantity.inWords ? ['number-in-words'] : []),
          ...(name.source === 'inherited' ? ['inherited-name'] : []),
        ],
      };
      drafts.push(draft);
      if (!inParts) whole = draft;
    }
  }
  return drafts;
}

/** Between the level now and the level to reach: `từ 85% năm 2025 lên 95%`, `từ 5% xuống còn 3%`. */
const RISES = /^[^,;:]{0,40}(?<!\p{L})(?:lên|xuống|còn)(?:\s+(?:còn|đến|tới|trên|dưới))?\s*$/iu;

/** The head of a clause; where a level now stands in it, the words before that level name the indicator. */
function clauseHead(text: string, start: number, clause: Clause): Head {
  const head = readHead(text, start, clause.quantity.start);
  if (!clause.baseline) return head;
  const before = readHead(text, start, clause.baseline.start);
  return { ...before, comparator: head.comparator, from: false, movement: null, reaches: true };
}

/** A number that hangs on the noun of the one before it is its qualifier: `72 xã đạt 19 tiêu chí`, `sản phẩm đạt 03 sao`. */
function absorb(text: string, clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const last = kept.at(-1);
    const between = text.slice(last?.quantity.end ?? 0, clause.quantity.start);
    if (
      last &&
      RISES.test(between) &&
      /(?<!\p{L})từ\s*$/iu.test(text.slice(last.start, last.quantity.start))
    ) {
      last.baseline = last.quantity;
      last.quantity = clause.quantity;
      last.end = clause.end;
      continue;
    }
    // A bare number (a label, a count of nothing) does not take the value that follows it.
    if (last && clause.attached && last.quantity.unit === null && clause.quantity.unit !== null) {
      kept[kept.length - 1] = { ...clause };
      continue;
    }
    const hangs = last && clause.attached && !/(?<!\p{L})(?:với|lên|còn|xuống)(?!\p{L})/iu.test(between);
    if (hangs) last.end = clause.end;
    else kept.push({ ...clause });
  }
  return kept;
}

/** A clause inside brackets starts after the bracket. */
function bracketStart(text: string, start: number, number: number): number {
  const before = text.slice(start, number);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') ? start + open + 1 : start;
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

function comparatorOf(head: Head, quantity: Quantity): Comparator {
  const bound = quantity.after ?? head.comparator;
  if (bound && bound !== '=') return bound;
  if (quantity.valueMax !== null) return 'range';
  return head.from ? '>=' : '=';
}

/** Building something new adds to what is there, when things (not a rate) are counted. */
const ADDS =
  /(?<!\p{L})(?:thành lập mới|hình thành mới|trồng mới|xây dựng mới|làm mới|phát triển mới|kết nạp)(?!\p{L})/iu;

function changeOf(head: Head, name: Name, quantity: Quantity): Draft['change'] {
  if (head.reaches) return 'level';
  if (head.movement) return head.movement;
  if (name.movement) return name.movement;
  return quantity.unit !== '%' && ADDS.test(name.text) ? 'increase' : 'level';
}

/** `Thuộc nhóm 20 địa phương dẫn đầu về Chỉ số chuyển đổi số (DTI)`: the index follows its rank. */
const nameAfter = (text: string): string =>
  cleanName(/(?<!\p{L})về\s+(?<name>chỉ số[^,;.]*)/iu.exec(text)?.groups?.name ?? '');

/** Grades and standings: only where the text aims at something, and only of a thing that is named. */
function standings(text: string, sentence: TextSpan, segment: TextSpan, context: ProseContext): Draft[] {
  const part = text.slice(segment.start, segment.end);
  const found = readStanding(part);
  if (!found || context.stance === 'result' || context.stance === 'norm') return [];
  const at = segment.start + found.start;
  const head = readHead(text, segment.start, at);
  const from = startOfName(text, segment.start, head.end);
  const name = cleanName(text.slice(from, head.end)) || nameAfter(text.slice(at, segment.end));
  if (!name) return [];
  const effort = /(?<!\p{L})(?:phấn đấu|phân đấu|quyết tâm|bảo đảm|đảm bảo)(?!\p{L})/iu.test(
    text.slice(sentence.start, at),
  );
  // Without a number the name must be that of an indicator, or the list one of goals.
  const isIndex = NAME_OPENER.test(name) || /\(\p{Lu}{2,}/u.test(name) || splitShared(name).length > 1;
  if (!(effort && isIndex) && !(context.stance === 'goal' && (isIndex || (effort && found.kind === 'grade'))))
    return [];
  if (context.reports && !effort) return [];
  const ruled = `${context.lead} ${text.slice(sentence.start, at)}`;
  return splitShared(name).map((indicator) => ({
    indicator,
    kind: found.kind,
    change: found.change,
    comparator: found.comparator,
    value: null,
    valueMax: null,
    grade: found.grade,
    unit: null,
    period: periodIn(text.slice(segment.start, at)),
    block: context.block,
    start: from,
    end: segment.start + found.end,
    restated: isRestated(ruled, context.issuerLevel),
    partOf: null,
    rowUnits: [],
    reasons: [effort ? 'effort-word' : 'goal-section', 'no-number'],
  }));
}
