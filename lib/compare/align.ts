/**
 * Which target of a plan answers which target of its directive (ghép chỉ tiêu): one to one, the surest pair first.
 * The result depends on what the targets say, not on where they stand.
 */
import { INCOMPARABLE, type IncomparablePair } from '../lexicon/comparability.ts';
import type { TargetFeatures } from './features.ts';
import { likeness } from './names.ts';

/** How two targets were linked. */
export interface Link {
  parent: TargetFeatures;
  child: TargetFeatures;
  /** `key`: one known indicator; `name`: like names; `substitute`: the plan states another measure in its place. */
  by: 'key' | 'name' | 'substitute' | 'user';
  /** The pair that must not be compared, for a substitute. */
  pair: IncomparablePair | null;
  score: number;
}

/** Names this alike may be one indicator; those above `SAME_NAME` are. */
const LIKE_NAME = 0.6;
const SAME_NAME = 0.8;

/** True when only a likeness of names links the two. */
export const isLoose = ({ by, parent, child }: Pick<Link, 'by' | 'parent' | 'child'>): boolean =>
  by === 'name' && nameLikeness(parent, child) < SAME_NAME && !standsIn(parent, child);

/** True when one name says more than the other: the two are compared, but a fault is only asked about. */
export const isFuller = ({ by, parent, child }: Pick<Link, 'by' | 'parent' | 'child'>): boolean =>
  by === 'name' && nameLikeness(parent, child) < SAME_NAME && standsIn(parent, child);

/** Names of fewer words say too little for the longer one to be the same thing. */
const LONG_NAME = 5;
/** Share of the longer name that the shorter must have. */
const MOST_OF_IT = 0.7;

/** The one name stands whole in the other, which adds a word or two (`vắc xin`, `khối 9`); qualifiers are read apart. */
function standsIn({ words: a }: TargetFeatures, { words: b }: TargetFeatures): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return (
    few.size >= LONG_NAME && few.size >= many.size * MOST_OF_IT && [...few].every((word) => many.has(word))
  );
}

/** `điều trị PrEP` beside `điều trị dự phòng trước phơi nhiễm (PrEP)`: the short name, and otherwise words of the long one. */
function byShortName(full: TargetFeatures, brief: TargetFeatures): boolean {
  const short = full.shortNames.find((name) => brief.words.has(name));
  if (short === undefined) return false;
  const rest = [...brief.words].filter((word) => word !== short);
  return rest.length > 0 && rest.every((word) => full.words.has(word));
}

/** Likeness of two names, 0..1; what is part of a goal may leave the words of the whole unsaid. */
function nameLikeness(parent: TargetFeatures, child: TargetFeatures): number {
  if (byShortName(parent, child) || byShortName(child, parent)) return SAME_NAME;
  const said = likeness(parent.words, child.words);
  const { implied } = child;
  const like =
    implied.size === 0 || said === 1
      ? said
      : Math.max(said, likeness(without(parent.words, implied), without(child.words, implied)));
  const whole = parent.wholeWords;
  if (like >= SAME_NAME || whole === null) return like;
  const wanted = without(parent.words, whole);
  const given = without(child.words, whole);
  return wanted.size >= PART_NAME && likeness(wanted, given) === 1 ? 1 : like;
}

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !others.has(word)));

/** Fewer words than these name no part by themselves (`nghề`, `nữ`). */
const PART_NAME = 3;

/** By either key; a look-up runs for each pair of targets. */
const PAIRS = new Map<string, Map<string, IncomparablePair>>();
for (const pair of INCOMPARABLE)
  for (const [from, to] of [
    [pair.a, pair.b],
    [pair.b, pair.a],
  ] as const)
    PAIRS.set(from, (PAIRS.get(from) ?? new Map<string, IncomparablePair>()).set(to, pair));

/** The pair of keys that must not be compared, or null. */
const incomparable = (a: string | null, b: string | null): IncomparablePair | null =>
  a === null || b === null ? null : (PAIRS.get(a)?.get(b) ?? null);

/**
 * Links the targets of two records one to one.
 * @param decided pairs of indices that a person has linked or told apart; they go before everything else
 */
export function align(
  parent: readonly TargetFeatures[],
  child: readonly TargetFeatures[],
  decided: readonly Decision[] = [],
): Map<number, Link> {
  const links = new Map<number, Link>();
  const taken = new Set<number>();
  const refused = new Set<string>();
  for (const decision of decided) {
    const from = parent.find(({ index }) => index === decision.parentTarget);
    const to = decision.childTarget === null ? undefined : child[decision.childTarget];
    if (!from || !to) continue;
    if (!decision.same) refused.add(`${from.index}|${to.index}`);
    else if (!links.has(from.index) && !taken.has(to.index)) {
      links.set(from.index, { parent: from, child: to, by: 'user', pair: null, score: Infinity });
      taken.add(to.index);
    }
  }
  const candidates = parent
    .flatMap((from) => child.map((to) => candidate(from, to)))
    .filter((link): link is Link => link !== null && !refused.has(`${link.parent.index}|${link.child.index}`))
    .sort(surestFirst);
  for (const link of candidates) {
    if (links.has(link.parent.index) || taken.has(link.child.index)) continue;
    links.set(link.parent.index, link);
    taken.add(link.child.index);
  }
  return links;
}

