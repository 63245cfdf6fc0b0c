/**
 * Targets stated in sentences and list items.
 */

import { definePattern } from '../../text/pattern.ts';
import { splitAtSemicolons, splitSentences, type TextSpan } from '../../text/sentences.ts';
import { asideDepths } from './asides.ts';
import { figureTargets } from './figures.ts';
import { listsIndices } from './indices.ts';
import { maskedSpans } from './masks.ts';
import { periodIn } from './period.ts';
import { findQuantities } from './quantities.ts';
import { standingAfter, standingTargets } from './standings.ts';
import type { Draft, ProseContext, Quantity, Statement } from './types.ts';
import { zeroTargets } from './zeros.ts';

/** A sentence of its own that breaks down the goal before it: `Trong đó: …`. */
const PART = /^trong đó(?!\p{L})/iu;

/** `Đến năm 2030 đạt 6 triệu tấn.`: a deadline and a verb without a subject speak of the sentence before. */
const NO_SUBJECT = definePattern(
  'sentence without a subject',
  /^\s*(?:phấn đấu )?(?:đến|giai đoạn|năm)\s(?:cuối |hết )?(?:năm )?\d{4}(?:\s?[-–]\s?\d{4})?,?\s(?:đạt|tăng|giảm|còn|là)(?!\p{L})/iu,
  {
    matches: ['Đến năm 2030 đạt từ 6 triệu tấn', 'Giai đoạn 2026-2030 tăng 5%'],
    misses: ['Đến năm 2030, tỷ lệ', 'Năm 2030 có'],
  },
);

/** How much of a sentence before its first figure can rule the figures that follow. */
const OPENING = 300;

/** Every target of a text, in order of place. Time is linear in the length of the text. */
export function proseTargets(text: string, context: ProseContext): Draft[] {
  const depths = asideDepths(text);
  const quantities = findQuantities(text, maskedSpans(text));
  const drafts: Draft[] = [];
  let next = 0;
  /** The quantities up to an offset that were not yet taken. */
  const takeUntil = (end: number): Quantity[] => {
    const from = next;
    while ((quantities[next]?.start ?? end) < end) next++;
    return quantities.slice(from, next);
  };
  let told: string | null = null;
  for (const sentence of splitSentences(text)) {
    let previous = NO_SUBJECT.test(text.slice(sentence.start, sentence.start + 60)) ? told : null;
    const before = drafts.length;
    const whole = PART.test(text.slice(sentence.start, sentence.start + 12)) ? (drafts.at(-1) ?? null) : null;
    const first = Math.min(quantities[next]?.start ?? sentence.end, sentence.end);
    const opening = text.slice(Math.max(sentence.start, first - OPENING), first);
    const turn = context.passage.read(text.slice(sentence.start, sentence.end), opening);
    const statement: Statement = {
      text,
      stance: turn.stance,
      goalsFrom: turn.goalsFrom === null ? null : sentence.start + turn.goalsFrom,
      depths,
      segment: sentence,
      opening,
      whole,
      breaksDown: whole !== null,
      group: null,
      named: [],
      period: periodIn(opening) ?? whole?.period ?? turn.period,
    };
    for (const segment of joinLists(text, splitAtSemicolons(text, sentence))) {
      statement.segment = segment;
      const own = withoutAsides(text, depths, takeUntil(segment.end));
      const found: Draft[] =
        own.length > 0
          ? figureTargets(statement, own, context, previous)
          : [...zeroTargets(statement, context), ...standingTargets(statement, context)];
      const named = found.at(-1)?.indicator;
      if (own.length > 0 && named)
        found.push(...standingAfter(statement, own.at(-1)?.end ?? 0, named, context));
      previous = found.at(-1)?.indicator ?? previous;
      drafts.push(...found);
    }
    told = drafts.slice(before).find(({ partOf }) => partOf === null)?.indicator ?? told;
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
function withoutAsides(text: string, depths: Uint8Array, quantities: Quantity[]): Quantity[] {
  const outside = quantities.filter((quantity) => !depths[quantity.start]);
  if (outside.length > 0) return outside;
  return quantities.filter(({ start }) => !BY_WHAT.test(text.slice(text.lastIndexOf('(', start), start)));
}

/** `xóa hộ nghèo (theo tiêu chí 6 triệu đồng/người/năm)`: by what it is measured, never how much. */
const BY_WHAT = /^\(\s*(?:theo|tính theo|so với|căn cứ)(?!\p{L})/iu;