/** What a person said about a pair; `childTarget` null stands for "there is none". */
export interface Decision {
  parentTarget: number;
  childTarget: number | null;
  same: boolean;
}

/** Ties fall to what the two targets say, so that the order of items changes nothing. */
function surestFirst(a: Link, b: Link): number {
  if (a.score !== b.score) return b.score - a.score;
  return (
    inOrder(a.parent.target.indicator, b.parent.target.indicator) ||
    inOrder(a.child.target.indicator, b.child.target.indicator) ||
    (a.child.target.value ?? 0) - (b.child.target.value ?? 0) ||
    a.parent.index - b.parent.index ||
    a.child.index - b.child.index
  );
}

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function candidate(parent: TargetFeatures, child: TargetFeatures): Link | null {
  const a = parent.target.indicatorKey;
  const b = child.target.indicatorKey;
  if (a !== null && a === b) return link(parent, child, 'key', 1);
  const pair = incomparable(a, b);
  if (opposite(parent, child) && (pair !== null || a === null || b === null) && oneName(parent, child))
    return link(parent, child, 'key', 0.9);
  // One name and one change: that a table has the change in its header must not make another indicator of it.
  if (pair !== null && parent.change !== 'level' && parent.change === child.change && oneName(parent, child))
    return link(parent, child, 'key', 0.9);
  if (pair?.substitute) return { ...link(parent, child, 'substitute', 0.3), pair };
  if (perPopulation(parent, child))
    return { ...link(parent, child, 'substitute', 0.3), pair: PER_POPULATION };
  const apart = otherFamily(parent, child);
  // Two known indicators that are not one: their words need no look, unless one matter is measured in two ways.
  if (a !== null && b !== null && !apart) return null;
  const like = nameLikeness(parent, child);
  if (apart)
    return like >= SAME_NAME && namesOneThing(parent, child) ? link(parent, child, 'name', like * 0.3) : null;
  return like < LIKE_NAME ? null : link(parent, child, 'name', like * 0.9);
}

const PER_POPULATION: IncomparablePair = {
  a: 'per-population',
  b: 'count',
  reason: 'một bên tính trên 1 vạn dân, một bên là số tuyệt đối',
  substitute: true,
};

/** `10,5 bác sĩ trên 1 vạn dân` and `45 bác sĩ`: the plan counts in its own place what the goal relates to the people. */
function perPopulation(parent: TargetFeatures, child: TargetFeatures): boolean {
  const counted = child.unit?.head;
  if (parent.indicator?.dimension !== 'rate_per_10000' || !counted || child.indicator !== null) return false;
  return parent.unit?.head === counted && [...child.words].every((word) => counted.split(' ').includes(word));
}

/** One rises where the other falls: the key may have changed with the direction, the name has not. */
const opposite = (parent: TargetFeatures, child: TargetFeatures): boolean =>
  parent.change !== 'level' && child.change !== 'level' && parent.change !== child.change;

/** The words of one name stand in the other, and nothing narrows either. */
function oneName(parent: TargetFeatures, child: TargetFeatures): boolean {
  const [few, many] =
    parent.words.size <= child.words.size ? [parent.words, child.words] : [child.words, parent.words];
  return (
    few.size >= 2 && [...few].every((word) => many.has(word)) && sameList(parent.qualifiers, child.qualifiers)
  );
}

/** Units that measure different things: a rate and a number of people. */
const otherFamily = ({ unit: a }: TargetFeatures, { unit: b }: TargetFeatures): boolean =>
  a !== null && b !== null && a.dimension !== b.dimension;

/**
 * Units of another family tell two like names apart; but one name with or without `tỷ lệ`, narrowed by nothing, is one
 * matter measured in two ways: it is not missing, it cannot be compared.
 */
const namesOneThing = (parent: TargetFeatures, child: TargetFeatures): boolean =>
  parent.words.size >= 2 && child.words.size >= 2 && sameList(parent.qualifiers, child.qualifiers);

function link(parent: TargetFeatures, child: TargetFeatures, by: Link['by'], base: number): Link {
  const { target: from } = parent;
  const { target: to } = child;
  const bonus =
    (from.kind === to.kind ? 0.1 : 0) +
    (parent.unit?.dimension === child.unit?.dimension ? 0.1 : 0) +
    (parent.unit?.head === child.unit?.head ? 0.02 : 0) +
    (parent.tier === child.tier ? 0.05 : 0) +
    (sameList(parent.qualifiers, child.qualifiers) ? 0.1 : 0) +
    (parent.change === child.change ? 0.05 : 0) +
    (from.period === to.period ? 0.05 : 0) +
    (to.restated ? 0 : 0.03) +
    // Of several goals under one name the one with the same figure is meant.
    (from.value !== null && from.value === to.value && from.unit === to.unit ? 0.02 : 0) +
    likeness(parent.words, child.words) * 0.05;
  return { parent, child, by, pair: null, score: base + bonus };
}

export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));
